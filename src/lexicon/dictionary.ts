import { once } from '../compare/memo.ts';
import { words as aToC } from './entries/a-c.ts';
import { words as dToF } from './entries/d-f.ts';
import { words as gToL } from './entries/g-l.ts';
import { words as mToP } from './entries/m-p.ts';
import { words as qToS } from './entries/q-s.ts';
import { words as tToZ } from './entries/t-z.ts';

/** A content word of one language. */
export interface Word {
  /** Its dictionary form, and those of the words that are said alike. */
  readonly texts: readonly string[];
  /** What says it in the other language: stems in Chinese, dictionary forms in English. */
  readonly forms: readonly string[];
}

/** What the files say: an English word in lower case, its usual Chinese stem, and others. */
export function entries(): string[][] {
  const all = [aToC, dToF, gToL, mToP, qToS, tToZ].join('');
  const found: string[][] = [];
  for (const entry of all.split(';')) {
    const text = entry.trim();
    if (text !== '') found.push(text.split(' '));
  }
  return found;
}

/**
 * English words and the Chinese stems that usually say them. Words that are usually said alike
 * (`configure`, `configuration`) are one: either answers the other.
 */
export const toChinese: () => ReadonlyMap<string, Word> = lazy(() => {
  const found = new Map<string, Word>();
  const alike = new Map<string, { readonly texts: string[]; readonly forms: string[] }>();
  for (const [text = '', ...forms] of entries()) {
    const usual = forms[0] ?? '';
    const known = alike.get(usual);
    if (known === undefined) {
      const word = { texts: [text], forms };
      alike.set(usual, word);
      found.set(text, word);
      continue;
    }
    known.texts.push(text);
    for (const form of forms) if (!known.forms.includes(form)) known.forms.push(form);
    found.set(text, known);
  }
  return found;
});

/** Chinese stems of two characters or more and the English words that they may say. */
export const toEnglish: () => ReadonlyMap<string, Word> = lazy(() => {
  const found = new Map<string, Word>();
  for (const entries of stems().values()) {
    for (const [form, words] of entries) {
      if (form.length >= 2)
        found.set(form, { texts: [form], forms: words.flatMap(({ texts }) => texts) });
    }
  }
  return found;
});

/** Characters of the longest stem. */
export const longestForm: () => number = lazy(() =>
  [...toEnglish().keys()].reduce((most, { length }) => Math.max(most, length), 0),
);

/** A Chinese stem and the English words that it may say. */
type Stem = readonly [form: string, words: Word[]];

/** Chinese stems by their first character. */
export const stems: () => ReadonlyMap<number, readonly Stem[]> = lazy(() => {
  const starts = new Map<number, Stem[]>();
  const add = (form: string, word: Word) => {
    const first = form.charCodeAt(0);
    const beside = starts.get(first);
    if (beside === undefined) {
      starts.set(first, [[form, [word]]]);
      return;
    }
    const same = beside.find(([other]) => other === form);
    if (same === undefined) beside.push([form, [word]]);
    else same[1].push(word);
  };
  for (const word of new Set(toChinese().values())) for (const form of word.forms) add(form, word);
  return starts;
});

/** Makes something the first time that it is asked for: a run of no prose reads no lexicon. */
function lazy<T>(make: () => T): () => T {
  const key = {};
  const made = once(make);
  return () => made(key);
}
