import { pick } from '../aligned.ts';
import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import type { Word } from '../lexicon/dictionary.ts';
import type { Block, Language } from '../types.ts';
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
/** So many times the words of its translation: the block has lost some of them there. */
const longer = 2;

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

/** Whether source and target blocks, both of which have words, say none of each other's. */
export function saysNothing(
  { source, target, languages }: Texts,
  left: readonly number[],
  right: readonly number[],
): boolean {
  const here = pick(source, left);
  const there = pick(target, right);
  const forth = wordsOf(here, languages.source, there, languages.target);
  const back = wordsOf(there, languages.target, here, languages.source);
  return (
    forth.said + back.said === 0 &&
    Math.min(forth.words, back.words) > 0 &&
    Math.max(forth.words, back.words) >= fullWords
  );
}

/** What the words say of blocks that may belong together: from -0.8 for no to 1.2 for yes. */
export function wordScore(texts: Texts, left: readonly number[], right: readonly number[]): number {
  const { words, said } = wordsShared(texts, left, right);
  return words === 0 ? 0 : weight * (said / words - even) * Math.min(1, words / fullWords);
}

/**
 * Whether each of two source blocks has words that the other has not, and of these only the target
 * block in the other's place says some. Of the neighbours of 340 pairs that stand as they should none
 * does.
 */
export function isSaidCrosswise(
  { source, target, languages }: Texts,
  left: readonly [number, number],
  right: readonly [number, number],
): boolean {
  const [here, there] = [pick(source, left), pick(target, right)];
  // English words tell more: a Chinese stem may be part of a longer word.
  const [english, chinese] = languages.source === 'en' ? [here, there] : [there, here];
  const [first, second] = english.map((block) => wordsHad(block, 'en'));
  const [one, other] = chinese.map((block) => wordsSaid(block, 'zh'));
  if (!first || !second || !one || !other) return false;
  const isOnlyIn = (word: Word, said: typeof one, unsaid: typeof one) =>
    said.has(word) && !unsaid.has(word);
  const alone = [
    first.filter((word) => !second.includes(word)),
    second.filter((word) => !first.includes(word)),
  ] as const;
  return (
    alone[0].some((word) => isOnlyIn(word, other, one)) &&
    alone[1].some((word) => isOnlyIn(word, one, other)) &&
    !alone[0].some((word) => isOnlyIn(word, one, other)) &&
    !alone[1].some((word) => isOnlyIn(word, other, one))
  );
}

/** How many words some blocks have, those of the side that has fewer, and how many the others say. */
function wordsShared(
  { source, target, languages }: Texts,
  left: readonly number[],
  right: readonly number[],
): Shared {
  const here = pick(source, left);
  const there = pick(target, right);
  // What the translation has lost is no reason to take another block for it.
  const count = wordCount(there, languages.target);
  return count >= fullWords && count * longer < wordCount(here, languages.source)
    ? wordsOf(there, languages.target, here, languages.source)
    : wordsOf(here, languages.source, there, languages.target);
}

interface Shared {
  readonly words: number;
  readonly said: number;
}

function wordCount(blocks: readonly Block[], language: Language): number {
  return blocks.reduce((sum, block) => sum + wordsHad(block, language).length, 0);
}

function wordsOf(
  blocks: readonly Block[],
  language: Language,
  others: readonly Block[],
  other: Language,
): Shared {
  const words = wordsOfAll(blocks, language);
  const answers = others.map((one) => wordsSaid(one, other));
  const said = words.filter((word) => answers.some((answer) => answer.has(word))).length;
  return { words: words.length, said };
}

/** The words of some blocks, each once. */
function wordsOfAll(blocks: readonly Block[], language: Language): readonly Word[] {
  const [first] = blocks;
  // Mostly it is one block, which has each but once as it is.
  if (first !== undefined && blocks.length === 1) return wordsHad(first, language);
  return [...new Set(blocks.flatMap((block) => wordsHad(block, language)))];
}
