import { distance } from 'fastest-levenshtein';
import type { ValueDetail } from '../types.ts';
import { onlyOnes } from './only-ones.ts';

/** A source value and a target value. */
export type ValuePair = readonly [ValueDetail, ValueDetail];

/** Below this share of common characters two ids are two ids, not one mistyped. */
const ALIKE = 0.5;
/** How many times one number may be the other, or how large both may be, to be taken for a slip. */
const FARTHEST = 10;
/** Longer lists of unmatched values are another text, not a slip; they would also take long. */
const MOST_OPEN = 40;

/** What one side has unmatched. */
export interface Unmatched {
  /** Values that the other side does not have at all, in order. */
  readonly open: readonly ValueDetail[];
  /** Values that the other side has, but not as often, in order. */
  readonly repeated: readonly ValueDetail[];
}

/**
 * Pairs values of the same kind that stand in the same slot and differ: what is alike first, then
 * what is left over when both sides lack equally many, in order. A value that one side merely
 * repeats more often counts only against one that is alike and new on the other.
 */
export function findContradictions(source: Unmatched, target: Unmatched): ValuePair[] {
  const free = new Set([...source.open, ...target.open]);
  const found: ValuePair[] = [];
  const join = (pairs: readonly ValuePair[]) => {
    found.push(...pairs);
    for (const value of pairs.flat()) free.delete(value);
  };
  const isFree = (value: ValueDetail) => free.has(value);
  join(pairSeparated(source.open, target.open));
  join(byFamily(source.open.filter(isFree), target.open.filter(isFree), pairUp));
  join(byFamily(source.repeated, target.open.filter(isFree), pairAlike));
  join(byFamily(source.open.filter(isFree), target.repeated, pairAlike));
  join(pairMeasured(source.open.filter(isFree), target.repeated));
  join(pairMeasured(source.repeated, target.open.filter(isFree)));
  return found.sort(([a], [b]) => a.span.offset - b.span.offset);
}

/** Digits in groups of three: a thousand and two, or nearly one. */
const SEPARATED = /^\d{1,3}(?:[,.]\d{3})+$/;

/** The same digits, separated otherwise: `1,002` and `1.002`. */
function pairSeparated(
  source: readonly ValueDetail[],
  target: readonly ValueDetail[],
): ValuePair[] {
  const [here, there] = [source, target].map((values) =>
    values.filter(({ text }) => SEPARATED.test(text)),
  );
  if (here === undefined || there === undefined || there.length > MOST_OPEN) return [];
  const digits = ({ text }: ValueDetail) => text.replace(/[,.]/g, '');
  return here.slice(0, MOST_OPEN).flatMap((a): ValuePair[] => {
    const b = there.find((other) => digits(other) === digits(a));
    return b === undefined ? [] : [[a, b]];
  });
}

/**
 * One amount that the other side lacks, and one that it repeats more often than this side: 10 days
 * and 5 days, both of them 5 days there.
 */
function pairMeasured(source: readonly ValueDetail[], target: readonly ValueDetail[]): ValuePair[] {
  const kindOf = ({ measure }: ValueDetail) => measure?.of;
  const there = onlyOnes(target, kindOf);
  return [...onlyOnes(source, kindOf)].flatMap(([kind, a]): ValuePair[] => {
    const b = there.get(kind);
    return a === null || b === undefined || b === null ? [] : [[a, b]];
  });
}

type PairUp = (source: readonly ValueDetail[], target: readonly ValueDetail[]) => ValuePair[];

function byFamily(
  source: readonly ValueDetail[],
  target: readonly ValueDetail[],
  pair: PairUp,
): ValuePair[] {
  const targets = groupByFamily(target);
  const found: ValuePair[] = [];
  for (const [name, values] of groupByFamily(source)) {
    const others = targets.get(name) ?? [];
    if (values.length <= MOST_OPEN && others.length <= MOST_OPEN)
      found.push(...pair(values, others));
  }
  return found;
}

function groupByFamily(values: readonly ValueDetail[]): Map<string, ValueDetail[]> {
  const groups = new Map<string, ValueDetail[]>();
  for (const value of values) {
    const name = family(value);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return groups;
}

/** Types whose values may be taken for each other. */
function family({ type, value }: ValueDetail): string {
  if (type === 'date') return /-\d\d-\d\d$/.test(value) ? 'day' : 'month';
  return type === 'number' && /^\d+\.\d+$/.test(value) ? 'version' : type;
}

function pairUp(source: readonly ValueDetail[], target: readonly ValueDetail[]): ValuePair[] {
  const pairs = pairAlike(source, target);
  const paired = new Set(pairs.flat());
  const left = source.filter((value) => !paired.has(value));
  const others = target.filter((value) => !paired.has(value));
  if (left.length !== others.length) return pairs;
  for (const [i, a] of left.entries()) {
    const b = others[i];
    if (b !== undefined && comparable(a, b)) pairs.push([a, b]);
  }
  return pairs;
}

/** The most alike first; among equals, those in the same place of their list. */
function pairAlike(source: readonly ValueDetail[], target: readonly ValueDetail[]): ValuePair[] {
  const candidates = source
    .flatMap((a, i) =>
      target.map((b, j) => ({ a, b, likeness: likeness(a, b), shift: Math.abs(i - j) })),
    )
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((x, y) => y.likeness - x.likeness || x.shift - y.shift);
  const paired = new Set<ValueDetail>();
  const pairs: ValuePair[] = [];
  for (const { a, b } of candidates) {
    if (paired.has(a) || paired.has(b)) continue;
    paired.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

/** Numbers of another order of magnitude count other things, unless both have a unit of one kind. */
function comparable(a: ValueDetail, b: ValueDetail): boolean {
  if (a.type !== 'number' || b.type !== 'number') return true;
  // What is set as code stands in the place of the other, however large. A digit more or less is a
  // slip in the code.
  if (a.inCode && b.inCode && distance(a.text, b.text) > 1) return true;
  if (a.measure !== undefined && b.measure !== undefined) return a.measure.of === b.measure.of;
  const [low = 0, high = 0] = [Number(a.value), Number(b.value)].sort((x, y) => x - y);
  return high <= low * FARTHEST || high <= FARTHEST;
}

/** 1 for equal texts, 0 for texts with nothing in common. */
function likeness(a: ValueDetail, b: ValueDetail): number {
  return 1 - distance(a.value, b.value) / Math.max(a.value.length, b.value.length, 1);
}
