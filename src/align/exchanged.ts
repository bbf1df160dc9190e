import type { Block } from '../types.ts';
import type { Bead } from './beads.ts';
import { pairOne } from './fit.ts';
import type { Sides } from './sides.ts';
import { isSaidCrosswise, wordScore } from './words.ts';

/**
 * Two neighbours fit so much better crossed that they changed places: of 4,500 neighbours of ten sites
 * none does by chance, and 96 of 100 would if they were exchanged.
 */
const surelyCrossed = 2.5;

/** What two blocks are worth that fit in all respects (see `pairOne`). */
const bestScore = 3.2;

/** Blocks left over on both sides that fit so well are one that moved; a sure pair has about 2. */
const surelyOne = 0.6;

/**
 * Right beside a block that is sure, the words alone may say so, whatever the tokens and lengths do;
 * fewer words will do where these agree.
 */
const sureWords = 0.8;
const leastBeside = -1;
const likelyWords = 0.6;

/** So many Latin words that all stand in the other block tell that it lost the rest, if words do not speak against it. */
const fewestLatin = 5;

/** How far a block may have moved among its neighbours. */
const farthest = 6;

/**
 * Finds blocks that changed places with a neighbour, or moved past some: alignment in order pairs them
 * for their place, or has one of them left over on both sides. Gives the same blocks in the order of
 * the source.
 */
export function findExchanged(sides: Sides, beads: readonly Bead[]): Bead[] {
  return rejoined(sides, crossed(sides, beads));
}

/** Neighbours that are each other's counterpart. */
function crossed(sides: Sides, beads: readonly Bead[]): Bead[] {
  const found = [...beads];
  for (let at = 1; at < found.length; at += 1) {
    const [first, second] = [found[at - 1], found[at]];
    const [a, b] = [loneIndex(first?.source), loneIndex(second?.source)];
    const [one, other] = [loneIndex(first?.target), loneIndex(second?.target)];
    if (a === null || b === null || one === null || other === null || first?.moved) continue;
    if (one < other && isBeyondDoubt(first, second)) continue;
    const [x, y] = one < other ? [one, other] : [other, one];
    if (!haveExchanged(sides, [a, b], [x, y])) continue;
    found[at - 1] = { source: [a], target: [y], score: pairOne(sides, a, y), moved: true };
    found[at] = { source: [b], target: [x], score: pairOne(sides, b, x) };
  }
  return found;
}

/** No other pairing of the two could be so much better. */
function isBeyondDoubt(first: Bead | undefined, second: Bead | undefined): boolean {
  return (first?.score ?? 0) + (second?.score ?? 0) > 2 * bestScore - surelyCrossed;
}

type Two = readonly [first: number, second: number];

function haveExchanged(sides: Sides, [a, b]: Two, [x, y]: Two): boolean {
  if (!isOneKind(sides, a, y) || !isOneKind(sides, b, x)) return false;
  const straight = pairOne(sides, a, x) + pairOne(sides, b, y);
  const across = pairOne(sides, a, y) + pairOne(sides, b, x);
  if (across <= straight) return false;
  if (isNamed(sides, a, y) && isNamed(sides, b, x) && !isNamed(sides, a, x)) return true;
  return across - straight >= surelyCrossed
    ? !isOnlyLinks(sides, [a, b], [x, y])
    : isSaidCrosswise(sides, [a, b], [x, y]);
}

/** Whether two rows of a table begin with the same name, and have the same digits. */
function isNamed({ source, target }: Sides, a: number, b: number): boolean {
  const [here, there] = [keyOf(source[a]), keyOf(target[b])];
  return here !== null && here === there;
}

/** What a row begins with that no translation changes, and its digits; null where it begins otherwise. */
function keyOf(row: Block | undefined): string | null {
  const [cell] = row?.cells ?? [];
  if (row === undefined || cell === undefined) return null;
  const { offset } = row.span;
  const name = row.prose.slice(cell.offset - offset, cell.endOffset - offset).trim();
  if (!/^[\w.:/ -]+$/.test(name) || !/[A-Z\d]/i.test(name)) return null;
  return [name, ...(row.prose.match(/\d+/g) ?? [])].join('\n');
}

/**
 * Two neighbours whose links changed places look as if they had done so themselves: the words, or
 * whatever else they share, must say that they did.
 */
function isOnlyLinks(sides: Sides, [a, b]: Two, [x, y]: Two): boolean {
  const across = wordScore(sides, [a], [y]) + wordScore(sides, [b], [x]);
  const straight = wordScore(sides, [a], [x]) + wordScore(sides, [b], [y]);
  if (across !== straight) return across < straight;
  return !sharesMore(sides, a, y) && !sharesMore(sides, b, x);
}

/** Whether two blocks share more than links. */
function sharesMore({ source, target }: Sides, a: number, b: number): boolean {
  const there = new Set(target[b]?.tokens);
  return source[a]?.tokens.some((token) => !/^[lf]/.test(token) && there.has(token)) === true;
}

/** What is left over on both sides, a few blocks apart. */
function rejoined(sides: Sides, beads: readonly Bead[]): Bead[] {
  const used = new Set<Bead>();
  const joined = beads.map((bead, at): Bead => {
    const a = loneIndex(bead.source);
    if (a === null || bead.target.length > 0) return bead;
    const from = Math.max(0, at - farthest);
    const found = beads.slice(from, at + farthest + 1).flatMap((other, place) => {
      const y = loneIndex(other.target);
      if (y === null || other.source.length > 0 || used.has(other)) return [];
      if (!isOneKind(sides, a, y)) return [];
      const score = pairOne(sides, a, y);
      const isBeside = Math.abs(from + place - at) === 2;
      const said = isBeside ? wordScore(sides, [a], [y]) : 0;
      const isSaid =
        (score > leastBeside && said >= sureWords) ||
        (score > 0 && said >= likelyWords) ||
        (said > 0 && isPartOf(sides, a, y));
      return score >= surelyOne || isSaid ? [{ other, y, score }] : [];
    });
    const [best] = found.sort((one, two) => two.score - one.score);
    if (best === undefined) return bead;
    used.add(best.other);
    return { source: [a], target: [best.y], score: best.score, moved: true };
  });
  return joined.filter((bead) => !used.has(bead));
}

/** Whether all Latin words of one block stand in the other, and there are many. */
function isPartOf({ source, target }: Sides, a: number, b: number): boolean {
  const [here, there] = [source[a], target[b]].map(
    (block) => new Set(block?.tokens.filter((token) => token.startsWith('w'))),
  );
  if (here === undefined || there === undefined) return false;
  const [few, many] = here.size < there.size ? [here, there] : [there, here];
  return few.size >= fewestLatin && [...few].every((token) => many.has(token));
}

function loneIndex(indexes: readonly number[] | undefined): number | null {
  return indexes?.length === 1 ? (indexes[0] ?? null) : null;
}

function isOneKind({ source, target }: Sides, a: number, b: number): boolean {
  return source[a]?.kind === target[b]?.kind;
}
