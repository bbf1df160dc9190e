import { compareLinks } from './compare/links.ts';
import { alignedAnchors, couldHaveIds, hasOtherIds, isLost } from './heading-ids.ts';
import { namesOf, profileOf } from './learn.ts';
import { hasUnjudgedNames } from './names/compare.ts';
import { isInSite, isRooted } from './site/locale-prefix.ts';
import { halfHosted } from './site/own-hosts.ts';
import type { Pair, Result, Site } from './types.ts';

/** A rule that had something to look at and could not tell, and what would let it. */
interface Unknown {
  readonly rule: string;
  readonly reason: string;
  isUnknown(pair: Pair, site: Site): boolean;
}

const unknowns: readonly Unknown[] = [
  {
    rule: 'heading-anchor',
    reason:
      'whether this site gives its headings ids is unknown: set profile.headingIds in the config',
    isUnknown: hasUnjudgedIds,
  },
  {
    rule: 'heading-anchor',
    reason:
      'whether other pages link to an id is unknown: check the folder of the site, not single files',
    isUnknown: (pair, site) => !site.whole && hasOtherIds(pair, site),
  },
  {
    rule: 'link-locale',
    reason:
      'whether links of this site name the language is unknown: set profile.localePrefix in the config',
    isUnknown: (pair, site) =>
      profileOf(site, pair).localePrefix === 'unknown' &&
      compareLinks(pair).answered.some(
        ({ source, target }) => isInSite(source) && isRooted(target),
      ),
  },
  {
    rule: 'mismatched-url',
    reason:
      'whether two addresses lead to one page is unknown: check the folder of the site, not single files',
    isUnknown: (pair, site) => !site.whole && hasTwoAddresses(pair),
  },
  {
    rule: 'mismatched-url',
    reason: 'which hosts are those of this site is unknown: set profile.hosts in the config',
    isUnknown: (pair, site) =>
      profileOf(site, pair).hosts.length === 0 && halfHosted(pair).length > 0,
  },
  {
    rule: 'link-locale',
    reason: 'which pages exist is unknown: check the folder of the site, not single files',
    isUnknown: (pair, site) =>
      !site.whole &&
      profileOf(site, pair).localePrefix !== 'unknown' &&
      compareLinks(pair).answered.some(
        ({ source, target }) => isInSite(source) && isRooted(target),
      ),
  },
  {
    rule: 'broken-link',
    reason: 'which pages exist is unknown: check the folder of the site, not single files',
    isUnknown: (pair, site) =>
      !site.whole &&
      compareLinks(pair).answered.some(
        ({ target: { url } }) => !/^(?:[a-z][\w+.-]*:|\/\/|$)/i.test(url),
      ),
  },
  {
    rule: 'dropped-name',
    reason:
      'which names this site keeps or translates is unknown from so few pages: set names in the config',
    isUnknown: (pair, site) => namesOf(site, pair) === null && hasUnjudgedNames(pair),
  },
];

/** What could not be told of one pair: places in the list of all that may be unknown. */
export type Undecided = readonly number[];

/** The rules that were left undecided for want of knowledge about the site. */
export function notChecked(pairs: readonly Pair[], site: Site): Result['notChecked'] {
  return notCheckedIn(pairs.map((pair) => undecidedIn(pair, site)));
}

export function undecidedIn(pair: Pair, site: Site): Undecided {
  return unknowns.flatMap(({ isUnknown }, at) => (isUnknown(pair, site) ? [at] : []));
}

/** @param undecided by pair */
export function notCheckedIn(undecided: readonly Undecided[]): Result['notChecked'] {
  const open = new Set(undecided.flat());
  return unknowns.flatMap(({ rule, reason }, at) => (open.has(at) ? [{ rule, reason }] : []));
}

/** A link of the site whose translation leads to another address of it, which may be the same page. */
function hasTwoAddresses(pair: Pair): boolean {
  return compareLinks(pair).outcomes.some(
    ({ kind, source, target }) =>
      kind === 'different' &&
      source !== undefined &&
      target !== undefined &&
      isRooted(source) &&
      isRooted(target),
  );
}

/** A page without any heading id, where those of the original do not exist: they may be wanted or not. */
function hasUnjudgedIds(pair: Pair, site: Site): boolean {
  const { headingIds, slugs } = profileOf(site, pair);
  if (headingIds !== 'unknown' || couldHaveIds(pair, site)) return false;
  if (pair.target.sections.some(({ anchor }) => anchor?.explicit != null)) return false;
  return alignedAnchors(pair, slugs).some(({ source, target }) => isLost(source, target));
}
