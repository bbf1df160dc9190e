import { placedConfidence, saidTitle } from './placed.ts';
import type { SaidWords, SectionsSaid, TitleSaid } from './section-words.ts';
import type { SectionMatch, SectionView } from './sections.ts';
import { usualShift } from './shift.ts';
import { areOtherFunctions } from './signatures.ts';

const weakConfidence = 0.5;
/** In longer gaps one section lost here and another added there may come out even. */
const surelyPlaced = 2;
const different = 0.2;
/** A section that tells of something else may be another one in the same place. */
const hardly = 0.04;

/** Fewer words of a section tell nothing of it. */
const fewestWords = 6;
/** Share of the words of a section that any other one says. */
const usualShare = 0.4;
/** What saying all of them is worth, in the units of a fit. */
const wordWeight = 0.8;

/** And so much of a title speaks for two sections, wherever they stand. */
const sameTitle = 0.6;

/**
 * Sections without evidence of their own that stand between the same two matches: matched in order
 * by length and level, as far as these fit.
 */
export function fillGaps(
  a: readonly SectionView[],
  b: readonly SectionView[],
  matches: readonly SectionMatch[],
  titleSaid: TitleSaid,
  said: SectionsSaid,
): SectionMatch[] {
  const filled = [...matches];
  const shift = usualShift(a, b, matches);
  const ordered = inOrder(matches);
  const takenA = new Set(matches.map((match) => match.source));
  const takenB = new Set(matches.map((match) => match.target));
  let previous: { readonly source: number; readonly target: number } = { source: -1, target: -1 };
  for (const next of [...ordered, { source: a.length, target: b.length }]) {
    const left = range(previous.source + 1, next.source).filter((index) => !takenA.has(index));
    const right = range(previous.target + 1, next.target).filter((index) => !takenB.has(index));
    const [x, y] = withoutLonePreamble(a, b, left, right);
    if (x.length > 0 && y.length > 0) {
      const shareChild = isParent(a, x.at(-1), next.source) && isParent(b, y.at(-1), next.target);
      filled.push(...fillGap(a, b, x, y, { titleSaid, said, shift, shareChild }));
    }
    previous = next;
  }
  return filled;
}

/** Whether a section holds the one right behind it. */
function isParent(views: readonly SectionView[], index: number | undefined, next: number): boolean {
  const [one, behind] = [views[index ?? -1]?.section, views[next]?.section];
  if (one === undefined || behind === undefined || one.heading === null) return false;
  return index === next - 1 && one.level < behind.level;
}

/** What stands before the first heading on one side only answers no section of the other. */
function withoutLonePreamble(
  a: readonly SectionView[],
  b: readonly SectionView[],
  left: readonly number[],
  right: readonly number[],
): readonly [readonly number[], readonly number[]] {
  const isPreamble = (views: readonly SectionView[], index: number | undefined) =>
    views[index ?? -1]?.section.heading === null;
  const [p, q] = [isPreamble(a, left[0]), isPreamble(b, right[0])];
  if (p === q || left.length === right.length) return [left, right];
  return p ? [left.slice(1), right] : [left, right.slice(1)];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** The longest run of matches that rise on both sides (patience sorting, O(n log n)). */
export function inOrder(matches: readonly SectionMatch[]): SectionMatch[] {
  const sorted = [...matches].sort((x, y) => x.source - y.source);
  const tails: number[] = [];
  const before: number[] = [];
  for (const [at, match] of sorted.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = sorted[tails[middle] ?? 0];
      if (tail !== undefined && tail.target < match.target) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  }
  const run: SectionMatch[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const match = sorted[at];
    if (match !== undefined) run.push(match);
  }
  return run.reverse();
}

/** What the words of two sections are worth: nothing where one says as many of the other as any would. */
function worthOf(said: SaidWords | null): number {
  if (said === null || said.words < fewestWords) return 0;
  return wordWeight * Math.max(0, said.share - usualShare);
}

/** One of two sections is much shorter: what it has lost is why it tells nothing of the other. */
function hasLost(x: SectionView, y: SectionView): boolean {
  return Math.abs(Math.log((y.size + 10) / (x.size + 10))) > Math.LN2;
}

/** What tells sections apart that share no detail. */
interface Evidence {
  readonly titleSaid: TitleSaid;
  readonly said: SectionsSaid;
  /** See `usualShift`. */
  readonly shift: number;
  /** The last two of the gap hold two sections that belong together. */
  readonly shareChild: boolean;
}

function fillGap(
  a: readonly SectionView[],
  b: readonly SectionView[],
  left: readonly number[],
  right: readonly number[],
  { titleSaid, said, shift, shareChild }: Evidence,
): SectionMatch[] {
  if (left.length * right.length > 10_000) return [];
  const parallel =
    left.length === right.length &&
    left.every((index, at) => a[index]?.section.level === b[right[at] ?? -1]?.section.level);
  const areParents = (i: number, j: number) =>
    shareChild && i === left.length - 1 && j === right.length - 1;
  // Both tell of something that the other page has nowhere: two subjects.
  const otherness = (i: number, j: number): number => {
    const [x, y] = [a[left[i] ?? -1], b[right[j] ?? -1]];
    return Math.min(1, Math.min(x?.foreign ?? 0, y?.foreign ?? 0) / 20) * 0.4;
  };
  // Next to the same neighbour on both sides: the same section, however much of it is lost.
  const fit = (i: number, j: number): number => {
    const x = a[left[i] ?? -1];
    const y = b[right[j] ?? -1];
    if (x === undefined || y === undefined) return 0;
    if (areOtherFunctions(x.section, y.section)) return 0;
    const ratio = Math.abs(Math.log((y.size + 30) / (x.size + 30)));
    const levels = Math.abs(x.section.level + shift - y.section.level);
    const title = titleSaid(x.section, y.section) >= sameTitle ? 0.3 : 0;
    const words = worthOf(said(x.section.index, y.section.index));
    const lost = Math.min(x.mass, y.mass) > 12 ? 0.2 : 0;
    const other = otherness(i, j);
    const fitting = 0.4 - 0.35 * ratio - 0.08 * levels - lost - other + title + words;
    const edge = (i === 0 && j === 0) || (i === left.length - 1 && j === right.length - 1);
    if (areParents(i, j) && levels === 0) return 2 + Math.max(fitting, -1);
    // As many on both sides, in the same order of levels: place by place, before any fit of length.
    if (parallel && i === j) return other < different ? 2 + fitting : fitting;
    return edge && levels === 0 && other < different ? Math.max(0.05, fitting) : fitting;
  };
  const width = right.length + 1;
  const score = new Float64Array((left.length + 1) * width);
  for (let i = 1; i <= left.length; i += 1) {
    for (let j = 1; j <= right.length; j += 1) {
      const both = (score[(i - 1) * width + j - 1] ?? 0) + fit(i - 1, j - 1);
      const skip = Math.max(score[(i - 1) * width + j] ?? 0, score[i * width + j - 1] ?? 0);
      score[i * width + j] = Math.max(both, skip);
    }
  }
  const found: SectionMatch[] = [];
  let i = left.length;
  let j = right.length;
  while (i > 0 && j > 0) {
    const here = score[i * width + j] ?? 0;
    if (here === score[(i - 1) * width + j]) i -= 1;
    else if (here === score[i * width + j - 1]) j -= 1;
    else {
      i -= 1;
      j -= 1;
      const [x, y] = [a[left[i] ?? -1], b[right[j] ?? -1]];
      const placed =
        x !== undefined &&
        y !== undefined &&
        parallel &&
        i === j &&
        left.length <= surelyPlaced &&
        (areParents(i, j) ||
          titleSaid(x.section, y.section) >= saidTitle ||
          (otherness(i, j) < hardly && hasLost(x, y)));
      const confidence = placed ? placedConfidence : weakConfidence;
      found.push({ source: left[i] ?? 0, target: right[j] ?? 0, confidence });
    }
  }
  return found.reverse();
}
