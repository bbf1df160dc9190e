import type { Block, Pair } from '../types.ts';
import { isInLostFence } from './lost-fences.ts';
import { isInLostTable } from './lost-tables.ts';

/** Whether a block only lost, or has in place of it, what makes it code or a table: told as that. */
export function hasLostMarks(pair: Pair, block: Block): boolean {
  return isInLostFence(pair, block) || isInLostTable(pair, block);
}
