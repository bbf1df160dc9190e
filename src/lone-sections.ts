import type { Pair, Section, Side } from './types.ts';

/** Sections without counterpart that went together: the first one and those below it. */
export interface LoneSections {
  readonly first: Section;
  readonly all: readonly Section[];
}

/** The sections that stand on one side only, deeper ones counted to the one they stand under. */
export function loneSections(pair: Pair, side: Side): LoneSections[] {
  const kind = side === 'source' ? 'missing' : 'extra';
  const lone = pair.alignment.sections
    .filter((link) => link.kind === kind)
    .flatMap((link) => pair[side].sections[link[side][0] ?? -1] ?? [])
    .filter((section) => section.heading !== null)
    .sort((a, b) => a.index - b.index);
  const groups: { first: Section; all: Section[] }[] = [];
  for (const section of lone) {
    const group = groups.at(-1);
    const last = group?.all.at(-1);
    if (
      group !== undefined &&
      last?.index === section.index - 1 &&
      section.level > group.first.level
    ) {
      group.all.push(section);
    } else groups.push({ first: section, all: [section] });
  }
  return groups;
}
