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

/** Endings that a verb, a plural or an abstract noun has, and a name in small letters has not. */
const ending = /(?:[^s]s|ing|ed|tion|ment|ly|ity|ness|ance|ence)$/;

/** Whether a title or heading is a phrase that a translator would have had to translate, not a name. */
export function isPhrase(text: string, ordinary: ReadonlySet<string>): boolean {
  const title = text.replace(/(?<!\s)\s*[(（][a-z]+[)）]\s*$/, '');
  const found: readonly string[] = title.match(word) ?? [];
  if (found.length < 2) return false;
  const small = found.filter((one) => /^[a-z]{3,}/.test(one));
  const known = found.filter((one) => ordinary.has(one.toLowerCase())).length;
  const { function: functions } = countEnglish(title);
  if (functions > 0) return small.length > 0 || functions > 1 || (found.length > 3 && known > 1);
  const names = found.length - known;
  if (small.length >= 2) return true;
  if (found.length > 2 && small.some((one) => ordinary.has(one) || ending.test(one))) return true;
  return small.length === 1 && names <= (found.length > 2 ? 1 : 0);
}

/** The prose of a block with its inline code blanked, as long as the block: see `Block.prose`. */
export function plainProse(block: Block): string {
  const parts: string[] = [];
  let at = 0;
  for (const detail of block.details) {
    if (detail.kind !== 'code') continue;
    const from = detail.span.offset - block.span.offset;
    const to = detail.span.endOffset - block.span.offset;
    if (from < at) continue;
    parts.push(block.prose.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  return block.prose === '' ? '' : parts.join('') + block.prose.slice(at);
}

/** The text of a block without its inline code, links' addresses and shortcodes. */
export function proseOf(block: Block): string {
  return block.prose === '' ? block.text : plainProse(block).replace(/\s+/g, ' ').trim();
}

/** The cells of a table row without inline code. */
export function cellsOf(block: Block): string[] {
  const prose = plainProse(block);
  return (block.cells ?? []).map((cell) =>
    prose.slice(cell.offset - block.span.offset, cell.endOffset - block.span.offset),
  );
}

/** Whether a text is an English sentence or a good part of one. */
export function isEnglishProse(text: string): boolean {
  const english = countEnglish(text);
  return english.words >= 4 && english.function >= 1 && !isProgram(text, english.words);
}

/** What declares something in a program, and its name: `func Load[T any](key string) T`. */
const declaration =
  /^\s*(?:export |async |public |private |protected |static ){0,3}(?:func|def|fn|function|void|class|struct|type|const|let|var|import) {1,3}[\w.]{1,80}[\s(<[:={]/;

/** Marks of a script stand in every line of it, and now and then in a sentence. */
function isProgram(text: string, words: number): boolean {
  if (declaration.test(text) && /[()[\]{}=]/.test(text)) return true;
  return (text.match(/[{};=<>]/g)?.length ?? 0) * 4 > words;
}

/** Whether a whole block of a page in `language` stands in the other language. */
export function isUntranslated(block: Block, language: Language): boolean {
  if (!proseKinds.has(block.kind)) return false;
  if (language === 'en') return block.han >= 4 && block.han * 2 > block.text.length / 2;
  if (block.han > 0) return false;
  const parts = block.kind === 'table-row' ? cellsOf(block) : [proseOf(block)];
  return parts.some(isEnglishProse);
}

/** Whether a block has prose that a translator would have had to translate. */
export function isProse(block: Block, language: Language): boolean {
  if (!proseKinds.has(block.kind)) return false;
  if (language === 'zh') return block.han >= 2;
  return countEnglish(proseOf(block)).words >= 4;
}
