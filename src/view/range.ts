import type { Range, Span } from '../types.ts';

/** A span as a range. */
export function rangeOf({ offset, endOffset }: Span): Range {
  return [offset, endOffset];
}
