import type { Pair } from '../types.ts';
import type { Name } from './name.ts';

/** What parts the items of a list in Chinese; behind a comma another clause may begin. */
const separator = /([、，,/]|以及|[和与及或])/;
/** What a list takes, in characters, and how often a word may stand in a block. */
const reach = 200;
const mostPlaces = 10;

/**
 * Whether a name was cut out of a list: the translation keeps the item before it, in a list that has
 * nothing but Latin items that the original has, too. A list with an item in Chinese may have it.
 *
 * @param there the text of the translation
 */
export function isCutFromList({ source: { text } }: Pair, { span }: Name, there: string): boolean {
  const before = /([A-Za-z][A-Za-z0-9]{0,30}), (?:and |or )?$/.exec(
    text.slice(Math.max(0, span.offset - 40), span.offset),
  )?.[1];
  if (
    before === undefined ||
    !/^(?:[,).]| [a-z])/.test(text.slice(span.endOffset, span.endOffset + 2))
  )
    return false;
  const around = text.slice(Math.max(0, span.offset - reach), span.endOffset + reach).toLowerCase();
  const here = new Set(around.match(/[a-z0-9]{1,60}/g));
  const lower = there.toLowerCase();
  return placesOf(lower, before.toLowerCase()).some((at) => {
    const end = at + before.length;
    return (
      isLatin(lower.slice(end, end + reach).split(separator), atStart, here) &&
      isLatin(
        lower
          .slice(Math.max(0, at - reach), at)
          .split(separator)
          .reverse(),
        atEnd,
        here,
      )
    );
  });
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  let at = text.indexOf(word);
  while (at >= 0 && places.length < mostPlaces) {
    const beside = `${text[at - 1] ?? ' '}${text[at + word.length] ?? ' '}`;
    if (!/[a-z0-9_-]/.test(beside)) places.push(at);
    at = text.indexOf(word, at + 1);
  }
  return places;
}

const atStart = /^[a-z0-9][a-z0-9 .+#-]{0,60}/;
const atEnd = /[a-z0-9][a-z0-9 .+#-]{0,60}$/;

/**
 * Whether the items of a list are in Latin letters and known, from a place in it to its end.
 *
 * @param pieces what stands between separators and these, in turn, from that place on
 * @param edge what of a piece belongs to the list where the list ends in it
 */
function isLatin(pieces: readonly string[], edge: RegExp, known: ReadonlySet<string>): boolean {
  for (let at = 0; at < pieces.length; at += 2) {
    const piece = (pieces[at] ?? '').replace(/[\s*_`]+/g, ' ').trim();
    if (piece === '') continue;
    const item = edge.exec(piece)?.[0].trim();
    // Behind a comma another clause may begin.
    const [last, next] = [pieces[at - 1] ?? '', pieces[at + 1] ?? ''];
    if (item === undefined) return isComma(last) && (at > 0 || isComma(next));
    if ((item.match(/[a-z0-9]{1,60}/g) ?? []).some((word) => !known.has(word))) return false;
    if (item !== piece) return isComma(next);
  }
  return true;
}

/** A comma or the end of the text. */
function isComma(mark: string): boolean {
  return /^[，,]?$/.test(mark);
}
