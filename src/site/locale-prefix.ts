import { compareLinks } from '../compare/links.ts';
import { languageCode } from '../pair/language-code.ts';
import type { LinkDetail, LocalePrefix, Pair, ProfileEvidence } from '../types.ts';

/** Fewer links than this tell nothing of a habit. */
const fewestLinks = 8;
/** Some pages are not translated, so that links to them rightly stay without the language. */
const mostNamed = 0.75;
const mostBare = 0.8;

/**
 * How many links of a translation to pages of its own site name the language: only links count whose
 * originals lead to the same page by an address from the root of the site.
 */
export function seeLocales(pair: Pair): ProfileEvidence['links'] {
  let named = 0;
  let bare = 0;
  for (const { source, target } of compareLinks(pair).answered) {
    if (!isRooted(source) || !isRooted(target)) continue;
    if (localeOf(target.url) === null) bare += 1;
    else named += 1;
  }
  return { named, bare };
}

/** Whether links of a translation to pages of its own site name the language. */
export function localePrefixFrom({ links: { named, bare } }: ProfileEvidence): LocalePrefix {
  const all = named + bare;
  if (all < fewestLinks) return 'unknown';
  if (named >= all * mostNamed) return 'required';
  return bare >= all * mostBare ? 'forbidden' : 'free';
}

/** An address from the root of the site. */
export function isRooted({ url }: LinkDetail): boolean {
  return /^\/(?!\/)/.test(url);
}

/** A relative address, or one from the root of the site. */
export function isInSite({ url }: LinkDetail): boolean {
  return url !== '' && !/^(?:[a-z][\w+.-]*:|\/\/)/i.test(url);
}

/** The language that the first segment of a rooted address names, as written; null where none. */
export function localeOf(url: string): string | null {
  const first = /^\/([^/?#]+)/.exec(url)?.[1];
  return first !== undefined && languageCode(first) !== null ? first : null;
}
