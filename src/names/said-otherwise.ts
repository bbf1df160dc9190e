import { saidIn, wordsIn } from '../lexicon/lexicon.ts';

/** Whether a text says an English word: in Chinese, or in English in another form. */
export function saysIt(word: string, text: string): boolean {
  const said = saidIn(text, 'zh');
  return wordsIn(word.toLowerCase(), 'en').some((one) => said.has(one));
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

function hasWord(text: string, word: string): boolean {
  const words: readonly string[] = text.match(/\w+/g) ?? [];
  return words.includes(word);
}
