import type { Span } from '../types.ts';

/** Longer texts differ in too many places for one range to point at. */
const maxLength = 300;

/**
 * Where two nearly equal texts differ: the range of each between their common beginning and end.
 * Null when less than half of the longer is common, or nothing differs.
 */
export function differingParts(
  a: string,
  b: string,
): { readonly a: Span; readonly b: Span } | null {
  if (a === b || Math.max(a.length, b.length) > maxLength) return null;
  const first = [...a];
  const second = [...b];
  const shorter = Math.min(first.length, second.length);
  let start = 0;
  while (start < shorter && first[start] === second[start]) start++;
  let end = 0;
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++;
  if ((start + end) * 2 < Math.max(first.length, second.length)) return null;
  return { a: rangeOf(first, start, end), b: rangeOf(second, start, end) };
}

/** The range in UTF-16 units; one character where the text has nothing that the other lacks. */
function rangeOf(characters: readonly string[], start: number, end: number): Span {
  const last = characters.length - end;
  const from = start < last ? start : Math.max(0, start - 1);
  const unitsBefore = (count: number) => characters.slice(0, count).join('').length;
  return { offset: unitsBefore(from), endOffset: unitsBefore(Math.max(last, from + 1)) };
}
