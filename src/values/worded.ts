import type { ValueDetail } from '../types.ts';
import type { ValuePair } from './contradiction.ts';

const DAY = 86_400;
/** A month has no fixed length: what is nearer than this may be the same in weeks. */
const clearly = 1.5;

/** A length of time in days, if a value is one. */
function daysOf({ measure }: ValueDetail): number | undefined {
  if (measure?.of === 'time') return measure.amount / DAY;
  return measure?.of === 'months' ? measure.amount * 30 : undefined;
}

/**
 * The one length of time that each side has left, of which at least one is in words, if they are not
 * the same: "three months later", 时隔一年. Words claim nothing but this: beside a unit they surely
 * count, and where there is one on each side they answer each other.
 */
export function findWorded(
  source: readonly ValueDetail[],
  target: readonly ValueDetail[],
): ValuePair[] {
  const [a, b] = [only(source), only(target)];
  if (a === undefined || b === undefined) return [];
  if (a.strength !== 'satisfies' && b.strength !== 'satisfies') return [];
  const [low = 0, high = 0] = [daysOf(a) ?? 0, daysOf(b) ?? 0].sort((x, y) => x - y);
  const sameKind = a.measure?.of === b.measure?.of;
  return sameKind ? (low < high ? [[a, b]] : []) : high > low * clearly ? [[a, b]] : [];
}

function only(values: readonly ValueDetail[]): ValueDetail | undefined {
  const [first, ...others] = values.filter((value) => daysOf(value) !== undefined);
  return others.length === 0 ? first : undefined;
}
