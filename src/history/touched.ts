import { diffLines } from 'diff';

/** Texts that differ in more lines than this count as different throughout. */
const mostEdits = 20_000;

/**
 * Makes a test for the lines (1-based) of a text that a change touched: those that are new or other,
 * and the two beside a place where lines were taken out.
 */
export function touchedLines(before: string, after: string): (from: number, to: number) => boolean {
  const [a, b] = [before, after].map((text) => text.replace(/\r\n?/g, '\n'));
  const parts = diffLines(a ?? '', b ?? '', { maxEditLength: mostEdits });
  if (parts === undefined) return () => true;
  const ranges: { from: number; to: number }[] = [];
  let line = 1;
  for (const { added, removed, count } of parts) {
    if (removed) ranges.push({ from: line - 1, to: line });
    else if (added) ranges.push({ from: line, to: line + count - 1 });
    if (!removed) line += count;
  }
  return (from, to) => ranges.some((range) => range.from <= to && from <= range.to);
}
