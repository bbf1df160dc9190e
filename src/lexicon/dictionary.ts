import { lazy } from '../compare/memo.ts';
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
  return all.split(/;\s*/).flatMap((entry) => (entry === '' ? [] : [entry.trim().split(' ')]));
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

/** A Chinese stem. */
export interface Stem {
  readonly form: string;
  /** The English words that it may say. */
  readonly says: readonly Word[];
  /** The stem as a word of its own. */
  readonly word: Word;
}

/** Chinese stems by what is written. */
export const stems: () => ReadonlyMap<string, Stem> = lazy(() => {
  const found = new Map<
    string,
    { form: string; says: Word[]; word: { texts: string[]; forms: string[] } }
  >();
  for (const word of new Set(toChinese().values())) {
    for (const form of word.forms) {
      const stem = found.get(form);
      if (stem === undefined) {
        found.set(form, { form, says: [word], word: { texts: [form], forms: [...word.texts] } });
        continue;
      }
      stem.says.push(word);
      stem.word.forms.push(...word.texts);
    }
  }
  return found;
});

/** Chinese stems that begin with one character. */
export interface Start {
  /** The character as a stem of its own. */
  readonly alone: Stem | undefined;
  /** Longer stems by their second character, the longest first. */
  readonly longer: ReadonlyMap<number, readonly Stem[]>;
}

/** Chinese stems by their first character, so that each place of a text asks for few of them. */
export const stemsByStart: () => ReadonlyMap<number, Start> = lazy(() => {
  const starts = new Map<number, { alone: Stem | undefined; longer: Map<number, Stem[]> }>();
  for (const stem of stems().values()) {
    const first = stem.form.charCodeAt(0);
    const start = starts.get(first) ?? { alone: undefined, longer: new Map<number, Stem[]>() };
    starts.set(first, start);
    const second = stem.form.charCodeAt(1);
    if (Number.isNaN(second)) start.alone = stem;
    else start.longer.set(second, [...(start.longer.get(second) ?? []), stem]);
  }
  for (const { longer } of starts.values())
    for (const beside of longer.values()) beside.sort((a, b) => b.form.length - a.form.length);
  return starts;
});
