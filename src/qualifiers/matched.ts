import { type AlignedBlocks, alignedBlocks, detailsOf } from '../aligned.ts';
import type { Pair } from '../types.ts';
import type { ValuePair } from '../values/contradiction.ts';
import { matchValues } from '../values/match.ts';

/** The values that answer each other, block by block. */
export function matchedValues(
  pair: Pair,
): { readonly blocks: AlignedBlocks; readonly values: readonly ValuePair[] }[] {
  return alignedBlocks(pair).map((blocks) => ({
    blocks,
    values: matchValues(detailsOf(blocks.source, 'value'), detailsOf(blocks.target, 'value'))
      .matched,
  }));
}
