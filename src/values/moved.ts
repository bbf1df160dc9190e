import type { AlignedBlocks } from '../aligned.ts';
import { perPair } from '../compare/memo.ts';
import type { Page, Pair, ValueDetail } from '../types.ts';
import { exactKey } from './same.ts';

/** First and last block of a page that a value stands in. */
interface Extent {
  readonly first: number;
  readonly last: number;
}

const extents = perPair((pair) => ({
  source: extentsOf(pair.source),
  target: extentsOf(pair.target),
}));

function extentsOf(page: Page): ReadonlyMap<string, Extent> {
  const found = new Map<string, Extent>();
  for (const block of page.blocks) {
    for (const detail of block.details) {
      if (detail.kind !== 'value') continue;
      const key = exactKey(detail);
      const first = found.get(key)?.first ?? block.index;
      found.set(key, { first, last: block.index });
    }
  }
  return found;
}

/** From here on the alignment itself says that the blocks belong together. */
const SURE = 0.75;
const SMALL = 10;

/**
 * Whether two values that seem to contradict each other have rather moved: each also stands in
 * another block of the other page. Ids are written once, so this tells them apart in any
 * alignment; versions and numbers recur, so it tells something only where the alignment is weak.
 */
export function hasMoved(
  pair: Pair,
  blocks: AlignedBlocks,
  source: ValueDetail,
  target: ValueDetail,
): boolean {
  const { confidence } = blocks.link;
  const isId = source.type === 'issue' || source.type === 'cve';
  if (!isId && (confidence >= SURE || isSmall(source) || isSmall(target))) return false;
  const known = extents(pair);
  const there = standsOutside(known.target.get(exactKey(source)), blocks.link.target);
  const here = standsOutside(known.source.get(exactKey(target)), blocks.link.source);
  return isId && confidence < SURE ? here || there : here && there;
}

/** Numbers that any page has more than once prove nothing by standing elsewhere too. */
function isSmall({ type, value }: ValueDetail): boolean {
  return type === 'number' && Number(value) <= SMALL;
}

function standsOutside(extent: Extent | undefined, blocks: readonly number[]): boolean {
  if (extent === undefined) return false;
  return !blocks.includes(extent.first) || !blocks.includes(extent.last);
}
