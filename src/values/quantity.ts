import { scale, trim } from './decimal.ts';
import type { Found } from './found.ts';
import { NUMERAL_CHARS, parseNumeral } from './numeral.ts';

const NUMBER = '\\d{1,3}(?:,\\d{3})+(?![\\d])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const START = '(?<!\\d|\\d[.,])';
const RANGE = '\\s{0,5}(?:-|–|—|~|至|到|(?<=\\s)(?:to|and|or)(?=\\s))\\s{0,5}';

const PERCENT = new RegExp(
  `${START}(?<n>${NUMBER})\\s{0,9}(?:%|(?:percent|per\\scent|percentage\\s{1,20}points?)(?![A-Za-z])|个?百分点)`,
  'g',
);
const PERCENT_OF = new RegExp(
  `百分之\\s{0,5}(?:(?<n>${NUMBER})|(?<words>[${NUMERAL_CHARS}]+))`,
  'g',
);

/**
 * Percentages: `50%`, `50 percent`, `百分之 50`; those in Chinese numerals (`百分之五十`) only satisfy. Canonical: the number. A hundred is more often emphasis than a measure, hence weak.
 */
export function findPercentages(text: string): Found[] {
  const found: Found[] = [];
  for (const pattern of [PERCENT, PERCENT_OF]) {
    for (const match of text.matchAll(pattern)) {
      const { n = '', words } = match.groups ?? {};
      const value = words === undefined ? trim(n) : parseNumeral(words);
      if (value === null) continue;
      found.push({
        type: 'percent',
        value: String(value),
        strength: words !== undefined ? 'satisfies' : String(value) === '100' ? 'weak' : 'strong',
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  return found;
}

const SCALES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  k: 3,
  w: 4,
  m: 6,
  b: 9,
  bn: 9,
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
};
const SCALE = `(?:\\+?\\s{0,20}(?<en>(?:hundred|thousand|million|billion|trillion)(?=s?(?![A-Za-z])))|(?<letter>[kKwW](?![A-Za-z]))|\\s{0,9}[多余几]?\\s{0,9}(?<zh>万亿|[十百千]?亿|[十百千]?万|[百千](?![分万亿兆字瓦米克赫位]))|(?=[MBmb])(?<=[$€£¥]\\s?[\\d.,]{1,20}\\s?)(?<money>[MB]n?(?![A-Za-z])))`;
const SCALED = new RegExp(
  `${START}(?:(?<first>${NUMBER})(?<range>${RANGE}))?(?<last>(?<n>${NUMBER})${SCALE})`,
  'gi',
);

/**
 * Numbers with a word of magnitude: `1.5 million`, `10K`, `3.5 亿`, `$2 billion`; in a range the word
 * counts for both ends. Canonical: the plain number.
 */
export function findScaled(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(SCALED)) {
    const { first, n = '', en, letter, zh, money } = match.groups ?? {};
    const power = SCALES[(en ?? letter ?? zh ?? money ?? '').toLowerCase()] ?? 0;
    const end = match.index + match[0].length;
    if (first !== undefined) {
      found.push(number(scale(first, power), 'strong', match.index, match.index + first.length));
    }
    found.push(number(scale(n, power), 'strong', end - (match.groups?.last?.length ?? 0), end));
  }
  return withTails(text, found);
}

/** `3 万 9 千` is one number: a smaller magnitude right behind a larger one is added to it. */
function withTails(text: string, found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const last = joined.at(-1);
    const unit = /[百千万]$/.exec(text.slice(one.start, one.end))?.[0];
    const larger = last && /[千万亿]$/.exec(text.slice(last.start, last.end))?.[0];
    const isTail =
      last !== undefined &&
      unit !== undefined &&
      larger !== undefined &&
      SCALES[unit] !== undefined &&
      (SCALES[unit] ?? 0) < (SCALES[larger] ?? 0) &&
      /^ ?$/.test(text.slice(last.end, one.start));
    if (!isTail) joined.push(one);
    else {
      const sum = Number(last.value) + Number(one.value);
      joined[joined.length - 1] = number(String(sum), 'strong', last.start, one.end);
    }
  }
  return joined;
}

const PLAIN = new RegExp(`(?<!\\d)(?<n>${NUMBER})(?<ordinal>(?:st|nd|rd|th)(?![A-Za-z]))?`, 'gi');
const NUMBERING = /^\s*\d{1,3}(?:\.\d{1,3}){0,3}\s{0,3}[.、)）:：]/;

/** Up to here a number is as often a word in the other language, or is not said at all. */
const SMALL = 10;
/** `50/50`, `24/7`: figures of speech. */
const SPEECH = /^(?:50\/50|24\/7|360)(?![\d/])/;

/** How many of a unit make one of the next, in which the other language may count. */
const LARGER_UNITS: readonly (readonly [RegExp, number])[] = [
  [/^\s{0,9}-?(?:ms(?![A-Za-z])|millisecond|毫秒)/, 1000],
  [/^\s{0,9}-?(?:s(?![A-Za-z])|sec|min|秒|分钟)/, 60],
  [/^\s{0,9}-?(?:hour|小时)/, 24],
  [/^\s{0,9}-?(?:day|天)/, 7],
  [/^\s{0,9}-?(?:month|个月)/, 12],
  [/^\s{0,9}(?:[KMG]i?B?(?![A-Za-z])|bytes?)/, 1024],
];

function mayChangeUnit(number: number, after: string): boolean {
  return LARGER_UNITS.some(([unit, size]) => number % size === 0 && unit.test(after));
}

/** Before the number of a part: "Step 3" is 第 3 步. */
const counted =
  /(?<![A-Za-z-])(?:step|part|chapter|phase|lesson|stage|section) $|(?:步骤|步驟|阶段|階段|章节|部分) ?$/i;

/** What is left: plain numbers, and ordinals in digits (`2nd`, `第 2`). */
export function findNumbers(text: string): Found[] {
  const found: Found[] = [];
  const numbering = NUMBERING.exec(text)?.[0].length ?? 0;
  for (const match of text.matchAll(PLAIN)) {
    const { n = '', ordinal } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (end <= numbering) {
      // The other side may have the number of the section without the stop, or as `Lesson 1`.
      if (n.includes('.')) found.push(number(trim(n), 'satisfies', start, end));
      else found.push({ type: 'ordinal', value: trim(n), strength: 'satisfies', start, end });
      continue;
    }
    const prefix = /第\s{0,5}$/.exec(text.slice(Math.max(0, start - 6), start))?.[0];
    const isPart = /^\d{1,3}$/.test(n) && counted.test(text.slice(Math.max(0, start - 12), start));
    if (ordinal !== undefined || isPart || (prefix !== undefined && !n.includes('.'))) {
      found.push({
        type: 'ordinal',
        value: trim(n),
        strength: 'weak',
        start: start - (prefix?.length ?? 0),
        end,
      });
      continue;
    }
    const money = /[$€£¥￥]\s?$/.test(text.slice(Math.max(0, start - 2), start));
    const spoken = SPEECH.test(text.slice(text[start - 1] === '/' ? start - 3 : start, end + 4));
    const size = Number(trim(n));
    const strong =
      money ||
      n.includes('.') ||
      (size > SMALL && !spoken && !mayChangeUnit(size, text.slice(end, end + 24)));
    found.push(number(trim(n), strong ? 'strong' : 'weak', start, end));
  }
  return found;
}

const ORDINAL = new RegExp(`第\\s{0,3}(?<n>[${NUMERAL_CHARS}]+)`, 'g');
const NUMERAL = new RegExp(`(?<n>[${NUMERAL_CHARS}]+)|(?<half>半)|(?<two>双|俩)`, 'g');

/** Chinese numerals and ordinals in words; they stand inside ordinary words, so they only satisfy. */
export function findNumerals(text: string): Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  for (const match of text.matchAll(ORDINAL)) {
    const value = parseNumeral(match.groups?.n ?? '');
    if (value === null) continue;
    const end = match.index + match[0].length;
    taken.add(end);
    found.push({
      type: 'ordinal',
      value: String(value),
      strength: 'satisfies',
      start: match.index,
      end,
    });
  }
  for (const match of text.matchAll(NUMERAL)) {
    const { n, half } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (taken.has(end)) continue;
    const value = n === undefined ? (half === undefined ? 2 : 0.5) : parseNumeral(n);
    if (value !== null) found.push(number(String(value), 'satisfies', match.index, end));
  }
  return found;
}

function number(value: string, strength: Found['strength'], start: number, end: number): Found {
  return { type: 'number', value, strength, start, end };
}
