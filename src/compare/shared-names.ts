import { wordsIn } from '../lexicon/lexicon.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Block, Pair } from '../types.ts';
import { countEnglish } from '../untranslated.ts';

/** Shorter ones are abbreviations, and stand anywhere. */
const shortest = 5;

/**
 * The words of some blocks that stay as they are in any language: `relay_lamp`, and Latin words that
 * are no English ones; in small letters.
 */
export function namesIn(pair: Pair, blocks: readonly Block[]): readonly string[] {
  const words = blocks.flatMap(({ text }) => text.match(/(?<!\w)[A-Za-z]\w*/g) ?? []);
  return words
    .filter((word) => word.length >= shortest && isName(pair, word))
    .map((word) => word.toLowerCase());
}

function isName(pair: Pair, word: string): boolean {
  if (/[_\d]|[a-z][A-Z]/.test(word)) return true;
  const lower = word.toLowerCase();
  return (
    !ordinaryWordsOf(pair).has(lower) &&
    wordsIn(lower, 'en').length === 0 &&
    countEnglish(lower).function === 0
  );
}
