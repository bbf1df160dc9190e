import { positionAt } from '../lines.ts';
import type { Span } from '../types.ts';
import { type Cell, cellsOf, totalWidth, widthOf } from './cells.ts';
import { wrapText } from './wrap.ts';

/** A piece of a row: around the span, in it, or the part of it that makes the difference. */
interface ExcerptPart {
  readonly text: string;
  readonly mark: 'none' | 'span' | 'core';
}

/** One row of an excerpt, safe to print. */
export type ExcerptRow =
  | { readonly kind: 'line'; readonly parts: readonly ExcerptPart[] }
  /** Underlines the line above: `^`, and `~` beside a core. */
  | { readonly kind: 'caret'; readonly indent: number; readonly carets: string }
  /** Text that belongs to the span as a whole. */
  | { readonly kind: 'block'; readonly text: string };

export interface Excerpt {
  readonly rows: readonly ExcerptRow[];
  /** The span is a point: something is absent there. */
  readonly empty: boolean;
}

const ellipsis = '…';
/** Of a span that needs more than one row, so many are shown. */
const maxRows = 3;

/**
 * What stands at `span` of `text`, in rows of at most `room` columns. A span within one line and
 * row is shown in its line, cut around it, with a row of carets; a whole line, or more, by its
 * first rows.
 *
 * @param lines offsets of the line starts of `text`
 * @param core the part of the span that makes the difference, where known
 */
export function excerptOf(
  text: string,
  lines: readonly number[],
  span: Span,
  room: number,
  core: Span = span,
): Excerpt {
  const offset = Math.min(Math.max(span.offset, 0), text.length);
  const endOffset = trimEnd(text, offset, Math.min(Math.max(span.endOffset, offset), text.length));
  const line = lineAround(text, lines, offset);
  const fills =
    text.slice(line.offset, line.endOffset).trim() === text.slice(offset, endOffset).trim();
  const whole = fills && endOffset > offset && core.offset <= offset && core.endOffset >= endOffset;
  if (endOffset <= line.endOffset && !whole) {
    const cells = windowCells(text, line, { offset, endOffset }, room);
    const inside = cells.filter((cell) => cell.offset < endOffset && cell.endOffset > offset);
    const narrow = totalWidth(inside) + 2 * ellipsis.length <= room;
    if (narrow) {
      const rows = lineRows(cells, { offset, endOffset }, core, line, room);
      return { rows, empty: inside.length === 0 };
    }
  }
  return { rows: blockRows(text.slice(offset, endOffset), room), empty: false };
}

/** The line that holds `offset`, without its line end and without a byte order mark. */
function lineAround(text: string, lines: readonly number[], offset: number): Span {
  const { line } = positionAt(lines, offset);
  const lineStart = lines[line - 1] ?? 0;
  let end = lines[line] ?? text.length;
  while (end > lineStart && /[\r\n]/.test(text.charAt(end - 1))) end--;
  const start = lineStart === 0 && text.startsWith('\uFEFF') ? 1 : lineStart;
  return { offset: Math.min(start, offset), endOffset: Math.max(end, offset) };
}

/** Cells of the part of the line that could be shown; a line may be a megabyte long. */
function windowCells(text: string, line: Span, span: Span, room: number): Cell[] {
  const reach = 4 * room;
  const start = onCharacter(text, Math.max(line.offset, span.offset - reach));
  const end = onCharacter(
    text,
    Math.min(line.endOffset, span.endOffset + reach, span.offset + 2 * reach),
  );
  return cellsOf(text.slice(start, end)).map((cell) => ({
    ...cell,
    offset: cell.offset + start,
    endOffset: cell.endOffset + start,
  }));
}

function onCharacter(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) && offset > 0 ? offset - 1 : offset;
}

function lineRows(
  cells: readonly Cell[],
  span: Span,
  core: Span,
  line: Span,
  room: number,
): ExcerptRow[] {
  const left = cells.filter((cell) => cell.endOffset <= span.offset);
  const rest = cells.slice(left.length);
  const inside = rest.filter((cell) => cell.offset < span.endOffset);
  const right = rest.slice(inside.length);
  const leftComplete = (left[0] ?? rest[0])?.offset === line.offset;
  const rightComplete = (right.at(-1) ?? cells.at(-1))?.endOffset === line.endOffset;
  // The caret of a point behind the line takes a column of its own.
  const length = inside.length === 0 && right.length === 0 ? 1 : totalWidth(inside);
  const whole = totalWidth(left) + length + totalWidth(right);
  if (cells.length === 0 || (leftComplete && rightComplete && whole <= room)) {
    return rowsFrom({ text: textOf(left), width: totalWidth(left) }, inside, textOf(right), core);
  }
  const free = room - length;
  // The text before a difference explains it more often than the text behind it.
  const leftRoom = Math.max(
    Math.min(Math.ceil(free * 0.6), free - 1),
    free - totalWidth(right) - (rightComplete ? 0 : 1),
  );
  const before = cutStart(left, leftRoom, leftComplete);
  const after = cutEnd(right, room - length - before.width, rightComplete);
  return rowsFrom(before, inside, after, core);
}

function rowsFrom(
  before: { readonly text: string; readonly width: number },
  inside: readonly Cell[],
  after: string,
  core: Span,
): ExcerptRow[] {
  const parts: ExcerptPart[] = [{ text: before.text, mark: 'none' }];
  let carets = '';
  for (const cell of inside) {
    const mark = cell.endOffset > core.offset && cell.offset < core.endOffset ? 'core' : 'span';
    parts.push({ text: cell.text, mark });
    carets += (mark === 'core' ? '^' : '~').repeat(cell.width);
  }
  parts.push({ text: after.trimEnd(), mark: 'none' });
  return [
    { kind: 'line', parts: joinParts(parts) },
    { kind: 'caret', indent: before.width, carets: carets === '' ? '^' : carets },
  ];
}

function joinParts(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const joined: ExcerptPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.mark === part.mark) {
      joined[joined.length - 1] = { text: last.text + part.text, mark: part.mark };
    } else if (part.text !== '') joined.push(part);
  }
  return joined;
}

/** The last cells that fit into `room`, an ellipsis first where something is left out. */
function cutStart(
  cells: readonly Cell[],
  room: number,
  complete: boolean,
): { text: string; width: number } {
  const width = totalWidth(cells);
  if (cells.length === 0 || (complete && width <= room)) return { text: textOf(cells), width };
  let kept = cells.length;
  let used = 1;
  while (kept > 0 && used + (cells[kept - 1]?.width ?? 0) <= room) {
    used += cells[kept - 1]?.width ?? 0;
    kept--;
  }
  return { text: ellipsis + textOf(cells.slice(kept)), width: used };
}

function cutEnd(cells: readonly Cell[], room: number, complete: boolean): string {
  if (cells.length === 0 || (complete && totalWidth(cells) <= room)) return textOf(cells);
  let kept = 0;
  let used = 1;
  while (kept < cells.length && used + (cells[kept]?.width ?? 0) <= room) {
    used += cells[kept]?.width ?? 0;
    kept++;
  }
  return textOf(cells.slice(0, kept)) + ellipsis;
}

function blockRows(text: string, room: number): ExcerptRow[] {
  const rows: string[] = [];
  const head = text.slice(0, onCharacter(text, 4 * maxRows * room));
  for (const line of head.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    rows.push(...wrapText(line, room));
    if (rows.length > maxRows) break;
  }
  const shown = rows.slice(0, maxRows);
  if (rows.length > maxRows || head.length < text.length) {
    const last = shown.at(-1) ?? '';
    const cut = cutEnd(cellsOf(last), room - 2, widthOf(last) <= room - 2);
    shown[shown.length - 1] = cut.endsWith(ellipsis) ? cut : `${cut} ${ellipsis}`;
  }
  return shown.map((row) => ({ kind: 'block', text: row }));
}

/** The end of the span before the blanks and line ends it may take with it. */
function trimEnd(text: string, offset: number, endOffset: number): number {
  let end = endOffset;
  while (end > offset && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}
