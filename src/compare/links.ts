import { distance } from 'fastest-levenshtein';
import { detailsOf } from '../aligned.ts';
import type { LinkDetail, Pair } from '../types.ts';
import { compareTargets, parseTarget, type TargetDifference } from '../url.ts';
import { type Comparison, compareDetails, type Matching } from './details.ts';
import { sameFragment } from './fragments.ts';
import { perPair } from './memo.ts';

/** The links of a pair, compared once for all rules about links. */
export const compareLinks: (pair: Pair) => Comparison<LinkDetail> = perPair((pair) => {
  const difference = differ(pair);
  return compareDetails(
    pair,
    (blocks) => detailsOf(blocks, 'link').filter((link) => link.url !== ''),
    (source, target) => matchLinks(source, target, difference),
    (a, b) => difference(a, b) === 'same',
  );
});

/** How two targets of this pair differ, fragments resolved through the aligned headings. */
export function differ(pair: Pair): (a: LinkDetail, b: LinkDetail) => TargetDifference {
  const fragments = sameFragment(pair);
  return (a, b) => {
    const [x, y] = [parseTarget(a.url), parseTarget(b.url)];
    const found = compareTargets(x, y);
    return found === 'fragment' && fragments(x, y) ? 'same' : found;
  };
}

function matchLinks(
  source: readonly LinkDetail[],
  target: readonly LinkDetail[],
  difference: (a: LinkDetail, b: LinkDetail) => TargetDifference,
): Matching<LinkDetail> {
  const matched: [LinkDetail, LinkDetail][] = [];
  const different: [LinkDetail, LinkDetail][] = [];
  let lost = [...source];
  let found = [...target];
  const take = (
    accept: (a: LinkDetail, b: LinkDetail) => boolean,
    into: [LinkDetail, LinkDetail][],
  ) => {
    const rest: LinkDetail[] = [];
    for (const a of lost) {
      const at = found.findIndex((b) => accept(a, b));
      const b = found[at];
      if (b === undefined) rest.push(a);
      else {
        into.push([a, b]);
        found = found.toSpliced(at, 1);
      }
    }
    lost = rest;
  };
  take((a, b) => difference(a, b) === 'same', matched);
  const swapped = findSwap(matched);
  different.push(...swapped);
  take((a, b) => difference(a, b) === 'scheme', different);
  take((a, b) => ['version', 'moved', 'fragment'].includes(difference(a, b)), different);
  take((a, b) => difference(a, b) === 'twin' && !contradict(a, b), different);
  take((a, b) => alike(a, b), different);
  // As many on both sides: in their order, unless they speak of two things.
  if (lost.length === found.length) {
    const inOrder = new Map(lost.map((a, at) => [a, found[at]]));
    take((a, b) => inOrder.get(a) === b && !contradict(a, b), different);
  }
  // A target linked twice on one side and once on the other is not lost.
  const answered = (a: LinkDetail, others: readonly LinkDetail[]) =>
    others.some((b) => ['same', 'scheme'].includes(difference(a, b)));
  return {
    matched,
    different,
    missing: lost.filter((a) => !answered(a, target)),
    extra: found.filter((b) => !answered(b, source)),
  };
}

/**
 * Equal targets under swapped texts: where the texts carry words that are the same in both
 * languages, these tell which link is which, and not the order in the sentence. Where only one of
 * them does, the order must speak for it too: the texts stand as in the original, the targets do not.
 */
function findSwap(matched: [LinkDetail, LinkDetail][]): [LinkDetail, LinkDetail][] {
  for (const first of matched) {
    const second = matched.find((one) => one !== first && areSwapped(first, one));
    if (second === undefined) continue;
    matched.splice(matched.indexOf(first), 1);
    matched.splice(matched.indexOf(second), 1);
    return [
      [first[0], second[1]],
      [second[0], first[1]],
    ];
  }
  return [];
}

function areSwapped(
  [a, b]: readonly [LinkDetail, LinkDetail],
  [c, d]: readonly [LinkDetail, LinkDetail],
): boolean {
  if (a.url === c.url || textKey(a) === textKey(b)) return false;
  const named = [a, b, c, d].every((link) => textKey(link) !== '');
  if (named && textKey(a) === textKey(d) && textKey(c) === textKey(b)) return true;
  const crossed = a.span.offset < c.span.offset !== b.span.offset < d.span.offset;
  return crossed && (saysSame(a, d) || saysSame(c, b)) && !saysSame(a, b) && !saysSame(c, d);
}

/** Whether all words that a translated link text shares with the other language are the original's. */
function saysSame(source: LinkDetail, target: LinkDetail): boolean {
  const [from, to] = [wordsOf(source.text), wordsOf(target.text)];
  return to.size > 0 && [...to].every((word) => from.has(word));
}

/** What of a link's text both languages write alike. */
function textKey(link: LinkDetail): string {
  return link.text.toLowerCase().replace(/[^a-z0-9.]+/g, '');
}

/** Two targets that were meant to be one: a slip in the path, or another place under the same text. */
function alike(a: LinkDetail, b: LinkDetail): boolean {
  if (textKey(a).length > 2 && textKey(a) === textKey(b)) return true;
  const [x, y] = [plain(a.url), plain(b.url)];
  const longest = Math.max(x.length, y.length);
  return longest <= 300 && distance(x, y) <= longest * 0.3;
}

/**
 * Whether two links that only their order joins speak of two things: their texts are names of two,
 * or one leads out of the site and shares no word with the other, which stays in it.
 */
function contradict(a: LinkDetail, b: LinkDetail): boolean {
  const [x, y] = [wordsOf(a.text), wordsOf(b.text)];
  const [there, here] = [wordsOf(a.url), wordsOf(b.url)];
  const shares = (left: ReadonlySet<string>, right: ReadonlySet<string>) =>
    [...left].some((word) => right.has(word));
  if (isLatin(a.text) && isLatin(b.text) && !shares(x, y) && !shares(there, here)) return true;
  if ((parseTarget(a.url).host === '') === (parseTarget(b.url).host === '')) return false;
  return !shares(there, here) && !shares(x, here) && !shares(y, there);
}

function isLatin(text: string): boolean {
  return /[A-Za-z]{2}/.test(text) && !/[\u3400-\u9FFF]/.test(text);
}

/** Words that tell one address or text from another. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]{3,}|\d{2,}/g) ?? [];
  return new Set(
    words.filter((word) => !/^(?:https?|www|com|org|docs?|html?|the|blog)$/.test(word)),
  );
}

function plain(url: string): string {
  const target = parseTarget(url);
  return `${target.host}/${target.path.join('/')}#${target.fragment}`;
}
