import { alignedBlocks, blockLinks, leastSure, otherSide } from '../aligned.ts';
import type { Block, Pair, Side } from '../types.ts';
import { areSaidInOrder, type ListLines } from './list-lines.ts';
import { perPair } from './memo.ts';

/** A line that ends here is not broken in the midst of a sentence. */
const sentenceEnd = /[。！？；.!?;]["'”’）)*_`]{0,4}$/;

/**
 * The items of either page that the other has as lines of one item: all but the first lost their
 * marks, and print as part of it.
 */
export const joinedItems: (pair: Pair) => readonly ListLines[] = perPair((pair) =>
  alignedBlocks(pair).flatMap(({ link, source, target }) =>
    (['source', 'target'] as const).flatMap((side): ListLines[] => {
      const [item, ...more] = side === 'source' ? source : target;
      const [first] = side === 'source' ? target : source;
      if (item?.kind !== 'list-item' || more.length > 0 || first?.kind !== 'list-item') return [];
      if (link.confidence < leastSure) return [];
      const lines = linesOf(pair, side, item);
      if (lines.length < 2) return [];
      const items = runsAround(pair, otherSide(side), first, item, lines.length).find((run) => {
        const isWhole = run.every((one) => (side === 'source' ? target : source).includes(one));
        if (isWhole && lines.every((line) => sentenceEnd.test(line))) return true;
        return areSaidInOrder(pair, side, lines, run);
      });
      if (items === undefined) return [];
      return [{ side, paragraph: item, items, confidence: link.confidence }];
    }),
  ),
);

/** Whether an item is one of those that the other page has as lines of the item before. */
export function isJoined(pair: Pair, side: Side, block: Block): boolean {
  return joinedItems(pair).some((one) => one.side !== side && one.items.includes(block));
}

/** The lines of an item as written. */
function linesOf(pair: Pair, side: Side, { span }: Block): readonly string[] {
  const lines = pair[side].text.slice(span.offset, span.endOffset).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The runs of so many items of one level around `first` that no other block than `there` answers. */
function runsAround(
  pair: Pair,
  side: Side,
  first: Block,
  there: Block,
  count: number,
): readonly (readonly Block[])[] {
  const links = blockLinks(pair)[side];
  const isOfRun = ({ kind, level, section, index }: Block) =>
    kind === 'list-item' &&
    level === first.level &&
    section === first.section &&
    (links.get(index)?.[otherSide(side)] ?? []).every((at) => at === there.index);
  return Array.from({ length: count }, (_, before) => first.index - before)
    .filter((from) => from >= 0)
    .map((from) => pair[side].blocks.slice(from, from + count))
    .filter((run) => run.length === count && run.every(isOfRun));
}
