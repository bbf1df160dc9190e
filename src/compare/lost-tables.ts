import { otherSide } from '../aligned.ts';
import { loneBlocks } from '../lone-blocks.ts';
import type { Block, Page, Pair, Side } from '../types.ts';
import { perPair } from './memo.ts';

/** A table of one page whose lines print as text in the other. */
export interface LostTable {
  /** The page in which they do. */
  readonly side: Side;
  readonly rows: readonly Block[];
  readonly paragraph: Block;
}

/** So many lines behind the first, which may be what is broken, must have the columns of the table. */
const mostLike = 2 / 3;

/** The tables that lost what makes them tables, in the translation or in the original. */
export const lostTables: (pair: Pair) => readonly LostTable[] = perPair((pair) => [
  ...lostIn(pair, 'target'),
  ...lostIn(pair, 'source'),
]);

function lostIn(pair: Pair, side: Side): LostTable[] {
  const [page, other] = [pair[side], pair[otherSide(side)]];
  const paragraphs = page.blocks.filter((block) => hasBarLines(page, block));
  if (paragraphs.length === 0) return [];
  if (other.blocks.some((block) => hasBarLines(other, block))) return [];
  const tables = loneBlocks(pair, otherSide(side))
    .map(({ blocks }) => blocks.filter(({ kind }) => kind === 'table-row'))
    .filter((rows) => rows.length > 1);
  return paragraphs.flatMap((paragraph): LostTable[] => {
    const at = tables.findIndex((rows) => isLike(page, paragraph, rows));
    const [rows] = at < 0 ? [] : tables.splice(at, 1);
    return rows === undefined ? [] : [{ side, rows, paragraph }];
  });
}

/** Whether a block is one of either side of a lost table. */
export function isInLostTable(pair: Pair, block: Block): boolean {
  return lostTables(pair).some(
    ({ rows, paragraph }) => rows.includes(block) || paragraph === block,
  );
}

/** Two lines with bars: a table without its header or the row of dashes below it. */
function hasBarLines({ text }: Page, { kind, span }: Block): boolean {
  if (kind !== 'paragraph') return false;
  const lines = text.slice(span.offset, span.endOffset).split('\n');
  return lines.some((line, at) => line.includes('|') && lines[at + 1]?.includes('|') === true);
}

/** As many lines as the rows are, but for the header, and as many columns in most of them. */
function isLike(page: Page, { span }: Block, rows: readonly Block[]): boolean {
  const lines = page.text
    .slice(span.offset, span.endOffset)
    .split(/\r?\n/)
    .filter((line) => line.includes('|') && !/^[\s|:-]+$/.test(line));
  const like = lines.filter((line) => columnsIn(line) === rows[0]?.cells?.length);
  const isLong = Math.abs(lines.length - rows.length) <= 1;
  return isLong && like.length >= mostLike * (lines.length - 1);
}

/** The bars at the edges of a line may be left out. */
function columnsIn(line: string): number {
  return line
    .trim()
    .replace(/\\\|/g, '')
    .replace(/^\||\|$/g, '')
    .split('|').length;
}
