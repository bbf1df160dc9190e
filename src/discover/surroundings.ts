import type { Surroundings } from '../types.ts';
import { shownPath } from './posix.ts';
import type { Walk } from './walk.ts';

/**
 * What lies beside the pages in the folders that were walked; null where none was.
 *
 * @param pages absolute paths of the pages of the run
 */
export function surroundingsOf(
  walks: readonly Walk[],
  pages: ReadonlySet<string>,
  cwd: string,
): Surroundings | null {
  if (walks.length === 0) return null;
  const shown = (paths: Iterable<string>) =>
    [...new Set(paths)].map((path) => shownPath(cwd, path)).sort();
  const files = walks.flatMap((walk) => [...walk.files, ...[...walk.frozen.values()].flat()]);
  return {
    roots: shown(walks.map(({ root }) => root)),
    files: shown(files.filter((path) => !pages.has(path))),
    unseen: shown(walks.flatMap(({ unseen }) => unseen)),
  };
}
