import type { ValueDetail } from '../types.ts';

/**
 * A value as a message quotes it: as written, white space folded. The bare end of a date range
 * (`29` of "Apr 25-29") says nothing by itself, so it is given as month and day.
 */
export function shownValue({ type, value, text }: ValueDetail): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  const bareDay = type === 'date' && /^\d{1,2}(?:st|nd|rd|th)?(?:\s?[日号]|,.*)?$/.test(folded);
  return bareDay ? value.replace(/^--/, '') : folded;
}

/** Two values that contradict each other; with their units where these are not the same, or words. */
export function shownPair(
  source: ValueDetail,
  target: ValueDetail,
): { readonly expected: string; readonly actual: string } {
  const inWords = source.strength === 'satisfies' || target.strength === 'satisfies';
  const units = inWords || source.value === target.value || unitOf(source) !== unitOf(target);
  return {
    expected: (units && source.measure?.text) || shownValue(source),
    actual: (units && target.measure?.text) || shownValue(target),
  };
}

/** What one of its unit is. */
function unitOf({ measure, value }: ValueDetail): number {
  return measure === undefined ? 0 : Number((measure.amount / Number(value)).toPrecision(6));
}
