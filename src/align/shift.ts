import type { SectionMatch, SectionView } from './sections.ts';

/** How many levels deeper the headings of the target stand than those of the source, for most of them. */
export function usualShift(
  a: readonly SectionView[],
  b: readonly SectionView[],
  matches: readonly SectionMatch[],
): number {
  const counts = new Map<number, number>();
  for (const { source, target } of matches) {
    const [x, y] = [a[source]?.section, b[target]?.section];
    if (x === undefined || y === undefined || x.heading === null || y.heading === null) continue;
    const shift = y.level - x.level;
    counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  const [usual] = [...counts].sort((x, y) => y[1] - x[1] || Math.abs(x[0]) - Math.abs(y[0]));
  return usual?.[0] ?? 0;
}
