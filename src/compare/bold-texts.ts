import { detailsOf, textOfBlocks } from '../aligned.ts';
import { hasHan } from '../han.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Block, Page, Pair, Span } from '../types.ts';

/** Bold texts of one block with nothing but blanks or inline code between them, as one. */
export function joinedRuns(page: Page, block: Block, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const code = detailsOf([block], 'code').find(
      (one) => before !== undefined && one.span.offset >= before.endOffset,
    );
    const isNext =
      before !== undefined &&
      (isBlank(page, before.endOffset, span.offset) ||
        (code !== undefined &&
          code.span.endOffset <= span.offset &&
          isBlank(page, before.endOffset, code.span.offset) &&
          isBlank(page, code.span.endOffset, span.offset)));
    if (isNext) joined[joined.length - 1] = { ...before, endOffset: span.endOffset };
    else joined.push(span);
  }
  return joined;
}

function isBlank({ text }: Page, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

/** Half of its words say which bold text is the translation of which. */
const leastSaid = 0.5;

/**
 * The bold texts of the original that none of the translation's answers: those that are equal are
 * paired first, then those that say the same words.
 */
export function unanswered(
  pair: Pair,
  strong: readonly Span[],
  bold: readonly Span[],
): readonly Span[] {
  const left = bold.map((span) => boldText(pair.target, span));
  const take = (spans: readonly Span[], answers: (text: string, other: string) => boolean) =>
    spans.filter((span) => {
      const text = boldText(pair.source, span);
      const at = left.findIndex((other) => answers(text, other));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  const others = take(strong, (text, other) => text.toLowerCase() === other.toLowerCase());
  return take(others, (text, other) => (saidShare(pair, text, other) ?? 0) >= leastSaid);
}

/**
 * Whether a bold text has a name that the blocks of the translation do not have, so that it is not
 * plain there but gone. Its first word has a capital letter whatever it is.
 */
export function isGone(pair: Pair, span: Span, target: readonly Block[]): boolean {
  const there = textOfBlocks(target);
  const lower = there.toLowerCase();
  const ordinary = ordinaryWordsOf(pair);
  const text = boldText(pair.source, span);
  const isName = (word: string, at: number) =>
    (at > 0 && /^[A-Z][A-Za-z\d]/.test(word)) || /[a-z\d][A-Z]|\w\.\w|^[A-Z][\w-]*\d/.test(word);
  const names = (text.match(/[\w.-]+/g) ?? []).filter(isName);
  const isMissing = names
    .map((name) => name.toLowerCase())
    .some((name) => !lower.includes(name) && !ordinary.has(name) && !wordsIn(name, 'en').length);
  return isMissing && (saidShare(pair, text, there) ?? 0) < leastSaid;
}

/**
 * The bold texts of the original without those that it merely repeats: a text in Latin letters that
 * the translation has less often and never plain, which it says in bold elsewhere in the blocks.
 */
export function withoutRepeats(
  pair: Pair,
  strong: readonly Span[],
  bold: readonly Span[],
  target: readonly Block[],
): readonly Span[] {
  const there = textOfBlocks(target);
  const left = new Map<string, number>();
  for (const span of bold) {
    const text = boldText(pair.target, span);
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  const isNeverPlain = (text: string, times: number) =>
    !hasHan(text) && timesIn(there, text) <= times;
  const spare = new Map([...left].filter(([text, times]) => isNeverPlain(text, times)));
  return strong.filter((span) => {
    const text = boldText(pair.source, span);
    const times = spare.get(text);
    if (times === undefined) return true;
    spare.set(text, times - 1);
    return times > 0;
  });
}

/** How often a text has another that is no part of a longer word. */
function timesIn(text: string, part: string): number {
  const pieces = part === '' ? [] : text.split(part);
  return pieces.slice(1).filter((after, at) => !/^\w/.test(after) && !/\w$/.test(pieces[at] ?? ''))
    .length;
}

function saidShare({ source, target }: Pair, text: string, other: string): number | null {
  return shareSaid(wordsIn(text, source.language), saidIn(other, target.language));
}

/** What stands between the marks of a bold text, a link within it without its address. */
function boldText({ text }: Page, { offset, endOffset }: Span): string {
  return text.slice(offset + 2, endOffset - 2).replace(/\]\([^()\n]{1,400}\)/g, ']');
}

/** Inline code of the translation that the original has neither as code nor as plain text. */
export function ownCodes(source: readonly Block[], target: readonly Block[]): string[] {
  const here = textOfBlocks(source).toLowerCase();
  return detailsOf(target, 'code')
    .map(({ text }) => text)
    .filter((text) => !here.includes(text.toLowerCase()));
}
