import type { Block, Pair } from '../types.ts';
import { isOfSlip } from './heading-slips.ts';

/** Headings inside a section that the original does not divide; not the page's title. */
export function undividedHeadings(pair: Pair): Block[] {
  const joined = pair.alignment.sections.filter(
    (link) => link.target.length > 1 && link.source.length > 0,
  );
  const inside = new Set(joined.flatMap((link) => link.target.slice(1)));
  const answered = new Set(
    pair.alignment.blocks
      .filter((link) => link.source.some((index) => pair.source.blocks[index]?.kind === 'heading'))
      .flatMap((link) => link.target),
  );
  return pair.target.blocks.filter(
    (block) =>
      block.kind === 'heading' &&
      inside.has(block.section) &&
      !answered.has(block.index) &&
      !isOfSlip(pair, 'target', block),
  );
}
