import { blockLinks } from '../aligned.ts';
import type { Page, Pair, Section } from '../types.ts';

/** Two headings that are one another's translation. */
export interface Headings {
  readonly source: Section;
  readonly target: Section;
  /** Neither page divides further what stands below them; else only their blocks tell that they are one. */
  readonly sure: boolean;
}

/** The headings of a pair that are translated one for one, in the order of the original. */
export function alignedHeadings(pair: Pair): Headings[] {
  const found: Headings[] = [];
  for (const link of pair.alignment.sections) {
    const source = pair.source.sections[link.source[0] ?? -1];
    const target = pair.target.sections[link.target[0] ?? -1];
    if (source?.heading == null || target?.heading == null) continue;
    const sure = link.source.length + link.target.length === 2;
    if (sure || isAnswer(pair, source, target)) found.push({ source, target, sure });
  }
  return found;
}

/** Whether the blocks of two headings are one another's translation, and neither is the title. */
function isAnswer(pair: Pair, source: Section, target: Section): boolean {
  const link = blockLinks(pair).source.get(source.firstBlock);
  const isTitle = source === titleOf(pair.source) || target === titleOf(pair.target);
  const isOne = link?.source.length === 1 && link.target.length === 1;
  return isOne && link.target[0] === target.firstBlock && !isTitle;
}

/** The first heading of a page. */
function titleOf({ sections }: Page): Section | undefined {
  return sections.find(({ heading }) => heading !== null);
}

/** The difference that most headings of the page share: a republishing site's convention. */
export function commonShift(all: readonly Headings[]): number {
  const headings = all.filter(({ sure }) => sure);
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
