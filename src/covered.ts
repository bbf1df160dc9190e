import type { Block, Span } from './types.ts';

/**
 * A text with spans of it filled by one character each, length kept. Linear in the text and the
 * number of spans.
 *
 * @param text as long as `base`, from which the spans' offsets count
 * @param spans in any order; one that overlaps an earlier one is cut to what is left of it
 */
export function covered(
  text: string,
  base: number,
  spans: readonly Span[],
  filler: string,
): string {
  const parts: string[] = [];
  let at = 0;
  for (const { offset, endOffset } of [...spans].sort((a, b) => a.offset - b.offset)) {
    const from = Math.max(at, offset - base);
    const to = Math.min(text.length, endOffset - base);
    if (to <= from) continue;
    parts.push(text.slice(at, from), filler.repeat(to - from));
    at = to;
  }
  return parts.join('') + text.slice(at);
}

/** The places of a block's inline code. */
export function codeSpans({ details }: Block): Span[] {
  return details.filter(({ kind }) => kind === 'code').map(({ span }) => span);
}
