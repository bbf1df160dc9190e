import { type AlignedBlocks, alignedBlocks, leastSure } from '../aligned.ts';
import { holds } from '../sentences.ts';
import type { Block, Page, Pair, Report, Side, Span } from '../types.ts';
import { perPair } from './memo.ts';

/** A cell that one side left empty, or filled with a dash, and what the other says there. */
interface EmptyCell {
  /** The side that says something. */
  readonly side: Side;
  /** The dash; nothing where the cell is empty. */
  readonly mark: string;
  readonly source: Span;
  readonly target: Span;
  readonly text: string;
  readonly blocks: AlignedBlocks;
}

/** Two cells in the same place of rows that belong together. */
export interface CellPair {
  readonly column: number;
  readonly source: Span;
  readonly target: Span;
  readonly says: Readonly<Record<Side, string>>;
  readonly blocks: AlignedBlocks;
}

/** Columns that a translation leaves empty more often than this it does not fill at all. */
const mostEmpty = 1 / 3;
/** Characters of a cell that are shown. */
const longest = 60;
/** A mark that stands in a cell for nothing. */
const dash = /^(?:\\?-{1,3}|[—–]{1,2})$/;
/** What a dash says as well: that there is none. */
const none =
  /^[(（]?(?:(?:no|not|none|never|nil|null|empty|without|undefined|unlimited)(?![a-z])|n\/a|[无不没未暂空否])/i;

/** The cells of aligned rows, table by table. */
export const tablesOf = perPair((pair): readonly (readonly CellPair[])[] => {
  const tables: CellPair[][] = [];
  let last: Block | undefined;
  for (const blocks of alignedBlocks(pair)) {
    const [a, b] = [blocks.source[0], blocks.target[0]];
    if (a?.cells === undefined || b?.cells === undefined) continue;
    if (blocks.source.length > 1 || blocks.target.length > 1) continue;
    if (a.cells.length !== b.cells.length || a.cells.length < 2) continue;
    const isNew = a.level === 1 || last === undefined || a.index < last.index;
    last = a;
    if (isNew) tables.push([]);
    tables.at(-1)?.push(...cellsOf(pair, blocks, a, b));
  }
  return tables;
});

/** The cells of two rows that belong together, place by place; none of other blocks. */
export function cellsOfRow(pair: Pair, { source }: AlignedBlocks): readonly CellPair[] {
  const [row] = source;
  return row === undefined ? [] : (rowsOf(pair).get(row) ?? []);
}

const rowsOf = perPair((pair): ReadonlyMap<Block, readonly CellPair[]> => {
  const rows = new Map<Block, CellPair[]>();
  for (const cell of tablesOf(pair).flat()) {
    const [row] = cell.blocks.source;
    if (row === undefined) continue;
    const beside = rows.get(row);
    if (beside === undefined) rows.set(row, [cell]);
    else beside.push(cell);
  }
  return rows;
});

/** A cell without its bars and blanks. */
export function innerOf(pair: Pair, cell: CellPair, side: Side): Span {
  const { offset, endOffset } = cell[side];
  const at = pair[side].text.slice(offset, endOffset).indexOf(cell.says[side]);
  const start = offset + Math.max(0, at);
  return { offset: start, endOffset: start + cell.says[side].length };
}

/** What is told of the cells that `side` fills and the other leaves empty. */
export function cellReports(pair: Pair, side: Side): Report[] {
  return emptyCells(pair).flatMap((cell): Report[] => {
    if (cell.side !== side) return [];
    const { source, target, text, mark, blocks } = cell;
    const isSure = blocks.link.confidence >= leastSure;
    return [
      {
        messageId: mark === '' ? 'cell' : 'dash',
        data: { text: text.length > longest ? `${text.slice(0, longest - 1)}…` : text, mark },
        source,
        target,
        evidence: side === 'source' ? { expected: text } : { actual: text },
        confidence: blocks.link.confidence,
        cause: causeOf(source),
        severity: isSure && side === 'source' ? 'warning' : 'info',
      },
    ];
  });
}

/** The cause of all that was lost with the text of a cell: given where a span stands in such a one. */
export function emptyCellCause(pair: Pair, span: Span): string | undefined {
  const cell = emptyCells(pair).find((one) => one.side === 'source' && holds(one.source, span));
  return cell === undefined ? undefined : causeOf(cell.source);
}

function causeOf({ offset }: Span): string {
  return `empty cell at ${offset}`;
}

/** Cells of aligned rows that are empty on one side only. */
const emptyCells = perPair((pair): readonly EmptyCell[] =>
  tablesOf(pair).flatMap((cells) =>
    (['source', 'target'] as const).flatMap((side) => emptyOf(cells, side)),
  ),
);

function emptyOf(cells: readonly CellPair[], side: Side): EmptyCell[] {
  const other = side === 'source' ? 'target' : 'source';
  const dashed = new Set(cells.flatMap((cell) => (dash.test(cell.says[side]) ? cell.column : [])));
  const worded = cells.filter(({ says }) => saysWords(says[side]));
  const emptied = worded.filter(({ column, says }) => {
    const mark = says[other];
    return mark === '' || (dash.test(mark) && !dashed.has(column) && saysMore(says[side]));
  });
  const [said, lost] = [countColumns(worded), countColumns(emptied)];
  return emptied.flatMap(({ column, source, target, says, blocks }): EmptyCell[] => {
    const count = lost.get(column) ?? 0;
    if (count > 1 && count > (said.get(column) ?? 0) * mostEmpty) return [];
    const mark = says[other].replace('\\', '');
    return [{ side, mark, source, target, text: says[side], blocks }];
  });
}

function countColumns(cells: readonly CellPair[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  return counts;
}

/** Words that a dash does not stand for: no name, amount or code, and not that there is none. */
function saysMore(text: string): boolean {
  const words = text.replace(/`[^`]*`|&[a-z]+;|<[^<>]*>/gi, ' ').trim();
  return !none.test(words) && /\p{Script=Han}{2}|[A-Za-z]{2}[ -]{1,9}[a-z]{2}/u.test(words);
}

function saysWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/&[a-z]+;|<[^<>]*>/gi, ''));
}

function cellsOf(pair: Pair, blocks: AlignedBlocks, a: Block, b: Block): CellPair[] {
  return (a.cells ?? []).flatMap((source, column): CellPair[] => {
    const target = b.cells?.[column];
    if (target === undefined) return [];
    const says = { source: textOf(pair.source, source), target: textOf(pair.target, target) };
    return [{ column, source, target, says, blocks }];
  });
}

function textOf({ text }: Page, { offset, endOffset }: Span): string {
  return text
    .slice(offset, endOffset)
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .trim();
}
