import type { Pair, Section } from '../types.ts';

/** Two headings that are one another's translation. */
export interface Headings {
  readonly source: Section;
  readonly target: Section;
}

/** The headings of a pair that are translated one for one, in the order of the original. */
export function alignedHeadings(pair: Pair): Headings[] {
  const found: Headings[] = [];
  for (const link of pair.alignment.sections) {
    // Which of several headings is the one translated nobody knows.
    if (link.source.length + link.target.length > 2) continue;
    const source = pair.source.sections[link.source[0] ?? -1];
    const target = pair.target.sections[link.target[0] ?? -1];
    if (source?.heading == null || target?.heading == null) continue;
    found.push({ source, target });
  }
  return found;
}

/** The difference that most headings of the page share: a republishing site's convention. */
export function commonShift(headings: readonly Headings[]): number {
  const counts = new Map<number, number>();
  for (const { source, target } of headings) {
    const shift = target.level - source.level;
    counts.set(shift, (counts.get(shift) ?? 0) + 1);
  }
  for (const [shift, count] of counts) {
    if (headings.length > 1 && count >= headings.length * 0.75) return shift;
  }
  return 0;
}

/** A second title among the headings of the original, which the translation lists with the others. */
export function isSlip({ source: page }: Pair, source: Section, target: Section): boolean {
  const headings = page.sections.filter(({ heading }) => heading !== null);
  const others = headings.slice(1).filter((one) => one !== source);
  return (
    source.level === 1 &&
    source !== headings[0] &&
    others.every(({ level }) => level > 1) &&
    others.some(({ level }) => level === target.level)
  );
}
