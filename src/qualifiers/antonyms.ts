import type { Language } from '../types.ts';
import { antonyms } from './antonym-words.ts';
import type { Opposed } from './opposite.ts';
import { oppositePlaces } from './opposite-places.ts';
import type { Pole } from './pole.ts';

const poles: readonly Pole[] = [...antonyms, ...oppositePlaces].flat();

/** Words of all poles: where one stands, and which. */
interface Patterns {
  readonly any: RegExp;
  /** Sticky. The first groups are what is said, the others what is near. */
  readonly which: RegExp;
}

const patterns: Readonly<Record<Language, Patterns>> = {
  en: patternsOf('en'),
  zh: patternsOf('zh'),
};

/** A scan that remembers no groups takes half the time of one that does, and most places have no such word. */
function patternsOf(language: Language): Patterns {
  const says = poles.map((pole) => pole[language]);
  const near = poles.map((pole) => pole.near?.[language] ?? '(?!)');
  const any = [...says, ...near];
  const which = any.map((words) => `(${words})`);
  const join = (words: readonly string[]) =>
    language === 'en'
      ? `(?<![A-Za-z-])(?:${words.join('|')})(?![A-Za-z-])`
      : `(?:${words.join('|')})`;
  const flags = language === 'en' ? 'i' : '';
  return { any: new RegExp(join(any), `g${flags}`), which: new RegExp(join(which), `y${flags}`) };
}

/** `bottom-right`: two words, each of which says where. */
const joined = /(?<![A-Za-z-])(top|bottom|upper|lower)-(?=(?:left|right)(?![A-Za-z-]))/gi;

/** What a text says of each pole that it speaks of, by the number of the pole. */
function polesIn(text: string, language: Language): Map<number, RegExpExecArray[]> {
  const found = new Map<number, RegExpExecArray[]>();
  for (const match of matchesIn(text.replace(joined, '$1 '), patterns[language])) {
    const group = match.findIndex((one, index) => index > 0 && one !== undefined) - 1;
    const pole = group % poles.length;
    const known = found.get(pole) ?? [];
    found.set(pole, known);
    // What is near makes the pole unclear, as if it were said twice.
    known.push(match, ...(group < poles.length ? [] : [match]));
  }
  return found;
}

function* matchesIn(text: string, { any, which }: Patterns): Iterable<RegExpExecArray> {
  for (const { index } of text.matchAll(any)) {
    which.lastIndex = index;
    const match = which.exec(text);
    if (match !== null) yield match;
  }
}

/** Where one text says a word once, and the other its antonym once; neither says both. */
export function findAntonyms(
  source: string,
  target: string,
  from: Language,
  to: Language,
): Opposed[] {
  const here = polesIn(source, from);
  if (here.size === 0) return [];
  const there = polesIn(target, to);
  return [...here].flatMap(([pole, [a, ...more]]) => {
    const other = pole % 2 === 0 ? pole + 1 : pole - 1;
    const [b, ...others] = there.get(other) ?? [];
    if (a === undefined || b === undefined || more.length + others.length > 0) return [];
    return here.has(other) || there.has(pole) ? [] : [{ source: a, target: b }];
  });
}
