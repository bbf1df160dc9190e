import { discover } from './discover/discover.ts';
import { UsageError } from './errors.ts';
import { learn } from './learn.ts';
import { leaveOutOlder } from './pair/age.ts';
import { pairFiles } from './pair/pair.ts';
import { readPair } from './pipeline.ts';
import type { RunOptions } from './run.ts';
import type { Pair, Site, Unpaired } from './types.ts';

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
  const pairs = pairings.map((pairing) => readPair(pairing));
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
