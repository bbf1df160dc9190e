import type { Block, BlockKind } from '../types.ts';
import type { Vocabulary } from './bags.ts';

/** A group of neighbouring blocks on each side that belong together; one side may be empty. */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly score: number;
}

/** What alignment reads of two pages. */
export interface Sides {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  readonly vocabulary: Vocabulary;
}

const skip = -2.2;
const merge = -1.4;
const cross = -1.5;
/** Length of Chinese against English, a Han character counted three times: log mean and deviation. */
const lengthMean = -0.05;
const lengthDeviation = 0.3;
const impossible = -99;
/** Beyond so many cells only a band along the diagonal is filled. */
const fullTable = 250_000;
const band = 60;
const widestBand = 400;

const shapes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 1],
  [1, 2],
  [2, 2],
] as const;

/**
 * Aligns two runs of blocks in order by dynamic programming over beads (Gale and Church 1993 for the
 * frame; the cost is of kind, Han-weighted length and shared tokens). Gives every block once.
 */
export function alignBlocks(
  sides: Sides,
  source: readonly number[],
  target: readonly number[],
): { readonly beads: readonly Bead[]; readonly score: number } {
  const table = makeTable(source.length, target.length);
  table.score[table.at(0, 0)] = 0;
  for (let i = 0; i <= source.length; i += 1) {
    for (let j = table.first(i); j <= table.last(i); j += 1) {
      const here = table.at(i, j);
      for (let k = 0; k < shapes.length; k += 1) {
        const [di, dj] = shapes[k] ?? [1, 1];
        const before = table.score[table.at(i - di, j - dj)] ?? Number.NEGATIVE_INFINITY;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const score = before + scoreBead(sides, source, target, i - di, j - dj, di, dj);
        if (score > (table.score[here] ?? 0)) {
          table.score[here] = score;
          table.shape[here] = k;
        }
      }
    }
  }
  const score = table.score[table.at(source.length, target.length)] ?? 0;
  return { beads: trace(sides, source, target, table), score };
}

/** The cells of the dynamic programme that are filled: all, or a band along the diagonal. */
interface Table {
  readonly score: Float64Array;
  readonly shape: Int8Array;
  /** First and last column of a row. */
  first(i: number): number;
  last(i: number): number;
  /** Where a cell is kept; -1 outside the band. */
  at(i: number, j: number): number;
}

function makeTable(n: number, m: number): Table {
  const full = (n + 1) * (m + 1) <= fullTable;
  const half = full ? m : Math.min(widestBand, Math.abs(n - m) + band);
  const width = Math.min(m + 1, 2 * half + 2);
  const middle = (i: number) => (n === 0 ? 0 : Math.floor((i * m) / n));
  const first = (i: number) => (full ? 0 : Math.max(0, middle(i) - half));
  const last = (i: number) => (full ? m : Math.min(m, first(i) + width - 1));
  const at = (i: number, j: number) =>
    i < 0 || j < first(i) || j > last(i) ? -1 : i * width + j - first(i);
  const cells = (n + 1) * width;
  return {
    score: new Float64Array(cells).fill(Number.NEGATIVE_INFINITY),
    shape: new Int8Array(cells).fill(-1),
    first,
    last,
    at,
  };
}

function trace(
  sides: Sides,
  source: readonly number[],
  target: readonly number[],
  { score, shape, at }: Table,
): Bead[] {
  const beads: Bead[] = [];
  let i = source.length;
  let j = target.length;
  while (i > 0 || j > 0) {
    const here = at(i, j);
    const kind = shapes[shape[here] ?? -1];
    if (kind === undefined) {
      // The band does not reach here: what is left has no counterpart.
      for (const index of source.slice(0, i).reverse())
        beads.push({ source: [index], target: [], score: skip });
      for (const index of target.slice(0, j).reverse())
        beads.push({ source: [], target: [index], score: skip });
      break;
    }
    const [di, dj] = kind;
    beads.push({
      source: source.slice(i - di, i),
      target: target.slice(j - dj, j),
      score: (score[here] ?? 0) - (score[at(i - di, j - dj)] ?? 0),
    });
    i -= di;
    j -= dj;
  }
  return beads
    .reverse()
    .flatMap((bead) =>
      bead.source.length === 2 && bead.target.length === 2 ? uncross(sides, bead) : [bead],
    );
}

/** Two blocks against two: which belongs to which, straight or crossed. */
function uncross(sides: Sides, bead: Bead): Bead[] {
  const [a = 0, b = 0] = bead.source;
  const [x = 0, y = 0] = bead.target;
  const straight = pairScore(sides, [a], [x]) + pairScore(sides, [b], [y]);
  const crossed = pairScore(sides, [a], [y]) + pairScore(sides, [b], [x]);
  const pairs =
    straight >= crossed
      ? [
          [a, x],
          [b, y],
        ]
      : [
          [a, y],
          [b, x],
        ];
  return pairs.map(([i = 0, j = 0]) => ({
    source: [i],
    target: [j],
    score: pairScore(sides, [i], [j]),
  }));
}

function scoreBead(
  sides: Sides,
  source: readonly number[],
  target: readonly number[],
  i: number,
  j: number,
  di: number,
  dj: number,
): number {
  if (di === 0 || dj === 0) return skip;
  const [a = -1, b = -1] = [source[i], source[i + 1]];
  const [x = -1, y = -1] = [target[j], target[j + 1]];
  if (di === 1 && dj === 1) return pairOne(sides, a, x);
  if (di === 2 && dj === 2) {
    const { shared } = sides.vocabulary;
    // Without a token in common on both arms there is nothing to tell a crossing by.
    if (shared(a, y) === 0 || shared(b, x) === 0 || !mergeable(sides, [a, b], [x, y]))
      return impossible;
    return cross + pairOne(sides, a, y) + pairOne(sides, b, x);
  }
  const left = di === 2 ? [a, b] : [a];
  const right = dj === 2 ? [x, y] : [x];
  if (!alikeInSize(sides, left, right) || !mergeable(sides, left, right)) return impossible;
  return merge + pairScore(sides, left, right);
}

/** Blocks whose lengths differ by more than this, as a logarithm, were neither merged nor split. */
const mostStretch = 0.9;

function alikeInSize(sides: Sides, left: readonly number[], right: readonly number[]): boolean {
  let [a, b] = [8, 8];
  for (const index of left) a += sides.source[index]?.size ?? 0;
  for (const index of right) b += sides.target[index]?.size ?? 0;
  return Math.abs(Math.log(b / a)) < mostStretch;
}

/** `pairScore` of one block each, without the lists: the dynamic programme asks for little else. */
function pairOne(sides: Sides, i: number, j: number): number {
  const [a, b] = [sides.source[i], sides.target[j]];
  if (a === undefined || b === undefined) return impossible;
  const kinds = kindScore(a.kind, b.kind);
  if (kinds <= impossible) return impossible;
  const { mass, shared } = sides.vocabulary;
  const levels = a.kind === 'list-item' && a.level !== b.level ? -0.3 : 0;
  const tokens = tokenScore(mass.source[i] ?? 0, mass.target[j] ?? 0, shared(i, j));
  return kinds + levels + lengthScore(a.size, b.size) + tokens;
}

const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

/** Only prose merges, splits and crosses; a block said twice is not two halves of one. */
function mergeable(sides: Sides, left: readonly number[], right: readonly number[]): boolean {
  return areParts(sides.source, left) && areParts(sides.target, right);
}

function areParts(blocks: readonly Block[], indexes: readonly number[]): boolean {
  const [first, second] = indexes.map((index) => blocks[index]);
  if (first === undefined || !prose.has(first.kind)) return false;
  return second === undefined || (prose.has(second.kind) && second.text !== first.text);
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
    lengthScore(a.size, b.size) +
    tokenScore(a.mass, b.mass, sharedBy(sides, left, right))
  );
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
