import { detailsOf, sizeOf } from '../aligned.ts';
import { tellingTokens } from '../read/tokens.ts';
import type { Block, Pair } from '../types.ts';
import { standsIn } from './code.ts';

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
  return (
    own.length === 1 &&
    (/[:：]$/.test(first.text) || saysWhatFollows(pair, first)) &&
    !standsTwice(pair, first, 1)
  );
}

/** A longer text says more than what the code below it shows. */
const longestLead = 120;

/** Whether all code that a text names stands in the block of code below it. */
function saysWhatFollows({ target }: Pair, block: Block): boolean {
  const shown = target.blocks[block.index + 1]?.code?.value;
  const codes = detailsOf([block], 'code');
  if (shown === undefined || codes.length === 0 || sizeOf([block]) > longestLead) return false;
  return block.details.every((detail) => detail.kind === 'code' && standsIn(shown, detail.text));
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
