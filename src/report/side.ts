import type { Place, Severity, Span } from '../types.ts';
import { widthOf } from './cells.ts';
import { type ExcerptRow, excerptOf } from './excerpt.ts';
import type { Link } from './hyperlink.ts';
import type { Paint } from './paint.ts';
import type { Places } from './places.ts';
import { visible } from './visible.ts';
import type { Words } from './words.ts';

export const severityColor = { error: 'red', warning: 'yellow', info: 'blue' } as const;

/** What all rows of a frame share. */
export interface View {
  readonly places: Places;
  readonly words: Words;
  readonly paint: Paint;
  readonly link: Link;
  /** Columns for an excerpt. */
  readonly room: number;
  readonly severity: Severity;
}

/**
 * One side of a finding: a place that editors make clickable, and what stands there.
 *
 * @param corner `┌` or `├`
 * @param core the part of the place that makes the difference
 */
export function sideRows(place: Place, corner: string, core: Span, view: View): string[] {
  const { places, words, paint, link, room } = view;
  const { path, line, column } = places.locate(place);
  const label = paint(words.label[place.language], 'cyan', 'bold');
  const shown = paint(`${visible(path)}:${line}:${column}`, 'cyan');
  const where = link(shown, (links) => links.page(path, line));
  const head = `  ${paint(corner, 'dim')} ${label} ${where}`;
  const text = places.textOf(place.path);
  if (text === '') return [head];
  const excerpt = excerptOf(text, places.linesOf(place.path), place.span, room, core);
  const remark = excerpt.empty ? words.nothingHere : '';
  const rows = excerpt.rows.map((row) => {
    const bar = paint(row.kind === 'block' ? '┃' : '│', 'dim');
    return `  ${bar} ${rowText(row, remark, view)}`.trimEnd();
  });
  return [head, ...rows];
}

function rowText(row: ExcerptRow, remark: string, view: View): string {
  const { paint, severity } = view;
  const color = severityColor[severity];
  if (row.kind === 'block') return paint(row.text, color);
  if (row.kind === 'caret') return caretText(row, remark, view);
  return row.parts
    .map(({ text, mark }) => {
      if (mark === 'none') return text;
      return mark === 'core' ? paint(text, color, 'bold') : paint(text, color);
    })
    .join('');
}

/** The carets, the remark behind them, or before them where there is no room behind. */
function caretText(
  { indent, carets }: Extract<ExcerptRow, { kind: 'caret' }>,
  remark: string,
  { paint, severity, room }: View,
): string {
  const marks = paint(carets, severityColor[severity], 'bold');
  const width = widthOf(remark) + 1;
  if (remark === '') return ' '.repeat(indent) + marks;
  if (indent + carets.length + width <= room) {
    return `${' '.repeat(indent)}${marks} ${paint(remark, 'dim')}`;
  }
  if (indent < width) return ' '.repeat(indent) + marks;
  return `${' '.repeat(indent - width)}${paint(remark, 'dim')} ${marks}`;
}
