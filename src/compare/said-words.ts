import type { AlignedBlocks } from '../aligned.ts';
import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import type { Word } from '../lexicon/dictionary.ts';
import { saidIn } from '../lexicon/lexicon.ts';
import type { Block, Pair } from '../types.ts';
import { perPair } from './memo.ts';
import { contentWords, type Measured, measured, proseBlocks } from './prose.ts';
import type { SaidWord } from './sentences.ts';

/** Which words of a source block a sentence has, and which a target sentence says. */
export interface SaidWords {
  readonly had: (sentence: Measured) => readonly SaidWord[];
  readonly said: (sentence: Measured) => readonly SaidWord[];
}

/** The content words of source blocks, and how much each tells of this pair. */
export function saidWords(pair: Pair, source: readonly Block[]): SaidWords {
  const { share, elsewhere } = wordHabit(pair);
  const { language } = pair.source;
  const words = new Map<Word, SaidWord>();
  for (const word of sentenceWords(pair, source).flat()) {
    if (words.has(word)) continue;
    const chance = Math.min(elsewhere(word), share - 0.02);
    words.set(word, {
      found: -Math.log(share / chance),
      missing: Math.log((1 - chance) / (1 - share)),
    });
  }
  return {
    had: (sentence) => contentWords(sentence, language).flatMap((word) => words.get(word) ?? []),
    said: ({ text }) => {
      const there = saidIn(text, pair.target.language);
      return [...words].flatMap(([word, said]) => (there.has(word) ? [said] : []));
    },
  };
}

/** A third of its words: so many are said in any translation by words that the lexicon lacks. */
const doubtful = 1 / 3;

/** Whether a sentence of a block speaks of what its translation does not mention. */
export function hasUnsaid(pair: Pair, { source, target }: AlignedBlocks): boolean {
  const said = saidBy(pair, target);
  return sentenceWords(pair, source).some((words) => isUnsaid(words, said));
}

/** Whether so much of a sentence is not said that it may be lost. */
export function isUnsaid<T>(words: readonly T[], said: ReadonlySet<T>): boolean {
  const missing = words.filter((word) => !said.has(word)).length;
  return missing > 0 && missing >= doubtful * words.length;
}

function sentenceWords({ source: { language } }: Pair, blocks: readonly Block[]) {
  return blocks
    .flatMap((block) => measured(block, language))
    .map((sentence) => contentWords(sentence, language));
}

function saidBy({ target: { language } }: Pair, blocks: readonly Block[]): ReadonlySet<Word> {
  const [first, ...rest] = blocks.map((block) => wordsSaid(block, language));
  return rest.length === 0
    ? (first ?? new Set())
    : new Set([first, ...rest].flatMap((one) => [...(one ?? [])]));
}

/** Of 100 content words of a usual translation so many are said by the words of the lexicon. */
const usualShare = 0.88;
/** Where fewer are said, the page is no translation, or in characters that the lexicon lacks. */
const leastShare = 0.3;
/** As many words of a page weigh as much as what is usual. */
const usualWeight = 40;

/** The share of the known words of a page that its translation says. */
export function usualShareSaid(pair: Pair): number {
  return wordHabit(pair).share;
}

/** How a page says words: the share of known words that are said, and how often without cause. */
const wordHabit = perPair((pair) => {
  const blocks = proseBlocks(pair);
  const counts = new Map<Word, number>();
  let known = usualWeight;
  let said = usualWeight * usualShare;
  for (const { source, target } of blocks) {
    const there = saidBy(pair, target);
    for (const word of there) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of new Set(source.flatMap((block) => wordsHad(block, pair.source.language)))) {
      known += 1;
      if (there.has(word)) said += 1;
    }
  }
  return {
    share: Math.max(leastShare, said / known),
    elsewhere: (word: Word): number => ((counts.get(word) ?? 0) + 1) / (blocks.length + 8),
  };
});
