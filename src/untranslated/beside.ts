import { saysTheSame } from '../align/words.ts';
import type { AlignedBlocks } from '../aligned.ts';
import { loneBlocks } from '../lone-blocks.ts';
import type { Block, Pair } from '../types.ts';

/**
 * Whether the block before or behind an untranslated one is its translation: it has no other
 * counterpart, and says the words of the original.
 */
export function isBesideTranslation(pair: Pair, blocks: AlignedBlocks, target: Block): boolean {
  const near = [target.index - 1, target.index + 1].flatMap((at) => pair.target.blocks[at] ?? []);
  const languages = { source: pair.source.language, target: pair.target.language };
  const sides = { source: pair.source.blocks, target: pair.target.blocks, languages };
  const left = blocks.source.map((block) => block.index);
  return near.some(
    (block) =>
      block.section === target.section &&
      (blocks.target.includes(block) || isLone(pair, block)) &&
      saysTheSame(sides, left, [block.index]),
  );
}

function isLone(pair: Pair, block: Block): boolean {
  return loneBlocks(pair, 'target').some(({ blocks }) => blocks.includes(block));
}
