import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { toPosix } from '../discover/posix.ts';
import { runGit } from './run-git.ts';

/** A working tree that git knows. */
export interface Repository {
  /** Absolute path of its root. */
  readonly root: string;
  /** History before some commit is missing. */
  readonly shallow: boolean;
}

/** Makes a function that gives the repository of an absolute path; null outside of any. */
export function repositoryFinder(): (path: string) => Promise<Repository | null> {
  const byFolder = new Map<string, Promise<Repository | null>>();
  const ofFolder = (folder: string): Promise<Repository | null> => {
    const known = byFolder.get(folder) ?? open(folder, ofFolder);
    byFolder.set(folder, known);
    return known;
  };
  return (path) => ofFolder(dirname(path));
}

async function open(
  folder: string,
  around: (folder: string) => Promise<Repository | null>,
): Promise<Repository | null> {
  if (!existsSync(join(folder, '.git')))
    return dirname(folder) === folder ? null : around(dirname(folder));
  const { ok, output } = await runGit(folder, ['rev-parse', '--is-shallow-repository']);
  return ok ? { root: folder, shallow: output.toString('utf8').trim() === 'true' } : null;
}

/** An absolute path as git calls it: from the root of the repository, with `/`. */
export function pathIn({ root }: Repository, path: string): string {
  return toPosix(relative(root, path));
}

/**
 * The full name of the commit that a name of the user's stands for; null where there is none. A name
 * that begins with a dash is no option.
 */
export async function commitOf({ root }: Repository, name: string): Promise<string | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const { ok, output } = await runGit(root, args);
  return ok ? output.toString('utf8').trim() : null;
}
