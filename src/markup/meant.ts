import type { Block, Pair } from '../types.ts';
import { emphasisSpans } from './emphasis.ts';
import type { Mark } from './mark.ts';
import { strongSpans } from './strong.ts';

/**
 * Whether a mark is one at all, beside what the blocks of the original have: a line that begins like
 * a list item is one where they have one, and single asterisks are italics where they set something
 * off, since asterisks also multiply and mark notes.
 */
export function isMeant({ id }: Mark, source: readonly Block[], pair: Pair): boolean {
  if (id === 'italics') return source.some((block) => setsOff(pair, block));
  return id !== 'bullet' || source.length === 0 || source.some(({ kind }) => kind === 'list-item');
}

function setsOff({ source: page }: Pair, block: Block): boolean {
  return emphasisSpans(page, block).length + strongSpans(page, block).length > 0;
}
