/** What runs in a thread beside the main one: a share of the pairs, step by step, as it is told to. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCache } from '../cache/cache.ts';
import { readerOf } from '../cache/pages.ts';
import { createStopwatch } from '../stopwatch.ts';
import { withBareRecords } from './bare-records.ts';
import type { Answer, Begin, Farewell, Order } from './messages.ts';
import { openShare, type Share } from './steps.ts';
import { openTally } from './tally.ts';

const { memory, cache: kept, timed }: Begin = workerData;
const cache = kept === null ? undefined : openCache(kept.folder, kept.program);
const stopwatch = timed ? createStopwatch(() => performance.now()) : null;
const share = openShare(openTally(memory), readerOf(cache), stopwatch?.observer);

parentPort?.on('message', async (order: Order) => {
  const answer = await answerTo(order);
  parentPort?.postMessage(answer);
  stopwatch?.observer.enter('wait');
  if (order.step === 'end') parentPort?.close();
});

async function answerTo(order: Order): Promise<Answer<unknown>> {
  try {
    return { kind: 'done', found: order.step === 'end' ? farewell() : await perform(share, order) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

function perform({ perform: act }: Share, order: Exclude<Order, { readonly step: 'end' }>) {
  if (order.step !== 'check') return act(order.step, order.given);
  const { site, ...given } = order.given;
  return act('check', { ...given, site: withBareRecords(site) });
}

function farewell(): Farewell {
  return { times: stopwatch?.times() ?? null, failure: cache?.entries.failure() ?? null };
}
