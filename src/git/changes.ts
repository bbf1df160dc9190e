import type { Repository } from './repository.ts';
import { runGit, splitNul } from './run-git.ts';

/** A file that differs between a commit and the working tree; paths from the root. */
export interface Change {
  /** Where it is now; null where it was deleted. */
  readonly path: string | null;
  /** Where it was in the commit; null where it is new. */
  readonly before: string | null;
}

/**
 * What the working tree, staged or not, changed since a commit, files that git does not know yet
 * included and renames followed. Null where git cannot tell.
 */
export async function changesSince(
  { root }: Repository,
  commit: string,
): Promise<readonly Change[] | null> {
  const diff = await runGit(root, [
    ...['diff', '--name-status', '-z', '--find-renames', '--no-ext-diff', '--no-textconv'],
    ...['--ignore-submodules', commit, '--'],
  ]);
  const untracked = await runGit(root, ['ls-files', '--others', '--exclude-standard', '-z']);
  if (!diff.ok || !untracked.ok) return null;
  return [
    ...namesAndStates(splitNul(diff.output)),
    ...splitNul(untracked.output).map((path) => ({ path, before: null })),
  ];
}

/** `M path`, `A path`, `D path`, `R100 from to`, each word ended by a NUL. */
function namesAndStates(words: readonly string[]): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at < words.length; ) {
    const state = words[at]?.[0] ?? '';
    const first = words[at + 1] ?? '';
    if (state === 'R' || state === 'C') {
      changes.push({ path: words[at + 2] ?? '', before: first });
      at += 3;
      continue;
    }
    changes.push({
      path: state === 'D' ? null : first,
      before: state === 'A' ? null : first,
    });
    at += 2;
  }
  return changes;
}
