import { alignedBlocks, detailsOf } from '../aligned.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Pair } from '../types.ts';
import { isWords, looseForm } from './code-form.ts';
import { perPair } from './memo.ts';

interface Habit {
  /** How often each word set as code stands as it is in the translation of its block. */
  readonly kept: ReadonlyMap<string, number>;
  readonly translated: ReadonlyMap<string, number>;
}

export const wordHabit: (pair: Pair) => Habit = perPair((pair) => {
  const kept = new Map<string, number>();
  const translated = new Map<string, number>();
  for (const { source, target } of alignedBlocks(pair)) {
    const there = new Set(detailsOf(target, 'code').map((code) => looseForm(code.text)));
    for (const form of new Set(detailsOf(source, 'code').filter((code) => isWords(code.text)).map((code) => looseForm(code.text)))) {
      const counts = there.has(form) ? kept : translated;
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return { kept, translated };
});

export function isKept(pair: Pair, code: string): boolean {
  const { kept, translated } = wordHabit(pair);
  const form = looseForm(code);
  const others = [...translated].filter(([k]) => k !== form).length;
  if (process.env.CQ) console.log('HABIT', code, 'self', kept.get(form) ?? 0, translated.get(form) ?? 0, 'kept', kept.size, 'others lost', others, 'ordinary', ordinaryWordsOf(pair).has(code));
  return false;
}
