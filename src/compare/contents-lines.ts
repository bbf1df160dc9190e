import { blockLinks, otherSide } from '../aligned.ts';
import type { Block, Pair, Side } from '../types.ts';

/**
 * Whether list items say no more than headings of their own page that stand on that side only: lines
 * of its contents, lost or added with what they lead to.
 */
export function areContentsOfLone(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const page = pair[side];
  return blocks.every(
    ({ kind, text }) =>
      kind === 'list-item' &&
      page.blocks.some(
        (block) =>
          block.kind === 'heading' &&
          block.text.trim() === text.trim() &&
          (blockLinks(pair)[side].get(block.index)?.[otherSide(side)].length ?? 0) === 0,
      ),
  );
}
