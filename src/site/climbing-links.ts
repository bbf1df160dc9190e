import { posix } from 'node:path';
import { treeOf } from '../learn.ts';
import type { LinkDetail, Pair, Site } from '../types.ts';
import { linkedPages } from './linked-pages.ts';
import { isInSite, isRooted } from './locale-prefix.ts';

/** A link to an original, and where its translation lies. */
export interface ClimbingLink {
  readonly source: LinkDetail;
  readonly target: LinkDetail;
  /** The path of the translation from the folder of the page. */
  readonly expected: string;
}

/**
 * Relative links that leave the folder of the translation for the original of a page that is in it.
 * A link whose original leads to a translation itself changes the language on purpose.
 */
export function climbingLinks(pair: Pair, site: Site): ClimbingLink[] {
  const tree = `${treeOf(pair.target.path)}/`;
  return linkedPages(pair, site).flatMap(
    ({ source, target, found, linked, translated }): ClimbingLink[] => {
      if (!isInSite(target) || isRooted(target) || found.language !== pair.source.language)
        return [];
      if (linked?.path !== found.path || linked.path.startsWith(tree)) return [];
      if (translated?.path.startsWith(tree) !== true) return [];
      const expected = posix.relative(posix.dirname(pair.target.path), translated.path);
      return [{ source, target, expected }];
    },
  );
}
