import { stems, toChinese } from '../lexicon/dictionary.ts';
import { lemmaOf } from '../lexicon/lemma.ts';

/** Words so near to one another are said in one breath: "control the mesh control plane". */
const near = 4;
const shortest = 4;
/** So many letters may a word have more than what it is made from. */
const ending = 3;

/** What an English text says twice. */
export interface Said {
  /** It has a word twice in a row itself: "very very". */
  readonly isDoubled: boolean;
  /** Whether it says what a Chinese word says as often as that stands in the Chinese text. */
  readonly asOften: (word: string, times: number) => boolean;
}

/**
 * Asks an English text whether it says a thing twice itself, so that the Chinese one may: by the
 * lexicon, and where that does not know the word, by any word that the text soon says again.
 */
export function saidIn(english: string): Said {
  const words = (english.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => ({
    word,
    lemma: lemmaOf(word, toChinese()),
  }));
  const isDoubled = words.some(({ word }, at) => word === words[at + 1]?.word);
  const again = repeatsSoon(words.map(({ word }) => word));
  const asOften: Said['asOften'] = (han, times) => {
    const texts = (stems().get(han)?.says ?? []).flatMap((word) => word.texts);
    const count = words.filter(
      ({ word, lemma }) => texts.includes(lemma ?? '') || texts.some((text) => isAlike(word, text)),
    ).length;
    return count === 0 ? again : count >= times;
  };
  return { isDoubled, asOften };
}

function repeatsSoon(words: readonly string[]): boolean {
  const last = new Map<string, number>();
  return words.some((word, at) => {
    if (!isLong(word)) return false;
    const stem = stemOf(word);
    const before = last.get(stem);
    last.set(stem, at);
    return before !== undefined && at - before <= near;
  });
}

/** "scriptless" says 脚本 too, and is no form of "script". */
function isAlike(word: string, text: string): boolean {
  if (!isLong(word) || !isLong(text)) return false;
  return word.startsWith(text) || (text.startsWith(word) && text.length - word.length <= ending);
}

function isLong(word: string): boolean {
  return word.length >= shortest;
}

function stemOf(word: string): string {
  return word.slice(0, shortest);
}
