import type { ValueDetail } from '../types.ts';
import { findContradictions, type ValuePair } from './contradiction.ts';
import { findExchanged } from './exchanged.ts';
import { unlikeMeasures } from './measure.ts';
import { exactKeys, farKeys, type Keys, keysOf, measureKeys, writtenKeys } from './same.ts';
import { findWorded } from './worded.ts';

/** How the values of two texts that belong together answer each other. */
export interface ValueMatch {
  readonly matched: readonly ValuePair[];
  /** The same slot with another value. */
  readonly contradictions: readonly ValuePair[];
  /** In the source only. */
  readonly missing: readonly ValueDetail[];
  /** In the target only. */
  readonly extra: readonly ValueDetail[];
}

/**
 * Compares the values of two aligned texts: equal ones first, then other forms of the same, then
 * what contradicts. A value that stands on the other side at least once is not missing, however
 * often it is repeated here. Values that only satisfy are never missing, extra or contradicting.
 *
 * @param source in text order
 * @param target in text order
 */
export function matchValues(
  source: readonly ValueDetail[],
  target: readonly ValueDetail[],
): ValueMatch {
  const matched: ValuePair[] = [];
  const freeSource = new Set(source);
  const freeTarget = new Set(target);
  const unlike: ValuePair[] = findExchanged(source, target);
  for (const [a, b] of unlike) {
    freeSource.delete(a);
    freeTarget.delete(b);
  }
  for (const keys of [writtenKeys, measureKeys, exactKeys, keysOf]) {
    const find = finder(target, keys);
    for (const a of source) {
      const b = freeSource.has(a) ? find(a, freeTarget) : undefined;
      if (b === undefined) continue;
      if (isWordedOtherwise(a, b)) continue;
      (unlikeAmounts(a, b) ? unlike : matched).push([a, b]);
      freeSource.delete(a);
      freeTarget.delete(b);
    }
  }

  const worded = findWorded([...freeSource], [...freeTarget]);
  for (const [a, b] of worded) {
    freeSource.delete(a);
    freeTarget.delete(b);
  }
  const open = {
    source: [...freeSource].filter((value) => value.strength !== 'satisfies'),
    target: [...freeTarget].filter((value) => value.strength !== 'satisfies'),
  };
  const missing = without(open.source, target);
  const extra = without(open.target, source);
  const contradictions = findContradictions(
    { open: missing.left, repeated: missing.repeated },
    { open: extra.left, repeated: extra.repeated },
  );
  const contradicted = new Set(contradictions.flat());
  for (const [a, b] of missing.answered) if (!contradicted.has(a)) matched.push([a, b]);
  return {
    matched,
    contradictions: [...unlike, ...worded, ...contradictions].sort(
      ([a], [b]) => a.span.offset - b.span.offset,
    ),
    missing: missing.left.filter((a) => !contradicted.has(a)),
    extra: extra.left.filter((b) => !contradicted.has(b)),
  };
}

/** The same number, of another unit: numerals only satisfy, and contradict nothing. */
function unlikeAmounts(a: ValueDetail, b: ValueDetail): boolean {
  if (a.strength === 'satisfies' || b.strength === 'satisfies') return false;
  return unlikeMeasures(a.measure, b.measure) || isThousandfold(a, b) || isThousandfold(b, a);
}

/** The same number in words, of another unit: no match, and a contradiction only if nothing else is left. */
function isWordedOtherwise(a: ValueDetail, b: ValueDetail): boolean {
  return (
    (a.strength === 'satisfies' || b.strength === 'satisfies') &&
    unlikeMeasures(a.measure, b.measure)
  );
}

/** "48k" of something, and 48 single bytes of it. */
function isThousandfold({ text }: ValueDetail, { measure }: ValueDetail): boolean {
  return (
    /\d[kK]$/.test(text) && measure?.of === 'bytes' && measure.amount === Number.parseFloat(text)
  );
}

/**
 * Sorts unmatched values: those that the other side has after all, if less often or as part of
 * something more exact (June in June 1), and the rest.
 */
function without(
  values: readonly ValueDetail[],
  others: readonly ValueDetail[],
): { left: ValueDetail[]; repeated: ValueDetail[]; answered: ValuePair[] } {
  const find = finder(others, farKeys, keysOf);
  const left: ValueDetail[] = [];
  const repeated: ValueDetail[] = [];
  const answered: ValuePair[] = [];
  for (const value of values) {
    const other = find(value);
    if (other === undefined) left.push(value);
    else {
      repeated.push(value);
      answered.push([value, other]);
    }
  }
  return { left, repeated, answered };
}

type KeysOf = (value: ValueDetail) => Keys;
type Find = (value: ValueDetail, free?: ReadonlySet<ValueDetail>) => ValueDetail | undefined;

/**
 * Makes a search for the first of `values` that is the same as a given one, `keys` telling what it
 * is recognised by and `asking` what the given one is. Asked for free ones
 * only, it drops those that are not: they must never become free again.
 */
function finder(values: readonly ValueDetail[], keys: KeysOf, asking: KeysOf = keys): Find {
  const named = new Map<string, Queue>();
  const answering = new Map<string, Queue>();
  for (const value of values) {
    const { names, answers } = keys(value);
    for (const key of names) enqueue(named, key, value);
    for (const key of answers) enqueue(answering, key, value);
  }
  return (value, free) => {
    const { names, answers } = asking(value);
    for (const key of names) {
      const found = first(named.get(key), free) ?? first(answering.get(key), free);
      if (found !== undefined) return found;
    }
    for (const key of answers) {
      const found = first(named.get(key), free);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

interface Queue {
  readonly values: ValueDetail[];
  next: number;
}

function enqueue(queues: Map<string, Queue>, key: string, value: ValueDetail): void {
  const queue = queues.get(key);
  if (queue === undefined) queues.set(key, { values: [value], next: 0 });
  else queue.values.push(value);
}

function first(
  queue: Queue | undefined,
  free: ReadonlySet<ValueDetail> | undefined,
): ValueDetail | undefined {
  if (queue === undefined) return undefined;
  if (free === undefined) return queue.values[0];
  for (; queue.next < queue.values.length; queue.next += 1) {
    const value = queue.values[queue.next];
    if (value !== undefined && free.has(value)) return value;
  }
  return undefined;
}
