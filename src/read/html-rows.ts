import type { Span } from '../types.ts';

/** A row of a table in HTML; offsets are those of the text it was read from. */
export interface HtmlRow {
  readonly span: Span;
  /** What stands between the tags of each cell. */
  readonly cells: readonly Span[];
  readonly isHeader: boolean;
}

const rowTag = /<(\/?)tr(?:\s[^<>]*)?>/gi;
const cellTag = /<(\/?)t([dh])(?:\s[^<>]*)?>/gi;

/** The rows of the tables in a piece of HTML, in order. Tags that HTML lets be left out may be. */
export function rowsOfHtml(html: string): readonly HtmlRow[] {
  const rows: HtmlRow[] = [];
  let start = -1;
  const close = (endOffset: number) => {
    if (start >= 0) rows.push(readRow(html, { offset: start, endOffset }));
    start = -1;
  };
  for (const { 0: tag, 1: slash, index } of html.matchAll(rowTag)) {
    close(slash === '/' ? index + tag.length : index);
    if (slash === '') start = index;
  }
  close(html.length);
  return rows;
}

function readRow(html: string, span: Span): HtmlRow {
  const text = html.slice(span.offset, span.endOffset);
  const cells: Span[] = [];
  let start = -1;
  let isHeader = false;
  const close = (at: number) => {
    if (start >= 0) cells.push({ offset: start, endOffset: span.offset + at });
    start = -1;
  };
  for (const { 0: tag, 1: slash, 2: kind, index } of text.matchAll(cellTag)) {
    close(index);
    if (slash === '') start = span.offset + index + tag.length;
    isHeader ||= kind?.toLowerCase() === 'h';
  }
  close(/<\/tr\s*>$/i.exec(text)?.index ?? text.length);
  return { span, cells, isHeader };
}
