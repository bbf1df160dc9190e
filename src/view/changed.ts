import type { ChangedPiece, Drift, PageView } from '../types.ts';

/** How the pieces of an original changed since it was translated; what is gone is shown nowhere. */
export function changedPieces({ pieces }: PageView, { changes }: Drift): ChangedPiece[] {
  return changes.flatMap(({ after, words }): ChangedPiece[] => {
    if (after === null) return [];
    const piece = pieces.findIndex(
      ({ at: [from, to] }) => from <= after.offset && after.offset < to,
    );
    return piece < 0 ? [] : [{ piece, parts: words }];
  });
}
