import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildId } from './build-id.ts';
import { withoutStale } from './history/ages.ts';
import { askedBy, habitsFrom, namedTrees, siteFrom } from './learn.ts';
import { packageRoot } from './package.ts';
import { resultOf } from './pipeline.ts';
import type { RunOptions, Task } from './run.ts';
import type { Pairing, Result } from './types.ts';
import { countThreads } from './workers/count.ts';
import { gatherCrew } from './workers/crew.ts';

/** read to settle: from what a run is about to look at to its result. */
export async function lintTask(task: Task, options: RunOptions): Promise<Result> {
  const { cwd, config, accepted = [], views = false, observer } = options;
  const { pairings, unpaired, whole, unknownPins } = task;
  const threads = countThreads(options.threads ?? 1, pairings);
  const crew = gatherCrew(threads, threads > 1 ? await workerProgram() : null, options);
  try {
    await crew.each('read', pairings);
    observer?.enter('learn');
    const targets = pairings.map(({ target }) => target.path);
    const shown = await crew.each('show', namedTrees(targets, config));
    const habits = habitsFrom(shown, config, task.discovery.generators);
    const described = await crew.each('describe', askedBy(habits));
    const { around } = task.discovery;
    const site = siteFrom(habits, described, config, whole ? unpaired : null, around);
    const checked = await crew.each('check', { site, config, accepted, views });
    const given = { site, whole, views };
    const linted = await resultOf(checked, pairings.map(pagesOf), unpaired, config, given);
    observer?.enter('history');
    const result = { ...linted, passedOver: task.passedOver };
    const past = { ...task, site, config, cwd, accepted };
    const today = config.history === false ? result : await withoutStale(result, past);
    return unknownPins === 0 ? today : withUnknownPins(today, unknownPins);
  } finally {
    await crew.end();
  }
}

/** What runs in a thread; null where the program runs from its sources, which no worker can load. */
async function workerProgram(): Promise<URL | null> {
  if (buildId === null) return null;
  return pathToFileURL(join(await packageRoot(), 'dist/src/workers/worker.js'));
}

function pagesOf({ source, target, sourceLanguage, targetLanguage }: Pairing) {
  return {
    source: { ...source, language: sourceLanguage },
    target: { ...target, language: targetLanguage },
  };
}

function withUnknownPins(result: Result, pages: number): Result {
  const reason = `git does not have the commit that ${pages} ${pages === 1 ? 'page names' : 'pages name'}: fetch the whole history`;
  return { ...result, notChecked: [...result.notChecked, { rule: 'stale-translation', reason }] };
}
