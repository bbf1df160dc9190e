import type { AlignedBlocks } from '../aligned.ts';
import { hasHole } from '../holes.ts';
import type { CodeDetail, Pair } from '../types.ts';
import { standsIn } from './code.ts';

/** How far below a text the code may stand that it leads to. */
const reach = 3;

/**
 * Whether code that the translation leaves out stands in the block of code that both texts lead to:
 * the reader has it before them. Not where it was cut out.
 */
export function isShownBelow(
  pair: Pair,
  { text }: CodeDetail,
  { source, target }: AlignedBlocks,
): boolean {
  const shows = (side: 'source' | 'target', index: number | undefined) =>
    pair[side].blocks
      .slice((index ?? -1) + 1, (index ?? -1) + 1 + reach)
      .some(({ code }) => code !== undefined && standsIn(code.value, text));
  return (
    shows('source', source.at(-1)?.index) &&
    shows('target', target.at(-1)?.index) &&
    !hasHole(pair.target, target)
  );
}
