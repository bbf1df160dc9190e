import type { Piece, Range } from '../../../types.ts';

/** The pieces that a range of the page touches, by index. */
export function piecesIn(pieces: readonly Piece[], [from, to]: Range): number[] {
  const found: number[] = [];
  for (let index = firstBehind(pieces, from); index < pieces.length; index++) {
    const raw = pieces[index]?.raw;
    if (raw === undefined || raw[0] >= to) break;
    if (raw[1] > from) found.push(index);
  }
  return found;
}

/** The piece in which, or at the end of which, a point stands. */
export function pieceOfPoint(pieces: readonly Piece[], offset: number): number[] {
  const at = firstBehind(pieces, offset - 1);
  const index = Math.min(at, pieces.length - 1);
  return index < 0 ? [] : [index];
}

/** The first piece that ends behind an offset. */
function firstBehind(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.raw[1] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
