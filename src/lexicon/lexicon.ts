import { once } from '../compare/memo.ts';
import type { Language } from '../types.ts';
import { entries } from './entries.ts';
import { lemmaOf } from './lemma.ts';

/** A content word of one language. */
export interface Word {
  /** Its dictionary form, and those of the words that are said alike. */
  readonly texts: readonly string[];
  /** What says it in the other language: stems in Chinese, dictionary forms in English. */
  readonly forms: readonly string[];
}

/**
 * English words and the Chinese stems that usually say them. Words that are usually said alike
 * (`configure`, `configuration`) are one: either answers the other.
 */
const toChinese: () => ReadonlyMap<string, Word> = lazy(() => {
  const alike = new Map<string, { readonly texts: string[]; readonly forms: Set<string> }>();
  for (const entry of entries.split(/[;\n]+/)) {
    const [text, usual, ...others] = entry.trim().split(' ');
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
const toEnglish: () => ReadonlyMap<string, Word> = lazy(() => {
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
const longestForm = 6;

/** Chinese stems by their first character, with the English words that they may say. */
const stems: () => ReadonlyMap<number, readonly (readonly [string, readonly Word[]])[]> = lazy(
  () => {
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
  },
);

/** The content words of a text that the lexicon knows, each once, in order. */
export function wordsIn(text: string, language: Language): readonly Word[] {
  const words = language === 'en' ? english(text) : chinese(text);
  return [...new Set(words)];
}

function english(text: string): Word[] {
  return latinWords(text).flatMap((word) => englishWord(word) ?? []);
}

/** As many different words as a site has, and more. */
const mostRemembered = 50_000;
const remembered = new Map<string, Word | null>();

/** The word that an English word in lower case is a form of. */
function englishWord(text: string): Word | null {
  const before = remembered.get(text);
  if (before !== undefined) return before;
  const lexicon = toChinese();
  const word = lexicon.get(lemmaOf(text, lexicon) ?? '') ?? null;
  if (remembered.size < mostRemembered) remembered.set(text, word);
  return word;
}

/** Words of running text: no part of a name with digits, a path, a host or a compound identifier. */
function latinWords(text: string): string[] {
  const found =
    text.match(/(?<![A-Za-z0-9._/@-])[A-Za-z][a-z]{2,30}(?![A-Za-z0-9_/@]|\.[a-z])/g) ?? [];
  return found.map((word) => word.toLowerCase());
}

/** The longest stem at each place. */
function chinese(text: string): Word[] {
  const lexicon = toEnglish();
  const found: Word[] = [];
  let at = 0;
  while (at < text.length) {
    let length = longestForm;
    let word = lexicon.get(text.slice(at, at + length));
    while (word === undefined && length > 2) {
      length -= 1;
      word = lexicon.get(text.slice(at, at + length));
    }
    if (word !== undefined) found.push(word);
    at += word === undefined ? 1 : length;
  }
  return found;
}

/** The words of the other language that a text says, or may say. */
export function saidIn(text: string, language: Language): ReadonlySet<Word> {
  const said = new Set<Word>();
  if (language === 'en') {
    const lexicon = toEnglish();
    for (const { forms } of english(text)) for (const form of forms) addTo(said, lexicon.get(form));
    return said;
  }
  const starts = stems();
  for (let at = 0; at < text.length; at += 1) {
    for (const [form, words] of starts.get(text.charCodeAt(at)) ?? [])
      if (text.startsWith(form, at)) for (const word of words) said.add(word);
  }
  // What stays as it is: "Sidecar" in the midst of Chinese.
  for (const word of english(text)) said.add(word);
  return said;
}

function addTo<T>(set: Set<T>, one: T | undefined): void {
  if (one !== undefined) set.add(one);
}

/** Makes something the first time that it is asked for: a run of no prose reads no lexicon. */
function lazy<T>(make: () => T): () => T {
  const key = {};
  const made = once(make);
  return () => made(key);
}
