import { answeredLinks } from '../compare/links.ts';
import { once } from '../compare/memo.ts';
import { treeOf } from '../learn.ts';
import { readPath } from '../pair/page-path.ts';
import type { LinkDetail, Pair, Site, SitePage } from '../types.ts';
import { resolvePage } from './resolve.ts';

type KnownPage = SitePage & { readonly path: string };

/** Two links of a pair that lead to one page of the site. */
export interface LinkedPage {
  readonly source: LinkDetail;
  readonly target: LinkDetail;
  /** Where the original's link leads, in whatever language. */
  readonly found: KnownPage;
  /** The page that the original links to, in its own language where it is there. */
  readonly original: KnownPage;
  /** The page that the translation links to, in whatever language; null where it finds none. */
  readonly linked: KnownPage | null;
  /** The translation of the page that the original links to. */
  readonly translated: KnownPage | null;
}

/** Links whose original leads to a known page of the site, each with what its counterpart leads to. */
export function linkedPages(pair: Pair, site: Site): readonly LinkedPage[] {
  return ofSite(site)(pair);
}

/** Whether two targets, however they are written, lead to one page of the site or its translation. */
export function leadToOnePage(
  pair: Pair,
  site: Site,
  source: { readonly url: string },
  target: { readonly url: string },
): boolean {
  const from = resolvePage(site, pair.source.path, source.url);
  const to = resolvePage(site, pair.target.path, target.url);
  if (from === null || to === null) return false;
  return from === to || site.pages[from]?.counterparts.includes(to) === true;
}

const ofSite = once((site: Site) => once((pair: Pair) => findLinked(pair, site)));

function findLinked(pair: Pair, site: Site): LinkedPage[] {
  const pageAt = (path: string | null): KnownPage | null => {
    const page = path === null ? undefined : site.pages[path];
    return path === null || page === undefined ? null : { path, ...page };
  };
  return answeredLinks(pair).flatMap(({ source, target }): LinkedPage[] => {
    const found = pageAt(resolvePage(site, pair.source.path, source.url));
    if (found === null) return [];
    // A translation that lies in a folder below the originals may be what its original's link finds.
    const original =
      found.language === pair.target.language ? pageAt(found.counterparts[0] ?? null) : found;
    if (original === null) return [];
    const linked = pageAt(resolvePage(site, pair.target.path, target.url));
    return [
      { source, target, found, original, linked, translated: pageAt(inVariant(original, pair)) },
    ];
  });
}

/** The translation of a page in the variant of Chinese in which this pair's is. */
function inVariant({ counterparts }: KnownPage, { target }: Pair): string | null {
  const tree = treeOf(target.path);
  const variant = isTraditional(target.path);
  const alike = counterparts.filter((path) => isTraditional(path) === variant);
  return alike.find((path) => treeOf(path) === tree) ?? alike[0] ?? null;
}

function isTraditional(path: string): boolean {
  return readPath(`/${path}`, 1).readings.some(({ code }) => code.traditional);
}
