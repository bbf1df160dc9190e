import type { Section } from './types.ts';

/** Indexes of the blocks of a section, its heading first. */
export function blocksOf(section: Section | undefined): number[] {
  if (section === undefined) return [];
  const { firstBlock, endBlock } = section;
  return Array.from({ length: endBlock - firstBlock }, (_, index) => firstBlock + index);
}
