import type { AlignedBlocks } from '../aligned.ts';
import type { Detail, Pair } from '../types.ts';
import { compareCode } from './code.ts';
import { compareLinks } from './links.ts';
import { perPair } from './memo.ts';
import { compareValues } from './values.ts';

/** All details of the source that were not found in their section. */
const lostDetails: (pair: Pair) => ReadonlySet<Detail> = perPair((pair) => {
  const outcomes = [
    ...compareLinks(pair).outcomes,
    ...compareCode(pair).outcomes,
    ...compareValues(pair).outcomes,
  ];
  const lost = new Set<Detail>();
  for (const { kind, source, elsewhere } of outcomes) {
    if (kind === 'missing' && source !== undefined && !elsewhere) lost.add(source);
  }
  return lost;
});

/**
 * One cause for all details that went with one sentence: given where a sentence of the source has
 * two telling details or more and lost them all.
 */
export function lossCause(pair: Pair, blocks: AlignedBlocks, detail: Detail): string | undefined {
  const block = blocks.source.find((one) => one.details.includes(detail));
  if (block === undefined) return undefined;
  const text = pair.source.text.slice(block.span.offset, block.span.endOffset);
  const [start, end] = sentenceBounds(text, detail.span.offset - block.span.offset);
  const telling = block.details.filter(
    (one) =>
      one.span.offset >= block.span.offset + start &&
      one.span.offset < block.span.offset + end &&
      (one.kind === 'value' ? one.strength === 'strong' : one.kind !== 'shortcode'),
  );
  const lost = lostDetails(pair);
  if (telling.length < 2 || !telling.every((one) => lost.has(one))) return undefined;
  return `lost sentence ${block.index}:${start}`;
}

/** Bounds of the sentence that holds an offset of a block's source. */
function sentenceBounds(text: string, at: number): readonly [number, number] {
  let start = 0;
  for (const match of text.matchAll(/[。！？]|[.!?](?=\s)/g)) {
    const behind = match.index + match[0].length;
    if (behind > at) return [start, behind];
    start = behind;
  }
  return [start, text.length];
}
