import type { Word } from './dictionary.ts';

/**
 * How many of some words a text of the other language says, from 0 to 1; null where there are none,
 * so that nothing can be told.
 *
 * @param words each once
 */
export function shareSaid(words: Iterable<Word>, said: ReadonlySet<Word>): number | null {
  let all = 0;
  let found = 0;
  for (const word of words) {
    all += 1;
    if (said.has(word)) found += 1;
  }
  return all === 0 ? null : found / all;
}
