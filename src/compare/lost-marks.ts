import type { Block, Pair, Side } from '../types.ts';
import { isOfSlip } from './heading-slips.ts';
import { isJoined } from './joined-items.ts';
import { isInLostFence } from './lost-fences.ts';
import { isInLostTable } from './lost-tables.ts';

/**
 * Whether a block of a page only lost, or has in place of it, what makes it code, a table, a list item
 * or a text apart from the heading below: told as that.
 */
export function hasLostMarks(pair: Pair, side: Side, block: Block): boolean {
  return (
    isInLostFence(pair, block) ||
    isInLostTable(pair, block) ||
    isJoined(pair, side, block) ||
    isOfSlip(pair, side, block)
  );
}
