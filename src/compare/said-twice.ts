import { sizeOf } from '../aligned.ts';
import { tellingTokens } from '../read/tokens.ts';
import type { Block, Pair } from '../types.ts';

/** Shorter ones may well stand twice. */
const smallest = 40;
/** What was pasted twice may be cut into more blocks the second time. */
const more = 2;

/** Whether all that lost blocks of the original say stands right beside them once more. */
export function isSaidTwice({ source }: Pair, blocks: readonly Block[]): boolean {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined || sizeOf(blocks) < smallest) return false;
  const near = blocks.length + more;
  const beside = [
    source.blocks.slice(Math.max(0, first.index - near), first.index),
    source.blocks.slice(last.index + 1, last.index + 1 + near),
  ].map((some) => some.filter(({ section }) => section === first.section));
  const texts = beside.map((some) => some.map(lettersOf).join('')).join('\n');
  const tokens = new Set(beside.flatMap((some) => some.flatMap((block) => block.tokens)));
  return blocks.every((block) => {
    const own = lettersOf(block);
    const told = tellingTokens(block.tokens);
    return own !== '' && texts.includes(own) && told.every((token) => tokens.has(token));
  });
}

function lettersOf({ text }: Block): string {
  return text.replace(/\s/g, '');
}
