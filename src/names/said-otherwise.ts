import { distance } from 'fastest-levenshtein';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { countEnglish } from '../untranslated.ts';

/** Whether a text says an English word: in Chinese, or in English in another form. */
export function saysIt(word: string, text: string): boolean {
  const said = saidIn(text, 'zh');
  return wordsIn(word.toLowerCase(), 'en').some((one) => said.has(one));
}

/** Whether a Chinese text says a word that the given one is but for a slip: 版本 for `Verson`. */
export function saysSlipOf(slip: string, text: string): boolean {
  const written = slip.toLowerCase();
  return [...saidIn(text, 'zh')].some(({ texts }) => texts.some((one) => isSlip(one, written)));
}

/** One letter more, less or another, or two that changed places. */
function isSlip(word: string, written: string): boolean {
  if (word.length < 5 || Math.abs(word.length - written.length) > 1) return false;
  const away = distance(word, written);
  return away === 1 || (away === 2 && [...word].sort().join('') === [...written].sort().join(''));
}

/**
 * Whether a text has an identifier as words: `oil level` for `oil_level`, `keeper` for `@keeper`, the
 * `level` of a lamp for `lamp.oil.level`. A variable of the environment, and a name whose underscores
 * were lost, are no words.
 */
export function isInWords(identifier: string, text: string): boolean {
  const last = /^\w+(?:\.\w+){0,7}\.([A-Za-z]\w{3,})$/.exec(identifier)?.[1];
  if (last !== undefined) return hasWord(text, last);
  if (!/^@?[a-z][A-Za-z0-9]*(?:_[a-z0-9]+)*$/.test(identifier)) return false;
  const parts = identifier.match(/[A-Za-z][a-z0-9]*/g) ?? [];
  if (parts.length < 2 && !identifier.startsWith('@')) return false;
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const wanted = ` ${parts.join(' ').toLowerCase()} `;
  return ` ${words.join(' ')} `.includes(wanted);
}

/**
 * Whether a Chinese text says most words of an identifier: 切换俯仰角锁定 for `toggle_pitch_lock`; of
 * two words both: 版本 ID for `version_id`; of names joined by dots all: 领域.资源 for `domain.resource`; of an option
 * in running text its word.
 */
export function isMostlySaid(identifier: string, text: string): boolean {
  const option = /^--([a-z]{3,})$/.exec(identifier)?.[1];
  if (option !== undefined) return saysIt(option, text);
  if (!snake.test(identifier) && !dotted.test(identifier)) return false;
  const words = identifier.split(/[_.]/).filter((word) => countEnglish(word).function === 0);
  if (words.length === 0) return false;
  const said = words.filter((word) => saysIt(word, text) || hasWordOf(text, word)).length;
  const needed = words.length > 2 && snake.test(identifier) ? words.length / 2 : words.length;
  return said >= needed;
}

/** Whether an identifier is all that a block says, and Chinese words all that the other one does. */
export function isPutIntoWords(identifier: string, here: string, there: string): boolean {
  return (
    snake.test(identifier) && here.trim() === identifier && /^[\u4E00-\u9FFF]+$/.test(there.trim())
  );
}

const snake = /^[a-z]+(?:_[a-z]+)+$/;
const dotted = /^[a-z]{3,}(?:\.[a-z]{3,})+$/;

/** Whether a Latin word stands in a text by itself, in any case. */
function hasWordOf(text: string, word: string): boolean {
  const words: readonly string[] = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.includes(word);
}

function hasWord(text: string, word: string): boolean {
  const words: readonly string[] = text.match(/\w+/g) ?? [];
  return words.includes(word);
}
