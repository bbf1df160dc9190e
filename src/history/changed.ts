import { resolve } from 'node:path';
import { matchesGlob, parseGlob } from '../config/glob.ts';
import { readArgument } from '../discover/arguments.ts';
import { isNeverWanted } from '../discover/passed-over.ts';
import { isInside, shownPath } from '../discover/posix.ts';
import { UsageError } from '../errors.ts';
import { baseOf, targetBranch } from '../git/base.ts';
import { changesSince } from '../git/changes.ts';
import type { Repository } from '../git/repository.ts';
import type { Config } from '../types.ts';

/** What a change is held against: a commit or branch by its name, or the branch it will go into. */
export type Since = { readonly ref: string } | 'target-branch';

/** The pages that a change touches; paths relative to the working directory. */
export interface ChangedPages {
  /** Full name of the commit that the change begins from. */
  readonly base: string;
  /** Pages as they are now, each with its path in the base commit from the root of the repository, or null. */
  readonly pages: ReadonlyMap<string, string | null>;
  readonly deleted: readonly string[];
}

const pageEnding = /\.(?:md|markdown|mdx)$/i;

/**
 * Finds the pages that the working tree changed since a commit.
 *
 * @throws UsageError where git knows no such commit or cannot compare with it.
 */
export async function changedPages(
  repository: Repository,
  since: Since,
  cwd: string,
): Promise<ChangedPages> {
  const name = since === 'target-branch' ? await targetBranch(repository) : since.ref;
  const base = await baseOf(repository, name);
  const hint = repository.shallow ? ' (this clone is shallow: fetch that commit first)' : '';
  if (base === null) throw new UsageError(`git knows no commit "${name}"${hint}`);
  const changes = await changesSince(repository, base);
  if (changes === null) throw new UsageError(`git cannot compare with "${name}"${hint}`);
  const pages = new Map<string, string | null>();
  const deleted: string[] = [];
  const show = (path: string) => shownPath(cwd, resolve(repository.root, path));
  for (const { path, before } of changes) {
    if (path !== null && isPage(path)) pages.set(show(path), before);
    else if (path === null && before !== null && isPage(before)) deleted.push(show(before));
  }
  return { base, pages, deleted };
}

function isPage(path: string): boolean {
  return pageEnding.test(path) && !path.split('/').some(isNeverWanted);
}

/**
 * Makes a test for the paths that a command line and the config ask for.
 *
 * @throws UsageError where a path is neither there nor a glob.
 */
export async function scopeOf(
  paths: readonly string[],
  cwd: string,
  home: string,
  { include, exclude = [] }: Config,
): Promise<(path: string) => boolean> {
  const given = await Promise.all(paths.map((path) => readArgument(path, cwd, home)));
  const [included, excluded] = [(include ?? []).map(parseGlob), exclude.map(parseGlob)];
  const inArgument = (path: string) =>
    given.length === 0 ||
    given.some((argument) => {
      const absolute = resolve(cwd, path);
      if (argument.kind === 'file') return absolute === argument.path;
      if (argument.kind === 'folder') return isInside(argument.path, absolute);
      return matchesGlob(parseGlob(argument.pattern), shownPath(argument.path, absolute));
    });
  return (path) =>
    inArgument(path) &&
    (include === undefined || included.some((glob) => matchesGlob(glob, path))) &&
    !excluded.some((glob) => matchesGlob(glob, path));
}
