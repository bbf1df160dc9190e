import type { Block, Language } from './types.ts';

const words = /[A-Za-z][A-Za-z'’-]*/g;
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
  const found = text.match(words) ?? [];
  return {
    words: found.length,
    function: found.filter((word) => functionWords.has(word.toLowerCase())).length,
  };
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

/** Whether a whole block of a page in `language` stands in the other language. */
export function isUntranslated(block: Block, language: Language): boolean {
  if (!proseKinds.has(block.kind)) return false;
  if (language === 'en') return block.han >= 4 && block.han * 2 > block.text.length / 2;
  if (block.han > 0) return false;
  const english = countEnglish(proseOf(block));
  return english.words >= 4 && english.function >= 1 && english.words >= english.function;
}

/** Whether a block has prose that a translator would have had to translate. */
export function isProse(block: Block, language: Language): boolean {
  if (!proseKinds.has(block.kind)) return false;
  if (language === 'zh') return block.han >= 2;
  return countEnglish(proseOf(block)).words >= 4;
}
