import { distance } from 'fastest-levenshtein';
import type { LinkDetail } from '../types.ts';
import { parseTarget } from '../url.ts';
import type { Matching } from './details.ts';
import { findSwap, type KnownTexts } from './link-swaps.ts';
import { contradict, readWords, sharedWords, textWords } from './link-words.ts';
import type { LinkDifference } from './links.ts';

/** Links that are left of one block are held against each other up to so many comparisons. */
const mostLooks = 2_500;

/** Pairs the links of aligned blocks: by target, then by what their texts and addresses share. */
export function matchLinks(
  source: readonly LinkDetail[],
  target: readonly LinkDetail[],
  difference: (a: LinkDetail, b: LinkDetail) => LinkDifference,
  known: KnownTexts,
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
  // A page of the site and one of the same path elsewhere may stand in one block.
  take((a, b) => namesHost(a) === namesHost(b) && difference(a, b) === 'same', matched);
  take((a, b) => difference(a, b) === 'same', matched);
  const swap = findSwap(matched, known);
  if (swap !== null) {
    const [first, second] = swap;
    different.push([first[0], second[1]], [second[0], first[1]]);
  }
  take((a, b) => difference(a, b) === 'scheme', different);
  take((a, b) => nearly.has(difference(a, b)), different);
  take((a, b) => difference(a, b) === 'twin' && !isContradiction(a, b), different);
  take(alike, different);
  if (lost.length * found.length <= mostLooks)
    take((a, b) => known(a, b) || isKindred(a, b), different);
  // Nothing speaks for the others but their place: then nothing may speak against it.
  const inPlace =
    lost.length === found.length && (lost.length === 1 || source.length === target.length);
  if (inPlace) {
    const partner = new Map(lost.map((a, index) => [a, found[index]]));
    const place = (a: LinkDetail, b: LinkDetail) =>
      lost.length === 1 || source.indexOf(a) === target.indexOf(b);
    take((a, b) => partner.get(a) === b && place(a, b) && !isContradiction(a, b), different);
  }
  // A target linked twice on one side and once on the other is not lost.
  const isAnswered = (
    a: LinkDetail,
    others: readonly LinkDetail[],
    own: readonly LinkDetail[],
  ): boolean =>
    others.some(
      (b) =>
        ['same', 'scheme'].includes(difference(a, b)) &&
        (namesHost(a) === namesHost(b) || !own.some(({ url }) => url === b.url)),
    );
  return {
    matched: swap === null ? matched : matched.filter((pair) => !swap.includes(pair)),
    different,
    missing: lost.filter((a) => !isAnswered(a, target, source)),
    extra: found.filter((b) => !isAnswered(b, source, target)),
  };
}

function namesHost({ url }: LinkDetail): boolean {
  return /^(?:[a-z][\w+.-]*:)?\/\//i.test(url);
}

/** Differences in which the address itself says that the two links were one. */
const nearly: ReadonlySet<LinkDifference> = new Set(['version', 'moved', 'fragment', 'depth']);

/** Two targets that were meant to be one: a slip in the path, or another place under the same text. */
function alike(a: LinkDetail, b: LinkDetail): boolean {
  if (textKey(a).length > 2 && textKey(a) === textKey(b)) return true;
  const [x, y] = [plain(a.url), plain(b.url)];
  const longest = Math.max(x.length, y.length);
  return longest <= 300 && distance(x, y) <= longest * 0.3;
}

/** The texts, or the ends of the addresses, have words in common. */
function isKindred(a: LinkDetail, b: LinkDetail): boolean {
  if (isContradiction(a, b)) return false;
  if (sharedWords(textWords(a), textWords(b)) > 0) return true;
  return sharedWords(readWords(ending(a.url)), readWords(ending(b.url))) > 0;
}

function isContradiction(a: LinkDetail, b: LinkDetail): boolean {
  return contradict(textWords(a), textWords(b));
}

/** What of a link's text both languages write alike. */
function textKey(link: LinkDetail): string {
  return link.text.toLowerCase().replace(/[^a-z0-9.]+/g, '');
}

function ending(url: string): string {
  const { path, fragment } = parseTarget(url);
  return `${path.at(-1) ?? ''} ${fragment}`;
}

function plain(url: string): string {
  const target = parseTarget(url);
  return `${target.host}/${target.path.join('/')}#${target.fragment}`;
}
