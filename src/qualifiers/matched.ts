import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { commentBlocks } from '../compare/code-comments.ts';
import type { Block, Pair, ValueDetail } from '../types.ts';
import { matchedIn } from '../values/match-blocks.ts';

/** A source value with the target value that answers it, and where they stand. */
export interface MatchedValue {
  readonly source: ValueDetail;
  readonly target: ValueDetail;
  readonly sourceBlock: Block;
  readonly targetBlock: Block;
}

/** The values that answer each other, block by block. */
export function matchedValues(
  pair: Pair,
): { readonly blocks: AlignedBlocks; readonly values: readonly MatchedValue[] }[] {
  return [...alignedBlocks(pair), ...commentBlocks(pair)].map((blocks) => {
    const values = matchedIn(blocks).matched.flatMap(([source, target]): MatchedValue[] => {
      const sourceBlock = holder(blocks.source, source);
      const targetBlock = holder(blocks.target, target);
      if (sourceBlock === undefined || targetBlock === undefined) return [];
      return [{ source, target, sourceBlock, targetBlock }];
    });
    return { blocks, values };
  });
}

function holder(blocks: readonly Block[], { span }: ValueDetail): Block | undefined {
  return blocks.find(
    (block) => block.span.offset <= span.offset && span.offset < block.span.endOffset,
  );
}
