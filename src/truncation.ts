import { perPair } from './compare/memo.ts';
import type { Pair, Span } from './types.ts';

/** The end of the original that the translation never reaches. */
export interface Truncation {
  /** Index of the first source block that is gone. */
  readonly firstBlock: number;
  readonly blocks: number;
  readonly source: Span;
}

const fewestBlocks = 4;
const smallestShare = 0.15;

/** Where a translation breaks off: all source blocks from there on are missing; null if it does not. */
export const truncationOf: (pair: Pair) => Truncation | null = perPair((pair) => {
  const { source, target, alignment } = pair;
  const answered = new Set(
    alignment.blocks.filter((link) => link.target.length > 0).flatMap((link) => link.source),
  );
  let first = source.blocks.length;
  while (first > 0 && !answered.has(first - 1)) first -= 1;
  const gone = source.blocks.slice(first);
  const total = source.blocks.reduce((sum, block) => sum + block.size, 0);
  const share = gone.reduce((sum, block) => sum + block.size, 0) / Math.max(1, total);
  const sections = new Set(gone.map((block) => block.section));
  const wholeSection = sections.size === 1 && source.blocks[first]?.kind === 'heading';
  const extra = alignment.blocks.some(
    (link) => link.source.length === 0 && link.target.includes(target.blocks.length - 1),
  );
  const start = gone[0];
  const end = gone.at(-1);
  if (gone.length < fewestBlocks || share < smallestShare || wholeSection || extra) return null;
  if (start === undefined || end === undefined || first === 0) return null;
  return {
    firstBlock: first,
    blocks: gone.length,
    source: { offset: start.span.offset, endOffset: end.span.endOffset },
  };
});
