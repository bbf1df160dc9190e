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
  const all = [aToC, dToF, gToL, mToP, qToS, tToZ].join('\n').trim();
  return all.split(/;\s*/).flatMap((entry) => (entry === '' ? [] : [entry.split(' ')]));
}

/**
 * English words and the Chinese stems that usually say them. Words that are usually said alike
 * (`configure`, `configuration`) are one: either answers the other.
 */
export const toChinese: () => ReadonlyMap<string, Word> = lazy(() => {
  const alike = new Map<string, { readonly texts: string[]; readonly forms: Set<string> }>();
  for (const entry of entries()) {
    const [text, usual, ...others] = entry;
    if (text === undefined || usual === undefined) continue;
    const found = alike.get(usual) ?? { texts: [], forms: new Set([usual]) };
    found.texts.push(text);
    for (const form of others) found.forms.add(form);
    alike.set(usual, found);
  }
  return new Map(
    [...alike.values()].flatMap(({ texts, forms }) => {
      const word = { texts, forms: [...forms] };
      return texts.map((text) => [text, word] as const);
    }),
  );
});

/** Chinese stems of two characters or more and the English words that they may say. */
export const toEnglish: () => ReadonlyMap<string, Word> = lazy(() => {
  const found = new Map<string, string[]>();
  for (const { texts, forms } of new Set(toChinese().values())) {
    for (const form of forms) {
      if (form.length < 2) continue;
      const known = found.get(form);
      if (known === undefined) found.set(form, [...texts]);
      else known.push(...texts);
    }
  }
  return new Map([...found].map(([text, forms]) => [text, { texts: [text], forms }]));
});
/** Characters of the longest stem. */
export const longestForm = 6;

/** Chinese stems by their first character, with the English words that they may say. */
export const stems: () => ReadonlyMap<number, readonly (readonly [string, readonly Word[]])[]> =
  lazy(() => {
    const found = new Map<string, Word[]>();
    for (const word of new Set(toChinese().values())) {
      for (const form of word.forms) {
        const known = found.get(form);
        if (known === undefined) found.set(form, [word]);
        else known.push(word);
      }
    }
    const starts = new Map<number, (readonly [string, readonly Word[]])[]>();
    for (const entry of found) {
      const known = starts.get(entry[0].charCodeAt(0));
      if (known === undefined) starts.set(entry[0].charCodeAt(0), [entry]);
      else known.push(entry);
    }
    return starts;
  });

/** Makes something the first time that it is asked for: a run of no prose reads no lexicon. */
function lazy<T>(make: () => T): () => T {
  const key = {};
  const made = once(make);
  return () => made(key);
}
