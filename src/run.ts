import { discover } from './discover/discover.ts';
import { UsageError } from './errors.ts';
import { learn } from './learn.ts';
import { pairFiles } from './pair/pair.ts';
import { lintPairings, readPair } from './pipeline.ts';
import type { Config, Pair, Result, Site, Unpaired } from './types.ts';

export interface RunOptions {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** Files, folders and globs; the working directory where there are none. */
  readonly paths: readonly string[];
  readonly config: Config;
  /** Whether a report shows the pages themselves. */
  readonly views?: boolean;
}

/**
 * Runs the linter on files.
 *
 * @throws UsageError where a named path does not exist, or a folder, glob or default run found no
 *   pair: nothing checked is never a success.
 */
export async function run({ cwd, paths, config, views = false }: RunOptions): Promise<Result> {
  const discovery = await discover(paths, cwd, config);
  const { pairings, unpaired } = pairFiles(discovery, config);
  const onlyNamed = paths.length > 0 && discovery.roots.length === 0;
  if (pairings.length === 0 && !onlyNamed) {
    const where = paths.length === 0 ? 'the current folder' : paths.join(', ');
    const found =
      discovery.files.length === 0 ? 'no page' : 'no pair of an English and a Chinese page';
    throw new UsageError(`Nothing to check: ${found} in ${where}`);
  }
  return lintPairings(pairings, unpaired, config, { whole: !onlyNamed, views });
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
  const { pairings, unpaired } = pairFiles(await discover(paths, cwd, config), config);
  const pairs = pairings.map(readPair);
  return { pairs, unpaired, site: learn(pairs, config, unpaired) };
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
