import type { Block, Page } from '../types.ts';
import { type Mark, withoutCode } from './mark.ts';
import { isRead, spanAt } from './runs.ts';

/** One or two underscores on either side of a text with a letter at both ends, no part of a name. */
const pair =
  /(?<![A-Za-z0-9_\\`])(_{1,2})((?=[\p{L}\p{N}])[^_*\n]{1,200}(?<=[\p{L}\p{N}]))\1(?![A-Za-z0-9_`])/gu;

/**
 * Underscores meant as emphasis that CommonMark does not read so, since a letter stands right outside:
 * blanks part words in English, but not in Chinese. Asterisks are read there.
 */
export function printedUnderscores(page: Page, block: Block): Mark[] {
  return [...withoutCode(page, block, '`').matchAll(pair)].flatMap((found): Mark[] => {
    const [written, marks = '', inner = ''] = found;
    const close = found.index + written.length - marks.length;
    if (isRead(block, found.index) || isRead(block, close) || !/\p{L}{2}/u.test(inner)) return [];
    const span = spanAt(block, found.index, written.length);
    const stars = '*'.repeat(marks.length);
    const text = page.text.slice(span.offset + marks.length, span.endOffset - marks.length);
    return [{ id: 'underscores', span, right: `${stars}${text}${stars}`, sure: true }];
  });
}
