import type { Piece, PiecesRow } from '../types.ts';

/** Front matter fields of one name beside each other; in the order of the source, then the rest. */
export function fieldRows(source: readonly Piece[], target: readonly Piece[]): PiecesRow[] {
  const there = fieldsOf(target);
  const rows = [...fieldsOf(source)].map(([name, index]): PiecesRow => {
    const other = there.get(name);
    there.delete(name);
    return other === undefined
      ? { kind: 'missing', source: [index], target: [] }
      : { kind: 'match', source: [index], target: [other] };
  });
  const rest = [...there.values()].map(
    (index): PiecesRow => ({ kind: 'extra', source: [], target: [index] }),
  );
  return [...rows, ...rest];
}

/** Field names to indexes; a front matter that could not be read has no name. */
function fieldsOf(pieces: readonly Piece[]): Map<string, number> {
  const fields = new Map<string, number>();
  pieces.forEach((piece, index) => {
    if (piece.kind === 'front-matter') fields.set('', index);
    else if (piece.kind === 'field') fields.set(piece.name ?? '', index);
  });
  return fields;
}
