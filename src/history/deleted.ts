import { resolve } from 'node:path';
import { findCounterparts } from '../discover/counterparts.ts';
import { folderLister } from '../discover/folders.ts';
import { shownPath } from '../discover/posix.ts';
import { readAll } from '../discover/read-file.ts';
import { detectLanguage } from '../language.ts';
import { loneFindings } from '../lone-pages.ts';
import { languageOfPath } from '../pair/page-path.ts';
import { loadRules, ruleIds } from '../rule-registry.ts';
import { hideAccepted, indexAccepted } from '../settle/accepted.ts';
import type { Accepted, Config, Pair, Unpaired } from '../types.ts';

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
      const [read] = readAll([left]);
      found.push({
        path: page,
        language: languageOf(page, read !== undefined && 'text' in read ? read.text : '', path),
        reason: `its counterpart ${path} was deleted`,
        looksLike: null,
        expected: path,
      });
    }
  }
  return found;
}

/** By its path, its text, or as the other language than that of the path that is gone. */
function languageOf(path: string, text: string, gone: string): Unpaired['language'] {
  const written = languageOfPath(path) ?? detectLanguage(text);
  if (written !== 'unknown') return written;
  const other = languageOfPath(gone);
  return other === null ? 'unknown' : other === 'en' ? 'zh' : 'en';
}

/** What the rules for pages without counterpart say of such pages, as a run over the whole site does. */
export async function widowFindings(
  alone: readonly Unpaired[],
  pairs: readonly Pair[],
  config: Config,
  accepted: readonly Accepted[],
): Promise<ReturnType<typeof hideAccepted>> {
  if (alone.length === 0) return { findings: [], suppressed: [] };
  const found = loneFindings(alone, pairs, await loadRules(ruleIds), config);
  return hideAccepted(found, indexAccepted(accepted));
}
