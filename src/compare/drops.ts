import { type AlignedBlocks, alignedTo, detailsOf, leastSure } from '../aligned.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import { holds, sentencesOf } from '../sentences.ts';
import type { Block, Link, Pair, Span } from '../types.ts';
import { wordPairs } from '../word-pairs.ts';
import { lostTelling } from './lost-details.ts';
import { perPair } from './memo.ts';
import { proseBlocks } from './prose.ts';
import { areSaid } from './said-elsewhere.ts';
import { hasUnsaid } from './said-words.ts';
import { habitOf, readSentences, sentenceSizes, sum } from './sentence-habit.ts';
import { findDrop, type Habit, isShort, type Sentence, sizeOf } from './sentences.ts';

/** Sentences of an aligned block that the translation left out. */
export interface LostSentences {
  readonly blocks: AlignedBlocks;
  /** From the first to the last of them. */
  readonly span: Span;
  readonly lost: readonly Span[];
  /** See {@link findDrop}. */
  readonly gain: number;
  /** Whether it is these sentences, not others of the block: lengths alone may not tell. */
  readonly located: boolean;
  /** Their share of the block, 0 to 1. */
  readonly share: number;
  /** What the translation says in the place of one sentence. */
  readonly instead?: Span;
}

/** From this gain on a loss is worth a note. */
const leastGain = 2.5;
/** From this gain on it is certain enough to be a warning (`npm run evaluate -- curve`). */
export const sureGain = 4.5;

/** From this margin on it is these sentences and no others. */
const leastMargin = 1.5;
/** As many blocks away a sentence may stand by itself, behind the code that it speaks of. */
const near = 3;
/** So much of what two sentences say is the same where one repeats the other. */
const repeated = 0.6;
/** Shorter ones are mostly words that lead from one sentence to the next. */
const shortest = 15;

/** What each block lost, by the index of every source block concerned. */
export const lostSentences: (pair: Pair) => ReadonlyMap<number, LostSentences> = perPair((pair) =>
  findLost(pair, (blocks, isShorter) => isShorter || hasUnsaid(pair, blocks)),
);

/** Whether to look into a block; `isShorter`: its translation is shorter than is usual. */
type IsSuspect = (blocks: AlignedBlocks, isShorter: boolean) => boolean;

/** Looks for lost sentences in the blocks that are suspect, since it takes time. */
export function findLost(pair: Pair, isSuspect: IsSuspect): ReadonlyMap<number, LostSentences> {
  const habit = habitOf(pair);
  const extra = besideExtra(pair);
  const together = partners(pair);
  const found = new Map<number, LostSentences>();
  for (const blocks of proseBlocks(pair)) {
    if (!isSure(blocks, together)) continue;
    if (blocks.target.some(({ index }) => extra.has(index))) continue;
    const sizes = sentenceSizes(pair, blocks, habit.ratio);
    if (sizes.source.length < 2) continue;
    if (!isSuspect(blocks, isShort(sum(sizes.source), sum(sizes.target), habit))) continue;
    const { source, target } = readSentences(pair, blocks, habit.ratio, lostTelling(pair));
    const lost = lostOf(pair, blocks, source, target, habit);
    if (lost === null) continue;
    for (const { index } of blocks.source) found.set(index, lost);
  }
  return found;
}

/** Target block of each source block that has exactly one. */
function partners({ alignment }: Pair): ReadonlyMap<number, number> {
  return new Map(
    alignment.blocks.flatMap(({ source, target }) => {
      const [a, b] = [source[0], target[0]];
      return source.length === 1 && target.length === 1 && a !== undefined && b !== undefined
        ? [[a, b] as const]
        : [];
    }),
  );
}

/** A block that lost much resembles its counterpart little; then its neighbours must vouch for it. */
function isSure({ link, source, target }: AlignedBlocks, together: ReadonlyMap<number, number>) {
  if (link.confidence >= leastSure) return true;
  const [a, b] = [source[0], target[0]];
  if (source.length > 1 || target.length > 1 || a === undefined || b === undefined) return false;
  return [-1, 1].every((step) => together.get(a.index + step) === b.index + step);
}

/** Blocks near one that only the translation has: a sentence may have become that one. */
function besideExtra({ alignment, target }: Pair): ReadonlySet<number> {
  const lone = ({ source }: Link) => source.length === 0;
  const all = alignment.blocks.filter(lone).flatMap((link) => link.target);
  const extra = all.filter((index) => (target.blocks[index]?.size ?? 0) >= shortest);
  const around = Array.from({ length: 2 * near + 1 }, (_, i) => i - near);
  return new Set(extra.flatMap((index) => around.map((step) => index + step)));
}

/** Whether a block beside the translation says a sentence: it was put into another paragraph. */
function isSaidNear(pair: Pair, blocks: AlignedBlocks, span: Span): boolean {
  const block = blocks.source.find((one) => holds(one.span, span));
  if (block === undefined) return false;
  const base = block.span.offset;
  const text = block.prose.slice(span.offset - base, span.endOffset - base);
  const beside = blocks.target
    .flatMap(({ index }) => pair.target.blocks.slice(Math.max(0, index - near), index + near + 1))
    .filter((one) => !blocks.target.includes(one));
  return areSaid(pair, wordsIn(text, pair.source.language), beside);
}

/** Whether all code of a sentence stands in the block right beside, once more than its original has. */
function isCodeNear(pair: Pair, { source, target }: AlignedBlocks, span: Span): boolean {
  const codeOf = (blocks: readonly Block[]) => detailsOf(blocks, 'code').map(({ text }) => text);
  const codes = detailsOf(source, 'code').filter((one) => holds(span, one.span));
  const here = new Set(codeOf(target));
  if (codes.length === 0 || codes.some(({ text }) => here.has(text))) return false;
  const indexes = target.map(({ index }) => index);
  return [Math.min(...indexes) - 1, Math.max(...indexes) + 1].some((index) => {
    const beside = alignedTo(pair).get(index);
    if (beside === undefined) return false;
    const [before, there] = [codeOf(beside.source), codeOf(beside.target)];
    const count = (texts: readonly string[], text: string) =>
      texts.filter((one) => one === text).length;
    return codes.every(({ text }) => count(there, text) > count(before, text));
  });
}

/** Whether the paragraph before or behind is a sentence once more, but for a word or two. */
function isRepeated(pair: Pair, blocks: AlignedBlocks, span: Span): boolean {
  const pairsOf = ({ offset, endOffset }: Span) =>
    new Set(wordPairs(pair.source.text.slice(offset, endOffset)));
  const wanted = pairsOf(span);
  if (wanted.size === 0) return false;
  return blocks.source
    .flatMap(({ index }) => [index - 1, index + 1])
    .flatMap((index) => pair.source.blocks[index] ?? [])
    .filter((block) => !blocks.source.includes(block) && block.kind === 'paragraph')
    .map((block) => sentencesOf(block, pair.source.language))
    .some(([sentence, ...more]) => {
      if (sentence === undefined || more.length > 0) return false;
      const there = pairsOf(sentence);
      const common = [...wanted].filter((one) => there.has(one)).length;
      return 2 * common >= repeated * (wanted.size + there.size);
    });
}

function lostOf(
  pair: Pair,
  blocks: AlignedBlocks,
  source: readonly Sentence[],
  target: readonly Sentence[],
  habit: Habit,
): LostSentences | null {
  const drop = findDrop(source, target, habit);
  if (drop === null) return null;
  const lost = drop.lost.flatMap((index) => source[index] ?? []);
  const [first, last] = [lost[0], lost.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (drop.gain < leastGain || sizeOf(lost) < shortest) return null;
  if (leadsOn(pair, blocks, last)) return null;
  const located = drop.margin >= leastMargin;
  if (located && lost.length === 1 && isSaidNear(pair, blocks, first.span)) return null;
  if ((!located || lost.length === 1) && isCodeNear(pair, blocks, first.span)) return null;
  if (lost.length === 1 && isRepeated(pair, blocks, first.span)) return null;
  const isOne = blocks.source.length === 1 && blocks.target.length === 1;
  const instead = located && isOne ? insteadOf(source, target, drop.lost) : undefined;
  if (instead !== undefined && saysHalf(instead, first)) return null;
  return {
    blocks,
    span: { offset: first.span.offset, endOffset: last.span.endOffset },
    lost: lost.map(({ span }) => span),
    gain: drop.gain,
    located,
    share: sizeOf(lost) / sizeOf(source),
    ...(instead && { instead: instead.span }),
  };
}

/**
 * The sentence in the place of the only one that is lost, where both sides have as many: it says
 * nothing that only the sentences beside it say, so that it is no half of them.
 */
function insteadOf(
  source: readonly Sentence[],
  target: readonly Sentence[],
  [index = -1, ...more]: readonly number[],
): Sentence | undefined {
  const there = target[index];
  if (more.length > 0 || source.length !== target.length || there === undefined) return undefined;
  const beside = [index - 1, index + 1].flatMap((at) => {
    const said = target[at]?.words ?? [];
    return (source[at]?.words ?? []).filter((word) => !said.includes(word));
  });
  return there.words.some((word) => beside.includes(word)) ? undefined : there;
}

/** The one in its place says the sentence, however freely. */
function saysHalf(there: Sentence, { words }: Sentence): boolean {
  const said = words.filter((word) => there.words.includes(word));
  return said.length > 0 && said.length * 2 >= words.length;
}

/** "…, as follows:" is said by the colon alone where the translation has one. */
function leadsOn(pair: Pair, { source, target }: AlignedBlocks, last: Sentence): boolean {
  const end = source.at(-1)?.span.endOffset ?? 0;
  const behind = target.at(-1)?.span.endOffset ?? 0;
  const atEnd = /^[\s*_)）]*$/.test(pair.source.text.slice(last.span.endOffset, end));
  return atEnd && /[:：]\s*$/.test(pair.target.text.slice(Math.max(0, behind - 4), behind));
}
