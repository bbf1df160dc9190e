import { blockLinks, otherSide, pick } from '../aligned.ts';
import { hasHan } from '../han.ts';
import { tellingTokens } from '../read/tokens.ts';
import type { Block, Pair, Side } from '../types.ts';

/** More blocks than these are no part of a neighbour. */
const mostBlocks = 2;

/**
 * Whether what stands alone on one side was split off its neighbour: all its links, code, values and
 * names stand in what the neighbour answers, and some of them the neighbour lacks.
 *
 * @param blocks neighbouring blocks of `side` without counterpart
 */
export function isSplitOff(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined || blocks.length > mostBlocks) return false;
  const told = new Set(blocks.flatMap(marksOf));
  if (told.size === 0) return false;
  return [first.index - 1, last.index + 1].some((index) => {
    const link = blockLinks(pair)[side].get(index);
    const there = otherSide(side);
    if (link === undefined || link[there].length === 0) return false;
    if (pair[side].blocks[index]?.section !== first.section) return false;
    const across = marksIn(pick(pair[there].blocks, link[there]));
    const beside = marksIn(pick(pair[side].blocks, link[side]));
    return (
      [...told].every((mark) => across.has(mark)) && [...told].some((mark) => !beside.has(mark))
    );
  });
}

/** What a block can be known by. English words are no names. */
function marksOf({ tokens, text }: Block): readonly string[] {
  return (hasHan(text) ? tokens : tellingTokens(tokens)).map(plain);
}

function marksIn(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ tokens }) => tokens.map(plain)));
}

/** A name may be code on one side only. */
function plain(token: string): string {
  return token.replace(/^[cw]/, '');
}
