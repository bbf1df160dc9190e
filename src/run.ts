import type { Cache } from './cache/cache.ts';
import { historyOf } from './cache/results.ts';
import { discover } from './discover/discover.ts';
import { UsageError } from './errors.ts';
import { repositoryFinder } from './git/repository.ts';
import type { Since } from './history/changed.ts';
import { withPins } from './history/pins.ts';
import type { Observer } from './observer.ts';
import { leaveOutOlder } from './pair/age.ts';
import type { Discovery } from './pair/discovery.ts';
import { pairFiles } from './pair/pair.ts';
import type { Accepted, Config, Pairing, PassedOver, Result, Unpaired } from './types.ts';
import type { Threads } from './workers/count.ts';

export interface RunOptions {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** Files, folders and globs; the working directory where there are none. */
  readonly paths: readonly string[];
  readonly config: Config;
  /** Look at what changed only. */
  readonly since?: Since;
  /** Differences to hide. */
  readonly accepted?: readonly Accepted[];
  /** Whether a report shows the pages themselves. */
  readonly views?: boolean;
  /** What earlier runs found out. */
  readonly cache?: Cache;
  /** Is told how far the run is. */
  readonly observer?: Observer;
  /** One where it is left out. */
  readonly threads?: Threads;
}

/**
 * Runs the linter on files.
 *
 * @throws UsageError where a named path does not exist, or a folder, glob or default run found no
 *   pair: nothing checked is never a success.
 */
export async function run(options: RunOptions): Promise<Result> {
  const { since, cache, views = false } = options;
  if (since !== undefined) {
    const { runSince } = await import('./history/since.ts');
    return runSince({ ...options, since });
  }
  const task = await findPairings(options);
  // Not loaded where the answer is kept: it takes as long as all the rest.
  const find = async () => (await import('./lint-task.ts')).lintTask(task, options);
  // The pages themselves are as large as the work of reading them again; an unknown commit may come.
  if (cache === undefined || views || task.unknownPins > 0) return find();
  return cache.result(await questionOf(task, options), find);
}

/** Everything that a result follows from. */
async function questionOf(task: Task, { cwd, config, accepted = [] }: RunOptions) {
  const { discovery, pairings, repositoryOf, ...rest } = task;
  const history = config.history === false ? [] : await historyOf(pairings, cwd, repositoryOf);
  const paired = pairings.map(({ source, target, ...how }) => [source.path, target.path, how]);
  return { ...rest, discovery, paired, config, accepted, history };
}

/** What a run is about to look at. */
export interface Task {
  readonly discovery: Discovery;
  readonly pairings: readonly Pairing[];
  readonly unpaired: readonly Unpaired[];
  /** Together they are all pages of the site, as far as the run knows. */
  readonly whole: boolean;
  /** Gives the repository of a path; what it asked git once it remembers. */
  readonly repositoryOf: ReturnType<typeof repositoryFinder>;
  /** Pages that name a state of their original which git does not have. */
  readonly unknownPins: number;
  readonly passedOver: readonly PassedOver[];
}

/**
 * Finds and pairs the pages of a run, and the states of the originals that they were made from.
 *
 * @throws UsageError as {@link run} does.
 */
export async function findPairings({ cwd, paths, config, observer }: RunOptions): Promise<Task> {
  observer?.enter('discover');
  const discovery = await discover(paths, cwd, config);
  observer?.enter('pair');
  const repositoryOf = repositoryFinder();
  const { pairings, unpaired, older } = leaveOutOlder(
    pairFiles(discovery, config),
    discovery.files,
    config.since,
  );
  const onlyNamed = paths.length > 0 && discovery.roots.length === 0;
  if (pairings.length === 0 && !onlyNamed) {
    const where = paths.length === 0 ? 'the current folder' : paths.join(', ');
    const found =
      discovery.files.length === 0 ? 'no page' : 'no pair of an English and a Chinese page';
    throw new UsageError(`Nothing to check: ${found} in ${where}`);
  }
  observer?.enter('history');
  const pinned =
    config.history === false
      ? { pairings, unknown: 0 }
      : await withPins(pairings, cwd, config, repositoryOf);
  return {
    discovery,
    pairings: pinned.pairings,
    unpaired,
    whole: !onlyNamed,
    repositoryOf,
    unknownPins: pinned.unknown,
    passedOver: passedOver(discovery, older, config),
  };
}

function passedOver({ skipped }: Discovery, older: number, { since }: Config): PassedOver[] {
  return [
    ...skipped.map(({ path, pages }) => ({ kind: 'frozen' as const, path, pages })),
    ...(since !== undefined && older > 0 ? [{ kind: 'older' as const, since, pages: older }] : []),
  ];
}
