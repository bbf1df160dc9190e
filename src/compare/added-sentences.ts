import { type AlignedBlocks, detailsOf, quote } from '../aligned.ts';
import { holds, sentencesOf } from '../sentences.ts';
import { isTranslatorsNote } from '../translators-note.ts';
import type { Pair, Span } from '../types.ts';
import { targetKey } from '../url.ts';
import { findLost, type LostSentences, lostSentences } from './drops.ts';
import { perPair } from './memo.ts';
import { type Measured, measured } from './prose.ts';
import { turned } from './turned.ts';
import { isUnsteady } from './unsteady.ts';

/**
 * From this gain on a sentence of the translation has nothing in the original. It is more than a loss
 * needs, since translations are split and put more fully than they are joined and shortened: of those
 * that ten sites and forty others have, all above it were right, and half of those below.
 */
const sureAddition = 5.5;

/**
 * What blocks of the translation surely have more than their original: the sentences that would be lost
 * were the original its translation. In each, `blocks` are the other way round.
 */
export const addedSentences: (pair: Pair) => readonly LostSentences[] = perPair((pair) => {
  const other = turned(pair);
  // What is said more makes a block longer.
  const found = findLost(other, (_, isShorter) => isShorter);
  return [...new Set(found.values())].filter(
    ({ blocks, span, gain, located, lost }) =>
      located &&
      gain >= sureAddition &&
      !isUnsteady(other, blocks) &&
      !isTranslatorsNote(quote(pair.target, span)) &&
      !holdsOriginal(pair, blocks) &&
      !hasTheirLink(blocks, span) &&
      !saysTheirs(other, blocks, lost) &&
      // One sentence for another: that it is missing says as much.
      !blocks.target.some(({ index }) => lostSentences(pair).has(index)),
  );
});

/** Shorter ones may be names, or a text that both languages have. */
const shortestSentence = 30;

/** Whether a sentence of the original stands beside its translation: untranslated-text says so. */
function holdsOriginal(pair: Pair, { source: ours, target: theirs }: AlignedBlocks): boolean {
  const whole = Number.POSITIVE_INFINITY;
  const here = ours.map(({ span }) => quote(pair.target, span, whole)).join('\n');
  return theirs
    .flatMap((block) => sentencesOf(block, pair.source.language))
    .map((sentence) => quote(pair.source, sentence, whole))
    .some((text) => text.length >= shortestSentence && here.includes(text));
}

/** Whether a sentence has a link of the original: a part of one there became a sentence of its own. */
function hasTheirLink({ source: ours, target: theirs }: AlignedBlocks, span: Span): boolean {
  const there = new Set(detailsOf(theirs, 'link').map(({ url }) => targetKey(url)));
  return detailsOf(ours, 'link').some(
    (link) => holds(span, link.span) && there.has(targetKey(link.url)),
  );
}

/**
 * Whether a sentence has a word, number or code of the original that no other of its block has: then
 * it is what says it. So it is where the original has more sentences, which nothing else would say.
 */
function saysTheirs(
  other: Pair,
  { source: ours, target: theirs }: AlignedBlocks,
  lost: readonly Span[],
): boolean {
  const isLost = ({ span }: Measured) => lost.some(({ offset }) => offset === span.offset);
  const sentences = ours.flatMap((block) => measured(block, other.source.language));
  const there = theirs.flatMap((block) => measured(block, other.target.language));
  if (there.length > sentences.length) return true;
  const known = new Set(there.flatMap(latinIn));
  const kept = new Set(sentences.filter((one) => !isLost(one)).flatMap(latinIn));
  return sentences
    .filter(isLost)
    .flatMap(latinIn)
    .some((token) => known.has(token) && !kept.has(token));
}

/** Latin words that may be names, and numbers, in small letters. */
function latinIn({ text }: Measured): string[] {
  return (text.match(/[A-Za-z][A-Za-z0-9_-]{2,}|\d{2,}/g) ?? []).map((word) => word.toLowerCase());
}

/** The cause that all details of the added sentences of a block share; where a detail stands in one. */
export function additionCause(pair: Pair, span: Span): string | undefined {
  const added = addedSentences(pair).find(({ lost }) => lost.some((one) => holds(one, span)));
  return added === undefined ? undefined : addedCause(added);
}

/** The cause of one addition. */
export function addedCause({ blocks }: LostSentences): string {
  return `added sentences of ${blocks.source[0]?.index ?? ''}`;
}
