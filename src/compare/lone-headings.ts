import { otherSide } from '../aligned.ts';
import type { Block, Pair, Side } from '../types.ts';
import { isOfSlip } from './heading-slips.ts';

/** The headings of a side that no heading of the other answers, but for those that a slip made. */
export function loneHeadings(pair: Pair, side: Side): Block[] {
  const there = otherSide(side);
  const answered = new Set(
    pair.alignment.blocks
      .filter((link) => link[there].some((index) => pair[there].blocks[index]?.kind === 'heading'))
      .flatMap((link) => link[side]),
  );
  return pair[side].blocks.filter(
    (block) =>
      block.kind === 'heading' && !answered.has(block.index) && !isOfSlip(pair, side, block),
  );
}

/** Headings inside a section that the original does not divide; not the page's title. */
export function undividedHeadings(pair: Pair): Block[] {
  const joined = pair.alignment.sections.filter(
    (link) => link.target.length > 1 && link.source.length > 0,
  );
  const inside = new Set(joined.flatMap((link) => link.target.slice(1)));
  return loneHeadings(pair, 'target').filter(({ section }) => inside.has(section));
}
