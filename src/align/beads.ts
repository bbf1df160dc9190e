import { pick } from '../aligned.ts';
import type { Block } from '../types.ts';
import { alikeInSize, impossible, mergeable, pairOne, pairScore } from './fit.ts';
import type { Sides } from './sides.ts';
import { makeTable, type Table } from './table.ts';
import { codeTwins } from './twins.ts';

/** A group of neighbouring blocks on each side that belong together; one side may be empty. */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly score: number;
  /** It changed places with its neighbour. */
  readonly moved?: true;
}

const skip = -2.2;
const merge = -1.4;
const cross = -1.5;
/** Items of a list are told apart by the marks before them, which few translators change. */
const mergeItems = -1;
/** Of a code block and its twin: they stay together for all that has to be left out before them. */
const twinBonus = 2 * -skip;

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
 * frame; the cost is of kind, Han-weighted length, shared tokens and words). Gives every block once.
 */
export function alignBlocks(
  sides: Sides,
  source: readonly number[],
  target: readonly number[],
): { readonly beads: readonly Bead[]; readonly score: number } {
  const table = makeTable(source.length, target.length);
  const twins = codeTwins(sides, source, target);
  table.score[table.at(0, 0)] = 0;
  for (let i = 0; i <= source.length; i += 1) {
    for (let j = table.first(i); j <= table.last(i); j += 1) {
      const here = table.at(i, j);
      for (let k = 0; k < shapes.length; k += 1) {
        const [di, dj] = shapes[k] ?? [1, 1];
        const before = table.score[table.at(i - di, j - dj)] ?? Number.NEGATIVE_INFINITY;
        if (before === Number.NEGATIVE_INFINITY) continue;
        const twin =
          di === 1 && dj === 1 && twins.get(source[i - 1] ?? -1) === (target[j - 1] ?? -2);
        const score =
          before +
          scoreBead(sides, source, target, i - di, j - dj, di, dj) +
          (twin ? twinBonus : 0);
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
  const pair = (i: number, j: number): Bead => ({
    source: [i],
    target: [j],
    score: pairScore(sides, [i], [j]),
  });
  if (straight >= crossed) return [pair(a, x), pair(b, y)];
  return [pair(a, y), pair(b, x)];
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
  const isItem = ({ kind }: Block) => kind === 'list-item';
  const isList = pick(sides.source, left).every(isItem) && pick(sides.target, right).every(isItem);
  return merge + (isList ? mergeItems : 0) + pairScore(sides, left, right);
}
