import dictionary from 'dictionary-en';
import { lazy } from '../compare/memo.ts';
import { toChinese } from './dictionary.ts';
import { lemmaOf } from './lemma.ts';

/**
 * The words of Hunspell's English dictionary but for those it writes with a capital: names of people,
 * places and firms.
 */
const words: () => ReadonlySet<string> = lazy(() => {
  const found = new Set<string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const [word = ''] = line.split('/', 1);
    if (/^[a-z]{2,}$/.test(word)) found.add(word);
  }
  return found;
});

/** Whether a word, whatever its case, is a form of one of the dictionary or of our lexicon. */
export function isEnglish(word: string): boolean {
  const lower = word.toLowerCase();
  return toChinese().has(lower) || lemmaOf(lower, words()) !== null;
}
