import type { Page, Span, ValueDetail } from '../types.ts';

/** `1.2.3` is a version set as code; the one in `harborctl pull 1.2.3` is part of a command. */
export function fillsCode(page: Page, { span }: ValueDetail): boolean {
  return page.text[span.offset - 1] === '`' && page.text[span.endOffset] === '`';
}

/**
 * The cause that a code shares with the value that fills it.
 *
 * @param span what stands between the backticks
 */
export function valueCodeCause({ offset }: Pick<Span, 'offset'>): string {
  return `value in code at ${offset}`;
}
