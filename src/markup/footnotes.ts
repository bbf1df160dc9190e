import { covered } from '../covered.ts';
import type { Page, Span } from '../types.ts';
import type { Mark } from './mark.ts';

/** `[^1]` in the text, and `[^1]:` that says what it stands for. */
const reference = /\[\^([^\][\s^]{1,60})\](?!:)/g;
const definition = /^ {0,3}\[\^([^\][\s^]{1,60})\]:/gm;

/** The footnotes of a page, by label: where each is referred to first, and where it is defined. */
interface Footnotes {
  readonly references: ReadonlyMap<string, Span>;
  readonly definitions: ReadonlyMap<string, Span>;
}

/**
 * Footnotes that the translation lost one half of: a note that nothing refers to is not shown, and a
 * reference to no note prints as it is. In the original both halves are there.
 *
 * @param code the places of code in each page
 */
export function footnoteMarks(
  page: Page,
  code: readonly Span[],
  source: Page,
  sourceCode: readonly Span[],
): Mark[] {
  if (!page.text.includes('[^')) return [];
  const [here, there] = [footnotesOf(page, code), footnotesOf(source, sourceCode)];
  const isWhole = (label: string) => there.references.has(label) && there.definitions.has(label);
  const lost = (id: Mark['id'], some: ReadonlyMap<string, Span>, others: typeof some): Mark[] =>
    [...some].flatMap(([label, span]) =>
      isWhole(label) && !others.has(label) ? [{ id, span }] : [],
    );
  return [
    ...lost('unused-note', here.definitions, here.references),
    ...lost('lost-note', here.references, here.definitions),
  ];
}

function footnotesOf({ text }: Page, code: readonly Span[]): Footnotes {
  const plain = covered(text, 0, code, ' ');
  return { references: find(plain, reference), definitions: find(plain, definition) };
}

function find(text: string, pattern: RegExp): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const { 0: match, 1: label = '', index } of text.matchAll(pattern)) {
    const offset = index + match.indexOf('[');
    const span = { offset, endOffset: offset + label.length + 3 };
    if (!found.has(label)) found.set(label, span);
  }
  return found;
}
