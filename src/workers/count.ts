import { availableParallelism } from 'node:os';
import type { Pairing } from '../types.ts';

/** As many threads as asked for, or as many as pay. */
export type Threads = number | 'auto';

/** Characters that one more thread must find to do before it is worth its start. */
const leastText = 150_000;
/** More of them win little, and each takes its memory. */
const most = 8;

/** How many threads a run takes, this one among them: never more than there are pairs. */
export function countThreads(asked: Threads, pairings: readonly Pairing[]): number {
  const useful = Math.max(1, pairings.length);
  if (asked !== 'auto') return Math.min(asked, useful);
  const text = pairings.reduce(
    (sum, { source, target }) => sum + source.text.length + target.text.length,
    0,
  );
  return Math.min(useful, most, availableParallelism(), 1 + Math.floor(text / leastText / 2));
}
