import { pick } from '../aligned.ts';
import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import type { Sides } from './sides.ts';

/** Fewer words may all be said by accident: one in six is, in blocks that have nothing to do with each other. */
const fewest = 6;
/** Of the words of a block, its translation says nine of ten. */
const most = 0.6;

/** Whether some target blocks say most of the words of some source blocks: they belong together. */
export function saysTheSame(
  { source, target, languages }: Omit<Sides, 'vocabulary'>,
  left: readonly number[],
  right: readonly number[],
): boolean {
  const words = new Set(pick(source, left).flatMap((block) => wordsHad(block, languages.source)));
  if (words.size < fewest) return false;
  const there = pick(target, right).map((block) => wordsSaid(block, languages.target));
  const said = [...words].filter((word) => there.some((one) => one.has(word)));
  return said.length >= most * words.size;
}
