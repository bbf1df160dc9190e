import type { ValueDetail } from '../types.ts';
import type { ValuePair } from './contradiction.ts';
import { onlyOnes } from './only-ones.ts';

/**
 * Two amounts of different kinds whose numbers changed places: 8 cores and 16 GB, 16 cores and 8 GB.
 * Only where each side has one amount of either kind.
 */
export function findExchanged(
  source: readonly ValueDetail[],
  target: readonly ValueDetail[],
): ValuePair[] {
  const [here, there] = [onlyOnes(source, kindOf), onlyOnes(target, kindOf)];
  const changed = [...here].flatMap(([kind, a]): ValuePair[] => {
    const b = there.get(kind);
    return a === null || b === undefined || b === null || a.value === b.value ? [] : [[a, b]];
  });
  return changed.filter(([a, b]) =>
    changed.some(([other, answer]) => other.value === b.value && answer.value === a.value),
  );
}

/** A number without a unit counts things, of which nobody knows which. */
function kindOf({ measure, type, strength }: ValueDetail): string | undefined {
  if (measure !== undefined) return measure.of;
  return type === 'percent' || (type === 'number' && strength !== 'satisfies') ? type : undefined;
}
