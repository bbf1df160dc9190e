import { alignedBlocks } from '../aligned.ts';
import { bulletMarks } from '../markup/list-marks.ts';
import { type Mark, withoutCode } from '../markup/mark.ts';
import type { Block, Pair } from '../types.ts';
import { perPair } from './memo.ts';

/** The items of the original that stand in one list with an item: its own level, in order. */
function listOf({ source }: Pair, item: Block): readonly Block[] {
  const { blocks } = source;
  const isBeside = (one: Block | undefined): one is Block =>
    one?.kind === 'list-item' && one.section === item.section && one.level >= item.level;
  let first = item.index;
  while (isBeside(blocks[first - 1])) first -= 1;
  const items: Block[] = [];
  for (let at = first; isBeside(blocks[at]); at += 1) items.push(...blocks.slice(at, at + 1));
  return items.filter(({ level }) => level === item.level);
}

/** The list of the original that each of its items stands in, by the item's index. */
const lists = perPair((pair): ReadonlyMap<number, readonly Block[]> => {
  const found = new Map<number, readonly Block[]>();
  for (const block of pair.source.blocks) {
    if (block.kind !== 'list-item' || found.has(block.index)) continue;
    const items = listOf(pair, block);
    for (const { index } of items) found.set(index, items);
  }
  return found;
});

/** How many lines of the translation stand for items of a list, by the first of its items. */
const lineCounts = perPair((pair): ReadonlyMap<Block | undefined, number> => {
  const counts = new Map<Block | undefined, number>();
  for (const { source, target } of alignedBlocks(pair)) {
    const item = source.find(({ kind }) => kind === 'list-item');
    const first = lists(pair).get(item?.index ?? -1)?.[0];
    if (first === undefined) continue;
    const lines = target.map((block) => {
      const marks = bulletMarks(withoutCode(pair.target, block), block).length;
      return block.kind === 'list-item' ? marks + 1 : marks;
    });
    counts.set(first, (counts.get(first) ?? 0) + lines.reduce((sum, one) => sum + one, 0));
  }
  return counts;
});

/** Whether items of the original stand as lines of a paragraph whose list marks lack their blank. */
export function areUnmarkedItems(pair: Pair, blocks: readonly Block[]): boolean {
  return blocks.every(({ index }) => {
    const list = lists(pair).get(index);
    return list !== undefined && (lineCounts(pair).get(list[0]) ?? 0) >= list.length;
  });
}

/**
 * A list mark without its blank, as one of those of its list, and what it stands for in the original.
 *
 * @param source what the block of the mark translates
 */
export function asOfList(
  pair: Pair,
  mark: Mark,
  source: readonly Block[],
): { readonly mark: Mark; readonly source: readonly Block[] } {
  const item = source.find(({ kind }) => kind === 'list-item');
  const list = lists(pair).get(item?.index ?? -1);
  const [first] = list ?? [];
  if (mark.id !== 'bullet' || list === undefined || first === undefined) return { mark, source };
  const own = list[Number.parseInt(mark.right ?? '', 10) - 1];
  return {
    mark: { ...mark, run: first.index },
    source: own === undefined ? source : [own, ...source.filter((block) => block !== own)],
  };
}
