import type { Pair } from '../types.ts';
import { isCutFromList } from './list.ts';
import { isCamel, type Name } from './name.ts';
import { isOrdinary } from './ordinary.ts';
import type { Words } from './words.ts';

/**
 * It stands in a list beside a name that the translation keeps: `LumiGrid, Emotion and WyckDB`.
 *
 * @param there the text of the translation
 */
export function isListed(
  pair: Pair,
  names: readonly Name[],
  name: Name,
  words: Words,
  there: string,
): boolean {
  if (pair.source.language !== 'en') return false;
  if (!isWritten(name.text)) return isAbbreviation(name.text) && isCutFromList(pair, name, there);
  const { offset, endOffset } = name.span;
  const { text } = pair.source;
  // By itself between two commas, not the end of a phrase.
  if (!/(?:[,(/]| and| or| as| like)\s?$/.test(text.slice(offset - 6, offset))) return false;
  if (
    !/^(?:[,)/.]| (?:and|or|as|for|in|on|to|with|from|is|are) )/.test(
      text.slice(endOffset, endOffset + 6),
    )
  )
    return false;
  const linked = (from: number, to: number) =>
    /^(?:, (?:and |or )?|\/| (?:and|or|&) )$/.test(text.slice(from, to));
  const isKept = ({ kind, key, text: one }: Name) =>
    kind === 'proper' && words.has(key) && isWritten(one);
  // Two ordinary words with "and" between them are labels: `Enter or Space`.
  const named = isOrdinary(name.text) ? names : names.filter(({ kind }) => kind === 'proper');
  const at = named.indexOf(name);
  const [before, behind] = [named[at - 1], named[at + 1]];
  return (
    (before !== undefined && linked(before.span.endOffset, offset) && isKept(before)) ||
    (behind !== undefined && linked(endOffset, behind.span.offset) && isKept(behind))
  );
}

/** `QNVIF`: shorter ones are words of any language. */
function isAbbreviation(text: string): boolean {
  return /^[A-Z]{4,8}$/.test(text);
}

/** As a name is, no abbreviation. */
function isWritten(text: string): boolean {
  return /^[A-Z][a-z]{3}/.test(text) || isCamel(text);
}

/**
 * A person of whom the translation lists the neighbours one right after the other: between them
 * nobody is named, not even in characters.
 */
export function isCutOut(pair: Pair, names: readonly Name[], name: Name, there: string): boolean {
  const people = names.filter(({ kind }) => kind === 'person');
  const at = people.indexOf(name);
  const [before, behind] = [people[at - 1], people[at + 1]];
  if (before === undefined || behind === undefined) return false;
  const gaps = [
    pair.source.text.slice(before.span.endOffset, name.span.offset),
    pair.source.text.slice(name.span.endOffset, behind.span.offset),
  ];
  if (!gaps.every((gap) => /^(?:,|,? ?(?:and|or|&)|[、，和与及]) ?$/.test(gap))) return false;
  const [start, next] = [there.indexOf(before.text), there.indexOf(behind.text)];
  if (start < 0 || next < 0) return false;
  return /^\s?(?:[、，,]|[,、，]?\s?(?:以及|和|与|及|and|or|&))\s?$/.test(
    there.slice(start + before.text.length, next),
  );
}

/** It stands in brackets by itself: `(LumiGrid)`. */
export function isBracketed({ source: { text } }: Pair, { span }: Name): boolean {
  return /[(（]/.test(text[span.offset - 1] ?? '') && /[)）]/.test(text[span.endOffset] ?? '');
}

/** Another capitalised word stands right beside it: a title, which is translated as a whole. */
export function inRun(names: readonly Name[], name: Name): boolean {
  const at = names.indexOf(name);
  const [before, behind] = [names[at - 1], names[at + 1]];
  return (
    (before?.kind === 'proper' && before.span.endOffset === name.span.offset - 1) ||
    (behind?.kind === 'proper' && behind.span.offset === name.span.endOffset + 1)
  );
}

/** It ends a title of several words that goes on behind "of", "for" or "in": `Keeper Certificate of Quay`. */
export function endsTitle({ source: { text } }: Pair, names: readonly Name[], name: Name): boolean {
  const proper = names.filter(({ kind }) => kind === 'proper');
  const before = proper[proper.indexOf(name) - 1];
  if (before === undefined || !inRun(names, before)) return false;
  const between = text.slice(before.span.endOffset, name.span.offset);
  return / (?:of|for|in)(?: the)? $/.test(between) && between.length <= 9;
}
