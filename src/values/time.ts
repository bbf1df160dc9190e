import type { Found } from './found.ts';
import { NUMERAL_CHARS, parseNumeral } from './numeral.ts';

const CLOCK = '(?<h>\\d{1,2})(?:[:.](?<m>[0-5]\\d))?';
const HALF = '(?<half>[AaPp])(?:[Mm](?![A-Za-z])|\\.\\s?[Mm](?:\\.|(?![A-Za-z])))';
const ENGLISH = new RegExp(
  `(?<![\\w:.$€£])(?:(?<first>(?<h1>\\d{1,2})(?:[:.](?<m1>[0-5]\\d))?)\\s{0,3}(?:-|–|—|~|(?<=\\s)to(?=\\s))\\s{0,3})?(?<last>${CLOCK}\\s{0,6}${HALF})`,
  'g',
);
const PART =
  /(?:凌晨|清晨|早上|早晨|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜里|夜间|午夜|半夜|今晚|早|晚)\s{0,3}$/;
const LONGEST_PART = 5;
const CHINESE = new RegExp(
  `(?<h>(?<![\\d.${NUMERAL_CHARS}])(?:\\d{1,2}|[${NUMERAL_CHARS}]{1,3}))\\s{0,6}(?:[:：]\\s?(?<m>[0-5]\\d)(?!\\d)|(?:[点时](?!间|区|刻|候|段|效|序|长|机)\\s{0,3}(?:(?<half>半)|(?<quarter>一刻)|(?<n>\\d{1,2}|[${NUMERAL_CHARS}]{1,4})\\s{0,3}分|[整钟])?))`,
  'g',
);
const DAY_CLOCK =
  /(?<![A-SU-Za-z0-9_:.])(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?::[0-5]\d(?:\.\d{1,9})?)?(?![\w:]|\.\d)/g;
const NAMED = /(?<![A-Za-z])(?:noon|midday|midnight)(?![A-Za-z])|正午|午夜|零点/gi;

/**
 * Times of day, time zones left out: `9:16 PM`, `11 a.m.`, `21:16`, `下午 9:16`, `上午十点`. Canonical
 * `HH:MM`; where nothing says which half of the day is meant, `HH:MM?`.
 */
export function findTimes(text: string): Found[] {
  return [...findEnglish(text), ...findChinese(text), ...findClock(text), ...findNamed(text)];
}

function findEnglish(text: string): Found[] {
  const found: Found[] = [];
  if (!/\d[\s.]{0,6}[AaPp]/.test(text)) return found;
  for (const match of text.matchAll(ENGLISH)) {
    const { first, h1, m1, last = '', h, m, half = '' } = match.groups ?? {};
    const hour = Number(h);
    if (hour < 1 || hour > 12) continue;
    const end = match.index + match[0].length;
    const afternoon = half.toLowerCase() === 'p';
    if (first !== undefined && h1 !== undefined && Number(h1) >= 1 && Number(h1) <= 12) {
      // "11-1 PM" begins in the morning.
      const early = Number(h1) % 12 > hour % 12 ? !afternoon : afternoon;
      const from = (Number(h1) % 12) + (early ? 12 : 0);
      found.push(time(from, m1, 'strong', match.index, match.index + first.length));
    }
    found.push(time((hour % 12) + (afternoon ? 12 : 0), m, 'strong', end - last.length, end));
  }
  return found;
}

function findChinese(text: string): Found[] {
  const found: Found[] = [];
  if (!/[:：点时]/.test(text)) return found;
  for (const match of text.matchAll(CHINESE)) {
    const { h = '', m, half, quarter, n } = match.groups ?? {};
    const before = PART.exec(text.slice(Math.max(0, match.index - LONGEST_PART), match.index));
    const part = before?.[0];
    const clock = m === undefined;
    if (part === undefined && !clock) continue;
    const hour = number(h);
    const minute = half ? 30 : quarter ? 15 : m === undefined ? number(n ?? '') : Number(m);
    if (hour === null || hour > 24 || (minute ?? 0) > 59) continue;
    const inWords = !/\d/.test(h);
    // "三点建议" and "10 时" count points and hours as often as they tell the time.
    const sure = part !== undefined || half !== undefined || n !== undefined;
    if (!sure && match[0].includes('时')) continue;
    found.push({
      ...time(
        part === undefined ? hour : inHalf(part, hour),
        String(minute ?? 0),
        inWords || !sure ? 'satisfies' : 'strong',
        match.index - (part?.length ?? 0),
        match.index + match[0].length,
      ),
      ...(part === undefined && hour <= 12 ? { value: unsure(hour, minute ?? 0) } : {}),
    });
  }
  return found;
}

function inHalf(part: string, hour: number): number {
  if (hour > 12) return hour % 24;
  if (/晚|夜/.test(part)) return hour === 12 ? 0 : hour < 5 ? hour : hour + 12;
  if (/下午|午后|傍晚/.test(part)) return (hour % 12) + 12;
  if (/中午|正午|午间/.test(part)) return hour < 3 ? hour + 12 : hour;
  return hour % 12;
}

function findClock(text: string): Found[] {
  if (!/\d:\d/.test(text)) return [];
  return Array.from(text.matchAll(DAY_CLOCK), (match) => {
    const { h, m } = match.groups ?? {};
    const hour = Number(h);
    const start = match.index;
    const found = time(hour, m, 'strong', start, start + match[0].length);
    return hour <= 12 && h?.startsWith('0') !== true
      ? { ...found, value: unsure(hour, Number(m)) }
      : found;
  });
}

function findNamed(text: string): Found[] {
  return Array.from(text.matchAll(NAMED), (match) =>
    time(
      /noon|midday|正午/i.test(match[0]) ? 12 : 0,
      '0',
      'satisfies',
      match.index,
      match.index + match[0].length,
    ),
  );
}

function time(
  hour: number,
  minute: string | undefined,
  strength: Found['strength'],
  start: number,
  end: number,
): Found {
  return { type: 'time', value: clockText(hour % 24, Number(minute ?? 0)), strength, start, end };
}

function unsure(hour: number, minute: number): string {
  return `${clockText(hour % 24, minute)}?`;
}

function clockText(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function number(text: string): number | null {
  return text === '' ? null : /^\d+$/.test(text) ? Number(text) : parseNumeral(text);
}
