import type { Page, Span, ValueDetail } from '../types.ts';
import { sameValue } from './same.ts';

/** Two values of one kind that are the ends of a range: `3~5 minutes`. */
export interface Range {
  readonly first: ValueDetail;
  readonly last: ValueDetail;
  readonly span: Span;
  /** As written, with the unit. */
  readonly text: string;
}

const between = /^\s{0,5}(?:[-–—~～〜至到]|(?<=\s)to(?=\s))\s{0,5}$/;
/** As far apart as a mark and blanks, and a unit or sign of the first end. */
const farthest = 12;
/** Ids are no amounts. */
const ids: ReadonlySet<ValueDetail['type']> = new Set(['cve', 'issue', 'ordinal']);

/**
 * The ranges among some values of a page.
 *
 * @param values in text order
 */
export function rangesIn(page: Page, values: readonly ValueDetail[]): readonly Range[] {
  return values.flatMap((first, index): Range[] => {
    const last = values[index + 1];
    if (last === undefined || last.type !== first.type || ids.has(first.type)) return [];
    const { offset, endOffset } = first.span;
    const gap = last.span.offset - endOffset;
    if (gap < 1 || gap > farthest) return [];
    if (!between.test(page.text.slice(endOffset, last.span.offset))) return [];
    const span = { offset, endOffset: last.span.endOffset };
    const text = `${page.text.slice(offset, last.span.offset)}${last.measure?.text ?? last.text}`;
    return [{ first, last, span, text: text.replace(/\s+/g, ' ') }];
  });
}

/** Whether one of some ranges has the same two ends. */
export function hasRange(ranges: readonly Range[], { first, last }: Range): boolean {
  return ranges.some((one) => sameValue(first, one.first) && sameValue(last, one.last));
}
