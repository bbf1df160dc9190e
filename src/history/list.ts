import { resolve } from 'node:path';
import { discover } from '../discover/discover.ts';
import { commitsSince, lastCommit } from '../git/log.ts';
import { pathIn, repositoryFinder } from '../git/repository.ts';
import { pairFiles } from '../pair/pair.ts';
import type { Config, Pairing } from '../types.ts';
import { withPins } from './pins.ts';

/** A translation whose original has commits that it may not have. */
export interface StalePage {
  readonly source: string;
  readonly target: string;
  readonly commits: number;
  /** Day of the first of them, `2026-11-21`. */
  readonly since: string;
  /** What tells: the page names the commit, or only the day of its own last change is known. */
  readonly by: 'pin' | 'date';
}

/** What a look at the history of all pairs gives. */
export interface StaleList {
  readonly pairs: number;
  /** The furthest behind first. */
  readonly pages: readonly StalePage[];
  /** Pages of which git does not know enough. */
  readonly unknown: number;
}

/** How many pages git is asked about at a time. */
const batch = 8;

/**
 * Lists the translations whose original changed after them.
 *
 * @throws UsageError where a named path does not exist.
 */
export async function listStale(
  paths: readonly string[],
  cwd: string,
  config: Config,
): Promise<StaleList> {
  const repositoryOf = repositoryFinder();
  const { pairings } = pairFiles(await discover(paths, cwd, config), config);
  const pinned = await withPins(pairings, cwd, config, repositoryOf);
  const pages: StalePage[] = [];
  let unknown = pinned.unknown;
  for (let from = 0; from < pinned.pairings.length; from += batch) {
    const part = pinned.pairings.slice(from, from + batch).map(async (pairing) => {
      const found = await ageOf(pairing, cwd, repositoryOf);
      if (found === 'unknown') unknown++;
      else if (found !== null) pages.push(found);
    });
    await Promise.all(part);
  }
  pages.sort((a, b) => b.commits - a.commits || (a.target < b.target ? -1 : 1));
  return { pairs: pairings.length, pages, unknown };
}

async function ageOf(
  { source, target, pin }: Pairing,
  cwd: string,
  repositoryOf: ReturnType<typeof repositoryFinder>,
): Promise<StalePage | 'unknown' | null> {
  const paths = { source: source.path, target: target.path };
  if (pin !== undefined) {
    if (pin.later === null) return null;
    const { commits, since } = pin.later;
    return { ...paths, commits, since, by: 'pin' };
  }
  const [sourcePath, targetPath] = [resolve(cwd, source.path), resolve(cwd, target.path)];
  const repository = await repositoryOf(sourcePath);
  if (repository === null || repository.root !== (await repositoryOf(targetPath))?.root)
    return 'unknown';
  const translated = await lastCommit(repository, pathIn(repository, targetPath));
  if (translated === null) return 'unknown';
  const later = await commitsSince(repository, translated, pathIn(repository, sourcePath));
  return later && { ...paths, commits: later.commits, since: later.since, by: 'date' };
}
