import { positionAt } from '../../src/lines.ts';
import type { Span } from '../../src/types.ts';

/** Replace what stands in the span (UTF-16 offsets of the text before any edit) with a text. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** First and last line, 1-based, both inclusive. */
export type LineRange = readonly [number, number];

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset);
}

/** The text with all edits made. Throws where two of them overlap: that is a fault of the caller. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of inOrder(edits)) {
    if (edit.offset < at) throw new Error(`edits overlap at offset ${edit.offset}`);
    parts.push(text.slice(at, edit.offset), edit.text);
    at = edit.endOffset;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Offsets, in the edited text, of what each edit wrote (empty where it only took away). */
export function editedSpans(edits: readonly TextEdit[]): Span[] {
  let shift = 0;
  return inOrder(edits).map((edit) => {
    const offset = edit.offset + shift;
    shift += edit.text.length - (edit.endOffset - edit.offset);
    return { offset, endOffset: offset + edit.text.length };
  });
}

/** The lines that a span touches, by the line starts of its text (`lineIndex`). */
export function linesOf(starts: readonly number[], span: Span): LineRange {
  const last = Math.max(span.offset, span.endOffset - 1);
  return [positionAt(starts, span.offset).line, positionAt(starts, last).line];
}

/** Whether two ranges of lines meet, or come within `slack` lines of each other. */
export function meet(a: LineRange, b: LineRange, slack = 0): boolean {
  return a[0] <= b[1] + slack && b[0] <= a[1] + slack;
}
