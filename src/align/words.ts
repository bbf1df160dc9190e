import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import type { Word } from '../lexicon/dictionary.ts';
import type { Sides } from './sides.ts';

/** Fewer words may all be said by accident: one in six is, in blocks that have nothing to do with each other. */
const fewest = 6;
/** Of the words of a block, its translation says nine of ten. */
const most = 0.6;
/** Share of its words at which a block is as likely another one as the one that it translates. */
const even = 0.4;
/** Weight of the words beside kind, length and tokens: a link or code that both have outweighs them. */
const weight = 2;
/** So many words tell as much as there is to tell. */
const fullWords = 4;

type Texts = Omit<Sides, 'vocabulary'>;

/** Whether some target blocks say most of the words of some source blocks: they belong together. */
export function saysTheSame(
  texts: Texts,
  left: readonly number[],
  right: readonly number[],
): boolean {
  const { words, said } = wordsShared(texts, left, right);
  return words >= fewest && said >= most * words;
}

/** What the words say of blocks that may belong together: from -0.8 for no to 1.2 for yes. */
export function wordScore(texts: Texts, left: readonly number[], right: readonly number[]): number {
  const { words, said } = wordsShared(texts, left, right);
  return words === 0 ? 0 : weight * (said / words - even) * Math.min(1, words / fullWords);
}

/** How many words of some source blocks there are, and how many of them the target blocks say. */
function wordsShared(
  { source, target, languages }: Texts,
  left: readonly number[],
  right: readonly number[],
): { readonly words: number; readonly said: number } {
  const seen = new Set<Word>();
  let said = 0;
  for (const i of left) {
    const block = source[i];
    if (block === undefined) continue;
    for (const word of wordsHad(block, languages.source)) {
      if (seen.has(word)) continue;
      seen.add(word);
      const isSaid = right.some((j) => {
        const there = target[j];
        return there !== undefined && wordsSaid(there, languages.target).has(word);
      });
      if (isSaid) said += 1;
    }
  }
  return { words: seen.size, said };
}
