import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import { shareSaid } from '../lexicon/share.ts';
import type { Bead } from './beads.ts';
import { impossible, pairScore } from './fit.ts';
import type { Sides } from './sides.ts';

/** A gap is looked for among so many blocks on either side of where it was seen. */
const reach = 6;
/** Share of the words of a block that any other one of its page says. */
const usual = 0.3;
/** What saying all of the words is worth, in the units of `pairScore`. */
const worth = 4;
/** A gap moves where the blocks beside it then fit so much better. */
const gainNeeded = 1.5;

/**
 * Items of a list that share no detail are aligned by length, so that the lost one may be any of
 * them: where the words of its neighbours say which one it is, the gap moves there.
 */
export function slideGaps(sides: Sides, beads: readonly Bead[]): Bead[] {
  const found = [...beads];
  for (const [at, bead] of beads.entries()) {
    if (bead.source.length + bead.target.length !== 1) continue;
    const side = bead.source.length === 1 ? 'source' : 'target';
    const from = at - run(beads, at, -1);
    const to = at + run(beads, at, 1);
    const best = bestGap(sides, found.slice(from, to + 1), at - from, side);
    if (best !== null) found.splice(from, best.length, ...best);
  }
  return found;
}

/** How many blocks in a row beside this one are paired one to one. */
function run(beads: readonly Bead[], at: number, step: 1 | -1): number {
  let length = 0;
  while (length < reach && isOneToOne(beads[at + step * (length + 1)])) length += 1;
  return length;
}

function isOneToOne(bead: Bead | undefined): boolean {
  return bead !== undefined && bead.source.length === 1 && bead.target.length === 1;
}

/**
 * The same blocks with the gap where they fit best; null where it stands well. Beads are one to one,
 * but for the one at `gap`, which has a block on `side` alone.
 */
function bestGap(
  sides: Sides,
  beads: readonly Bead[],
  gap: number,
  side: 'source' | 'target',
): Bead[] | null {
  const other = side === 'source' ? 'target' : 'source';
  const many = beads.flatMap((bead) => bead[side]);
  const few = beads.flatMap((bead) => bead[other]);
  if (many.length !== few.length + 1) return null;
  const inOrder = (list: readonly number[]) =>
    list.every((index, at) => at === 0 || index === (list[at - 1] ?? 0) + 1);
  if (!inOrder(many) || !inOrder(few)) return null;
  const fitOf = (i: number, j: number) => {
    const [a, b] = [many[i] ?? -1, few[j] ?? -1];
    return side === 'source' ? fit(sides, a, b) : fit(sides, b, a);
  };
  let best = { gap, gain: gainNeeded };
  let gain = 0;
  for (let at = gap; at > 0; at -= 1) {
    gain += fitOf(at, at - 1) - fitOf(at - 1, at - 1);
    if (gain > best.gain) best = { gap: at - 1, gain };
  }
  gain = 0;
  for (let at = gap; at < few.length; at += 1) {
    gain += fitOf(at, at) - fitOf(at + 1, at);
    if (gain > best.gain) best = { gap: at + 1, gain };
  }
  if (best.gap === gap) return null;
  return many.map((index, at): Bead => {
    const beside = at === best.gap ? [] : [few[at < best.gap ? at : at - 1] ?? -1];
    const [source, target] = side === 'source' ? [[index], beside] : [beside, [index]];
    const score = beside.length === 0 ? beads[gap]?.score : pairScore(sides, source, target);
    return { source, target, score: score ?? 0 };
  });
}

/** How well two blocks fit, their words counted in. */
function fit(sides: Sides, i: number, j: number): number {
  const [a, b] = [sides.source[i], sides.target[j]];
  if (a === undefined || b === undefined) return impossible;
  const words = wordsHad(a, sides.languages.source);
  const said = wordsSaid(b, sides.languages.target);
  const share = words.length < 2 ? usual : (shareSaid(words, said) ?? usual);
  return Math.max(impossible, pairScore(sides, [i], [j])) + worth * (share - usual);
}
