import type { Block } from '../types.ts';
import type { Mark } from './mark.ts';

/** What begins a list item but for the blank behind it, at the beginning of a line. */
const mark =
  /(?<=^[ \t]{0,8})(?:[-+](?=\*\*|[[`\p{Script=Han}]|https?:\/\/)|\d{1,2}[.)](?=\*\*|[[`(（A-Za-z\p{Script=Han}]))/gmu;
/** `2.x` is a version, `2.(3)` a formula: a mark only behind the number before it. */
const doubtful = /[(（A-Za-z]/;

/**
 * The marks of list items that lack their blank, in order.
 *
 * @param source the text of `block`, code covered
 */
export function bulletMarks(source: string, block: Block): Mark[] {
  let last = Number.NaN;
  return [...source.matchAll(mark)].flatMap(({ index, 0: written }): Mark[] => {
    const number = Number.parseInt(written, 10);
    const behind = source[index + written.length] ?? '';
    if (!Number.isNaN(number)) {
      if (doubtful.test(behind) && number !== last + 1) return [];
      last = number;
    }
    const offset = block.span.offset + index;
    const span = { offset, endOffset: offset + written.length };
    return [{ id: 'bullet', span, right: `${written} ` }];
  });
}
