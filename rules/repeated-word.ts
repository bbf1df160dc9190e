import { placeFor, quote } from '../src/aligned.ts';
import { type Found, repeatedWords } from '../src/repeated/find.ts';
import type { Edit, Page, Pair, Report, Rule, Side, Span } from '../src/types.ts';

/** So much of what stands around a word is shown. */
const around = 24;

export const repeatedWord: Rule = {
  id: 'repeated-word',
  severity: 'warning',
  fixable: true,
  summary: {
    en: 'A word that stands twice in a row by a slip of the hand.',
    zh: '因笔误而连写两遍的词。',
  },
  messages: {
    en: {
      word: '{target} has "{word}" twice in a row: {context}',
      words: '{target} has "{word}" twice in a row in {count} places, the first: {context}',
      own: '{source} has "{word}" twice in a row: {context}',
      'own-words': '{source} has "{word}" twice in a row in {count} places, the first: {context}',
    },
    zh: {
      word: '{target}版连写了两个“{word}”：{context}',
      words: '{target}版有 {count} 处连写了两个“{word}”，第一处：{context}',
      own: '{source}版连写了两个“{word}”：{context}',
      'own-words': '{source}版有 {count} 处连写了两个“{word}”，第一处：{context}',
    },
  },
  *check(pair) {
    for (const side of ['target', 'source'] as const)
      for (const places of repeatedWords(pair, side)) yield* report(pair, side, places);
  },
};

function* report(pair: Pair, side: Side, places: readonly Found[]): Iterable<Report> {
  const [first] = places;
  if (first === undefined) return;
  const { word, grade, passage, at, end } = first;
  const page = pair[side];
  const span = spanIn(first, at, end);
  const beside = passage.beside?.span ?? placeFor(pair, side, passage.block);
  const isTarget = side === 'target';
  const id = isTarget ? 'word' : 'own';
  yield {
    messageId: places.length === 1 ? id : isTarget ? 'words' : 'own-words',
    data: { word, context: contextOf(page, passage.span, span), count: places.length },
    source: isTarget ? beside : span,
    target: isTarget ? span : beside,
    evidence: {
      expected: word,
      actual: quote(page, span),
      sourceText: quote(pair.source, isTarget ? beside : passage.span, 240),
      targetText: quote(pair.target, isTarget ? passage.span : beside, 240),
    },
    identity: `${side} ${word}`,
    confidence: grade === 'sure' ? 0.9 : 0.6,
    ...(isTarget && grade === 'sure'
      ? { fix: places.map(withoutSecond), fixSafety: 'unsafe' as const }
      : { severity: 'info' as const }),
  };
}

function spanIn({ passage: { span } }: Found, from: number, to: number): Span {
  return { offset: span.offset + from, endOffset: span.offset + to };
}

function withoutSecond(found: Found): Edit {
  return { side: 'target', ...spanIn(found, found.second, found.end), text: '' };
}

/** A doubled word with what stands around it in its passage. */
function contextOf(page: Page, passage: Span, { offset, endOffset }: Span): string {
  const start = Math.max(passage.offset, offset - around);
  const end = Math.min(passage.endOffset, endOffset + around);
  const before = start > passage.offset ? '…' : '';
  return `${before}${quote(page, { offset: start, endOffset: end })}${end < passage.endOffset ? '…' : ''}`;
}
