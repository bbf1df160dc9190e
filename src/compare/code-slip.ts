import { distance } from 'fastest-levenshtein';
import { hasHan } from '../han.ts';
import type { Severity } from '../types.ts';
import { singular, squash } from './code-form.ts';
import { differInKeywordCase } from './code-keywords.ts';

/** Longer code is no name that somebody mistyped. */
const longest = 300;
/** Shorter words differ in a letter because they are two words. */
const shortest = 5;
/** So many letters of a code may be slips. */
const slips = 0.2;

/**
 * How far code is from other code that it must be a slip of: 0 for the same letters, up to 1; null
 * where the two have nothing to do with each other.
 */
export function slipDistance(a: string, b: string): number | null {
  const [x, y] = [squash(a), squash(b)];
  if (x === y) return x === '' ? null : 0;
  const most = Math.max(x.length, y.length);
  if (x.replace(/\d+/g, '') === y.replace(/\d+/g, '') && /[a-z]/.test(x)) return 1 / most;
  if (isNumber(a) && isNumber(b)) return most >= 3 && distance(x, y) === 1 ? 1 / most : null;
  if (lookAlike(a) === lookAlike(b)) return 0;
  if (most < shortest || most > longest) return null;
  const steps = distance(x, y);
  return steps <= Math.max(1, Math.floor(most * slips)) ? steps / most : null;
}

/**
 * How grave a slip is: nothing works with the wrong name, and some ways to write one are equal.
 *
 * @param english the one of the English page
 */
export function slipSeverity(source: string, target: string, english = source): Severity {
  if (isChord(source) && squash(source) === squash(target)) return 'info';
  const [tight, loose] = [source, target].map((code) =>
    code.replace(/(?<=[,({])\s+|\s(?=[)}])/g, ''),
  );
  if (tight === loose && !/--/.test(source)) return 'info';
  if (straight(source) === straight(target)) return 'info';
  if (differInKeywordCase(source, target)) return 'info';
  if (isNumber(source) && source.replace('v', '') === target.replace('v', '')) return 'info';
  if (/^[A-Za-z]+$/.test(source) && /^[A-Za-z]+$/.test(target))
    return wordSeverity(source, target, english);
  if (target.length < source.length && source.startsWith(target))
    return restSeverity(source.slice(target.length));
  if (source.length < target.length && target.startsWith(source))
    return restSeverity(target.slice(source.length));
  const [short, long] = source.length < target.length ? [source, target] : [target, source];
  if (long.endsWith(short) && /[A-Za-z0-9][^A-Za-z0-9]$/.test(long.slice(0, -short.length)))
    return 'info';
  return 'error';
}

/**
 * A plain word says the same with a capital or in the plural, which an English sentence asks for and a
 * Chinese one cannot have; a compound name is an identifier.
 */
function wordSeverity(source: string, target: string, english: string): Severity {
  const plain = (word: string) => /^[A-Z]?[a-z]+$/.test(word);
  if (!plain(source) || !plain(target)) return 'error';
  if (source.toLowerCase() === target.toLowerCase()) return 'warning';
  if (singular(source.toLowerCase()) !== singular(target.toLowerCase())) return 'error';
  const chinese = english === source ? target : source;
  const isPlural = singular(english.toLowerCase()) === chinese.toLowerCase();
  return isPlural || source[0] !== target[0] ? 'info' : 'warning';
}

function restSeverity(rest: string): Severity {
  if (/^\s+-/.test(rest)) return 'warning';
  return isMoreOfSame(rest) ? 'info' : 'error';
}

/** One side gives a key, the other the key with its value: nothing is wrong in either. */
function isMoreOfSame(rest: string): boolean {
  return /^[^A-Za-z0-9]{1,2}$/.test(rest) || /^[\s:=(.[/{<]/.test(rest);
}

/** Whether the longer code begins with the shorter one and goes on to say something else (`me` and `me@quay`). */
export function goesOn(short: string, long: string): boolean {
  const [start, whole] = [short.trim(), long.trim()];
  const rest = whole.slice(start.length);
  return whole.startsWith(start) && /^[^A-Za-z0-9\s-]/.test(rest) && !isMoreOfSame(rest);
}

/** Whether other code has the parts of code in order, torn apart: `dock?lamp=on` as `dock? of the lamp = on`. */
export function isTornIn(code: string, other: string): boolean {
  const parts = code.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  if (parts.length < 3 || /\s/.test(code) || !/\s/.test(other) || hasHan(other)) return false;
  const words: readonly string[] = other.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let at = -1;
  return parts.every((part) => {
    at = words.indexOf(part, at + 1);
    return at >= 0;
  });
}

/** What only one side has between the same letters before and behind: `_`, or a blank; null where it is letters or digits. */
export function markApart(a: string, b: string): string | null {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  let to = 0;
  while (to < Math.min(a.length, b.length) - from && a.at(-1 - to) === b.at(-1 - to)) to += 1;
  const parts = `${a.slice(from, a.length - to)}→${b.slice(from, b.length - to)}`;
  return a === b || /[\p{L}\p{N}]/u.test(parts) ? null : parts;
}

/** One is the other as Windows writes paths. */
export function differInSlashes(a: string, b: string): boolean {
  const plain = (code: string) => code.trim().replaceAll('\\', '/');
  return a.includes('\\') !== b.includes('\\') && plain(a) === plain(b);
}

/** Keys pressed together: `Ctrl + C`. */
function isChord(code: string): boolean {
  return /^[A-Za-z0-9]+(?: ?\+ ?[A-Za-z0-9]+)+$/.test(code);
}

function straight(code: string): string {
  return code.replaceAll('"', "'").replaceAll('`', "'");
}

/** A number or a version and nothing else. */
export function isNumber(code: string): boolean {
  return /^v?\d+(?:\.\d+){0,2}(?:\.x)?%?$/.test(code);
}

const twins: Readonly<Record<string, string>> = {
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ѕ: 's', ј: 'j' },
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X' },
  ...{
    '‘': "'",
    '’': "'",
    '“': '"',
    '”': '"',
    '–': '-',
    '—': '--',
    '−': '-',
    '。': '.',
    '、': ',',
  },
  ...{ '《': '<', '》': '>', '【': '[', '】': ']', '￥': '$', '·': '.', '×': 'x' },
};
const twin = new RegExp(`[${Object.keys(twins).join('')}]`, 'g');

/** Code with Latin letters and ASCII marks for the characters that look like them. */
export function lookAlike(code: string): string {
  return code.replace(twin, (one) => twins[one] ?? one).normalize('NFKC');
}
