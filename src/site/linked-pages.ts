import type { AlignedBlocks } from '../aligned.ts';
import { compareLinks } from '../compare/links.ts';
import type { LinkDetail, Pair, Site, SitePage } from '../types.ts';
import { resolvePage } from './resolve.ts';

/** Two links of a pair that lead to one page of the site. */
export interface LinkedPage {
  readonly source: LinkDetail;
  readonly target: LinkDetail;
  readonly blocks: AlignedBlocks;
  /** The page that the original links to. */
  readonly original: { readonly path: string } & SitePage;
  /** The page that the translation links to, in whatever language; null where it finds none. */
  readonly linked: ({ readonly path: string } & SitePage) | null;
  /** The translation of the page that the original links to. */
  readonly translated: ({ readonly path: string } & SitePage) | null;
}

/** Links whose original leads to a known page of the site, each with what its counterpart leads to. */
export function linkedPages(pair: Pair, site: Site): LinkedPage[] {
  const pageAt = (path: string | null) => {
    const page = path === null ? undefined : site.pages[path];
    return path === null || page === undefined ? null : { path, ...page };
  };
  return compareLinks(pair).answered.flatMap(({ source, target, blocks }): LinkedPage[] => {
    const found = pageAt(resolvePage(site, pair.source.path, source.url));
    if (found === null) return [];
    // A translation that lies in a folder below the originals may be what its original's link finds.
    const original = found.language === pair.target.language ? pageAt(found.counterpart) : found;
    if (original === null) return [];
    const linked = pageAt(resolvePage(site, pair.target.path, target.url));
    return [{ source, target, blocks, original, linked, translated: pageAt(original.counterpart) }];
  });
}
