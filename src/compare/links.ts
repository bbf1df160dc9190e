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
  const take = (accept: (a: LinkDetail, b: LinkDetail) => boolean, into: [LinkDetail, LinkDetail][]) => {
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
  take((a, b) => difference(a, b) === 'scheme', different);
  take((a, b) => ['version', 'fragment'].includes(difference(a, b)), different);
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

/** Two targets that were meant to be one: a slip in the path, or another place under the same text. */
function alike(a: LinkDetail, b: LinkDetail): boolean {
  const text = a.text.toLowerCase().replace(/[^a-z0-9.]+/g, '');
  if (text.length > 2 && text === b.text.toLowerCase().replace(/[^a-z0-9.]+/g, '')) return true;
  const [x, y] = [plain(a.url), plain(b.url)];
  const longest = Math.max(x.length, y.length);
  return longest <= 300 && distance(x, y) <= longest * 0.3;
}

function plain(url: string): string {
  const target = parseTarget(url);
  return `${target.host}/${target.path.join('/')}#${target.fragment}`;
}
