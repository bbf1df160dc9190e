import { compareLinks } from '../compare/links.ts';
import { once } from '../compare/memo.ts';
import type { LinkDetail, Pair, Site, SitePage } from '../types.ts';
import { resolvePage } from './resolve.ts';

type KnownPage = SitePage & { readonly path: string };

/** Two links of a pair that lead to one page of the site. */
export interface LinkedPage {
  readonly source: LinkDetail;
  readonly target: LinkDetail;
  /** The page that the original links to. */
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
  return (
    from === to || site.pages[from]?.counterpart === to || site.pages[to]?.counterpart === from
  );
}

const ofSite = once((site: Site) => once((pair: Pair) => findLinked(pair, site)));

function findLinked(pair: Pair, site: Site): LinkedPage[] {
  const pageAt = (path: string | null): KnownPage | null => {
    const page = path === null ? undefined : site.pages[path];
    return path === null || page === undefined ? null : { path, ...page };
  };
  return compareLinks(pair).answered.flatMap(({ source, target }): LinkedPage[] => {
    const found = pageAt(resolvePage(site, pair.source.path, source.url));
    if (found === null) return [];
    // A translation that lies in a folder below the originals may be what its original's link finds.
    const original = found.language === pair.target.language ? pageAt(found.counterpart) : found;
    if (original === null) return [];
    const linked = pageAt(resolvePage(site, pair.target.path, target.url));
    return [{ source, target, original, linked, translated: pageAt(original.counterpart) }];
  });
}
