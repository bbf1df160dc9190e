import { resolve } from 'node:path';
import { findCounterparts } from '../discover/counterparts.ts';
import { folderLister } from '../discover/folders.ts';
import { shownPath } from '../discover/posix.ts';
import { readAll } from '../discover/read-file.ts';
import { detectLanguage } from '../language.ts';
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
      const [read] = await readAll([left]);
      found.push({
        path: page,
        language: read !== undefined && 'text' in read ? detectLanguage(read.text) : 'unknown',
        reason: `its counterpart ${path} was deleted`,
        looksLike: null,
      });
    }
  }
  return found;
}
