import type { TextEdit } from '../edits.ts';
import type { Outline } from '../outline.ts';
import { edited, type Rewrite, rewrite, runningText } from './rewrite.ts';

function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** One blank at the end of every line inside a paragraph: too few for a hard break. */
function trailingBlanks(page: Outline): string | null {
  const edits = runningText(page).flatMap(({ offset, endOffset }) =>
    [...page.text.slice(offset, endOffset).matchAll(/(?<=[^\s\\])(?=\r?\n)/g)].map(
      ({ index }): TextEdit => ({ offset: offset + index, endOffset: offset + index, text: ' ' }),
    ),
  );
  return edited(page, edits);
}

export const encodingRewrites: readonly Rewrite[] = [
  rewrite('crlf', ({ page }) => crlf(page.text)),
  rewrite('source-crlf', ({ page }) => crlf(page.text), { side: 'source' }),
  rewrite('bom', ({ page }) => (page.text.startsWith('\uFEFF') ? null : `\uFEFF${page.text}`)),
  rewrite('trailing-blanks', ({ page }) => trailingBlanks(page)),
  rewrite('no-final-line-end', ({ page }) => page.text.replace(/\s+$/, '')),
];
