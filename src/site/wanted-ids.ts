import type { Pair, Site } from '../types.ts';
import { parseTarget } from '../url.ts';
import { resolvePage } from './resolve.ts';

/**
 * Ids that links on other translated pages lead to and their page lacks, by the path of that page.
 *
 * @param site with the index of its pages, and its hosts
 */
export function findWantedIds(
  pairs: readonly Pair[],
  site: Site,
): Readonly<Record<string, readonly string[]>> {
  const wanted = new Map<string, Set<string>>();
  for (const { target } of pairs) {
    for (const detail of target.blocks.flatMap(({ details }) => details)) {
      if (detail.kind !== 'link' || !/[^#]#./.test(detail.url)) continue;
      const path = resolvePage(site, target.path, detail.url);
      if (path === null || path === target.path) continue;
      const page = site.pages[path];
      const { fragment } = parseTarget(detail.url);
      if (page?.ids == null || page.language !== target.language) continue;
      if (!page.ids.includes(fragment)) {
        wanted.set(path, (wanted.get(path) ?? new Set()).add(fragment));
      }
    }
  }
  const found: Record<string, readonly string[]> = Object.create(null);
  for (const [path, ids] of wanted) found[path] = Object.freeze([...ids]);
  return Object.freeze(found);
}
