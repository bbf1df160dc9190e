import type { Page, Section } from '../types.ts';

/** Whether sections are headings with nothing under them, no smaller heading either: a template leaves such. */
export function areEmpty({ sections }: Page, all: readonly Section[]): boolean {
  return all.every(
    ({ index, level, firstBlock, endBlock }) =>
      endBlock - firstBlock === 1 && (sections[index + 1]?.level ?? 0) <= level,
  );
}
