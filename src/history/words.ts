import { diffWords } from 'diff';
import type { WordChange } from '../types.ts';

/** Texts that differ in more words than this are shown whole. */
const mostEdits = 400;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What changed between two texts, word by word; Chinese words are told apart too. */
export function wordChanges(before: string, after: string): WordChange[] {
  const whole = [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');
  if (whole.length < 2) return whole;
  const options = { maxEditLength: mostEdits };
  const isHan = /\p{Script=Han}/u.test(before + after);
  const parts = diffWords(
    before,
    after,
    isHan ? { ...options, intlSegmenter: segmenter } : options,
  );
  return (
    parts?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })) ?? whole
  );
}

/** The share of words, or Chinese characters, that two texts have in common, 0 to 1. */
export function likenessOf(a: string, b: string): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  if (first.size === 0 || second.size === 0) return 0;
  let common = 0;
  for (const word of first) if (second.has(word)) common++;
  return (2 * common) / (first.size + second.size);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu));
}
