import { distance } from 'fastest-levenshtein';
import { NUMERAL_CHARS } from './numeral.ts';

const MONTH =
  '(?<![A-Za-z])(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)(?![A-Za-z])\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?!\\d|[.:]\\d|%|,\\d{3}(?!\\d))';
const YEAR = '(?:19|20)\\d{2}(?![\\d%]|[.:]\\d|,\\d{3}(?!\\d))';
const TO = '\\s{0,9}(?:-|–|—|~|(?<=\\s)(?:to|through|until|thru)(?=\\s))\\s{0,9}';
/** "September 15 and 16, 2026": only where the phrase ends there, or `and` joins something else. */
const AND =
  '\\s{1,9}(?:and|&)\\s{1,9}(?=\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s{1,9}(?:19|20)\\d{2}(?!\\d)|\\s{0,9}[.;)]))';
/** A capitalised word in the place of a month: a month with a slip in it (`Octorber 22, 2031`). */
const ODD_MONTH = '(?<![A-Za-z])[A-Z][a-z]{3,9}(?![A-Za-z])';
const GAP = '\\s{1,20}';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The month that a word must mean: with one letter too many, too few or wrong, or two swapped. */
function nearMonth(word: string): string {
  const letters = (name: string) => [...name].sort().join('');
  const near = MONTHS.find((month) => {
    const far = distance(word, month);
    return month.length > 4 && (far <= 1 || (far === 2 && letters(word) === letters(month)));
  });
  return near ?? '';
}

/** What one date of a match is made of. */
export interface DatePart {
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/**
 * A form of date. In a range the group `d1` is the first date, `d2` with `tail` the second, and both
 * stand at the ends of the match.
 */
export interface DateForm {
  readonly pattern: RegExp;
  /** Without this the pattern need not be tried. */
  readonly hint: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>): readonly [DatePart, DatePart?];
}

/** In the order in which they are tried: what one takes, the next does not see. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    // 2022-04-25, 2022/4/25; a hyphen may join it to a link or a bracket, not to a name
    hint: /\d/,
    pattern:
      /(?<![\w./]|[\w./-]-)(?<y>(?:19|20)\d{2})(?<sep>[-/.])(?<m>\d{1,2})\k<sep>(?<d>\d{1,2})(?=T\d|(?!\w|[-./]\w))/g,
    read: ({ y, m, d }) => [{ year: y, month: m, day: d }],
  },
  {
    // 2/14/2023: the American order unless it is impossible
    hint: /\d/,
    pattern: /(?<![\w./-])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<y>(?:19|20)\d{2})(?!\w|[-./]\w)/g,
    read: ({ a, b, y }) => [
      Number(a) > 12 ? { year: y, month: b, day: a } : { year: y, month: a, day: b },
    ],
  },
  {
    // April 25, 2022; Apr 25-29; April 28 to May 2, 2022
    hint: /\d/,
    pattern: new RegExp(
      `(?<d1>(?<m>${MONTH})${GAP}(?<d>${DAY}))(?:(?:${TO}|${AND})(?<d2>(?:(?<m2>${MONTH})${GAP})?(?<e>${DAY})))?(?<tail>(?:\\s{0,9},\\s{0,20}|${GAP})(?<y>${YEAR}))?`,
      'g',
    ),
    read: ({ m, d, m2, e, y }) => {
      const first = { year: y, month: m, day: d };
      return e === undefined ? [first] : [first, { year: y, month: m2 ?? m, day: e }];
    },
  },
  {
    // 25 April 2022, 25-29 April, 28 April to 2 May 2022
    hint: /\d/,
    pattern: new RegExp(
      `(?<![\\d.,:/-]|#)(?:(?<d1>(?<d>${DAY})(?:\\s{1,20}(?<m1>${MONTH}))?)${TO})?(?<d2>(?<e>${DAY})(?:\\s{1,20}(?:of\\s{1,20})?|-)(?<m>${MONTH}))(?<tail>(?:,?\\s{1,20}|-)(?<y>${YEAR}))?`,
      'g',
    ),
    read: ({ m, m1, d, e, y }) => {
      const last = { year: y, month: m, day: e };
      return d === undefined ? [last] : [{ year: y, month: m1 ?? m, day: d }, last];
    },
  },
  {
    // April 2022
    hint: /\d/,
    pattern: new RegExp(`(?<m>${MONTH})(?:,?${GAP}|-)(?<y>${YEAR})`, 'g'),
    read: ({ m, y }) => [{ year: y, month: m }],
  },
  {
    // Octorber 25, 2022; 25 Octorber 2022
    hint: /\d/,
    pattern: new RegExp(
      `(?:(?<m1>${ODD_MONTH})${GAP}(?<d1>${DAY}),?|(?<![\\d.,:/-])(?<d2>${DAY})${GAP}(?<m2>${ODD_MONTH}),?)${GAP}(?<y>${YEAR})`,
      'g',
    ),
    read: ({ m1, m2, d1, d2, y }) => [{ year: y, month: nearMonth(m1 ?? m2 ?? ''), day: d1 ?? d2 }],
  },
  {
    // 2022 年 4 月 25-29 日, 4 月 25 日至 5 月 2 日
    hint: /月/,
    pattern:
      /(?<![\d.])(?<d1>(?:(?<y>\d{3,8})\s{0,9}年的?\s{0,9})?(?<m>\d{1,2})\s{0,9}月\s{0,9}(?<d>\d{1,2})(?:\s{0,9}[日号])?)\s{0,9}(?:-|–|—|~|至|到)\s{0,9}(?<d2>(?:(?<m2>\d{1,2})\s{0,9}月\s{0,9})?(?<e>\d{1,2})\s{0,9}[日号])/g,
    read: ({ y, m, d, m2, e }) => [
      { year: y, month: m, day: d },
      { year: y, month: m2 ?? m, day: e },
    ],
  },
  {
    // 2022 年 4 月 25 日, 2022 年 4 月, 4 月 25 日, 4 月; a year that lost a digit is one all the same
    hint: /月/,
    pattern:
      /(?<![\d.])(?:(?<y>\d{3,8})\s{0,9}年的?\s{0,9})?(?<m>\d{1,2})\s{0,9}月份?(?:\s{0,9}(?<d>\d{1,2})\s{0,9}[日号])?/g,
    read: ({ y, m, d }) => [{ year: y, month: m, day: d }],
  },
  {
    // 六月一日, 二〇二二年六月
    hint: /月/,
    pattern: new RegExp(
      `(?:(?<y>[${NUMERAL_CHARS}]{4})年的?)?(?<![${NUMERAL_CHARS}])(?<m>[一二三四五六七八九]|十[一二]?)月份?(?:(?<d>[${NUMERAL_CHARS}]{1,3}|\\s{0,9}\\d{1,2}\\s{0,9})[日号])?`,
      'g',
    ),
    read: ({ y, m, d }) => [{ year: y, month: m, day: d?.trim() }],
  },
  {
    // April
    hint: /[A-Z]/,
    pattern: new RegExp(`(?<m>${MONTH})`, 'g'),
    read: ({ m }) => [{ month: m }],
  },
];
