import { discover } from './discover/discover.ts';
import { UsageError } from './errors.ts';
import { learn } from './learn.ts';
import { leaveOutOlder } from './pair/age.ts';
import type { Discovery } from './pair/discovery.ts';
import { pairFiles } from './pair/pair.ts';
import { lintPairings, readPair } from './pipeline.ts';
import type { Config, Pair, PassedOver, Result, Site, Unpaired } from './types.ts';

export interface RunOptions {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** Files, folders and globs; the working directory where there are none. */
  readonly paths: readonly string[];
  readonly config: Config;
}

/**
 * Runs the linter on files.
 *
 * @throws UsageError where a named path does not exist, or a folder, glob or default run found no
 *   pair: nothing checked is never a success.
 */
export async function run({ cwd, paths, config }: RunOptions): Promise<Result> {
  const discovery = await discover(paths, cwd, config);
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
  const { generators } = discovery;
  const result = await lintPairings(pairings, unpaired, config, { whole: !onlyNamed, generators });
  return { ...result, passedOver: passedOver(discovery, older, config) };
}

function passedOver({ skipped }: Discovery, older: number, { since }: Config): PassedOver[] {
  return [
    ...skipped.map(({ path, pages }) => ({ kind: 'frozen' as const, path, pages })),
    ...(since !== undefined && older > 0 ? [{ kind: 'older' as const, since, pages: older }] : []),
  ];
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
