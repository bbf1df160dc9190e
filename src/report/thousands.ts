/** `38400` as `38,400`, in either language. */
export function thousands(count: number): string {
  // Most counts are small, and the tables that this needs take 40 ms to load.
  return count < 1_000 ? String(count) : count.toLocaleString('en-US');
}
