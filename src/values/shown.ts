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
