import { basename, dirname, join } from 'node:path';
import type { ListFolder } from './folders.ts';
import { enterFolder, type IgnoreRules, isIgnored } from './ignored.ts';
import { isBuildOutput, isFrozen, isNeverWanted } from './passed-over.ts';

export interface Walk {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Absolute paths of every file below the folder that is not passed over. */
  readonly files: readonly string[];
  /** Absolute paths of folders with frozen versions, and the files in them. */
  readonly frozen: ReadonlyMap<string, readonly string[]>;
  /** Absolute paths of files and folders that are passed over for more than their names. */
  readonly unseen: readonly string[];
}

interface Step {
  readonly folder: string;
  readonly rules: IgnoreRules | null;
  /** The folder that holds the frozen version in which this step is. */
  readonly frozenIn: string | null;
  /** Names of the files beside the folder; null for the folder where the walk began. */
  readonly beside: readonly string[] | null;
}

/**
 * Walks a folder: what git ignores, dot folders, dependencies and build output are left out, and
 * symbolic links are not followed, so that the walk neither leaves the folder nor runs in circles.
 * The folder itself is walked whatever its name: it was asked for.
 */
export async function walk(
  root: string,
  outer: IgnoreRules | null,
  list: ListFolder,
): Promise<Walk> {
  const files: string[] = [];
  const frozen = new Map<string, string[]>();
  const unseen: string[] = [];
  const steps: Step[] = [{ folder: root, rules: outer, frozenIn: null, beside: null }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { folder, beside, frozenIn } = step;
    const content = await list(folder);
    if (!content) continue;
    if (beside && isBuildOutput(basename(folder), beside, content.files)) {
      unseen.push(folder);
      continue;
    }
    const rules = await enterFolder(folder, step.rules);
    const own = frozenIn === null ? files : frozen.get(frozenIn);
    for (const path of content.files.map((name) => join(folder, name)))
      (isIgnored(path, false, rules) ? unseen : own)?.push(path);
    unseen.push(...content.others.map((name) => join(folder, name)));
    const around = beside === null ? null : await list(dirname(folder));
    for (const name of content.folders) {
      const path = join(folder, name);
      if (isNeverWanted(name)) continue;
      if (isIgnored(path, true, rules)) {
        unseen.push(path);
        continue;
      }
      const freezes = around && isFrozen(name, basename(folder), around.folders, content.folders);
      if (freezes && !frozen.has(folder)) frozen.set(folder, []);
      steps.push({
        folder: path,
        rules,
        frozenIn: frozenIn ?? (freezes ? folder : null),
        beside: content.files,
      });
    }
  }
  return { root, files, frozen, unseen };
}
