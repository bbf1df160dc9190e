import { once } from '../compare/memo.ts';
import { codeSpans, covered } from '../covered.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import type { Block, Page } from '../types.ts';
import { findOpaque } from '../values/identifier.ts';
import { findIdentifiers } from './identifiers.ts';
import { isCamel, type Name, nameKey } from './name.ts';
import { capitalised } from './ordinary.ts';
import { findPeople } from './people.ts';

/** A letter with a mark beside it makes it a piece of a word (`Pawe` of `Paweł`). */
const word =
  /(?<![A-Za-z0-9_@/.$%&\\\u00C0-\u024F])[A-Za-z][A-Za-z0-9]{1,40}(?![A-Za-z0-9_@/\\\u00C0-\u024F]|\.[A-Za-z])/g;
/** Behind these a word goes on in its sentence; behind all else a capital may be its start. */
const inside = /[A-Za-z0-9\uE000,)%’'&/]/;
/** A block with more words than this is data. */
const mostWords = 2000;

/**
 * The names of a block, in order: identifiers, people, and every other Latin word, each said to be
 * written as a name or not. What stands in inline code or in an address is none of them.
 *
 * @param ordinary words that the page writes in small letters, in lower case
 */
export function readNames(page: Page, block: Block, ordinary: ReadonlySet<string>): Name[] {
  if (block.prose === '' || block.kind === 'code-block') return [];
  const text = withoutCode(block);
  const names: Name[] = [];
  const base = block.span.offset;
  const taken: (readonly [number, number])[] = [];
  const add = (kind: Name['kind'], found: string, at: number, initial: boolean) => {
    const span = { offset: base + at, endOffset: base + at + found.length };
    names.push({ kind, text: found, key: nameKey(found), span, initial });
    if (kind !== 'word' && kind !== 'proper') taken.push([at, at + found.length]);
  };
  for (const { text: found, at } of findIdentifiers(text)) add('identifier', found, at, false);
  if (page.language === 'en') {
    for (const { text: found, at } of findPeople(text, ordinary)) add('person', found, at, false);
  }
  taken.sort((a, b) => a[0] - b[0]);
  const starts = cellStarts(block);
  const titled = page.language === 'en' && isTitle(text);
  let next = 0;
  let words = 0;
  for (const match of text.matchAll(word)) {
    const at = match.index;
    while ((taken[next]?.[1] ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((taken[next]?.[0] ?? Number.POSITIVE_INFINITY) <= at) continue;
    words += 1;
    if (words > mostWords) break;
    const found = withoutVersion(
      match[0],
      text.slice(at + match[0].length, at + match[0].length + 2),
    );
    const capital = /^[A-Z]/.test(found) || isCamel(found);
    const proper = capital && !capitalised.has(found.toLowerCase());
    const initial =
      !isCamel(found) &&
      (titled || starts.has(at) || (page.language === 'en' && opens(text, at, found)));
    add(proper ? 'proper' : 'word', found, at, initial);
  }
  return names.sort((a, b) => a.span.offset - b.span.offset);
}

/** The prose of a block, as long as its span, code and addresses covered. */
export const withoutCode: (block: Block) => string = once((block) => {
  const text = covered(block.prose, block.span.offset, codeSpans(block), '\uE000');
  const opaque = findOpaque(text).map(({ start, end }) => ({ offset: start, endOffset: end }));
  return covered(text, 0, opaque, '\uE000');
});

/** `Lamp1.85` is a name and its version. */
function withoutVersion(found: string, behind: string): string {
  return /^\.\d/.test(behind) ? found.replace(/(?<=[A-Za-z]{2})\d+$/, '') : found;
}

function cellStarts(block: Block): ReadonlySet<number> {
  return new Set(
    (block.cells ?? []).map((cell) => {
      const from = cell.offset - block.span.offset;
      const cut = block.prose.slice(from, cell.endOffset - block.span.offset);
      return from + cut.length - cut.trimStart().length;
    }),
  );
}

function opens(text: string, at: number, found: string): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(text[before] ?? '')) before -= 1;
  if (before < 0 || !inside.test(text[before] ?? '')) return true;
  // A line may be a sentence of its own: there, a usual word has its capital from its place.
  return text.slice(before, at).includes('\n') && wordsIn(found, 'en').length > 0;
}

/** Most words behind the first have a capital: a title, where capitals tell nothing. */
function isTitle(text: string): boolean {
  const words = (text.match(/(?<![\w-])[A-Za-z]{4,}/g) ?? []).slice(1);
  if (words.length < 2) return words.length === 1 && text.trim().split(/\s+/).length <= 3;
  return words.filter((one) => /^[A-Z]/.test(one)).length >= words.length * 0.6;
}
