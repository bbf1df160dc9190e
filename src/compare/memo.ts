import type { Pair } from '../types.ts';

/** Remembers a pure function of a pair, so that several rules may ask for the same comparison. */
export function perPair<T>(compute: (pair: Pair) => T): (pair: Pair) => T {
  const known = new WeakMap<Pair, { readonly value: T }>();
  return (pair) => {
    const found = known.get(pair);
    if (found !== undefined) return found.value;
    const value = compute(pair);
    known.set(pair, { value });
    return value;
  };
}
