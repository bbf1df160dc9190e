import type { Finding, Place, Span } from '../types.ts';
import { padEnd, widthOf } from './cells.ts';
import type { ReportContext } from './context.ts';
import { differingParts } from './differing.ts';
import { linker } from './hyperlink.ts';
import { painter } from './paint.ts';
import type { Places } from './places.ts';
import { severityColor, sideRows, type View } from './side.ts';
import { type Words, wordsIn } from './words.ts';
import { wrapText } from './wrap.ts';

/** A message wider than this is hard to read, however wide the terminal. */
const maxMessageWidth = 100;
/** Below this the reader should know that the alignment is not certain. */
const sure = 0.8;

/** So much of a fingerprint tells a finding from any other. */
export const idLength = 8;

/** One finding with both of its sides in one frame: the message, then what stands in each page. */
export function frameFinding(finding: Finding, places: Places, context: ReportContext): string[] {
  const view: View = {
    places,
    words: wordsIn(context.lang),
    paint: painter(context.color),
    link: linker(context.links),
    room: Math.max(20, context.width - 4),
    severity: finding.severity,
  };
  const sides = [finding.source, finding.target].filter((place) => place !== null);
  const rows = sides.flatMap((place, index) =>
    sideRows(place, index === 0 ? '┌' : '├', coreOf(finding, place, places), view),
  );
  return [
    ...messageRows(context.say(finding), finding, context.width, view),
    ...rows,
    ...footRows(finding, view),
  ];
}

function messageRows(message: string, finding: Finding, width: number, view: View): string[] {
  const { words, paint, link } = view;
  const indent = Math.max(...Object.values(words.severity).map(widthOf)) + 2;
  const room = Math.min(width, maxMessageWidth) - indent;
  const texts = wrapText(message, room);
  const rule = link(paint(finding.rule, 'dim'), (links) => links.rule(finding.rule));
  const beside = widthOf(texts.at(-1) ?? '') + 2 + widthOf(finding.rule) <= room;
  const rows = texts.map((text, index) =>
    beside && index === texts.length - 1 ? `${paint(text, 'bold')}  ${rule}` : paint(text, 'bold'),
  );
  const head = paint(
    padEnd(words.severity[finding.severity], indent),
    severityColor[finding.severity],
    'bold',
  );
  return [...rows, ...(beside ? [] : [rule])].map(
    (row, index) => (index === 0 ? head : ' '.repeat(indent)) + row,
  );
}

/** The part of a side that makes the difference, where the two sides are nearly the same text. */
function coreOf({ source, target, evidence }: Finding, place: Place, places: Places): Span {
  if (!source || !target) return place.span;
  const textAt = ({ path, span }: Place) => places.textOf(path).slice(span.offset, span.endOffset);
  const [a, b] = [textAt(source), textAt(target)];
  const { expected, actual } = evidence;
  // What differs stands elsewhere: two headings are alike, their ids are not.
  if (expected !== undefined && !a.includes(expected) && !b.includes(actual ?? expected))
    return place.span;
  const parts = differingParts(a, b);
  if (!parts) return place.span;
  const part = place === source ? parts.a : parts.b;
  const { offset } = place.span;
  return { offset: offset + part.offset, endOffset: offset + part.endOffset };
}

/** The end of the frame, with what else is to be known about the finding. */
function footRows(finding: Finding, { words, paint, room }: View): string[] {
  const foot = finding.source || finding.target ? `  ${paint('└', 'dim')}` : '   ';
  return wrapText(notesOf(finding, words), room).map(
    (row, index) => `${index === 0 ? foot : '   '} ${paint(row, 'dim')}`,
  );
}

function notesOf(finding: Finding, words: Words): string {
  const absorbed = finding.evidence.absorbed ?? {};
  return [
    Object.keys(absorbed).length > 0 ? words.absorbed(absorbed) : '',
    finding.stale ? words.stale(finding.source?.language ?? 'en') : '',
    finding.confidence < sure ? words.confidence(Math.round(finding.confidence * 100)) : '',
    finding.fingerprint.slice(0, idLength),
  ]
    .filter((note) => note !== '')
    .join(' · ');
}
