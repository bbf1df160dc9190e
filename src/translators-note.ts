import { detailsOf } from './aligned.ts';
import { once } from './compare/memo.ts';
import { tailsOf } from './pair/original-link.ts';
import type { Block, Language, Page, Pair } from './types.ts';
import { targetKey } from './url.ts';

/** No original has these. */
const sureNote =
  /译注|译者注|(?:翻译|译文|译本|中文版)[^，。]{0,10}(?:滞后|过时|落后)|(?:以|参看|参考|参阅|查看|查阅)英文(?:原版|版本?)|英文(?:原版|版本?)为准|translator'?s note|machine[- ]translated|(?:article|page|document|text|section) (?:has not|hasn't|is not) (?:yet )?(?:been )?translated/i;
const note =
  /译注|译者|译文|原文|首发|转载|翻译自|翻译[:：]|校对[:：]|作者[:：]|编者|本文由|本文发布|本文最初|本(?:文档|页面?|译本)由|英文原版|由[^，。]{0,12}(?:自动|机器|人工)翻译|translator'?s note|translated? (?:by|from)|originally published/i;

/** Whether a text is the translation's own: a note, a credit, the link to the original. */
export function isTranslatorsNote(text: string): boolean {
  return note.test(text) || sureNote.test(text);
}

/** Whether a text can only be the translation's own, so that nothing in the original answers it. */
export function isSurelyNote(text: string): boolean {
  return sureNote.test(text);
}

/**
 * Whether a block of the translation is its own: it is a note, or leads to the original by a link that
 * the original does not have itself.
 */
export function isNoteOf({ source, target }: Pair, block: Block): boolean {
  if (isTranslatorsNote(block.text)) return true;
  const [own] = tailsOf(source.path);
  if (own?.includes('/') !== true) return false;
  return block.details.some(
    (detail) =>
      detail.kind === 'link' &&
      !detail.url.includes('#') &&
      !ofLanguage[target.language].test(detail.url) &&
      tailsOf(detail.url)[0] === own &&
      !linkedBy(source).has(targetKey(detail.url)),
  );
}

/** What a page links to. */
const linkedBy = once(
  ({ blocks }: Page): ReadonlySet<string> =>
    new Set(detailsOf(blocks, 'link').map(({ url }) => targetKey(url))),
);

/** The folder of a language in an address. */
const ofLanguage: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|\/)en(?:[-_][a-z]{2})?\//i,
  zh: /(?:^|\/)(?:zh|cn)(?:[-_][a-z]{2,4}){0,2}\//i,
};
