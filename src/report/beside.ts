import { widthOf } from './cells.ts';

/** A text, and the same with colour. */
interface Piece {
  readonly text: string;
  readonly shown: string;
}

/** Puts pieces beside each other, and what has no room in `width` columns below, indented by two. */
export function beside(pieces: readonly Piece[], width: number): string[] {
  const rows: string[] = [];
  let used = 0;
  for (const { text, shown } of pieces.filter((piece) => piece.text !== '')) {
    const needs = widthOf(text) + 2;
    const last = rows.at(-1);
    if (last !== undefined && used + needs <= width) {
      rows[rows.length - 1] = `${last}  ${shown}`;
      used += needs;
    } else {
      if (last !== undefined) rows[rows.length - 1] = last.trimEnd();
      rows.push(last === undefined ? shown : `  ${shown}`);
      used = last === undefined ? needs - 2 : needs;
    }
  }
  return rows;
}
