import type { Span } from '../types.ts';
import type { Draft } from './blocks.ts';
import { proseOfHtml, readHtml, textOfHtml } from './html.ts';
import { type HtmlRow, rowsOfHtml } from './html-rows.ts';
import { fold, type Source } from './inline.ts';
import { filler } from './mask.ts';

/**
 * The blocks of a piece of HTML: a paragraph where it is one for a browser, the rows of its tables,
 * and what stands around them.
 *
 * @param value as the parser gives it, `span` its place in the file
 */
export function readHtmlBlock(value: string, span: Span, source: Source): Draft[] {
  const html = readHtml(value, span.offset);
  if (html.text === '' && html.details.length === 0) return [];
  const written = source.masked.text.slice(span.offset, span.endOffset).replaceAll(filler, ' ');
  const prose = proseOfHtml(written);
  if (prose !== null)
    return [{ kind: 'paragraph', level: 0, span, prose, ...html, text: fold(html.text) }];
  const rows = rowsOfHtml(written);
  if (rows.length === 0) return [readHtmlPiece(written, span)];
  const pieces: Draft[] = [];
  let at = 0;
  const addPiece = (until: number) => {
    const around = { offset: span.offset + at, endOffset: span.offset + until };
    const piece = readHtmlPiece(written.slice(at, until), around);
    if (piece.text !== '' || piece.details.length > 0) pieces.push(piece);
    at = until;
  };
  for (const row of rows) {
    addPiece(row.span.offset);
    const draft = readHtmlRow(written, span.offset, row);
    if (draft.text !== '' || draft.details.length > 0) pieces.push(draft);
    at = row.span.endOffset;
  }
  addPiece(written.length);
  return pieces;
}

function readHtmlPiece(written: string, span: Span): Draft {
  const { text, details } = readHtml(written, span.offset);
  const onlyImages = text === '' && details.every((detail) => detail.kind === 'image');
  const kind = onlyImages ? 'image' : 'html';
  return { kind, level: 0, span, text, prose: textOfHtml(written), details };
}

/** @param base file offset of `written` */
function readHtmlRow(written: string, base: number, row: HtmlRow): Draft {
  const inFile = ({ offset, endOffset }: Span): Span => ({
    offset: base + offset,
    endOffset: base + endOffset,
  });
  const piece = written.slice(row.span.offset, row.span.endOffset);
  return {
    ...readHtmlPiece(piece, inFile(row.span)),
    kind: 'table-row',
    level: row.isHeader ? 1 : 0,
    cells: row.cells.map(inFile),
  };
}
