import { readerOf } from './cache/pages.ts';
import { withoutStale } from './history/ages.ts';
import { learn } from './learn.ts';
import { lintPairs, readPairs } from './pipeline.ts';
import type { RunOptions, Task } from './run.ts';
import type { Result } from './types.ts';

/** read to settle: from what a run is about to look at to its result. */
export async function lintTask(task: Task, options: RunOptions): Promise<Result> {
  const { cwd, config, accepted = [], views = false, cache, observer } = options;
  const watched = observer === undefined ? {} : { observer };
  const { pairings, unpaired, whole, unknownPins } = task;
  const read = readerOf(cache);
  const pairs = readPairs(pairings, { read, ...watched });
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

function withUnknownPins(result: Result, pages: number): Result {
  const reason = `git does not have the commit that ${pages} ${pages === 1 ? 'page names' : 'pages name'}: fetch the whole history`;
  return { ...result, notChecked: [...result.notChecked, { rule: 'stale-translation', reason }] };
}
