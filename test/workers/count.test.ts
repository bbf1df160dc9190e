import { expect, test } from 'vitest';
import type { Pairing } from '../../src/types.ts';
import { countThreads, type Threads } from '../../src/workers/count.ts';

/** So many pairs of so many characters each. */
function pairings(count: number, characters: number): Pairing[] {
  const page = (language: 'en' | 'zh') => ({
    path: `${language}/lamp.md`,
    text: 'x'.repeat(characters / 2),
    language,
  });
  const pairing: Pairing = {
    key: 'lamp',
    source: page('en'),
    target: page('zh'),
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  };
  return Array.from({ length: count }, () => pairing);
}

test.each<[number, string, Threads, Pairing[], number]>([
  [1, 'a hook on one pair', 'auto', pairings(1, 4_000), 8],
  [1, 'one long pair, which is not divided', 'auto', pairings(1, 600_000), 8],
  [1, 'little text', 'auto', pairings(50, 4_000), 8],
  [1, 'one core', 'auto', pairings(500, 4_000), 1],
  [2, 'enough for two', 'auto', pairings(70, 4_000), 8],
  [4, 'as many as there are cores', 'auto', pairings(500, 4_000), 4],
  [8, 'no more than pay', 'auto', pairings(2_000, 4_000), 64],
  [3, 'as asked, however little there is to do', 3, pairings(5, 10), 1],
  [5, 'as asked, but for threads without a pair', 9, pairings(5, 10), 8],
  [1, 'no pair at all', 4, [], 8],
  [1, 'nonsense of a caller', 0, pairings(5, 10), 8],
])('%i: %s', (threads, _, asked, pairs, cores) => {
  expect(countThreads(asked, pairs, cores)).toBe(threads);
});
