import type { ValueDetail } from '../types.ts';
import type { ValuePair } from './contradiction.ts';

/**
 * Two amounts of different kinds whose numbers changed places: 8 cores and 16 GB, 16 cores and 8 GB.
 * Only where each side has one amount of either kind.
 */
export function findExchanged(
  source: readonly ValueDetail[],
  target: readonly ValueDetail[],
): ValuePair[] {
  const [here, there] = [onlyOnes(source), onlyOnes(target)];
  const changed = [...here].flatMap(([kind, a]): ValuePair[] => {
    const b = there.get(kind);
    return a === null || b === undefined || b === null || a.value === b.value ? [] : [[a, b]];
  });
  return changed.filter(([a, b]) =>
    changed.some(([other, answer]) => other.value === b.value && answer.value === a.value),
  );
}

/** The only amount of each kind; null where there are several. */
function onlyOnes(values: readonly ValueDetail[]): Map<string, ValueDetail | null> {
  const found = new Map<string, ValueDetail | null>();
  for (const value of values) {
    const kind = value.measure?.of ?? (value.type === 'percent' ? value.type : undefined);
    if (kind !== undefined) found.set(kind, found.has(kind) ? null : value);
  }
  return found;
}
