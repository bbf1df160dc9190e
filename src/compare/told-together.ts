import type { Report } from '../types.ts';

/** A report, and the index of the block of the original that it is of. */
export interface PlacedReport {
  readonly place: number;
  readonly report: Report;
}

/**
 * Reports of which many of one block have one cause: what was lost with a list, or a sentence written
 * anew. Those that have a cause already keep it, and give it to the others; what was replaced is told
 * by itself.
 *
 * @param fewest so many are many
 */
export function toldTogether(placed: readonly PlacedReport[], fewest: number): Report[] {
  const counts = new Map<number, number>();
  const causes = new Map<number, string>();
  const isLoss = ({ evidence }: Report) => !('actual' in evidence);
  for (const { place, report } of placed) {
    if (!isLoss(report)) continue;
    counts.set(place, (counts.get(place) ?? 0) + 1);
    if (report.cause !== undefined && !causes.has(place)) causes.set(place, report.cause);
  }
  return placed.map(({ place, report }) =>
    isLoss(report) && report.cause === undefined && (counts.get(place) ?? 0) >= fewest
      ? { ...report, cause: causes.get(place) ?? `lost together in ${place}` }
      : report,
  );
}
