import type { Pair } from '../types.ts';

/** Remembers a pure function of an object for as long as the object lives. */
export function once<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** Remembers a pure function of a pair, so that several rules may ask for the same comparison. */
export function perPair<T>(compute: (pair: Pair) => T): (pair: Pair) => T {
  return once(compute);
}

/** Makes something the first time that it is asked for: most runs never need a lexicon or a list of countries. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
