import { otherSide } from './aligned.ts';
import type { Pair, Section, Side } from './types.ts';

/** Indexes of the blocks of a section, its heading first. */
export function blocksOf(section: Section | undefined): number[] {
  if (section === undefined) return [];
  const { firstBlock, endBlock } = section;
  return Array.from({ length: endBlock - firstBlock }, (_, index) => firstBlock + index);
}

/**
 * Sections of one side within which a loss is said block by block: those that have a counterpart,
 * and what stands before the first heading, which no missing heading tells of.
 */
export function sharedSections(pair: Pair, side: Side): ReadonlySet<number> {
  const shared = pair.alignment.sections.filter((link) => link[otherSide(side)].length > 0);
  const preamble = pair[side].sections.filter(({ heading }) => heading === null);
  return new Set([...shared.flatMap((link) => link[side]), ...preamble.map(({ index }) => index)]);
}
