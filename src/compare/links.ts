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
  take((a, b) => alike(a, b), different);
  if (lost.length === found.length) {
    take(() => true, different);
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
 * Equal targets under swapped texts: where both texts carry words that are the same in both
 * languages, these tell which link is which, and not the order in the sentence.
 */
function findSwap(matched: [LinkDetail, LinkDetail][]): [LinkDetail, LinkDetail][] {
  const keyed = matched.filter(([a, b]) => textKey(a) !== '' && textKey(b) !== '');
  for (const first of keyed) {
    if (textKey(first[0]) === textKey(first[1])) continue;
    const second = keyed.find(
      (one) =>
        one !== first &&
        textKey(one[0]) === textKey(first[1]) &&
        textKey(one[1]) === textKey(first[0]) &&
        one[0].url !== first[0].url,
    );
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

function plain(url: string): string {
  const target = parseTarget(url);
  return `${target.host}/${target.path.join('/')}#${target.fragment}`;
}
