import type { Language } from '../types.ts';
import { type Start, type Stem, stems, stemsByStart, toChinese, type Word } from './dictionary.ts';
import { lemmaOf } from './lemma.ts';

/** A longer text is data. */
const longestText = 20_000;

/** The content words of a text that the lexicon knows, each once, in order. */
export function wordsIn(text: string, language: Language): readonly Word[] {
  if (text.length > longestText) return [];
  const words = language === 'en' ? english(text) : chinese(text);
  return [...new Set(words)];
}

function english(text: string): Word[] {
  const texts = latinWords(text);
  return texts.flatMap((word, index) => {
    const behind = texts[index + 1] ?? '';
    // `back up`, `roll out`: what such a verb means stands under the noun, `backup`.
    const joined = particles.has(behind) ? toChinese().get(word + behind) : undefined;
    return joined ?? englishWord(word) ?? [];
  });
}

const particles: ReadonlySet<string> = new Set([
  'up',
  'down',
  'out',
  'off',
  'in',
  'on',
  'back',
  'over',
  'through',
]);

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
    text.match(/(?<![A-Za-z0-9._/@-])[A-Za-z][a-z]{1,30}(?![A-Za-z0-9_/@]|\.[a-z])/g) ?? [];
  return found.map((word) => word.toLowerCase());
}

/** A line may end within a Chinese word. */
function unwrapped(text: string): string {
  return text.replace(/([\u4E00-\u9FFF])\s+(?=[\u4E00-\u9FFF])/g, '$1');
}

/** The longest stem at each place. */
function chinese(wrapped: string): Word[] {
  const text = unwrapped(wrapped);
  const starts = stemsByStart();
  const found: Word[] = [];
  let at = 0;
  while (at < text.length) {
    // One character alone may mean anything.
    const stem = longerAt(starts.get(text.charCodeAt(at)), text, at).find(({ form }) =>
      text.startsWith(form, at),
    );
    if (stem !== undefined) found.push(stem.word);
    at += stem?.form.length ?? 1;
  }
  return found;
}

const none: readonly Stem[] = [];

/** Stems of more than one character that begin with the two at a place. */
function longerAt(start: Start | undefined, text: string, at: number): readonly Stem[] {
  return start?.longer.get(text.charCodeAt(at + 1)) ?? none;
}

/** The words of the other language that a text says, or may say. */
export function saidIn(text: string, language: Language): ReadonlySet<Word> {
  const said = new Set<Word>();
  if (text.length > longestText) return said;
  if (language === 'en') {
    const lexicon = stems();
    for (const { forms } of english(text))
      for (const form of forms) if (form.length >= 2) addTo(said, lexicon.get(form)?.word);
    return said;
  }
  const starts = stemsByStart();
  const han = unwrapped(text);
  for (let at = 0; at < han.length; at += 1) {
    const start = starts.get(han.charCodeAt(at));
    if (start === undefined) continue;
    for (const word of start.alone?.says ?? []) said.add(word);
    for (const { form, says } of longerAt(start, han, at))
      if (han.startsWith(form, at)) for (const word of says) said.add(word);
  }
  // What stays as it is: "Sidecar" in the midst of Chinese, and "latency" in `latency_cdf`.
  for (const word of english(text.replaceAll('_', ' '))) said.add(word);
  return said;
}

function addTo<T>(set: Set<T>, one: T | undefined): void {
  if (one !== undefined) set.add(one);
}
