import { distance } from 'fastest-levenshtein';
import { areMirrored } from '../compare/relative-links.ts';
import { compareTargets } from '../compare/targets.ts';
import { treeOf } from '../learn.ts';
import { linkTextDisagreement } from '../link-text.ts';
import { isRooted, localeOf } from '../site/locale-prefix.ts';
import { resolvePage } from '../site/resolve.ts';
import type { FixSafety, LinkDetail, Pair, Report, Site } from '../types.ts';
import { decode, parseTarget } from '../url.ts';
import { isProvenSlip } from './proof.ts';

/** An address to write in place of a translation's, and how sure it is. */
interface UrlFix {
  readonly url: string;
  readonly safety: FixSafety;
}

/**
 * The edit by which a link of the translation leads where the original's does, in the translation's
 * own form; nothing where nobody can say where that is, or where the slip may as well be the
 * original's.
 */
export function urlFix(
  pair: Pair,
  site: Site,
  source: LinkDetail,
  target: LinkDetail,
): Pick<Report, 'fix' | 'fixSafety'> {
  const found = fixUrl(pair, site, source, target);
  if (found === null) return {};
  const edit = { side: 'target' as const, ...target.urlSpan, text: found.url };
  return { fix: [edit], fixSafety: found.safety };
}

function fixUrl(pair: Pair, site: Site, source: LinkDetail, target: LinkDetail): UrlFix | null {
  const url = inTranslation(pair, source, target);
  if (url === null || url === target.url || /[\s<>{}]/.test(url)) return null;
  // A page for readers of Chinese, in a form that is not known as one.
  if (chinese.test(target.url) && !chinese.test(url)) return null;
  const [from, to] = [parseTarget(source.url), parseTarget(url)];
  if (compareTargets(from, to) !== 'same') return null;
  const known = onSite(pair, site, source, target, url);
  if (known !== null) return known ? { url, safety: 'safe' } : null;
  if (isOwnSlip(pair, source, target, url)) return { url, safety: 'safe' };
  return isNear(source.url, target.url) ? null : { url, safety: 'unsafe' };
}

const chinese = /(?<![a-z])(?:zh|cn|chinese)(?![a-z])/i;

/** The original's address as a link of the translation has to write it. */
function inTranslation(pair: Pair, source: LinkDetail, target: LinkDetail): string | null {
  const [from, to] = [parseTarget(source.url), parseTarget(target.url)];
  if (from.scheme === 'mailto' || to.scheme === 'mailto') return null;
  if (from.host !== '') return to.localised ? null : source.url;
  if (isRooted(source)) {
    if (!isRooted(target)) return null;
    const [own, locale] = [localeOf(source.url), localeOf(target.url)];
    const bare = own === null ? source.url : source.url.slice(own.length + 1) || '/';
    if (locale !== null) return `/${locale}${bare}`;
    return own === null ? source.url : null;
  }
  if (source.url.startsWith('#')) return null;
  if (isRooted(target) || to.host !== '' || from.localised) return null;
  return areMirrored(pair.source.path, pair.target.path) ? source.url : null;
}

/**
 * Whether the site itself says that the new address is right and the old one is not; null where it
 * says nothing.
 */
function onSite(
  pair: Pair,
  site: Site,
  source: LinkDetail,
  target: LinkDetail,
  url: string,
): boolean | null {
  const original = resolvePage(site, pair.source.path, source.url);
  // A link to the page that it stands on holds the place for one that is not written yet.
  if (original === pair.source.path && parseTarget(source.url).fragment === '') return false;
  const pages = site.pages[original ?? '']?.counterparts ?? [];
  const page = pages.find((one) => treeOf(one) === treeOf(pair.target.path));
  if (page === undefined) return null;
  const [now, then] = [target.url, url].map((one) => resolvePage(site, pair.target.path, one));
  if (then !== page) return false;
  const fragment = decode(parseTarget(url).fragment);
  const { ids = null, otherIds = [] } = site.pages[page] ?? {};
  const has = (id: string) => id === '' || ids === null || [...ids, ...otherIds].includes(id);
  if (!has(fragment)) return false;
  if (now === null) return site.whole ? true : null;
  const wrong = decode(parseTarget(target.url).fragment);
  return now === page && wrong !== '' && fragment !== '' && !has(wrong) ? true : null;
}

/** The text of the link, or other places of the pages, say that the translation's is a slip. */
function isOwnSlip(pair: Pair, source: LinkDetail, target: LinkDetail, url: string): boolean {
  const [from, to] = [parseTarget(source.url), parseTarget(target.url)];
  const secured = from.scheme === 'https' && to.scheme === 'http';
  if (secured && compareTargets(from, to) === 'scheme') return true;
  const contradicts = linkTextDisagreement(target) !== null;
  if (contradicts && linkTextDisagreement({ ...target, url }) === null) return true;
  if (!isNear(source.url, target.url)) return false;
  const path = ({ path }: typeof from) => path.join('/');
  if (from.host !== to.host && from.host !== '' && path(from) === path(to))
    return isProvenSlip(pair, from.host, to.host);
  return isProvenSlip(pair, source.url, target.url);
}

/** So near that one of the two must be mistyped. */
function isNear(a: string, b: string): boolean {
  return Math.max(a.length, b.length) <= 300 && distance(a, b) <= 3;
}
