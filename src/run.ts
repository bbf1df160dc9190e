import { discover } from './discover/discover.ts';
import { UsageError } from './errors.ts';
import { repositoryFinder } from './git/repository.ts';
import { withoutStale } from './history/ages.ts';
import type { Since } from './history/changed.ts';
import { withPins } from './history/pins.ts';
import { learn } from './learn.ts';
import type { Observer } from './observer.ts';
import { leaveOutOlder } from './pair/age.ts';
import type { Discovery } from './pair/discovery.ts';
import { pairFiles } from './pair/pair.ts';
import { lintPairs, readPair, readPairs } from './pipeline.ts';
import type {
  Accepted,
  Config,
  Pair,
  Pairing,
  PassedOver,
  Result,
  Site,
  Unpaired,
} from './types.ts';

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
  /** Is told how far the run is. */
  readonly observer?: Observer;
}

/**
 * Runs the linter on files.
 *
 * @throws UsageError where a named path does not exist, or a folder, glob or default run found no
 *   pair: nothing checked is never a success.
 */
export async function run(options: RunOptions): Promise<Result> {
  const { cwd, paths, config, since, accepted = [], views = false, observer } = options;
  const watched = observer === undefined ? {} : { observer };
  if (since !== undefined) {
    const { runSince } = await import('./history/since.ts');
    return runSince({ cwd, paths, config, since, accepted, views, ...watched });
  }
  const task = await findPairings(options);
  const { pairings, unpaired, whole, unknownPins } = task;
  const pairs = readPairs(pairings, observer);
  observer?.enter('learn');
  const site = learn(pairs, config, whole ? unpaired : null, task.discovery.generators);
  const given = { site, accepted, whole, views, ...watched };
  const linted = await lintPairs(pairs, unpaired, config, given);
  observer?.enter('history');
  const result = { ...linted, passedOver: task.passedOver };
  const past = { ...task, site, config, cwd, accepted };
  const today = config.history === false ? result : await withoutStale(result, past);
  return unknownPins === 0 ? today : withUnknownPins(today, unknownPins);
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

function withUnknownPins(result: Result, pages: number): Result {
  const reason = `git does not have the commit that ${pages} ${pages === 1 ? 'page names' : 'pages name'}: fetch the whole history`;
  return { ...result, notChecked: [...result.notChecked, { rule: 'stale-translation', reason }] };
}

/** What a run sees of a site before it checks anything. */
export interface Survey {
  readonly pairs: readonly Pair[];
  readonly unpaired: readonly Unpaired[];
  readonly site: Site;
}

/**
 * Reads, pairs and aligns the pages, and learns the habits of the site, without checking it.
 *
 * @throws UsageError where a named path does not exist.
 */
export async function survey({ cwd, paths, config }: RunOptions): Promise<Survey> {
  const discovery = await discover(paths, cwd, config);
  const { pairings, unpaired } = leaveOutOlder(
    pairFiles(discovery, config),
    discovery.files,
    config.since,
  );
  const pairs = pairings.map(readPair);
  return { pairs, unpaired, site: learn(pairs, config, unpaired, discovery.generators) };
}

/**
 * Aligns two files, for `announce-lint align`.
 *
 * @throws UsageError where a file does not exist or the two are no pair.
 */
export async function alignPair(options: {
  readonly cwd: string;
  readonly source: string;
  readonly target: string;
}): Promise<Pair> {
  const { cwd, source, target } = options;
  const discovery = await discover([source, target], cwd, {});
  const [pairing] = pairFiles(discovery, {}).pairings;
  if (pairing === undefined) {
    throw new UsageError(`Not one English and one Chinese page: ${source}, ${target}`);
  }
  return readPair(pairing);
}
