import { emphasisSpans } from '../markup/emphasis.ts';
import { strongSpans } from '../markup/strong.ts';
import type { Block, Detail, Page, Piece, Range, Span } from '../types.ts';
import { depthsOf, titleRange } from './containers.ts';
import { imagesOf } from './images.ts';
import { rangeOf } from './range.ts';
import { shownRanges } from './shown.ts';

type Unplaced = Omit<Piece, 'raw'>;

/** The front matter fields and blocks of a page, in order; together they hold all of its text. */
export function piecesOf(page: Page): Piece[] {
  return withRaw(page.text, [...frontMatterPieces(page), ...page.blocks.map(blockPiece(page))]);
}

/** How many of the pieces of a page stand before its first block. */
export function fieldCount(page: Page): number {
  return frontMatterPieces(page).length;
}

function frontMatterPieces({ frontMatter }: Page): Unplaced[] {
  if (frontMatter === null) return [];
  const { fields, span } = frontMatter;
  if (fields.length === 0) {
    return [{ kind: 'front-matter', level: 0, at: rangeOf(span), shown: [] }];
  }
  return fields
    .map((field): Unplaced => {
      const { name, valueSpan } = field;
      const at = rangeOf(field.span);
      return { kind: 'field', level: 0, at, shown: [], name, body: rangeOf(valueSpan) };
    })
    .sort((a, b) => a.at[0] - b.at[0]);
}

function blockPiece(page: Page): (block: Block, index: number) => Unplaced {
  const depths = depthsOf(page);
  return (block, index) => {
    const emphasis = emphasisSpans(page, block).map(rangeOf);
    const images = imagesOf(page, block);
    const title = block.kind === 'container' ? titleRange(page, block) : null;
    const inside = depths[index] ?? 0;
    const strong = strongSpans(page, block).map(rangeOf);
    const code = rangesOf(block, 'code').map((range) => withoutTicks(page.text, range));
    const links = rangesOf(block, 'link');
    return {
      kind: block.kind,
      level: block.level,
      at: rangeOf(block.span),
      shown: shownRanges(page, block),
      ...(strong.length > 0 ? { strong } : {}),
      ...(emphasis.length > 0 ? { emphasis } : {}),
      ...(images.length > 0 ? { images } : {}),
      ...(title === null ? {} : { title }),
      ...(inside > 0 ? { inside } : {}),
      ...(code.length > 0 ? { code } : {}),
      ...(links.length > 0 ? { links } : {}),
      ...(block.cells ? { cells: block.cells.map(rangeOf) } : {}),
      ...(block.code ? { body: rangeOf(block.code.valueSpan) } : {}),
      ...(block.name === undefined ? {} : { name: block.name }),
    };
  };
}

function rangesOf(block: Block, kind: Detail['kind']): Range[] {
  return block.details.flatMap((detail) => (detail.kind === kind ? [rangeOf(detail.span)] : []));
}

function withoutTicks(text: string, [from, to]: Range): Range {
  let ticks = 0;
  while (from + ticks < to - ticks - 1 && text[from + ticks] === '`') ticks++;
  return [from + ticks, to - ticks];
}

/** Gives every piece the text between the piece before it and its own end, blank lines left out. */
function withRaw(text: string, pieces: readonly Unplaced[]): Piece[] {
  let reached = text.startsWith('\uFEFF') ? 1 : 0;
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    const end = next === undefined ? text.trimEnd().length : piece.at[1];
    const raw: Range = [Math.min(reached, piece.at[0]), Math.max(end, piece.at[1])];
    const from = Math.max(raw[0], reached);
    reached = Math.max(reached, raw[1]);
    return { ...piece, raw: [skipBlankLines(text, { offset: from, endOffset: raw[1] }), raw[1]] };
  });
}

function skipBlankLines(text: string, { offset, endOffset }: Span): number {
  let start = offset;
  for (let at = offset; at < endOffset && /\s/.test(text.charAt(at)); at++) {
    if (/[\r\n]/.test(text.charAt(at))) start = at + 1;
  }
  return Math.min(start, endOffset);
}
