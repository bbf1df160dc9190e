import { type AlignedBlocks, alignedBlocks, otherSide } from '../aligned.ts';
import { once } from '../compare/memo.ts';
import { isEnglish } from '../lexicon/english.ts';
import type { Block, Page, Pair, Side, Span } from '../types.ts';
import { countEnglish } from '../untranslated.ts';
import type { Names } from './forms.ts';
import { nameKey } from './name.ts';
import { capitalised, interchangeable, isCommon } from './ordinary.ts';
import { withoutCode } from './read.ts';
import { isOtherEnd, isSlip } from './slip.ts';
import { wellKnown } from './usual.ts';
import { wordsOfPage } from './words.ts';

/** A Latin word of one page alone that is a slip of one that both pages know, or that is English. */
export interface Slip {
  /** What has the slip; `page` is the translation, where the original has the word elsewhere only. */
  readonly in: Side | 'page';
  /** What the original says, or what the translation says elsewhere. */
  readonly expected: string;
  readonly actual: string;
  readonly source?: Span;
  readonly target: Span;
  readonly blocks: AlignedBlocks;
  /** Whether nothing else can be meant. */
  readonly sure: boolean;
}

interface Latin {
  readonly text: string;
  readonly lower: string;
  readonly key: string;
  readonly span: Span;
  /** The Latin words beside it, but for blanks and marks. */
  readonly beside: string;
  /** The number right behind it, as versions have it; '' where there is none. */
  readonly number: string;
}

/** The Latin words of a page. */
interface Vocabulary {
  /** How often each stands in prose, in lower case, and how it is written. */
  readonly counts: ReadonlyMap<string, number>;
  readonly written: ReadonlyMap<string, string>;
}

const sides: readonly Side[] = ['source', 'target'];
/** More words are data. */
const mostWords = 200;
/** So many words are compared with all of a page. */
const mostTried = 200;
/** Who writes a word more often means it. */
const mostOften = 4;
/** A name for which a word of English stands must be said so often. */
const oftenSaid = 3;
/** Shorter words are alike by chance where nothing stands across from them. */
const longWord = 8;
/** Commands and fields that are no words, though they look like one. */
const coined: ReadonlySet<string> = new Set(['umount', 'referer', 'creat', 'deque', 'lightening']);

/**
 * The slips in Latin words that only one page of a pair has, each told once. Silent where it is not
 * plain which of two words is the slip, and of what both pages have. Time is linear in the words of
 * a page.
 *
 * @param known how the site writes its names; null where nobody knows
 */
export function findSlips(pair: Pair, known: Names | null): Slip[] {
  const found: Slip[] = [];
  const said = new Set<string>();
  let tried = 0;
  const add = (slip: Slip) => {
    const key = `${slip.in} ${slip.expected} ${slip.actual}`.toLowerCase();
    if (!said.has(key)) found.push(slip);
    said.add(key);
  };
  for (const blocks of alignedBlocks(pair)) {
    for (const side of sides) {
      for (const word of strangersOf(pair, blocks, side, known)) {
        const right = rightWord(pair, blocks, side, word);
        const [from, to] = side === 'source' ? [word, right] : [right, word];
        const chinese = side === 'target' && pair.target.language === 'zh';
        if (from !== undefined && to !== undefined) {
          const spans = { source: from.span, target: to.span };
          add({ in: side, expected: from.text, actual: to.text, ...spans, blocks, sure: true });
        } else if (chinese && tried < mostTried) {
          tried += 1;
          const expected = elsewhere(pair, word);
          const sure = expected !== undefined && isExchange(word.lower, expected.toLowerCase());
          if (expected !== undefined)
            add({ in: 'page', expected, actual: word.text, target: word.span, blocks, sure });
        }
      }
    }
  }
  return found;
}

/**
 * The words of one side that the other page has nowhere, and this one hardly more than once, in no
 * code or address.
 */
function strangersOf(
  pair: Pair,
  blocks: AlignedBlocks,
  side: Side,
  known: Names | null,
): readonly Latin[] {
  const [own, other] = [vocabularyOf(pair[side]), vocabularyOf(pair[otherSide(side)])];
  const words = latinIn(blocks[side]);
  if (words.length > mostWords || latinIn(blocks[otherSide(side)]).length > mostWords) return [];
  // What is asked last reads the whole page.
  return words.filter(
    ({ key, lower }) =>
      !other.counts.has(lower) &&
      (own.counts.get(lower) ?? 0) <= mostOften &&
      !coined.has(lower) &&
      (known === null || !Object.hasOwn(known, key)) &&
      !timesIn(pair[otherSide(side)]).has(lower) &&
      own.counts.get(lower) === timesIn(pair[side]).get(lower) &&
      !wordsOfPage(pair[otherSide(side)]).has(key),
  );
}

/** The word across that was meant: English, or said more often than the slip of it. */
function rightWord(pair: Pair, blocks: AlignedBlocks, side: Side, word: Latin): Latin | undefined {
  const [own, other] = [vocabularyOf(pair[side]), vocabularyOf(pair[otherSide(side)])];
  const there = latinIn(blocks[otherSide(side)]);
  const [more, fewer] = [countsIn(blocks[otherSide(side)]), countsIn(blocks[side])];
  return there.find((one) => {
    const slip = isSlip(word.lower, one.lower) || isSlipBefore(word, one);
    if (!slip || coined.has(one.lower)) return false;
    // What is said here as well was not meant here.
    if ((more.get(one.key) ?? 0) <= (fewer.get(one.key) ?? 0)) return false;
    const said = own.counts.get(one.lower) ?? 0;
    // A word of English is meant, unless a name stands between the same names across from it.
    if (isWord(word.lower))
      return isWord(one.lower)
        ? areNamesExchanged(pair, side, word, one)
        : said >= oftenSaid && word.beside !== '|' && word.beside === one.beside;
    const often = own.counts.get(word.lower) ?? 0;
    return isWord(one.lower) || (said > 0 && said + (other.counts.get(one.lower) ?? 0) > often);
  });
}

/** Both in capitals, where Chinese has a word only as a name: `Trial` for the product `Trail`. */
function areNamesExchanged(pair: Pair, side: Side, word: Latin, one: Latin): boolean {
  return (
    side === 'target' &&
    pair.target.language === 'zh' &&
    [word, one].every(({ text }) => /^[A-Z][a-z]+$/.test(text)) &&
    isExchange(word.lower, one.lower)
  );
}

/** Before the same number, another last letter is no ending. */
function isSlipBefore(word: Latin, one: Latin): boolean {
  return word.number !== '' && word.number === one.number && isOtherEnd(word.lower, one.lower);
}

/** The word that both pages have, and the translation more often than the slip of it. */
function elsewhere({ source, target }: Pair, { lower }: Latin): string | undefined {
  if (lower.length < longWord || isWord(lower)) return undefined;
  const { counts, written } = vocabularyOf(target);
  const there = vocabularyOf(source).counts;
  for (const [text, count] of counts)
    if (count > (counts.get(lower) ?? 0) && there.has(text) && isSlip(lower, text))
      return written.get(text);
  return undefined;
}

/** How often each word stands in blocks side by side, by key. */
const countsIn: (blocks: readonly Block[]) => ReadonlyMap<string, number> = once((blocks) => {
  const counts = new Map<string, number>();
  for (const { key } of latinIn(blocks)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
});

/** Whether a word is English, or a name that everybody knows. */
function isWord(lower: string): boolean {
  return (
    isCommon(lower) ||
    capitalised.has(lower) ||
    interchangeable.has(lower) ||
    wellKnown.has(nameKey(lower)) ||
    countEnglish(lower).function > 0 ||
    isEnglish(lower)
  );
}

/** The same letters in another order: no two words that are alike by chance. */
function isExchange(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

const vocabularyOf = once((page: Page): Vocabulary => {
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  for (const { lower, text } of latinIn(page.blocks)) {
    counts.set(lower, (counts.get(lower) ?? 0) + 1);
    written.set(lower, text);
  }
  return { counts, written };
});

/** How often each word stands anywhere in a page: in code and addresses, too. */
const timesIn = once(({ text }: Page): ReadonlyMap<string, number> => {
  const times = new Map<string, number>();
  // The id of a heading is made of its words.
  const said = text.toLowerCase().replace(/\{#[\w-]{1,200}\}/g, ' ');
  for (const word of said.match(/(?<![a-z])[a-z]{4,40}(?![a-z])/g) ?? [])
    times.set(word, (times.get(word) ?? 0) + 1);
  return times;
});

/** Asked of blocks side by side for each of their words. */
const latinIn: (blocks: readonly Block[]) => readonly Latin[] = once((blocks) =>
  blocks.flatMap(latinOf),
);

/** Words, parts of words with hyphens among them, abbreviations of four letters, words with a version. */
const latin =
  /(?<![A-Za-z0-9_@/.$%&\\\u00C0-\u024F]|(?<![A-Za-z])-)(?:(?:[A-Za-z]{5,40}|[A-Z]{4})(?![A-Za-z0-9_@/\\\u00C0-\u024F]|\.[A-Za-z]|-(?![A-Za-z]))|[A-Za-z]{5,40}(?=\d{1,3}(?:\.\d{1,3}){1,3}(?![\w@/.\\\u00C0-\u024F-])))/g;
const version = /^ ?(\d{1,3}(?:\.\d{1,3}){1,3})(?![\w-])/;

const latinOf = once((block: Block): readonly Latin[] => {
  if (block.kind === 'code-block' || block.prose === '') return [];
  const prose = withoutCode(block);
  return [...prose.matchAll(latin)].map(({ 0: text, index }) => {
    const [start, end] = [block.span.offset + index, index + text.length];
    return {
      text,
      lower: text.toLowerCase(),
      key: nameKey(text),
      span: { offset: start, endOffset: start + text.length },
      get beside() {
        return besideOf(prose, index, end);
      },
      get number() {
        return version.exec(prose.slice(end, end + 20))?.[1] ?? '';
      },
    };
  });
});

/** Asked of few words only. */
function besideOf(prose: string, start: number, end: number): string {
  const before = /([A-Za-z]{1,40})[ :,(-]{1,3}$/.exec(prose.slice(Math.max(0, start - 44), start));
  const after = /^[ :,)-]{1,3}([A-Za-z]{1,40})/.exec(prose.slice(end, end + 44));
  return `${before?.[1] ?? ''}|${after?.[1] ?? ''}`.toLowerCase();
}
