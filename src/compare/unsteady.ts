import type { AlignedBlocks } from '../aligned.ts';
import type { Block, Pair } from '../types.ts';

/** Below this confidence two blocks were put together for want of better. */
const hardly = 0.5;

/** Beside it stands what answers nothing, or hardly: what this block lacks may stand there. */
export function isUnsteady({ alignment, source, target }: Pair, blocks: AlignedBlocks): boolean {
  const near = (own: readonly Block[]) =>
    new Set(own.flatMap(({ index }) => [index - 1, index + 1]));
  const [left, right] = [near(blocks.source), near(blocks.target)];
  const isProse = (block: Block | undefined) =>
    block?.kind === 'paragraph' || block?.kind === 'list-item';
  return alignment.blocks.some((link) => {
    if (link === blocks.link) return false;
    const beside = [
      ...link.source.filter((index) => left.has(index)).map((index) => source.blocks[index]),
      ...link.target.filter((index) => right.has(index)).map((index) => target.blocks[index]),
    ];
    if (!beside.some(isProse)) return false;
    return link.source.length === 0 || link.target.length === 0 || link.confidence < hardly;
  });
}
