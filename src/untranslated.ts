import type { Block, Language } from './types.ts';

/** A word of prose: no part of an identifier, a path, an address or a handle. */
const word = /(?<![\w@./:#=+~-])[A-Za-z](?:[a-z'’-]*[a-z])?(?![\w@/=(+]|[.:-]\w)/g;
/** Words that only a sentence or a phrase has: a run of names holds none of them. */
const functionWords = new Set(
  (
    'a an the this that these those of for to in on with from by at as and or but not is are was were be been has have had will can may ' +
    'must should you your we our it its they their when where which what how if then than into over under about after before while all ' +
    'any some more most other use using now see here there also only'
  ).split(' '),
);
const proseKinds = new Set(['heading', 'paragraph', 'list-item', 'quote', 'table-row', 'html']);

/** How much of a text is English prose: all words, and those that only prose has. */
export function countEnglish(text: string): { readonly words: number; readonly function: number } {
  const found = text.match(word) ?? [];
  return {
    words: found.length,
    function: found.filter((one) => functionWords.has(one.toLowerCase())).length,
  };
}

/** Whether a title or heading is a phrase that a translator would have had to translate, not a name. */
export function isPhrase(text: string, ordinary: ReadonlySet<string>): boolean {
  const found: readonly string[] = text.match(word) ?? [];
  if (found.length < 2) return false;
  const lowerCase = found.filter((one) => /^[a-z]{3,}/.test(one)).length;
  if (countEnglish(text).function > 0) return lowerCase > 0 || found.length > 3;
  const known = found.filter((one) => ordinary.has(one.toLowerCase())).length;
  const names = found.length - known;
  return lowerCase >= 2 || (lowerCase === 1 && names <= (found.length > 2 ? 1 : 0));
}

/** The text of a block without its inline code, links' addresses and shortcodes. */
export function proseOf(block: Block): string {
  let prose = block.prose;
  for (const detail of block.details) {
    if (detail.kind !== 'code') continue;
    const from = detail.span.offset - block.span.offset;
    const to = detail.span.endOffset - block.span.offset;
    prose = prose.slice(0, from) + ' '.repeat(to - from) + prose.slice(to);
  }
  return prose === '' ? block.text : prose.replace(/\s+/g, ' ').trim();
}

function cellsOf(block: Block): string[] {
  return (block.cells ?? []).map((cell) =>
    block.prose.slice(cell.offset - block.span.offset, cell.endOffset - block.span.offset),
  );
}

/** Whether a whole block of a page in `language` stands in the other language. */
export function isUntranslated(block: Block, language: Language): boolean {
  if (!proseKinds.has(block.kind)) return false;
  if (language === 'en') return block.han >= 4 && block.han * 2 > block.text.length / 2;
  if (block.han > 0) return false;
  const parts = block.kind === 'table-row' ? cellsOf(block) : [proseOf(block)];
  return parts.some((part) => {
    const english = countEnglish(part);
    return english.words >= 4 && english.function >= 1;
  });
}

/** Whether a block has prose that a translator would have had to translate. */
export function isProse(block: Block, language: Language): boolean {
  if (!proseKinds.has(block.kind)) return false;
  if (language === 'zh') return block.han >= 2;
  return countEnglish(proseOf(block)).words >= 4;
}
