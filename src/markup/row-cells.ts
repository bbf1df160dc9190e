import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { once } from '../compare/memo.ts';
import type { Block, Page, Pair } from '../types.ts';

/** A row of a table that has more or fewer cells than the table has columns. */
export interface TornRow {
  readonly blocks: AlignedBlocks;
  readonly row: Block;
  readonly cells: number;
  readonly columns: number;
}

/**
 * The rows of the translation that lost or gained a `|`: what stands in them slides into the column
 * beside it. In the original both the row and its table are whole.
 */
export function tornRows(pair: Pair): TornRow[] {
  return alignedBlocks(pair).flatMap((blocks): TornRow[] => {
    const [source, row] = [blocks.source[0], blocks.target[0]];
    if (source?.kind !== 'table-row' || row?.kind !== 'table-row') return [];
    if (blocks.source.length > 1 || blocks.target.length > 1) return [];
    const [from, columns] = [columnsOf(pair.source, source), columnsOf(pair.target, row)];
    const cells = row.cells?.length ?? 0;
    if (from === null || from !== columns || source.cells?.length !== from) return [];
    return cells === columns ? [] : [{ blocks, row, cells, columns }];
  });
}

/** How many columns the table of a row has by its header. */
function columnsOf(page: Page, row: Block): number | null {
  return headerOf(page, row)?.cells?.length ?? null;
}

/** The header of the table of a row; null for a table in HTML, whose cells span several columns. */
export function headerOf(page: Page, row: Block): Block | null {
  return headersOf(page).get(row.index) ?? null;
}

/** The header above each row, by the index of the row. */
const headersOf = once(({ blocks, text }: Page): ReadonlyMap<number, Block> => {
  const headers = new Map<number, Block>();
  let header: Block | null = null;
  for (const block of blocks) {
    if (block.kind !== 'table-row') header = null;
    else if (block.level === 1) header = text[block.span.offset] === '<' ? null : block;
    if (header !== null) headers.set(block.index, header);
  }
  return headers;
});
