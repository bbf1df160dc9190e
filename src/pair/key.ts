import { posix } from 'node:path';
import type { LayoutPair } from './layout.ts';
import type { Found, Run } from './run.ts';

/**
 * The key of a pair, the same from every working directory of a project. Found by its paths: the
 * English path, or the Chinese one where that is the default language, `{lang}` where both are
 * marked; a traditional variant adds its code. Else the path of its source.
 */
export function keyOf(found: Found, run: Run): string {
  const { english, chinese, chineseIsSource, name } = found;
  const pair = run.layout.get(chinese.path);
  const { home } = run.discovery;
  if (pair && run.relative(pair.english) === english.path) return layoutKey(pair, home);
  return name ?? pathKey(run.absolute((chineseIsSource ? chinese : english).path), home);
}

function layoutKey(pair: LayoutPair, home: string): string {
  const { englishReading, chineseReading } = pair;
  const plain = pair.chineseIsSource ? pair.chinese : pair.english;
  const path = englishReading && chineseReading ? englishReading.slot : plain;
  const variant = chineseReading?.code.traditional ? `@${chineseReading.code.code}` : '';
  return pathKey(path, home) + variant;
}

/** A path as a key: relative to the project's folder, or what it has below their common folder. */
function pathKey(path: string, home: string): string {
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
