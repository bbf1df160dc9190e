const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const GROUPS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The characters that a Chinese numeral is made of, for use inside a character class. */
export const NUMERAL_CHARS = '零〇一二两三四五六七八九十百千万亿';

/** Longer runs are no numbers, and a reader would not take them for one. */
const LONGEST = 24;

/**
 * Reads a Chinese numeral: `二十一` 21, `一百零五` 105, `三千万` 3e7, `二〇二二` 2022.
 *
 * @returns null where the characters do not make one number (`三十二五`)
 */
export function parseNumeral(text: string): number | null {
  if (text === '' || text.length > LONGEST) return null;
  if (!/[十百千万亿]/.test(text)) return parsePositional(text);
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const char of text) {
    const value = DIGITS[char];
    const ten = TENS[char];
    const size = GROUPS[char];
    if (value !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = value;
    } else if (ten !== undefined) {
      group += (digit ?? 1) * ten;
      digit = null;
    } else if (size !== undefined) {
      const section = group + (digit ?? 0);
      if (size === 1e8) total = (total + section || 1) * size;
      else total += (section || 1) * size;
      group = 0;
      digit = null;
    } else return null;
  }
  return total + group + (digit ?? 0);
}

function parsePositional(text: string): number | null {
  let value = 0;
  for (const char of text) {
    const digit = DIGITS[char];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return value;
}
