import type { Block, Span } from '../types.ts';
import type { Mark } from './mark.ts';

/** How a pair of runs (`marks`) with punctuation inside is written so that it opens and closes. */
export function readable(
  text: string,
  { offset, endOffset }: Span,
  marks: '*' | '**',
): Pick<Mark, 'right' | 'sure'> {
  const inner = text.slice(offset + marks.length, endOffset - marks.length);
  const end = stops(inner);
  const kept = inner.slice(0, inner.length - end.length);
  if (end !== '' && /^[\p{L}\p{N}]/u.test(kept) && /[\p{L}\p{N}]$/u.test(kept))
    return { right: `${marks}${kept}${marks}${end}`, sure: true };
  // A bracket or a quotation mark has its other half inside: a blank outside is all that helps.
  const before = /^[\p{P}\p{S}]/u.test(inner) && /[\p{L}\p{N}]/u.test(text[offset - 1] ?? '');
  const after = /[\p{P}\p{S}]$/u.test(inner) && /[\p{L}\p{N}]/u.test(text[endOffset] ?? '');
  if (!before && !after) return {};
  return {
    right: `${before ? ' ' : ''}${marks}${inner}${marks}${after ? ' ' : ''}`,
    sure: false,
  };
}

/** The punctuation of the sentence at the end of a text. */
function stops(text: string): string {
  let start = text.length;
  while (start > 0 && '：:，,。.！!？?；;、…'.includes(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
}

/** Whether the parser took what stands there as markup: then it is blank in the block's prose. */
export function isRead(block: Block, at: number): boolean {
  return block.prose[at] !== '*' && block.prose[at] !== '_';
}

/** A span of the file, from a place in a block. */
export function spanAt(block: Block, at: number, length: number): Span {
  const offset = block.span.offset + at;
  return { offset, endOffset: offset + length };
}
