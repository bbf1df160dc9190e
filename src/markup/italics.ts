import type { Block, Page } from '../types.ts';
import { type Mark, withoutCode } from './mark.ts';
import { isRead, readable, spanAt } from './runs.ts';

/** A single asterisk on either side, with text right inside both, as a writer means them. */
const pair = /(?<![*\\])\*(?![\s*])[^*\n]{1,200}(?<![\s\\])\*(?!\*)/g;

/**
 * Pairs of single asterisks meant as italics that CommonMark does not read so, since one of them
 * stands between punctuation inside and a letter outside: `*text（note）*text`. Where both do, it
 * may be a product: `a*(b + c)*d`.
 */
export function printedItalics(page: Page, block: Block): Mark[] {
  // Code within italics is no blank at its edge.
  return [...withoutCode(page, block, '`').matchAll(pair)].flatMap(({ 0: written, index }) => {
    const [open, close] = [index, index + written.length - 1];
    if (isRead(block, open) || isRead(block, close)) return [];
    const span = spanAt(block, open, written.length);
    const { right, sure } = readable(page.text, span, '*');
    const inner = page.text.slice(span.offset + 1, span.endOffset - 1);
    if (right === undefined || !/\p{L}{2}/u.test(inner)) return [];
    const isSum = right.startsWith(' ') && right.endsWith(' ');
    return isSum ? [] : [{ id: 'italics', span, right, ...(sure ? { sure } : {}) }];
  });
}
