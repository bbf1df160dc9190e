import type { Found } from './found.ts';

const URL =
  /(?<![A-Za-z])(?:[a-z][a-z+.-]{1,20}:\/\/|www\.)[\x21\x23-\x3b\x3d\x3f-\x5f\x61-\x7e]+/gi;
const ENTITY = /&#(?:x[0-9a-f]{1,6}|\d{1,7});/gi;

/** Addresses and character references: their digits mean nothing by themselves. */
export function findOpaque(text: string): { readonly start: number; readonly end: number }[] {
  if (!/:\/\/|www\.|&#/i.test(text)) return [];
  return [...text.matchAll(URL), ...text.matchAll(ENTITY)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start);
}

const TOKEN = /[A-Za-z0-9_]+(?:[-./:@+~$=&?\\]+[A-Za-z0-9_]+)*/g;
const PIECE = /[A-Za-z0-9_]+/g;

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const UNIT =
  'ns|us|ms|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|yrs?|years?|[kmgtpe]i?b?|b|bits?|bytes?|[kmg]?hz|[kmg]?bps|qps|rps|tps|px|r?em|pt|[cmk]?m|kg|g|v|c|x|am|pm|st|nd|rd|th|fps|bn';
/** A piece that starts with digits and is still a number to a reader: `10ms`, `2nd`, `14rc1`. */
const NUMBER_PIECE = new RegExp(
  `^(?:v?\\d+|\\d+(?:${UNIT}|(?:alpha|beta|rc|pre|dev|a|b)\\d*))$`,
  'i',
);
/** What a number may stand behind without becoming part of a name. */
const OPENING = new RegExp(`^(?:${MONTH}|pre|post|non|sub|version|release|v|am|pm|x)$`, 'i');
/** `US$100`, `CNY100`: an amount of money, nothing of whose currency is a name. */
const CURRENCY = /^(?:[A-Z]{1,3}\$+|(?:USD|HKD|CNY|RMB|EUR|GBP|JPY))(?=\d)/;

/** `Kubernetes1.21`: a name and a version that nobody put a blank between. */
const NAMED_VERSION = /^[A-Z][A-Za-z]{2,30}(?=\d+(?:\.\d+)+$)/;

/** The end of a version that is written with a blank: `2.2 Beta2`. */
const PRE_RELEASE = /^(?:alpha|beta|rc|preview)\d{1,2}$/i;

/** An identifier with the numbers in it, which may answer a value of the other side. */
interface Identifier {
  readonly start: number;
  readonly end: number;
}

/**
 * Names that contain digits: `x86_64`, `v1alpha1`, `HTTP/2`, `example.com:8080`, `utf-8`, hashes. A
 * token that begins with a number, and whose every piece is one or a plain word, is none (`1.21.x`,
 * `10ms`, `3-month`).
 */
export function findIdentifiers(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0].replace(CURRENCY, '');
    const start = match.index + match[0].length - token.length;
    if (!/\d/.test(token) || !/[A-Za-z_]/.test(token)) continue;
    if (PRE_RELEASE.test(token) && /\d\.\d{1,4}\s$/.test(text.slice(Math.max(0, start - 8), start)))
      continue;
    const named = NAMED_VERSION.exec(token);
    if (named !== null) found.push({ start, end: start + named[0].length });
    else if (!isNumeric(token)) {
      found.push({ start, end: start + token.length });
    }
  }
  return found;
}

function isNumeric(token: string): boolean {
  let first = true;
  for (const [piece] of token.matchAll(PIECE)) {
    if (first) {
      if (!NUMBER_PIECE.test(piece) && !OPENING.test(piece)) return false;
      first = false;
    } else if (!NUMBER_PIECE.test(piece) && !/^[A-Za-z]+\d{0,3}$/.test(piece)) return false;
  }
  return true;
}

const INNER = /(?<![\d.])\d{1,9}(?:\.\d{1,9}){0,5}(?!\d)/g;
/** More numbers than this make a hash, not a name. */
const MOST_INNER = 8;

/** The numbers inside an identifier, as values that only satisfy: `HTTP/2` answers "HTTP 2". */
export function readInside(text: string, { start, end }: Identifier): Found[] {
  const found = Array.from(
    text.slice(start, end).matchAll(INNER),
    (match): Found => ({
      type: match[0].includes('.') ? 'version' : 'number',
      value: scaledInside(text, match[0], start + match.index),
      strength: 'satisfies',
      start: start + match.index,
      end: start + match.index + match[0].length,
    }),
  );
  return found.length > MOST_INNER ? [] : found;
}

/** `2wPods`, `5kNodes`: a number with its magnitude, and a noun that nobody put a blank before. */
function scaledInside(text: string, digits: string, at: number): string {
  const letter = /^([kKwW])[A-Z]/.exec(text.slice(at + digits.length, at + digits.length + 2))?.[1];
  if (letter === undefined || digits.includes('.')) return digits;
  return String(Number(digits) * (letter.toLowerCase() === 'k' ? 1000 : 10_000));
}
