import type { Found } from './found.ts';
import { NUMERAL_CHARS, parseNumeral } from './numeral.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<![A-Za-z])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)(?![A-Za-z])\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[.:]\\d|%|,\\d{3}(?!\\d))';
const YEAR = '(?:19|20)\\d{2}(?![\\d%]|[.:]\\d|,\\d{3}(?!\\d))';
const TO = '\\s{0,9}(?:-|–|—|~|(?<=\\s)(?:to|through|until|thru)(?=\\s))\\s{0,9}';
const GAP = '\\s{1,20}';

/** What one date of a match is made of. */
interface Part {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** A form of date: the groups `d1` (and `d2` for a range) say where each of its dates stands. */
interface Form {
  readonly pattern: RegExp;
  /** Without this the pattern need not be tried. */
  readonly hint: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>): Part | readonly [Part, Part] | null;
}

const FORMS: readonly Form[] = [
  {
    // 2022-04-25, 2022/4/25
    hint: DIGIT,
    pattern:
      /(?<![\w./-])(?<y>(?:19|20)\d{2})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?=T\d|(?!\w|[-./]\w))/g,
    read: ({ y, m, d }) => ({ year: y, month: m, day: d }),
  },
  {
    // 2/14/2023: the American order unless it is impossible
    hint: DIGIT,
    pattern: /(?<![\w./-])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>(?:19|20)\d{2})(?!\w|[-./]\w)/g,
    read: ({ a, b, y }) =>
      Number(a) > 12 ? { year: y, month: b, day: a } : { year: y, month: a, day: b },
  },
  {
    // April 25, 2022; Apr 25-29; April 28 to May 2, 2022
    hint: DIGIT,
    pattern: new RegExp(
      `(?<d1>(?<m>${MONTH})${GAP}(?<d>${DAY}))(?:${TO}(?<d2>(?:(?<m2>${MONTH})${GAP})?(?<e>${DAY})))?(?<tail>(?:\\s{0,9},\\s{0,20}|${GAP})(?<y>${YEAR}))?`,
      'g',
    ),
    read: ({ m, d, m2, e, y }) => {
      const first = { year: y, month: m, day: d };
      return e === undefined ? first : [first, { year: y, month: m2 ?? m, day: e }];
    },
  },
  {
    // 25 April 2022, 25-29 April, 28 April to 2 May 2022
    hint: DIGIT,
    pattern: new RegExp(
      `(?<![\\d.,:/-]|#)(?:(?<d1>(?<d>${DAY})(?:\\s{1,20}(?<m1>${MONTH}))?)${TO})?(?<d2>(?<e>${DAY})(?:\\s{1,20}(?:of\\s{1,20})?|-)(?<m>${MONTH}))(?<tail>(?:,?\\s{1,20}|-)(?<y>${YEAR}))?`,
      'g',
    ),
    read: ({ m, m1, d, e, y }) => {
      const last = { year: y, month: m, day: e };
      return d === undefined ? last : [{ year: y, month: m1 ?? m, day: d }, last];
    },
  },
  {
    // April 2022
    hint: DIGIT,
    pattern: new RegExp(`(?<m>${MONTH})(?:,?${GAP}|-)(?<y>${YEAR})`, 'g'),
    read: ({ m, y }) => ({ year: y, month: m }),
  },
  {
    // 2022 年 4 月 25-29 日, 4 月 25 日至 5 月 2 日
    hint: MOON,
    pattern:
      /(?<![\d.])(?<d1>(?:(?<y>\d{4})\s{0,9}年\s{0,9})?(?<m>\d{1,2})\s{0,9}月\s{0,9}(?<d>\d{1,2})(?:\s{0,9}[日号])?)\s{0,9}(?:-|–|—|~|至|到)\s{0,9}(?<d2>(?:(?<m2>\d{1,2})\s{0,9}月\s{0,9})?(?<e>\d{1,2})\s{0,9}[日号])/g,
    read: ({ y, m, d, m2, e }) => [
      { year: y, month: m, day: d },
      { year: y, month: m2 ?? m, day: e },
    ],
  },
  {
    // 2022 年 4 月 25 日, 2022 年 4 月, 4 月 25 日, 4 月
    hint: MOON,
    pattern:
      /(?<![\d.])(?:(?<y>\d{4})\s{0,9}年\s{0,9})?(?<m>\d{1,2})\s{0,9}月份?(?:\s{0,9}(?<d>\d{1,2})\s{0,9}[日号])?/g,
    read: ({ y, m, d }) => ({ year: y, month: m, day: d }),
  },
  {
    // 六月一日, 二〇二二年六月
    hint: MOON,
    pattern: new RegExp(
      `(?:(?<y>[${NUMERAL_CHARS}]{4})年)?(?<![${NUMERAL_CHARS}])(?<m>[一二三四五六七八九]|十[一二]?)月份?(?:(?<d>[${NUMERAL_CHARS}]{1,3}|\\s{0,9}\\d{1,2}\\s{0,9})[日号])?`,
      'g',
    ),
    read: ({ y, m, d }) => ({ year: y, month: m, day: d?.trim() }),
  },
  {
    // April
    hint: null,
    pattern: new RegExp(`(?<m>${MONTH})`, 'g'),
    read: ({ m }) => ({ month: m }),
  },
];

/** Names of months that are also other words, or short for something else. */
const AMBIGUOUS = /^(?:may|march|mar|sep|dec|jan|jun)\.?$/i;

/**
 * Dates of either language, each end of a range as a date of its own. Canonical: `2022-04-25`,
 * `2022-04`, and without a year `--04-25`, `--04`. A year alone is a number.
 *
 * @returns dates in order of form; those of one form do not overlap
 */
export function findDates(form: number, text: string): Found[] {
  const { pattern, read } = FORMS[form] ?? { pattern: /(?!)/g, read: () => null };
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const parts = read(groups);
    if (parts === null) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (!Array.isArray(parts)) {
      const date = toDate(parts as Part, match[0], start, end);
      if (date !== null) found.push(date);
      continue;
    }
    const [first, second] = parts as readonly [Part, Part];
    const split = start + (groups.d1?.length ?? 0);
    const resume = end - (groups.d2?.length ?? 0) - (groups.tail?.length ?? 0);
    const from = toDate(first, match[0], start, split);
    const to = toDate(second, match[0], resume, end);
    if (from !== null && to !== null) found.push(from, to);
  }
  return found;
}

/** How many forms `findDates` knows, to be tried in this order. */
export const DATE_FORMS = FORMS.length;

function toDate(part: Part, whole: string, start: number, end: number): Found | null {
  const month = monthNumber(part.month ?? '');
  const day = part.day === undefined ? null : toNumber(part.day.replace(/(?:st|nd|rd|th)$/, ''));
  const year = part.year === undefined ? null : toNumber(part.year);
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
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
