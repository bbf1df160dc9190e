import type { TextEdit } from '../edits.ts';
import type { Outline, OutlineBlock } from '../outline.ts';
import { blocksOf, edited, type Rewrite, rewrite } from './rewrite.ts';

const wide = /[\p{Script=Han}，。；：！？、（）「」“”]/u;
/** What would begin another kind of block, were it the first thing on a line. */
const hazard = /^(?:[-*+#>|=~:{}<![\]\s`_]|\d+[.)])/;

/** Breaks the paragraphs of a page anew, at `width` characters (Infinity: one line each). */
export function wrap(page: Outline, width: number): string | null {
  const edits = blocksOf(page).flatMap((block) =>
    (block.kind === 'paragraph' || block.kind === 'list-item') && isPlain(page.text, block)
      ? wrapBlock(page, block, width)
      : [],
  );
  return edited(page, edits);
}

/** Holds no shortcode, HTML or hard break, and stands in no quotation, whose lines have a mark. */
function isPlain(text: string, { span }: OutlineBlock): boolean {
  const before = text.slice(text.lastIndexOf('\n', span.offset - 1) + 1, span.offset);
  return (
    !/\{\{|:::|<|\\\r?\n/.test(text.slice(span.offset, span.endOffset)) && !before.includes('>')
  );
}

function wrapBlock(page: Outline, block: OutlineBlock, width: number): TextEdit[] {
  const lineStart = page.text.lastIndexOf('\n', block.span.offset - 1) + 1;
  const indent = ' '.repeat(block.span.offset - lineStart);
  const eol = page.text.includes('\r\n') ? '\r\n' : '\n';
  const edits: TextEdit[] = [];
  let column = indent.length;
  let at = block.span.offset;
  for (const inline of block.inlines) {
    if (inline.kind !== 'text' || inline.inLink || inline.offset < at) continue;
    column += inline.offset - at;
    at = inline.endOffset;
    const raw = page.text.slice(inline.offset, inline.endOffset);
    const joined = join(raw, page.text[inline.offset - 1] ?? '', page.text[inline.endOffset] ?? '');
    const broken = breakLines(joined, column, width, eol + indent);
    column = broken.column;
    if (broken.text !== raw) {
      edits.push({ offset: inline.offset, endOffset: inline.endOffset, text: broken.text });
    }
  }
  return edits;
}

/** One line: a line end between two wide characters goes, any other becomes a blank. */
function join(raw: string, before: string, after: string): string {
  return raw.replace(/[ \t]*\r?\n[ \t]*/g, (end: string, at: number) => {
    const left = raw[at - 1] ?? before;
    const right = raw[at + end.length] ?? after;
    return wide.test(left) && wide.test(right) ? '' : ' ';
  });
}

function breakLines(
  text: string,
  start: number,
  width: number,
  lineEnd: string,
): { readonly text: string; readonly column: number } {
  let out = '';
  let column = start;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    const rest = text.slice(i + 1, i + 6);
    const inner = i > 0 && i + 1 < text.length;
    const breaks = inner && column >= width && /[ ，。；、]/.test(char) && !hazard.test(rest);
    if (breaks && rest !== '') {
      out += (char === ' ' ? '' : char) + lineEnd;
      column = lineEnd.trimStart().length;
    } else {
      out += char;
      column += wide.test(char) ? 2 : 1;
    }
  }
  return { text: out, column };
}

export const wrapRewrites: readonly Rewrite[] = [
  rewrite('wrap-40', ({ page }) => wrap(page, 40)),
  rewrite('wrap-100', ({ page }) => wrap(page, 100)),
  rewrite('unwrap', ({ page }) => wrap(page, Number.POSITIVE_INFINITY)),
  rewrite('source-wrap-72', ({ page }) => wrap(page, 72), { side: 'source' }),
  rewrite('source-unwrap', ({ page }) => wrap(page, Number.POSITIVE_INFINITY), { side: 'source' }),
];
