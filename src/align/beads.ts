import type { Block, BlockKind } from '../types.ts';
import { type Bag, joinBags, massOf, sharedMass, type Vocabulary } from './bags.ts';

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
  const n = source.length;
  const m = target.length;
  const width = m + 1;
  const half =
    (n + 1) * width <= fullTable ? Number.POSITIVE_INFINITY : Math.min(widestBand, Math.abs(n - m) + band);
  const score = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const shape = new Int8Array((n + 1) * width).fill(-1);
  score[0] = 0;
  for (let i = 0; i <= n; i += 1) {
    const middle = n === 0 ? 0 : (i * m) / n;
    const from = Math.max(0, Math.floor(middle - half));
    const to = Math.min(m, Math.ceil(middle + half));
    for (let j = from; j <= to; j += 1) {
      for (let k = 0; k < shapes.length; k += 1) {
        const [di, dj] = shapes[k] ?? [1, 1];
        if (di > i || dj > j) continue;
        const before = score[(i - di) * width + j - dj] ?? Number.NEGATIVE_INFINITY;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const here = before + scoreBead(sides, source, target, i - di, j - dj, di, dj);
        if (here > (score[i * width + j] ?? Number.NEGATIVE_INFINITY)) {
          score[i * width + j] = here;
          shape[i * width + j] = k;
        }
      }
    }
  }
  return { beads: trace(sides, source, target, score, shape), score: score[n * width + m] ?? 0 };
}

function trace(
  sides: Sides,
  source: readonly number[],
  target: readonly number[],
  score: Float64Array,
  shape: Int8Array,
): Bead[] {
  const width = target.length + 1;
  const beads: Bead[] = [];
  let i = source.length;
  let j = target.length;
  while (i > 0 || j > 0) {
    const here = shapes[shape[i * width + j] ?? -1];
    if (here === undefined) {
      // Outside the band: what is left has no counterpart.
      beads.push({ source: source.slice(0, i), target: [], score: skip });
      beads.push({ source: [], target: target.slice(0, j), score: skip });
      break;
    }
    const [di, dj] = here;
    const before = score[(i - di) * width + j - dj] ?? 0;
    beads.push({
      source: source.slice(i - di, i),
      target: target.slice(j - dj, j),
      score: (score[i * width + j] ?? 0) - before,
    });
    i -= di;
    j -= dj;
  }
  return beads.reverse().flatMap((bead) => (bead.source.length === 2 && bead.target.length === 2 ? uncross(sides, bead) : [bead]));
}

/** Two blocks against two: which belongs to which, straight or crossed. */
function uncross(sides: Sides, bead: Bead): Bead[] {
  const [a = 0, b = 0] = bead.source;
  const [x = 0, y = 0] = bead.target;
  const straight = pairScore(sides, [a], [x]) + pairScore(sides, [b], [y]);
  const crossed = pairScore(sides, [a], [y]) + pairScore(sides, [b], [x]);
  const pairs = straight >= crossed ? [[a, x], [b, y]] : [[a, y], [b, x]];
  return pairs.map(([i = 0, j = 0]) => ({ source: [i], target: [j], score: pairScore(sides, [i], [j]) }));
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
  const left = source.slice(i, i + di);
  const right = target.slice(j, j + dj);
  if (di + dj > 2 && !mergeable(sides, left, right)) return impossible;
  if (di === 2 && dj === 2) {
    const [a = 0, b = 0] = left;
    const [x = 0, y = 0] = right;
    return cross + pairScore(sides, [a], [y]) + pairScore(sides, [b], [x]);
  }
  return pairScore(sides, left, right) + (di + dj > 2 ? merge : 0);
}

const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);

/** Only prose merges, splits and crosses. */
function mergeable(sides: Sides, left: readonly number[], right: readonly number[]): boolean {
  return (
    left.every((index) => prose.has(sides.source[index]?.kind ?? 'code-block')) &&
    right.every((index) => prose.has(sides.target[index]?.kind ?? 'code-block'))
  );
}

/** How well blocks of the source fit blocks of the target: about 2 for a sure pair, below -2 for none. */
export function pairScore(sides: Sides, left: readonly number[], right: readonly number[]): number {
  const a = gather(sides.source, sides.vocabulary.source, left);
  const b = gather(sides.target, sides.vocabulary.target, right);
  const kinds = kindScore(a.kind, b.kind);
  if (kinds <= impossible) return impossible;
  const levels = a.kind === 'list-item' && a.level !== b.level ? -0.3 : 0;
  return kinds + levels + lengthScore(a.size, b.size) + tokenScore(a.bag, b.bag, sides.vocabulary.weights);
}

interface Gathered {
  readonly kind: BlockKind;
  readonly level: number;
  readonly size: number;
  readonly bag: Bag;
}

function gather(blocks: readonly Block[], bags: readonly Bag[], indexes: readonly number[]): Gathered {
  const first = blocks[indexes[0] ?? -1];
  return {
    kind: first?.kind ?? 'paragraph',
    level: first?.level ?? 0,
    size: indexes.reduce((sum, index) => sum + (blocks[index]?.size ?? 0), 0),
    bag: joinBags(indexes.map((index) => bags[index] ?? new Int32Array(0))),
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

function tokenScore(a: Bag, b: Bag, weights: Float64Array): number {
  const mass = massOf(a, weights) + massOf(b, weights);
  if (mass === 0) return 0.3;
  const dice = (2 * sharedMass(a, b, weights)) / mass;
  return (3.5 * dice - 1.5) * Math.min(1, mass / 8);
}

/** Share of the tokens' weight that two blocks have in common; null where neither has any. */
export function similarity(sides: Sides, left: readonly number[], right: readonly number[]): number | null {
  const a = gather(sides.source, sides.vocabulary.source, left).bag;
  const b = gather(sides.target, sides.vocabulary.target, right).bag;
  const { weights } = sides.vocabulary;
  const mass = massOf(a, weights) + massOf(b, weights);
  return mass === 0 ? null : (2 * sharedMass(a, b, weights)) / mass;
}
