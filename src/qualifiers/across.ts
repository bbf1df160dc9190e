import type { AlignedBlocks } from '../aligned.ts';
import { sentencesOf } from '../sentences.ts';
import type { Block, Pair, Span } from '../types.ts';
import type { Difference } from './beside.ts';
import { findDefaults } from './default.ts';
import { findOpposed, type Opposed } from './opposite.ts';
import { readRate } from './rate.ts';
import { findTurned } from './turned.ts';

/** Words turned into their opposite, and units of time exchanged, wherever they stand in a block. */
export function differencesAcross(pair: Pair, blocks: AlignedBlocks): Difference[] {
  const [from, to] = [blocks.source[0], blocks.target[0]];
  if (from === undefined || to === undefined) return [];
  if (blocks.source.length > 1 || blocks.target.length > 1) return [];
  const { language } = pair.source;
  const found = findOpposed(from.prose, to.prose, language, pair.target.language);
  const there = readRate(to.prose, pair.target.language);
  const here = there === null ? null : readRate(from.prose, language);
  if (here !== null && there !== null && here.unit !== there.unit)
    found.push({ source: here.match, target: there.match });
  if (found.length === 0)
    found.push(...findDefaults(from.prose, to.prose, language, pair.target.language));
  if (found.length === 0) found.push(...turnedSentences(pair, from, to));
  return found.map(({ source, target }) => ({
    kind: 'bound',
    source: { block: from, span: spanOfMatch(from, source) },
    target: { block: to, span: spanOfMatch(to, target) },
  }));
}

/** What is turned round in sentences that stand in the same place of two blocks. */
function turnedSentences({ source, target }: Pair, from: Block, to: Block): Opposed[] {
  const [here, there] = [sentencesOf(from, source.language), sentencesOf(to, target.language)];
  if (here.length !== there.length) return [];
  return here.flatMap((a, i): Opposed[] => {
    const b = there[i];
    if (b === undefined) return [];
    const [ones, others] = [clausesOf(textIn(from, a)), clausesOf(textIn(to, b))];
    const isAlike = ones.length === others.length;
    const whole = [[{ at: 0, text: textIn(from, a) }], [{ at: 0, text: textIn(to, b) }]] as const;
    const [left, right] = isAlike ? [ones, others] : whole;
    return left.flatMap((one, k): Opposed[] => {
      const other = right[k];
      if (other === undefined) return [];
      return findTurned(one.text, other.text, source.language, target.language).map((found) => ({
        source: shifted(found.source, one.at + a.offset - from.span.offset),
        target: shifted(found.target, other.at + b.offset - to.span.offset),
      }));
    });
  });
}

/** The parts of a sentence between semicolons, and where they begin. */
function clausesOf(sentence: string): { readonly at: number; readonly text: string }[] {
  let at = 0;
  return sentence.split(/[;；]/).map((text) => {
    const clause = { at, text };
    at += text.length + 1;
    return clause;
  });
}

/** A sentence; words in code are names. */
function textIn({ prose, span, details }: Block, { offset, endOffset }: Span): string {
  let text = prose;
  for (const { kind, span: code } of details) {
    if (kind !== 'code' || code.offset < offset || code.endOffset > endOffset) continue;
    const [start, end] = [code.offset - span.offset, code.endOffset - span.offset];
    text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
  }
  return text.slice(offset - span.offset, endOffset - span.offset);
}

function shifted(match: RegExpMatchArray, by: number): RegExpMatchArray {
  return Object.assign([...match], { index: (match.index ?? 0) + by }) as RegExpMatchArray;
}

/** Where a match in the prose of a block stands in its file. */
export function spanOfMatch(block: Block, { index = 0, 0: text }: RegExpMatchArray): Span {
  const offset = block.span.offset + index;
  return { offset, endOffset: offset + text.length };
}
