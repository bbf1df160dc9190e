/** Beyond so many cells only a band along the diagonal is filled. */
const fullTable = 250_000;
const band = 60;
const widestBand = 400;

/** The cells of the dynamic programme that are filled: all, or a band along the diagonal. */
export interface Table {
  readonly score: Float64Array;
  readonly shape: Int8Array;
  /** First and last column of a row. */
  first(i: number): number;
  last(i: number): number;
  /** Where a cell is kept; -1 outside the band. */
  at(i: number, j: number): number;
}

/** An empty table for so many blocks on each side. */
export function makeTable(n: number, m: number): Table {
  const full = (n + 1) * (m + 1) <= fullTable;
  const half = full ? m : Math.min(widestBand, Math.abs(n - m) + band);
  const width = Math.min(m + 1, 2 * half + 2);
  const middle = (i: number) => (n === 0 ? 0 : Math.floor((i * m) / n));
  const first = (i: number) => (full ? 0 : Math.max(0, middle(i) - half));
  const last = (i: number) => (full ? m : Math.min(m, first(i) + width - 1));
  const at = (i: number, j: number) =>
    i < 0 || j < first(i) || j > last(i) ? -1 : i * width + j - first(i);
  const cells = (n + 1) * width;
  return {
    score: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
    shape: new Int8Array(cells).fill(-1),
    first,
    last,
    at,
  };
}
