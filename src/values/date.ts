import { DATE_FORMS, type DateForm, type DatePart } from './date-forms.ts';
import type { Found } from './found.ts';
import { parseNumeral } from './numeral.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Names of months that are also other words, or short for something else. */
const AMBIGUOUS = /^(?:may|march|mar|sep|dec|jan|jun)\.?$/i;

/**
 * Dates of either language, each end of a range as a date of its own, one recogniser per form.
 * Canonical: `2022-04-25`, `2022-04`, and without a year `--04-25`, `--04`. A year alone is a number.
 */
export const dateRecognisers: readonly ((text: string) => Found[])[] = DATE_FORMS.map(
  (form) => (text) => findDates(form, text),
);

function findDates({ pattern, hint, read }: DateForm, text: string): Found[] {
  if (!hint.test(text)) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const [first, second] = read(groups);
    const start = match.index;
    const end = start + match[0].length;
    const split = second === undefined ? end : start + (groups.d1?.length ?? 0);
    const from = toDate(first, match[0], start, split);
    if (from === null) continue;
    if (second === undefined) {
      found.push(from);
      continue;
    }
    const resume = end - (groups.d2?.length ?? 0) - (groups.tail?.length ?? 0);
    const to = toDate(second, match[0], resume, end);
    if (to !== null) found.push(from, to);
  }
  return found;
}

function toDate(part: DatePart, whole: string, start: number, end: number): Found | null {
  const month = monthNumber(part.month ?? '');
  const day = part.day === undefined ? null : toNumber(part.day.replace(/(?:st|nd|rd|th)$/, ''));
  const year = part.year === undefined ? null : toNumber(part.year);
  const isDay = month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31));
  // Nothing else is written so: what is no day of a year is a slip of one.
  if (!isDay && !/^(?:19|20)\d\d-\d\d-\d\d$/.test(whole)) return null;
  const value = [
    year === null ? '-' : String(year),
    String(month).padStart(2, '0'),
    ...(day === null ? [] : [String(day).padStart(2, '0')]),
  ].join('-');
  const alone = year === null && day === null;
  const inWords = /[一二三四五六七八九十]/.test(whole);
  const strength =
    inWords || (alone && AMBIGUOUS.test(part.month ?? ''))
      ? 'satisfies'
      : alone
        ? 'weak'
        : 'strong';
  return { type: 'date', value, strength, start, end };
}

function monthNumber(text: string): number {
  const index = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return index >= 0 ? index + 1 : toNumber(text);
}

function toNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : (parseNumeral(text) ?? 0);
}
