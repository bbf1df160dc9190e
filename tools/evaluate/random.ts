/** A source of numbers in [0, 1) that gives the same row for the same seed. */
export type Random = () => number;

/**
 * Gives a seeded source of numbers: mulberry32 (Tommy Ettinger, public domain) started from an
 * FNV-1a hash of the seed, so that every page and kind can have a row of its own.
 */
export function random(seed: string): Random {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of the items, or undefined where there is none. */
export function pick<T>(items: readonly T[], rng: Random): T | undefined {
  return items[Math.floor(rng() * items.length)];
}

/** The same items in another order (Fisher-Yates); the list given stays as it is. */
export function shuffle<T>(items: readonly T[], rng: Random): T[] {
  const out: T[] = [];
  for (const item of items) {
    const at = Math.floor(rng() * (out.length + 1));
    const displaced = out[at];
    if (displaced === undefined || at === out.length) {
      out.push(item);
    } else {
      out.push(displaced);
      out[at] = item;
    }
  }
  return out;
}
