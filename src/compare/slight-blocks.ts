import { sizeOf } from '../aligned.ts';
import { tellingTokens } from '../read/tokens.ts';
import type { Block, Pair } from '../types.ts';

const smallest = 60;
/** A word may well stand twice. */
const shortest = 20;

/**
 * Whether blocks that only the translation has are too little to tell of.
 *
 * @param repeated they stand there twice
 */
export function isSlight(pair: Pair, own: readonly Block[], repeated: boolean): boolean {
  const [first] = own;
  if (first === undefined || first.kind === 'html') return true;
  if (sizeOf(own) < (repeated ? shortest : smallest) && !own.some(isRowOfFacts)) return true;
  // What follows is there: a line that leads to it may stand or not.
  return own.length === 1 && /[:：]$/.test(first.text) && !standsTwice(pair, first, 1);
}

/** A row is short and says much: a version, a link, a piece of code. */
function isRowOfFacts(block: Block): boolean {
  return block.kind === 'table-row' && tellingTokens(block.tokens).length > 0;
}

/** Once more in its section within so many blocks; twice in a row nobody writes it on purpose. */
export function standsTwice({ target }: Pair, one: Block, within: number): boolean {
  return target.blocks
    .slice(Math.max(0, one.index - within), one.index + within + 1)
    .some((block) => block !== one && block.text === one.text && block.section === one.section);
}
