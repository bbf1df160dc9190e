import { leastSure } from '../aligned.ts';
import type { Severity, ValueDetail } from '../types.ts';
import { isPartOf } from './same.ts';

/** How much it matters that one value stands in the place of another. */
export function severityOf(source: ValueDetail, target: ValueDetail, confidence: number): Severity {
  if (confidence < leastSure) return 'info';
  if (isPartOf(source, target) || isPartOf(target, source)) return 'warning';
  if (source.strength === 'strong' && target.strength === 'strong') return 'error';
  return areAmounts(source, target) ? 'error' : 'warning';
}

/**
 * Amounts of one kind that are not equal in any unit: 1200 seconds, 2400 seconds. Alone, each is weak
 * evidence because the other language may count in another unit.
 */
function areAmounts(source: ValueDetail, target: ValueDetail): boolean {
  return (
    source.measure !== undefined &&
    source.measure.of === target.measure?.of &&
    Math.min(Number(source.value), Number(target.value)) > 10
  );
}
