import { blockLinks, otherSide, pick, sizeOf } from '../aligned.ts';
import { tellingTokens } from '../read/tokens.ts';
import { isRunningText } from '../running-text.ts';
import type { Block, Pair, Side } from '../types.ts';
import { speakOf } from './own-names.ts';
import { habitOf } from './sentence-habit.ts';
import { deviationOf } from './sentences.ts';

/** From here on the length of a neighbour is out of the usual (see {@link deviationOf}). */
const unusual = 1.3;
/** By so much the block's own length must explain it. */
const better = 0.8;

/**
 * Whether what stands alone on one side is said within its neighbour on the other: the neighbour's
 * translation is longer than usual by about as much. Then a paragraph was merged into the next one,
 * or a sentence became a list, and nothing is lost or added.
 *
 * @param blocks neighbouring blocks of `side` without counterpart
 */
export function isFolded(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined || first.size === 0) return false;
  if (!blocks.every((block) => block.kind === 'table-row' || isRunningText(block))) return false;
  const { ratio, spread } = habitOf(pair);
  const measure = side === 'source' ? 1 : Math.exp(-ratio);
  const alone = sizeOf(blocks) * measure;
  return [first.index - 1, last.index + 1].some((index) => {
    const link = blockLinks(pair)[side].get(index);
    if (link === undefined || link.source.length === 0 || link.target.length === 0) return false;
    if (pair[side].blocks[index]?.section !== first.section) return false;
    const there = otherSide(side);
    const neighbours = pick(pair[there].blocks, link[there]);
    if (!blocks.every((block) => isHeard(block, neighbours))) return false;
    const source = sizeOf(pick(pair.source.blocks, link.source));
    const target = sizeOf(pick(pair.target.blocks, link.target)) * Math.exp(-ratio);
    // Positive where the side of the lone block has too little for what the other side says.
    const [own, said] = side === 'source' ? [source, target] : [target, source];
    const before = deviationOf(own, said) / spread;
    const after = deviationOf(own + alone, said) / spread;
    return before > unusual && Math.abs(after) < before - better;
  });
}

/** A block whose links, code and values, or names, are all missing in the neighbour is not said there. */
function isHeard(block: Block, neighbours: readonly Block[]): boolean {
  const told = tellingTokens(block.tokens);
  const heard = new Set(neighbours.flatMap(({ tokens }) => tokens));
  return told.length === 0 ? speakOf(neighbours, block) : told.some((token) => heard.has(token));
}
