import { isSwitcher } from './compare/language-menu.ts';
import { once, perPair } from './compare/memo.ts';
import type { Page, Pair, Section, Side } from './types.ts';

/** Sections without counterpart that went together: the first one and those below it. */
export interface LoneSections {
  readonly first: Section;
  readonly all: readonly Section[];
  /** Of so many neighbours that they went together: a cause of all of them. */
  readonly cause?: string;
}

/** So many sections all over a page are what its original was never meant to have, or no longer has. */
const fewestOwn = 6;
/** So many sections in a row are an older or newer end of a page, or a part of it. */
const fewestInRow = 3;

/** The section of a page's title: its first heading, and the only one of the first level. */
export const titleOf = once(({ sections }: Page): Section | undefined => {
  const [first] = sections.filter(({ heading }) => heading !== null);
  const isOnly = sections.filter(({ level }) => level === 1).length === 1;
  return first?.level === 1 && isOnly ? first : undefined;
});

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
    const blocks = pair[side].blocks.slice(section.firstBlock, section.endBlock);
    if (blocks.every((block) => isSwitcher(pair, block))) continue;
    if (
      group !== undefined &&
      group.first !== title &&
      last?.index === section.index - 1 &&
      section.level > group.first.level
    ) {
      group.all.push(section);
    } else groups.push({ first: section, all: [section] });
  }
  return side === 'target' && groups.length >= fewestOwn
    ? groups.map((group) => ({ ...group, cause: ownContent }))
    : inRows(groups);
}

/**
 * The cause of all that a translation has besides where it has many sections of its own, all over the
 * page: its original was shortened, or is older; undefined where it has not.
 */
export const ownContentCause = perPair((pair): string | undefined =>
  loneSections(pair, 'target')[0]?.cause === ownContent ? `added ${ownContent}` : undefined,
);

const ownContent = 'content of its own';

function inRows(groups: readonly LoneSections[]): LoneSections[] {
  const rows: LoneSections[][] = [];
  for (const group of groups) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isNext = last?.all.at(-1)?.index === group.first.index - 1;
    if (row !== undefined && isNext) row.push(group);
    else rows.push([group]);
  }
  return rows.flatMap((row) =>
    row.length < fewestInRow
      ? row
      : row.map((group) => ({ ...group, cause: `sections from ${row[0]?.first.index}` })),
  );
}
