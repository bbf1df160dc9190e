import { type Cell, cellsOf, totalWidth } from './cells.ts';

/** Chinese typography: these may not begin a line. */
const noStart = /^[\p{Pe}\p{Pf}，。、；：？！…—·％%,.;:?!]/u;
/** And these may not end one. */
const noEnd = /[\p{Ps}\p{Pi}]$/u;

/**
 * Breaks `text` into rows of at most `width` columns: at blanks, and between Han characters where
 * Chinese typography allows it. A word longer than a row is cut. The rows are safe to print.
 */
export function wrapText(text: string, width: number): string[] {
  const room = Math.max(2, width);
  const rows: string[] = [];
  let row: Cell[] = [];
  for (const piece of piecesOf(cellsOf(text))) {
    const blank = piece.every(isBlank);
    if (totalWidth(row) + totalWidth(piece) <= room) {
      row.push(...piece);
      continue;
    }
    if (blank) continue;
    if (row.some((cell) => !isBlank(cell))) rows.push(textOf(row));
    row = [];
    for (const cell of piece) {
      if (totalWidth(row) + cell.width > room) {
        rows.push(textOf(row));
        row = [];
      }
      row.push(cell);
    }
  }
  if (row.some((cell) => !isBlank(cell)) || rows.length === 0) rows.push(textOf(row));
  return rows;
}

/** Runs that stay on one row: words, single Han characters with their punctuation, blanks. */
function piecesOf(cells: readonly Cell[]): Cell[][] {
  const pieces: Cell[][] = [];
  let piece: Cell[] = [];
  for (const cell of cells) {
    const before = piece.at(-1);
    if (before && mayBreak(before, cell)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(cell);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

function mayBreak(before: Cell, after: Cell): boolean {
  if (isBlank(before) !== isBlank(after)) return true;
  if (isBlank(after) || noStart.test(after.text) || noEnd.test(before.text)) return false;
  return before.width > 1 || after.width > 1;
}

function isBlank(cell: Cell): boolean {
  return cell.text.trim() === '';
}

function textOf(cells: readonly Cell[]): string {
  return cells
    .map((cell) => cell.text)
    .join('')
    .trimEnd();
}
