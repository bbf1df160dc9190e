import type { Block, Page, Range } from '../types.ts';

/**
 * What a reader sees of a block: its text without markup, in order. Empty where the block is shown
 * as it is written.
 */
export function shownRanges(page: Page, block: Block): Range[] {
  const { span, prose } = block;
  if (block.kind === 'html' || prose.trim() === '') return [];
  const ranges: Range[] = [];
  let start = -1;
  for (let at = 0; at <= prose.length; at++) {
    const visible = at < prose.length && isShown(page.text, span.offset, prose, at);
    if (visible && start < 0) start = at;
    if (!visible && start >= 0) {
      ranges.push([span.offset + start, span.offset + at]);
      start = -1;
    }
  }
  return ranges;
}

/** Markup is blank in the prose; so are blanks, which count beside text. */
function isShown(text: string, base: number, prose: string, at: number): boolean {
  if (!isBlank(prose, at)) return true;
  if (!/\s/.test(text.charAt(base + at))) return false;
  return (at > 0 && !isBlank(prose, at - 1)) || (at + 1 < prose.length && !isBlank(prose, at + 1));
}

function isBlank(prose: string, at: number): boolean {
  return /\s/.test(prose.charAt(at));
}
