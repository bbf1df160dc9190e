import type { Found } from './found.ts';
import { parseNumeral } from './numeral.ts';

const numeral = '[一二两三四五六七八九]';
const one = `${numeral}|(?<![\\d.])[1-9](?:\\.\\d)?`;
/** What stands between both ends of a range: nothing in 二三成. */
const range = `\\s?(?:\\\\?[-–—~～]|至|到)\\s?|(?<=${numeral})(?=${numeral})`;
const TENTHS = new RegExp(
  `(?:(?<first>${one})(?:${range}))?(?<last>(?<n>${one})\\s?成)(?![为功了长员立果本就效份型品员组分交])`,
  'g',
);

/**
 * Percentages as Chinese tells them by tenths: 三成, 3 成, and both ends of 两到三成. They only satisfy:
 * 成 has other meanings.
 */
export function findTenths(text: string): Found[] {
  return [...text.matchAll(TENTHS)].flatMap((match) => {
    const { first, last = '', n = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const ends = [percent(n, end - last.length, end)];
    if (first !== undefined) ends.unshift(percent(first, match.index, match.index + first.length));
    return ends;
  });
}

function percent(tenths: string, start: number, end: number): Found {
  const value = /\d/.test(tenths) ? Number(tenths) : (parseNumeral(tenths) ?? 0);
  return {
    type: 'percent',
    value: String(Math.round(value * 10)),
    strength: 'satisfies',
    start,
    end,
  };
}
