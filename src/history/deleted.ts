import { resolve } from 'node:path';
import { findCounterparts } from '../discover/counterparts.ts';
import { folderLister } from '../discover/folders.ts';
import { shownPath } from '../discover/posix.ts';
import { languageOfPath } from '../pair/page-path.ts';
import type { Config, Unpaired } from '../types.ts';

/** Pages whose counterpart a change deleted; all paths relative to the working directory. */
export async function widowed(
  deleted: readonly string[],
  cwd: string,
  config: Config,
): Promise<Unpaired[]> {
  const scene = { cwd, project: null, list: folderLister() };
  const found: Unpaired[] = [];
  for (const path of deleted) {
    for (const left of await findCounterparts([resolve(cwd, path)], [], config, scene)) {
      const page = shownPath(cwd, left);
      found.push({
        path: page,
        language: languageOfPath(page) ?? 'unknown',
        reason: `its counterpart ${path} was deleted`,
        looksLike: null,
      });
    }
  }
  return found;
}
