import type { Finding, Place, Span } from '../types.ts';
import { padEnd, widthOf } from './cells.ts';
import type { ReportContext } from './context.ts';
import { differingParts } from './differing.ts';
import { type ExcerptRow, excerptOf } from './excerpt.ts';
import { type Paint, painter } from './paint.ts';
import type { Places } from './places.ts';
import { visible } from './visible.ts';
import { type Words, wordsIn } from './words.ts';
import { wrapText } from './wrap.ts';

const severityColor = { error: 'red', warning: 'yellow', info: 'blue' } as const;
type SeverityColor = (typeof severityColor)[keyof typeof severityColor];
/** A message wider than this is hard to read, however wide the terminal. */
const maxMessageWidth = 100;
/** Below this the reader should know that the alignment is not certain. */
const sure = 0.8;

/**
 * One finding with both of its sides in one frame: the message, then for each page a place that
 * editors make clickable and what stands there, the difference underlined.
 */
export function frameFinding(finding: Finding, places: Places, context: ReportContext): string[] {
  const words = wordsIn(context.lang);
  const paint = painter(context.color);
  const sides = [finding.source, finding.target].filter((place) => place !== null);
  const room = Math.max(20, context.width - 4);
  const rows = sides.flatMap((place, index) => [
    `  ${paint(index === 0 ? '┌' : '├', 'dim')} ${placeLine(place, places, words, paint)}`,
    ...excerptRows(place, coreOf(finding, place, places), places, room, finding, words, paint),
  ]);
  const notes = notesOf(finding, words);
  const foot = sides.length > 0 ? `  ${paint('└', 'dim')}` : ' ';
  const footRows = notes === '' ? [foot] : noteRows(notes, foot, room, paint);
  return [...messageRows(finding, context, words, paint), ...rows, ...footRows];
}

function messageRows(
  finding: Finding,
  context: ReportContext,
  words: Words,
  paint: Paint,
): string[] {
  const heads = Object.values(words.severity).map(widthOf);
  const indent = Math.max(...heads) + 2;
  const width = Math.min(context.width, maxMessageWidth) - indent;
  const rows = wrapText(context.say(finding), width).map((row) => paint(row, 'bold'));
  const last = wrapText(context.say(finding), width).at(-1) ?? '';
  const rule = paint(finding.rule, 'dim');
  if (widthOf(last) + 2 + widthOf(finding.rule) <= width) rows.push(`${rows.pop()}  ${rule}`);
  else rows.push(rule);
  const head = padEnd(words.severity[finding.severity], indent);
  return rows.map((row, index) =>
    index === 0
      ? paint(head, severityColor[finding.severity], 'bold') + row
      : ' '.repeat(indent) + row,
  );
}

function placeLine(place: Place, places: Places, words: Words, paint: Paint): string {
  const { path, line, column } = places.locate(place);
  const label = paint(words.label[place.language], 'cyan', 'bold');
  return `${label} ${paint(`${visible(path)}:${line}:${column}`, 'cyan')}`;
}

function excerptRows(
  place: Place,
  core: Span,
  places: Places,
  room: number,
  { severity }: Finding,
  words: Words,
  paint: Paint,
): string[] {
  const text = places.textOf(place.path);
  if (text === '') return [];
  const { rows, empty } = excerptOf(text, places.linesOf(place.path), place.span, room, core);
  return rows.map((row) => {
    const bar = paint(row.kind === 'block' ? '┃' : '│', 'dim');
    const text = rowText(row, severityColor[severity], paint);
    return `  ${bar} ${text}${remark(row, empty, room, words, paint)}`.trimEnd();
  });
}

function rowText(row: ExcerptRow, color: SeverityColor, paint: Paint): string {
  if (row.kind === 'block') return paint(row.text, color);
  if (row.kind === 'caret') return ' '.repeat(row.indent) + paint(row.carets, color, 'bold');
  return row.parts
    .map(({ text, mark }) => {
      if (mark === 'none') return text;
      return mark === 'core' ? paint(text, color, 'bold') : paint(text, color);
    })
    .join('');
}

/** The part of a side that makes the difference, where the two sides are nearly the same text. */
function coreOf({ source, target }: Finding, place: Place, places: Places): Span {
  if (!source || !target) return place.span;
  const textAt = ({ path, span }: Place) => places.textOf(path).slice(span.offset, span.endOffset);
  const parts = differingParts(textAt(source), textAt(target));
  if (!parts) return place.span;
  const part = place === source ? parts.a : parts.b;
  const { offset } = place.span;
  return { offset: offset + part.offset, endOffset: offset + part.endOffset };
}

function remark(row: ExcerptRow, empty: boolean, room: number, words: Words, paint: Paint): string {
  if (!empty || row.kind !== 'caret') return '';
  const width = row.indent + 2 + widthOf(words.nothingHere);
  return width <= room ? ` ${paint(words.nothingHere, 'dim')}` : '';
}

function notesOf(finding: Finding, words: Words): string {
  const absorbed = finding.evidence.absorbed ?? {};
  return [
    Object.keys(absorbed).length > 0 ? words.absorbed(absorbed) : '',
    finding.stale ? words.stale(finding.source?.language ?? 'en') : '',
    finding.confidence < sure ? words.confidence(Math.round(finding.confidence * 100)) : '',
  ]
    .filter((note) => note !== '')
    .join(' · ');
}

function noteRows(notes: string, foot: string, room: number, paint: Paint): string[] {
  return wrapText(notes, room).map(
    (row, index) => `${index === 0 ? foot : '   '} ${paint(row, 'dim')}`,
  );
}
