import { availableParallelism } from 'node:os';
import type { Pairing } from '../types.ts';

/** As many threads as asked for, or as many as pay. */
export type Threads = number | 'auto';

/** Characters that a thread must have to read before it pays: it starts and warms up for itself. */
const leastText = 120_000;
/** More of them win little, and each takes its memory. */
const most = 8;

/**
 * How many threads a run takes, this one among them: never more than there are pairs.
 *
 * @param cores that the process may use
 */
export function countThreads(
  asked: Threads,
  pairings: readonly Pairing[],
  cores = availableParallelism(),
): number {
  const useful = Math.max(1, pairings.length);
  if (asked !== 'auto') return Math.max(1, Math.min(asked, useful));
  const text = pairings.reduce(
    (sum, { source, target }) => sum + source.text.length + target.text.length,
    0,
  );
  return Math.max(1, Math.min(useful, most, cores, Math.floor(text / leastText)));
}
