import type { Block, Page, Span } from '../types.ts';
import { type Mark, withoutCode } from './mark.ts';
import { isRead, readable, spanAt } from './runs.ts';

const run = /\*{2,}|(?<![\w_])_{2,}|_{2,}(?![\w_])/g;
/** An opening and a closing run with text right inside both, as a writer means them. */
const pair = /(?<![*\\])\*\*(?![\s*])([^*\n]{1,300}?)(?<!\s)\*\*(?!\*)/g;

/** Bold text with one asterisk too many behind it. */
const tripled = /(?<![*\\])\*\*(?![\s*])[^*\n]{1,300}(?<!\s)\*{3}(?!\*)/g;

/** The bold spans of a block, marks included, in order. */
export function strongSpans(page: Page, block: Block): Span[] {
  const text = withoutCode(page, block);
  const spans: Span[] = [];
  let open: number | null = null;
  for (const match of text.matchAll(run)) {
    if (!isRead(block, match.index)) continue;
    if (open === null) open = match.index;
    else {
      spans.push({
        offset: block.span.offset + open,
        endOffset: block.span.offset + match.index + match[0].length,
      });
      open = null;
    }
  }
  return spans;
}

/**
 * Asterisks that print: pairs meant as bold that CommonMark does not read so, since a run between
 * punctuation and a letter neither opens nor closes (`**Note：**text`), and runs left alone.
 */
export function printedStars(page: Page, block: Block): Mark[] {
  const text = withoutCode(page, block);
  const marks: Mark[] = [];
  const taken = new Set<number>();
  // Code within bold text is no blank at its edge.
  const filled = withoutCode(page, block, '`');
  let isOff = false;
  for (const match of filled.matchAll(pair)) {
    const close = match.index + match[0].length - 2;
    const [opens, closes] = [isRead(block, match.index), isRead(block, close)];
    if (opens && closes) continue;
    const span = spanAt(block, match.index, match[0].length);
    const written = readable(page.text, span, '**');
    // An opening run that is not read gives its closing one to the next bold text, whose own prints.
    if (opens ? !isOff : closes && written.right === undefined) continue;
    taken.add(match.index).add(close);
    if (!opens) marks.push({ id: 'stars', span, ...written });
    isOff = !opens && closes;
  }
  for (const match of text.matchAll(/(?<![*\\])\*\*(?!\*)/g)) {
    if (taken.has(match.index) || isRead(block, match.index)) continue;
    const before = text[match.index - 1] ?? ' ';
    const after = text[match.index + 2] ?? ' ';
    // A power (2**3), a glob (a/**/b) or an argument (**kwargs) is no emphasis.
    if (/[\w/.(,]/.test(before) && /[\w/.]/.test(after)) continue;
    if (/\s/.test(before) && /\s/.test(after)) continue;
    marks.push({ id: 'star', span: spanAt(block, match.index, 2) });
  }
  for (const { 0: written, index } of text.matchAll(tripled)) {
    const close = index + written.length;
    const printed = [close - 3, close - 1].find((at) => !isRead(block, at));
    if (isRead(block, index) && printed !== undefined)
      marks.push({ id: 'star', span: spanAt(block, printed, 1) });
  }
  return marks;
}
