import type { AlignedBlocks } from '../aligned.ts';
import { holds, sentencesOf } from '../sentences.ts';
import type { Detail, Pair, Span } from '../types.ts';
import { emptyCellCause } from './cells.ts';
import { lostSentences, sureGain } from './drops.ts';
import { isTelling, lostDetails } from './lost-details.ts';
import { partCause } from './lost-parts.ts';

/**
 * One cause for all details that went with what a block lost: given where the cell or the sentences
 * that hold them are found to be lost, or where a sentence of the source has two telling details or more and
 * lost them all.
 */
export function lossCause(pair: Pair, blocks: AlignedBlocks, detail: Detail): string | undefined {
  const block = blocks.source.find((one) => one.details.includes(detail));
  if (block === undefined) return undefined;
  const inLost =
    emptyCellCause(pair, detail.span) ??
    lostSentenceCause(pair, block.index, detail.span) ??
    partCause(pair, detail.span);
  if (inLost !== undefined) return inLost;
  const sentence = sentencesOf(block, pair.source.language).find((one) => holds(one, detail.span));
  if (sentence === undefined) return undefined;
  const telling = block.details.filter((one) => isTelling(one) && holds(sentence, one.span));
  const lost = lostDetails(pair);
  if (telling.length < 2 || !telling.every((one) => lost.has(one))) return undefined;
  return `lost sentence at ${sentence.offset}`;
}

/** The cause of what stands in a sentence of a block of the source that is surely lost. */
export function lostSentenceCause(pair: Pair, block: number, span: Span): string | undefined {
  const drop = lostSentences(pair).get(block);
  if (drop === undefined || drop.gain < sureGain) return undefined;
  return drop.lost.some((one) => holds(one, span)) ? sentenceCause(drop.blocks) : undefined;
}

/** The cause that all losses of the lost sentences of one block share. */
export function sentenceCause({ source }: AlignedBlocks): string {
  return `lost sentences of ${source[0]?.index ?? ''}`;
}
