import { resolve } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import { readerOf } from '../cache/pages.ts';
import { discover } from '../discover/discover.ts';
import { UsageError } from '../errors.ts';
import { repositoryFinder } from '../git/repository.ts';
import { learn, profileOf } from '../learn.ts';
import type { Observer } from '../observer.ts';
import { leaveOutOlder } from '../pair/age.ts';
import { pairFiles } from '../pair/pair.ts';
import { lintPairs, readPairs } from '../pipeline.ts';
import { sortFindings } from '../settle.ts';
import { indexPages, pagesOf } from '../site/page-index.ts';
import type { Accepted, Config, Finding, Pairing, Result } from '../types.ts';
import { behindFindings } from './behind.ts';
import { type ChangedPages, changedPages, type Since, scopeOf } from './changed.ts';
import { widowed, widowFindings } from './deleted.ts';
import { judgeChange } from './judge.ts';
import { withPins } from './pins.ts';
import { statesOf } from './states.ts';

export interface SinceOptions {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly config: Config;
  readonly since: Since;
  /** Differences to hide. */
  readonly accepted?: readonly Accepted[];
  /** Whether a report shows the pages themselves. */
  readonly views?: boolean;
  readonly cache?: Cache;
  /** Is told how far the run is. */
  readonly observer?: Observer;
}

/**
 * Lints what a change touches and keeps what it made worse. Each pair is linted as it is, as it was,
 * and with only the change to its original: what that alone brings about is no error of the
 * translation, and is said once for the page.
 *
 * @throws UsageError outside of a git repository, and where git does not know the commit.
 */
export async function runSince(options: SinceOptions): Promise<Result> {
  const { cwd, paths, config, since, accepted = [], views = false, cache, observer } = options;
  observer?.enter('history');
  const repositoryOf = repositoryFinder();
  const repository = await repositoryOf(resolve(cwd, 'any'));
  if (repository === null)
    throw new UsageError('only git knows what changed, and this is no repository');
  const changed = await changedPages(repository, since, cwd);
  observer?.enter('discover');
  const inScope = await scopeOf(paths, cwd, repository.root, config);
  const { pairings, unpaired, generators } = await pairsOf(changed, cwd, config);
  const wanted = pairings.filter(
    ({ source, target }) =>
      (inScope(source.path) || inScope(target.path)) &&
      (changed.pages.has(source.path) || changed.pages.has(target.path)),
  );
  const paired = new Set(pairings.flatMap(({ source, target }) => [source.path, target.path]));
  const alone = (await widowed(changed.deleted, cwd, config)).filter(
    ({ path, expected = path }) => !paired.has(path) && (inScope(path) || inScope(expected)),
  );
  const left = [
    ...alone,
    ...unpaired.filter(
      ({ path }) =>
        changed.pages.has(path) && inScope(path) && !alone.some((one) => one.path === path),
    ),
  ];
  observer?.enter('history');
  const readOne = readerOf(cache);
  const states = await statesOf(wanted, changed, repository);
  const read = async (list: readonly (Pairing | null)[], watching?: Observer) => {
    const known = list.flatMap((pairing) => pairing ?? []);
    const { pairings: pinned } = await withPins(known, cwd, config, repositoryOf);
    const watched = watching === undefined ? {} : { observer: watching };
    return readPairs(pinned, { read: readOne, ...watched });
  };
  const now = await read(
    states.map((state) => state.now),
    observer,
  );
  observer?.enter('learn');
  const site = learn(now, config, null, generators);
  const watched = observer === undefined ? {} : { observer };
  const result = await lintPairs(now, left, config, { site, accepted, views, ...watched });
  observer?.enter('history');
  const findingsOf = async (list: readonly (Pairing | null)[]): Promise<readonly Finding[]> => {
    const pairs = await read(list);
    // The same habits, other pages.
    const pages = pairs.map((pair) => pagesOf(pair, profileOf(site, pair).slugs));
    const then = Object.freeze({ ...site, pages: indexPages(pages, []) });
    return (await lintPairs(pairs, [], config, { site: then, accepted })).findings;
  };
  const before = await findingsOf(states.map((state) => state.before));
  const sourceOnly = await findingsOf(states.map((state) => state.sourceOnly));
  const behind = await behindFindings(states, site, config);
  const judged = judgeChange(result, { states, before, sourceOnly, behind });
  const widows = await widowFindings(alone, now, config, accepted);
  return {
    ...judged,
    findings: sortFindings([...judged.findings, ...widows.findings]),
    suppressed: sortFindings([...judged.suppressed, ...widows.suppressed]),
  };
}

async function pairsOf({ pages }: ChangedPages, cwd: string, config: Config) {
  if (pages.size === 0) return { pairings: [], unpaired: [], generators: {} };
  const discovery = await discover([...pages.keys()], cwd, config);
  const found = pairFiles(discovery, config);
  return {
    ...leaveOutOlder(found, discovery.files, config.since),
    generators: discovery.generators,
  };
}
