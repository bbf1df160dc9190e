/** What the threads of a run have taken and done, in memory that they share. */
export interface Tally {
  readonly memory: SharedArrayBuffer;
  /** The next that nobody has taken. */
  take(): number;
  /** One more is done; gives how many are by now. */
  done(step: 'read' | 'check'): number;
}

const places = { taken: 0, read: 1, check: 2 };

/** @param memory of another thread's tally */
export function openTally(
  memory = new SharedArrayBuffer(Object.keys(places).length * Int32Array.BYTES_PER_ELEMENT),
): Tally {
  const counts = new Int32Array(memory);
  return {
    memory,
    take: () => Atomics.add(counts, places.taken, 1),
    done: (step) => Atomics.add(counts, places[step], 1) + 1,
  };
}
