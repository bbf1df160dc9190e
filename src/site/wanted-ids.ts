import type { Language, Page, Site } from '../types.ts';
import { parseTarget } from '../url.ts';
import { resolvePage } from './resolve.ts';

/** The links of a page that name a place within another: plain data. */
export interface FragmentLinks {
  readonly path: string;
  readonly language: Language;
  readonly urls: readonly string[];
}

export function fragmentLinksOf({ path, language, blocks }: Page): FragmentLinks {
  const urls = blocks.flatMap(({ details }) =>
    details.flatMap((detail) =>
      detail.kind === 'link' && /[^#]#./.test(detail.url) ? [detail.url] : [],
    ),
  );
  return { path, language, urls };
}

/**
 * Ids that links on other translated pages lead to and their page lacks, by the path of that page.
 *
 * @param links of the translations
 * @param site with the index of its pages, and its hosts
 */
export function findWantedIds(
  links: readonly FragmentLinks[],
  site: Site,
): Readonly<Record<string, readonly string[]>> {
  const wanted = new Map<string, Set<string>>();
  for (const from of links) {
    for (const url of from.urls) {
      const path = resolvePage(site, from.path, url);
      if (path === null || path === from.path) continue;
      const page = site.pages[path];
      const { fragment } = parseTarget(url);
      if (page?.ids == null || page.language !== from.language) continue;
      if (!page.ids.includes(fragment)) {
        wanted.set(path, (wanted.get(path) ?? new Set()).add(fragment));
      }
    }
  }
  const found: Record<string, readonly string[]> = Object.create(null);
  for (const [path, ids] of wanted) found[path] = Object.freeze([...ids]);
  return Object.freeze(found);
}
