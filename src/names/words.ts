import { distance } from 'fastest-levenshtein';
import { once } from '../compare/memo.ts';
import type { Block, Page } from '../types.ts';
import { type Name, nameKey } from './name.ts';

/** A block with more words than this is data; what follows is not looked at. */
const mostWords = 4000;

/** The names that a text could answer. */
export type Words = ReadonlySet<string>;

/**
 * The Latin words that a reader sees in some blocks, inline code included, as keys: each word, its
 * parts (`lamp-proxy`, `OilWell`), and two neighbours as one (`Oil Well`).
 */
export function wordsOf(blocks: readonly Block[]): Words {
  const found = new Set<string>();
  for (const block of blocks) for (const key of keysOf(block)) found.add(key);
  return found;
}

/** The words of a whole page, see {@link wordsOf}. */
export const wordsOfPage: (page: Page) => Words = once((page) => wordsOf(page.blocks));

/** Asked of a block with its section, and with its page. */
const keysOf: (block: Block) => Words = once((block) => {
  const found = new Set<string>();
  if (block.kind !== 'code-block') add(block.text, found);
  return found;
});

function add(text: string, found: Set<string>): void {
  let last = '';
  let end = -2;
  let count = 0;
  for (const match of text.matchAll(/[A-Za-z0-9\u00C0-\u024F]+(?:['’][A-Za-z\u00C0-\u024F]+)*/g)) {
    count += 1;
    if (count > mostWords) return;
    const word = match[0];
    const key = nameKey(word);
    found.add(key);
    if (match.index - end <= 1) found.add(nameKey(last + word));
    last = word;
    end = match.index + word.length;
    // `Vue2.6.0`, with its blank lost.
    const name = /^[A-Za-z]{2,}(?=\d+$)/.exec(word)?.[0];
    if (name !== undefined) found.add(nameKey(name));
    if (!/[a-z][A-Z]|[A-Z][A-Z][a-z]/.test(word)) continue;
    for (const part of word.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? [])
      found.add(nameKey(part));
  }
}

/**
 * A shorter or longer form of a name: `Kruise` for `OpenKruise`, `apiserver` for `Server`. A word
 * that the original has beside it, by itself or in another name, answers itself.
 *
 * @param beside the blocks of the name
 */
export function hasKin(words: Words, { key, text }: Name, beside: readonly Block[]): boolean {
  if (key.length < 3) return false;
  // `mac` for `macOS`, `Vue` for `VueJS`.
  const short = /^([A-Za-z]*[a-z])(?:OS|JS|DB)$/.exec(text)?.[1]?.toLowerCase() ?? '';
  if (short.length >= 3 && words.has(nameKey(short))) return true;
  let rest: Words | undefined;
  const answersItself = (word: string) => {
    rest ??= wordsWithout(beside, text);
    return rest.has(word);
  };
  let looked = 0;
  for (const word of words) {
    looked += 1;
    if (looked > 500) return false;
    if (isKin(key, word) && !answersItself(word)) return true;
  }
  return false;
}

function isKin(key: string, word: string): boolean {
  if (word.length === key.length + 1 && word.startsWith(key)) return true;
  if (key.length < 5) return false;
  if (word.length >= 4 && word.length >= key.length / 2 && contains(key, word)) return true;
  return word.length <= key.length * 3 && contains(word, key);
}

/** The words of some blocks where a name does not stand. */
function wordsWithout(blocks: readonly Block[], name: string): Words {
  const found = new Set<string>();
  const other = (word: string) => (word === name ? ' ' : word);
  for (const { kind, text } of blocks)
    if (kind !== 'code-block') add(text.replace(/[A-Za-z0-9]+/g, other), found);
  return found;
}

function contains(long: string, short: string): boolean {
  return long.startsWith(short) || long.endsWith(short);
}

/** Whether a word that the original knows, though not beside it, is the name but for a letter or two. */
export function hasSlip(words: Words, key: string, beside: Words, page: Words): boolean {
  if (key.length < 6) return false;
  const most = key.length >= 8 ? 2 : 1;
  let looked = 0;
  for (const word of words) {
    looked += 1;
    if (looked > 300) return false;
    if (Math.abs(word.length - key.length) > most || beside.has(word) || !page.has(word)) continue;
    if (distance(word, key) <= most) return true;
  }
  return false;
}
