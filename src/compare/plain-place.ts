import { detailsOf } from '../aligned.ts';
import type { Block, LinkDetail, Page, Span } from '../types.ts';
import { plainProse } from '../untranslated.ts';
import { placeOf } from './code.ts';
import { once } from './memo.ts';

/** A page has many codes in one block. */
const proseOnce = once(plainProse);

/** Whether the original sets a name off in its own way: in italics, bold or quotation marks. */
export function isMarked({ text }: Page, { offset, endOffset }: Span): boolean {
  const marks = /[*_"'“”‘’]/;
  return marks.test(text[offset - 1] ?? '') && marks.test(text[endOffset] ?? '');
}

/** Whether a link is what an address in plain text becomes by itself. */
export function isAutolink({ text, url }: LinkDetail): boolean {
  return text !== '' && bare(text) === bare(url);
}

function bare(address: string): string {
  return address.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
}

/** Where the code stands as plain text, whole and outside of other code and longer names. */
export function plainPlace(blocks: readonly Block[], code: string): Span | null {
  if (!/[\p{L}\p{N}]/u.test(code)) return null;
  for (const block of blocks) {
    const shown = detailsOf([block], 'link').find((link) => isAutolink(link) && link.text === code);
    if (shown !== undefined) return shown.span;
    const prose = proseOnce(block);
    const found = placeAsShown(prose, code);
    if (found === null) continue;
    const offset = block.span.offset + found.offset;
    return { offset, endOffset: offset + found.length };
  }
  return null;
}

/** A mark that Markdown would read, with the backslash that keeps it: `lamp\_oil`. */
const escaped = /\\(?=[!-/:-@[-`{-~])/g;

/** Where the code stands as a reader sees it, without the backslashes. */
function placeAsShown(prose: string, code: string): { offset: number; length: number } | null {
  const found = placeOf(prose.replace(escaped, ''), code);
  const hidden = [...prose.matchAll(escaped)].map(({ index }) => index);
  if (found === null || hidden.length === 0) return found;
  const written = (shown: number) => {
    let at = shown;
    for (const one of hidden) {
      if (one > at) break;
      at += 1;
    }
    return at;
  };
  const offset = written(found.offset);
  return { offset, length: written(found.offset + found.length - 1) + 1 - offset };
}
