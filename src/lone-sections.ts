import type { Page, Pair, Section, Side } from './types.ts';

/** Sections without counterpart that went together: the first one and those below it. */
export interface LoneSections {
  readonly first: Section;
  readonly all: readonly Section[];
}

/** The section of a page's title: its first heading, and the only one of the first level. */
export function titleOf({ sections }: Page): Section | undefined {
  const [first] = sections.filter(({ heading }) => heading !== null);
  const isOnly = sections.filter(({ level }) => level === 1).length === 1;
  return first?.level === 1 && isOnly ? first : undefined;
}

/**
 * The sections that stand on one side only, deeper ones counted to the one they stand under; the
 * page's title by itself where its page has a counterpart.
 */
export function loneSections(pair: Pair, side: Side): LoneSections[] {
  const kind = side === 'source' ? 'missing' : 'extra';
  const lone = pair.alignment.sections
    .filter((link) => link.kind === kind)
    .flatMap((link) => pair[side].sections[link[side][0] ?? -1] ?? [])
    .filter((section) => section.heading !== null)
    .sort((a, b) => a.index - b.index);
  const own = new Set(lone.map(({ index }) => index));
  // The whole page stands under its title: what is lost below is not lost with it.
  const title = pair[side].sections.some(
    ({ heading, index }) => heading !== null && !own.has(index),
  )
    ? titleOf(pair[side])
    : undefined;
  const groups: { first: Section; all: Section[] }[] = [];
  for (const section of lone) {
    const group = groups.at(-1);
    const last = group?.all.at(-1);
    if (
      group !== undefined &&
      group.first !== title &&
      last?.index === section.index - 1 &&
      section.level > group.first.level
    ) {
      group.all.push(section);
    } else groups.push({ first: section, all: [section] });
  }
  return groups;
}
