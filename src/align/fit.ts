import { once } from '../compare/memo.ts';
import { isRunningText } from '../running-text.ts';
import { isSurelyNote } from '../translators-note.ts';
import type { Block, BlockKind } from '../types.ts';
import { countEnglish } from '../untranslated.ts';
import type { Sides } from './sides.ts';
import { wordScore } from './words.ts';

/** Length of Chinese against English, a Han character counted three times: log mean and deviation. */
const lengthMean = -0.05;
const lengthDeviation = 0.3;
/** No bead at all. */
export const impossible = -99;

/** Blocks whose lengths differ by more than this, as a logarithm, were neither merged nor split. */
const mostStretch = 0.9;

/** Whether two groups of blocks are near enough in length to be one thing merged or split. */
export function alikeInSize(
  sides: Sides,
  left: readonly number[],
  right: readonly number[],
): boolean {
  let [a, b] = [8, 8];
  for (const index of left) a += sides.source[index]?.size ?? 0;
  for (const index of right) b += sides.target[index]?.size ?? 0;
  return Math.abs(Math.log(b / a)) < mostStretch;
}

/** `pairScore` of one block each, without the lists: the dynamic programme asks for little else. */
export function pairOne(sides: Sides, i: number, j: number): number {
  const [a, b] = [sides.source[i], sides.target[j]];
  if (a === undefined || b === undefined) return impossible;
  const kinds = kindScore(a.kind, b.kind);
  if (kinds <= impossible) return impossible;
  const { mass, shared } = sides.vocabulary;
  const levels = a.kind === 'list-item' && a.level !== b.level ? -0.3 : 0;
  const tokens = tokenScore(mass.source[i] ?? 0, mass.target[j] ?? 0, shared(i, j));
  const words = wordScore(sides, [i], [j]);
  return (
    kinds +
    levels +
    noteScore(a, b) +
    leftScore(a, b) +
    lengthScore(a.size, b.size) +
    tokens +
    words
  );
}

/** What tells a note of the translator from a text of the original. */
const unanswered = -5;
const isNote = once(({ text }: Block): boolean => isSurelyNote(text));

function noteScore(a: Block | undefined, b: Block | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return isNote(a) === isNote(b) ? 0 : unanswered;
}

/** Of a text that was left as it is, so many words are those of its original. */
const leastKept = 0.4;
/** Fewer words are a name. */
const fewestWords = 3;

/** English in a translation is the original of nothing but the text with its words. */
function leftScore(a: Block, b: Block): number {
  if (a.han > 0 || b.han > 0) return 0;
  const [here, there] = [proseWords(a), proseWords(b)];
  if (here === null || there === null) return 0;
  const kept = [...there].filter((word) => here.has(word)).length;
  return kept >= leastKept * there.size ? 0 : unanswered;
}

/** The content words of English prose; null of any other text. */
const proseWords = once(({ prose }: Block): ReadonlySet<string> | null => {
  const english = countEnglish(prose);
  if (english.words < fewestWords || english.function === 0) return null;
  const words = prose.toLowerCase().match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => countEnglish(word).function === 0));
});

/** So many of the words of a code block must stand in the text that it was split from. */
const mostQuoted = 0.6;
/** Fewer words are a command, which a text may well name. */
const fewestQuoted = 3;

/**
 * Only prose merges, splits and crosses, and what one side sets as a code block or picture of its own;
 * a block said twice is not two halves of one.
 */
export function mergeable(
  sides: Sides,
  left: readonly number[],
  right: readonly number[],
): boolean {
  const [one, other] = [sides.source[left[0] ?? -1], sides.target[right[0] ?? -1]];
  return (
    areParts(sides.source, left, right.length === 1 ? other : undefined) &&
    areParts(sides.target, right, left.length === 1 ? one : undefined)
  );
}

/** Whether a text says what stands in a code block. */
function quotes(text: Block | undefined, code: Block): boolean {
  if (text === undefined || code.kind !== 'code-block' || text.size < code.size) return false;
  const words = [...wordsOf(code)];
  const said = wordsOf(text);
  const count = words.filter((word) => said.has(word)).length;
  return words.length >= fewestQuoted && count >= mostQuoted * words.length;
}

/** Whether a text has the pictures that stand by themselves on the other side. */
function shows(text: Block | undefined, { kind, tokens }: Block): boolean {
  if (text === undefined || kind !== 'image' || !isRunningText(text)) return false;
  const pictures = tokens.filter((token) => token[0] === 'i');
  return pictures.length > 0 && pictures.every((token) => text.tokens.includes(token));
}

const wordsOf = once(
  ({ tokens }: Block): ReadonlySet<string> => new Set(tokens.filter((token) => token[0] === 'w')),
);

function areParts(
  blocks: readonly Block[],
  indexes: readonly number[],
  whole: Block | undefined,
): boolean {
  const [first, second] = indexes.map((index) => blocks[index]);
  if (first === undefined || !(isRunningText(first) || shows(whole, first))) return false;
  if (second === undefined) return true;
  if (!isRunningText(second) && !quotes(whole, second) && !shows(whole, second)) return false;
  const around = [(indexes[0] ?? 0) - 1, ...indexes, (indexes[1] ?? 0) + 1];
  const texts = around.map((index) => blocks[index]?.text);
  return texts.every((text, at) => text === undefined || text === '' || text !== texts[at + 1]);
}

/** How well blocks of the source fit blocks of the target: about 2 for a sure pair, below -2 for none. */
export function pairScore(sides: Sides, left: readonly number[], right: readonly number[]): number {
  const a = gather(sides.source, sides.vocabulary.mass.source, left);
  const b = gather(sides.target, sides.vocabulary.mass.target, right);
  const kinds = kindScore(a.kind, b.kind);
  if (kinds <= impossible) return impossible;
  const levels = a.kind === 'list-item' && a.level !== b.level ? -0.3 : 0;
  return (
    kinds +
    levels +
    noteScore(sides.source[left[0] ?? -1], sides.target[right[0] ?? -1]) +
    leftOf(sides, left, right) +
    lengthScore(a.size, b.size) +
    tokenScore(a.mass, b.mass, sharedBy(sides, left, right)) +
    wordScore(sides, left, right)
  );
}

/** What of English was left must be of one of the blocks that it is put with. */
function leftOf(sides: Sides, left: readonly number[], right: readonly number[]): number {
  const scores = right.map((j) => {
    const b = sides.target[j];
    return Math.max(
      unanswered,
      ...left.map((i) => {
        const a = sides.source[i];
        return a === undefined || b === undefined ? 0 : leftScore(a, b);
      }),
    );
  });
  return Math.min(0, ...scores);
}

/** Weight that groups of blocks share: what their members share, counted at most once. */
function sharedBy(sides: Sides, left: readonly number[], right: readonly number[]): number {
  if (left.length === 1 && right.length === 1)
    return sides.vocabulary.shared(left[0] ?? -1, right[0] ?? -1);
  const most = Math.min(
    massSum(sides.vocabulary.mass.source, left),
    massSum(sides.vocabulary.mass.target, right),
  );
  let sum = 0;
  for (const i of left) for (const j of right) sum += sides.vocabulary.shared(i, j);
  return Math.min(most, sum);
}

function massSum(masses: readonly number[], indexes: readonly number[]): number {
  let sum = 0;
  for (const index of indexes) sum += masses[index] ?? 0;
  return sum;
}

interface Gathered {
  readonly kind: BlockKind;
  readonly level: number;
  readonly size: number;
  readonly mass: number;
}

function gather(
  blocks: readonly Block[],
  masses: readonly number[],
  indexes: readonly number[],
): Gathered {
  const first = blocks[indexes[0] ?? -1];
  let size = 0;
  for (const index of indexes) size += blocks[index]?.size ?? 0;
  return {
    kind: first?.kind ?? 'paragraph',
    level: first?.level ?? 0,
    size,
    mass: massSum(masses, indexes),
  };
}

/** Kinds that a translation turns into each other in practice; all others never meet. */
const kindPairs: Readonly<Record<string, number>> = {
  'list-item paragraph': -0.7,
  'paragraph quote': -0.5,
  'list-item quote': -0.9,
  'heading paragraph': -1.4,
  'heading list-item': -2,
  'container shortcode': -0.2,
  'html paragraph': -0.8,
  'html image': -0.4,
  'html list-item': -1.5,
  'image paragraph': -1,
  'code-block paragraph': -2.5,
  'code-block quote': -2.5,
  'image shortcode': -0.5,
  'html shortcode': -0.5,
};

function kindScore(a: BlockKind, b: BlockKind): number {
  if (a === b) return 0;
  return kindPairs[a < b ? `${a} ${b}` : `${b} ${a}`] ?? impossible;
}

function lengthScore(a: number, b: number): number {
  if (a === 0 && b === 0) return 0;
  const ratio = Math.log((b + 8) / (a + 8)) - lengthMean;
  const variance = lengthDeviation ** 2 + 6 / (Math.min(a, b) + 8);
  return Math.max(-3, -(ratio ** 2) / (2 * variance));
}

function tokenScore(a: number, b: number, shared: number): number {
  const mass = a + b;
  if (mass === 0) return 0.3;
  return ((7 * shared) / mass - 1.5) * Math.min(1, mass / 8);
}

/** Share of the tokens' weight that two groups have in common; null where neither has any. */
export function similarity(
  sides: Sides,
  left: readonly number[],
  right: readonly number[],
): number | null {
  const { mass } = sides.vocabulary;
  const both = massSum(mass.source, left) + massSum(mass.target, right);
  return both === 0 ? null : (2 * sharedBy(sides, left, right)) / both;
}
