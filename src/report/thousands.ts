/** `38400` as `38,400`, in either language. */
export function thousands(count: number): string {
  return count.toLocaleString('en-US');
}
