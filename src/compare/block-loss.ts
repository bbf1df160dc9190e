import { countDetails, sizeOf } from '../aligned.ts';
import type { Block, Pair, Severity } from '../types.ts';
import { isFolded } from './folded.ts';
import { haveMoved } from './replaced.ts';
import { isSaidElsewhere } from './said-elsewhere.ts';

/** A shorter block may have been left out on purpose, or be said in its neighbour. */
const smallest = 40;

/** How bad it is that blocks of the original have no counterpart. */
export interface Loss {
  readonly severity: Severity;
  /** Something else on the page says it. */
  readonly isSaid: boolean;
}

/** @param isReplaced something else stands in the place of the blocks */
export function lossOf(pair: Pair, blocks: readonly Block[], isReplaced: boolean): Loss {
  const tells = Object.keys(countDetails(blocks)).length > 0;
  const [first, ...more] = blocks;
  if (first !== undefined && more.length === 0 && !tells && maySayElsewhere(pair, first))
    return { severity: 'info', isSaid: false };
  if (
    isFolded(pair, 'source', blocks) ||
    haveMoved(pair, 'source', blocks) ||
    isSaidElsewhere(pair, 'source', blocks)
  )
    return { severity: 'info', isSaid: true };
  const isMild = isReplaced || (!tells && sizeOf(blocks) < smallest);
  return { severity: isMild ? 'warning' : 'error', isSaid: false };
}

/** A line that leads to what is there anyway, or a word that stands in another place of the list. */
function maySayElsewhere({ target }: Pair, { text, size }: Block): boolean {
  return (
    (size < 2 * smallest && /[:：]$/.test(text)) || target.blocks.some((one) => one.text === text)
  );
}
