import type { LinkDetail } from '../types.ts';
import { parseTarget, targetKey } from '../url.ts';
import type { Outcome } from './details.ts';
import { hasWord, sharedWords, textWords } from './link-words.ts';
import type { LinkDifference } from './links.ts';

type Matched = readonly [source: LinkDetail, target: LinkDetail];

/** Whether two link texts translate one another elsewhere on these pages. */
export type KnownTexts = (source: LinkDetail, target: LinkDetail) => boolean;

/** More links in one block are a list in itself, where every order is possible. */
const mostLinks = 60;

/**
 * Finds equal targets under swapped texts. Given are links matched by target; what comes back are
 * the two links matched by text, each with the other's target.
 */
export function findSwap(
  matched: readonly Matched[],
  known: KnownTexts,
): readonly [Matched, Matched] | null {
  if (matched.length > mostLinks) return null;
  for (const [index, first] of matched.entries()) {
    for (const second of matched.slice(index + 1)) {
      if (first[0].url === second[0].url || first[1].url === second[1].url) continue;
      if (isSwap(first, second, known)) return [first, second];
    }
  }
  return null;
}

/**
 * The texts say which link is which: each fits the other one's and not its own. Where only one of
 * the two says so, the targets must have left the order of the original as well.
 */
function isSwap([a, x]: Matched, [b, y]: Matched, known: KnownTexts): boolean {
  const fits = fitting(a, x, b, y, known);
  if (fits(a, x) || fits(b, y)) return false;
  const [first, second] = [fits(a, y), fits(b, x)];
  if (first && second) return true;
  const inverted = a.span.offset < b.span.offset !== x.span.offset < y.span.offset;
  return inverted && (first || second);
}

function fitting(
  a: LinkDetail,
  x: LinkDetail,
  b: LinkDetail,
  y: LinkDetail,
  known: KnownTexts,
): KnownTexts {
  // A word of both links of one page does not tell them apart.
  const idle = (word: string | number) =>
    (hasWord(textWords(a), word) && hasWord(textWords(b), word)) ||
    (hasWord(textWords(x), word) && hasWord(textWords(y), word));
  return (source, target) =>
    known(source, target) || sharedWords(textWords(source), textWords(target), idle) > 0;
}

/**
 * Mismatches each of which has what another lacks, with that other. Only whole targets are swapped,
 * not their versions or fragments.
 */
export function findSwapped(
  links: readonly Outcome<LinkDetail>[],
  difference: (source: LinkDetail, target: LinkDetail) => LinkDifference,
): Map<Outcome<LinkDetail>, Outcome<LinkDetail>> {
  const outcomes = links.filter(
    ({ source, target }) =>
      source !== undefined &&
      target !== undefined &&
      ['different', 'same'].includes(difference(source, target)),
  );
  const keyOf = (from: LinkDetail | undefined, to: LinkDetail | undefined) =>
    `${wholeKey(from)}\n${wholeKey(to)}`;
  const known = new Map(
    outcomes.map((outcome) => [keyOf(outcome.source, outcome.target), outcome]),
  );
  const swapped = new Map<Outcome<LinkDetail>, Outcome<LinkDetail>>();
  for (const outcome of outcomes) {
    // Two addresses of one page on two hosts are each other's mirror, and nobody swapped them.
    if (wholeKey(outcome.source) === wholeKey(outcome.target)) continue;
    const other = known.get(keyOf(outcome.target, outcome.source));
    if (other !== undefined && other !== outcome) swapped.set(outcome, other);
  }
  return swapped;
}

/** What a target is known by, with what it asks for: `?prefix=a` is not `?prefix=b`. */
function wholeKey(link: LinkDetail | undefined): string {
  const url = link?.url ?? '';
  return `${targetKey(url)}?${parseTarget(url).query}`;
}

/** Their places in two blocks, or words of their texts, say which link is which. */
export function isSureSwap(one: Outcome<LinkDetail>, other: Outcome<LinkDetail>): boolean {
  return one.blocks !== other.blocks || [one, other].every(sharesText);
}

function sharesText({ source, target }: Outcome<LinkDetail>): boolean {
  if (source === undefined || target === undefined) return false;
  return sharedWords(textWords(source), textWords(target)) > 0;
}
