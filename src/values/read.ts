import type { Language, Span, ValueDetail } from '../types.ts';
import { dateRecognisers } from './date.ts';
import { fold } from './fold.ts';
import { blank, type Found, NAME, TAKEN } from './found.ts';
import { findIdentifiers, findOpaque, readInside } from './identifier.ts';
import { readMeasure } from './measure.ts';
import { findNumberWords } from './number-word.ts';
import { findNumbers, findNumerals, findPercentages, findScaled } from './quantity.ts';
import { findAdvisories, findIssues } from './reference.ts';
import { findTenths } from './tenths.ts';
import { findTimes } from './time.ts';
import { findVersions } from './version.ts';

type Recogniser = (text: string) => readonly Found[];

/** What may be written without a digit (六月, 正午, 百分之五十); all others are spared such a text. */
const inWords: ReadonlySet<Recogniser> = new Set([
  ...dateRecognisers,
  findTimes,
  findPercentages,
  findTenths,
  findNumerals,
  findNumberWords,
]);
/** The most telling first: what one takes, the next does not see. */
const beforeNames = [findAdvisories, findIssues, ...dateRecognisers, findTimes];
const afterNames = [findPercentages, findTenths, findScaled, findVersions, findNumbers];

/**
 * Reads the values of a block.
 *
 * @param prose the block's source, everything but text and inline code blanked, length kept
 * @param language of the page; number words are read in English, numerals in Chinese text only
 * @param base offset of `prose` in the file
 * @param codeSpans file spans of the block's inline code, in order
 * @returns values in order, without overlap; their spans are file spans
 */
export function readValues(
  prose: string,
  language: Language,
  base: number,
  codeSpans: readonly Span[],
): ValueDetail[] {
  const found: Found[] = [];
  let text = fold(prose);
  const hasDigit = /\d/.test(text);
  const take = (recognise: Recogniser) => {
    if (!hasDigit && !inWords.has(recognise)) return;
    const fresh = inOrder(recognise(text));
    found.push(...fresh);
    text = blank(text, fresh, TAKEN);
  };
  text = blank(text, findOpaque(text), NAME);
  for (const recognise of beforeNames) take(recognise);
  const names = hasDigit ? findIdentifiers(text) : [];
  for (const name of names) found.push(...readInside(text, name));
  text = blank(text, names, NAME);
  for (const recognise of afterNames) take(recognise);
  take(language === 'zh' ? findNumerals : findNumberWords);

  found.sort((a, b) => a.start - b.start);
  return withCode(found, prose, base, codeSpans);
}

function inOrder(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((value) => {
    if (value.start < end) return false;
    end = value.end;
    return true;
  });
}

function withCode(
  found: readonly Found[],
  prose: string,
  base: number,
  codeSpans: readonly Span[],
): ValueDetail[] {
  let next = 0;
  const folded = fold(prose);
  return found.map(({ type, value, strength, start, end }) => {
    const offset = base + start;
    const measure = type === 'number' ? readMeasure(folded, value, start, end) : undefined;
    while ((codeSpans[next]?.endOffset ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return {
      kind: 'value',
      type,
      value,
      strength,
      text: prose.slice(start, end),
      span: { offset, endOffset: base + end },
      inCode: (codeSpans[next]?.offset ?? Number.POSITIVE_INFINITY) <= offset,
      ...(measure === undefined ? {} : { measure }),
    };
  });
}
