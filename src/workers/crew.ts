import type { Cache } from '../cache/cache.ts';
import { readerOf } from '../cache/pages.ts';
import type { Observer } from '../observer.ts';
import { openShare, type StepName, type Steps } from './steps.ts';
import { openTally } from './tally.ts';
import { startThread, type Thread } from './thread.ts';

/** All threads of a run, this one among them. */
export interface Crew {
  /** Has every pair go through a step; gives what was found by pair, in their order. */
  each<S extends StepName>(
    step: S,
    given: Steps[S]['given'],
  ): Promise<readonly Steps[S]['found'][]>;
  /** To be called once, however the run ended. */
  end(): Promise<void>;
}

/**
 * Gathers so many threads. Each keeps the pairs that it has read, and what it remembers of them: that
 * is why no pool of alike workers does, where any may get the next piece of work.
 */
export function gatherCrew(
  threads: number,
  program: URL | null,
  { cache, observer }: { readonly cache?: Cache; readonly observer?: Observer },
): Crew {
  const tally = openTally();
  const begin = {
    memory: tally.memory,
    cache: cache === undefined ? null : { folder: cache.folder, program: cache.program },
    timed: observer !== undefined,
  };
  const others: readonly Thread[] =
    program === null ? [] : Array.from({ length: threads - 1 }, () => startThread(program, begin));
  const own = openShare(tally, readerOf(cache), observer);
  let failed = false;
  return {
    async each(step, given) {
      const theirs = Promise.all(others.map((thread) => thread.perform(step, given)));
      // Awaited below, when the share of this thread is done.
      theirs.catch(() => {});
      try {
        const mine = await own.perform(step, given);
        if (others.length > 0) observer?.enter('wait');
        return inOrder([mine, ...(await theirs)]);
      } catch (error) {
        failed = true;
        throw error;
      }
    },
    async end() {
      if (failed) {
        for (const thread of others) thread.stop();
        return;
      }
      for (const { times, failure } of await Promise.all(others.map((thread) => thread.end()))) {
        if (times !== null) observer?.elsewhere?.(times);
        if (failure !== null) cache?.entries.failed(failure);
      }
    },
  };
}

function inOrder<T>(
  parts: readonly { readonly indices: readonly number[]; readonly found: readonly T[] }[],
): T[] {
  return parts
    .flatMap(({ indices, found }) => found.map((one, at) => ({ index: indices[at] ?? -1, one })))
    .sort((a, b) => a.index - b.index)
    .map(({ one }) => one);
}
