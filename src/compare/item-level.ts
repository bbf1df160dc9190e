import { blockLinks } from '../aligned.ts';
import type { Block, Page, Pair } from '../types.ts';

/**
 * Whether two items that answer each other stand on different levels of one list. Where the item that
 * the deeper one stands in is no item on the other page, the list begins there, below a paragraph.
 */
export function isOnOtherLevel(pair: Pair, source: Block, target: Block): boolean {
  if (source.level === target.level) return false;
  const [deeper, other] =
    source.level > target.level ? (['source', 'target'] as const) : (['target', 'source'] as const);
  const parent = parentOf(pair[deeper], deeper === 'source' ? source : target);
  if (parent === undefined) return false;
  const link = blockLinks(pair)[deeper].get(parent.index);
  return link?.[other].some((index) => pair[other].blocks[index]?.kind === 'list-item') === true;
}

/** The item of a higher level that an item stands in. */
function parentOf({ blocks }: Page, { index, level, section }: Block): Block | undefined {
  for (let at = index - 1; blocks[at]?.section === section; at -= 1) {
    const block = blocks[at];
    if (block?.kind === 'list-item' && block.level < level) return block;
  }
  return undefined;
}
