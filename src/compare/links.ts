import { alignedBlocks, detailsOf } from '../aligned.ts';
import type { LinkDetail, Pair } from '../types.ts';
import { parseTarget, type Target, targetKey } from '../url.ts';
import { type Comparison, compareDetails, type Outcome } from './details.ts';
import { sameFragment } from './fragments.ts';
import { hostsByLanguage, languageLinks } from './language-menu.ts';
import { matchLinks } from './link-matching.ts';
import type { KnownTexts } from './link-swaps.ts';
import { perPair } from './memo.ts';
import { areMirrored, compareFiles, isOtherFolder } from './relative-links.ts';
import { compareTargets, type TargetDifference } from './targets.ts';

/** depth: the same relative path, from another folder. */
export type LinkDifference = TargetDifference | 'depth';

/** The links of a pair, compared once for all rules about links. */
export const compareLinks: (pair: Pair) => Comparison<LinkDetail> = perPair((pair) => {
  const difference = differ(pair);
  const known = knownTexts(pair);
  const found = compareDetails(
    pair,
    (blocks) => detailsOf(blocks, 'link').filter((link) => link.url !== ''),
    (source, target) => matchLinks(source, target, difference, known),
    (a, b) => difference(a, b) === 'same',
  );
  const languages = languageLinks(pair);
  const isSwitcher = ({ source, target }: Outcome<LinkDetail>) => {
    const kinds = [source, target].map((link) => link && languages.get(link));
    // A link to the other page is wrong where the other page has another link in its place.
    const both = source !== undefined && target !== undefined;
    return kinds.includes('menu') || (!both && kinds.includes('page'));
  };
  return { ...found, outcomes: found.outcomes.filter((outcome) => !isSwitcher(outcome)) };
});

/** The links that answer each other, but for entries of a menu of languages: each leads where it says. */
export function answeredLinks(pair: Pair): Comparison<LinkDetail>['answered'] {
  const languages = languageLinks(pair);
  return compareLinks(pair).answered.filter(
    ({ source, target }) => languages.get(source) !== 'menu' || languages.get(target) !== 'menu',
  );
}

/** How two targets of this pair differ, fragments resolved through the aligned headings. */
export function differ(pair: Pair): (a: LinkDetail, b: LinkDetail) => LinkDifference {
  const fragments = sameFragment(pair);
  const mirrored = areMirrored(pair.source.path, pair.target.path);
  return (a, b) => {
    const [x, y] = [parseTarget(a.url), parseTarget(b.url)];
    const written = compareTargets(x, y);
    if (written === 'different' && isOnOwnHost(pair, x, y)) return 'same';
    const files = written === 'different' ? compareFiles(pair, a.url, b.url) : null;
    const found = files ?? written;
    if (mirrored && (written === 'same' || written === 'fragment') && isOtherFolder(a.url, b.url))
      return 'depth';
    if (found === 'fragment' && fragments(x, y)) return 'same';
    // Another version of the page is no reason for another heading.
    if (found === 'version' && x.fragment !== '' && y.fragment !== '' && !fragments(x, y))
      return 'fragment';
    return found === 'different' && (isNamesake(a, y) || isNamesake(b, x)) ? 'twin' : found;
  };
}

/** The same page of a site that has a host for each language, as one of the two pages says. */
function isOnOwnHost({ source, target }: Pair, a: Target, b: Target): boolean {
  const hosts = hostsByLanguage(source) ?? hostsByLanguage(target);
  if (hosts?.[source.language] !== a.host || hosts[target.language] !== b.host) return false;
  return compareTargets(a, { ...b, host: a.host }) === 'same';
}

/**
 * A work on another host that bears the text of this link in its address, as translations of
 * articles lie. A link that is named by its own address has no namesake.
 */
function isNamesake(link: LinkDetail, there: Target): boolean {
  const own = parseTarget(link.url);
  const name = slug([link.text]);
  if (name.split('-').length < 4 || there.host === '' || there.host === own.host) return false;
  return slug(there.path).includes(name) && !slug(own.path).includes(name);
}

function slug(parts: readonly string[]): string {
  const words = parts
    .join('-')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-');
}

/**
 * Texts that stand for one another at two other targets or more. One alone could be the pair that
 * is wrong.
 */
function knownTexts(pair: Pair): KnownTexts {
  const uses = new Map<string, Set<string>>();
  for (const { source, target } of alignedBlocks(pair)) {
    const there = new Map(detailsOf(target, 'link').map((link) => [targetKey(link.url), link]));
    for (const link of detailsOf(source, 'link')) {
      const other = there.get(targetKey(link.url));
      if (other === undefined || link.text === '' || other.text === '') continue;
      const key = textsKey(link, other);
      uses.set(key, (uses.get(key) ?? new Set()).add(targetKey(link.url)));
    }
  }
  return (a, b) => {
    const targets = uses.get(textsKey(a, b));
    const own = [targetKey(a.url), targetKey(b.url)];
    return targets !== undefined && [...targets].filter((key) => !own.includes(key)).length > 1;
  };
}

function textsKey(a: LinkDetail, b: LinkDetail): string {
  return `${a.text.toLowerCase()}\n${b.text.toLowerCase()}`;
}
