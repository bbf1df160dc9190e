import { posix } from 'node:path';
import type { LayoutPair } from './layout.ts';

/**
 * The key of a pair found by its paths: the English path from the project's folder, or the Chinese
 * one where that is the default language, `{lang}` where both are marked; a traditional variant
 * adds its code. The same from every working directory of a project.
 */
export function layoutKey(pair: LayoutPair, home: string): string {
  const key =
    pair.englishReading && pair.chineseReading && pair.englishReading.bare.length > 0
      ? pair.englishReading.slot
      : pair.chineseIsSource
        ? pair.chinese
        : pair.english;
  const code = pair.chineseReading?.code;
  return pathKey(key, home) + (code?.traditional ? `@${code.code}` : '');
}

/** A path as a key: relative to the project's folder, or what it has below their common folder. */
export function pathKey(path: string, home: string): string {
  return posix.relative(home, path).replace(/^(?:\.\.\/)+/, '');
}

/** Hands out keys, each of them once: a second pair of the same key gets `@2`. */
export function uniqueKeys(): (key: string) => string {
  const used = new Map<string, number>();
  return (key) => {
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count === 1 ? key : `${key}@${count}`;
  };
}
