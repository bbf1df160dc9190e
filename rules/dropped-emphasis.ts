import { quote } from '../src/aligned.ts';
import { type BoldBlocks, compareBold } from '../src/compare/bold.ts';
import type { Page, Pair, Report, Rule, Span } from '../src/types.ts';

/** So many blocks without their bold text, and so little of it kept, are a habit of the page. */
const manyBlocks = 5;
const fewKept = 0.25;

export const droppedEmphasis: Rule = {
  id: 'dropped-emphasis',
  severity: 'info',
  summary: {
    en: 'Bold lead-ins that became plain text.',
    zh: '段首的加粗文字变成了普通文字。',
  },
  messages: {
    en: {
      lead: '{source} begins in bold with "{text}", {target} in plain text',
      plain: 'Bold in {source}, plain text in {target}: {text}',
      code: 'Bold in {source}, code in {target}: {text} ({code})',
      fewer:
        '{source} has {expected} bold texts here, {target} {actual}; not all of these are bold: {text}',
      habit:
        '{source} has {expected} such bold texts on this page, {target} {actual}; the first: {text}',
    },
    zh: {
      lead: '{source}版以加粗的“{text}”开头，{target}版是普通文字',
      plain: '{source}版加粗、{target}版为普通文字：{text}',
      code: '{source}版加粗、{target}版写成代码：{text}（{code}）',
      fewer:
        '{source}版此处有 {expected} 处加粗，{target}版有 {actual} 处；以下文字并非都已加粗：{text}',
      habit: '{source}版此页这类加粗有 {expected} 处，{target}版有 {actual} 处；第一处：{text}',
    },
  },
  *check(pair) {
    const all = compareBold(pair);
    // Labels at the beginning and names within a sentence are two habits.
    for (const group of [all.filter(leads), all.filter((one) => !leads(one))]) {
      const dropped = group.filter(({ isDropped }) => isDropped);
      const [first] = dropped;
      if (first === undefined) continue;
      const expected = group.reduce((sum, { strong }) => sum + strong.length, 0);
      const actual = group.reduce((sum, { kept }) => sum + kept, 0);
      if (dropped.length >= manyBlocks && actual <= expected * fewKept)
        yield habit(report(pair, first, 'habit', first.strong.slice(0, 1)), expected, actual);
      else for (const one of dropped) yield single(pair, one);
    }
  },
};

function leads({ source, strong }: BoldBlocks): boolean {
  return strong[0]?.offset === source[0]?.span.offset;
}

function single(pair: Pair, one: BoldBlocks): Report {
  const { strong, kept, plain, codes } = one;
  if (codes.length > 0) {
    const said = report(pair, one, 'code', plain);
    return { ...said, data: { ...said.data, code: listed(codes.map((code) => `\`${code}\``)) } };
  }
  if (kept === 0 && leads(one)) return report(pair, one, 'lead', strong.slice(0, 1));
  return plain.length > 0 ? report(pair, one, 'plain', plain) : report(pair, one, 'fewer', strong);
}

function report(
  pair: Pair,
  { source, target, link, strong, kept }: BoldBlocks,
  messageId: string,
  spans: readonly Span[],
): Report {
  const [first] = spans;
  const texts = [...new Set(spans.map((span) => textOf(pair.source, span)))];
  return {
    messageId,
    data: {
      text: listed(texts),
      expected: strong.length,
      actual: kept,
    },
    ...(first === undefined ? {} : { source: first }),
    ...(target[0] === undefined ? {} : { target: target[0].span }),
    evidence: {
      ...(first === undefined ? {} : { expected: quote(pair.source, first) }),
      sourceText: source.map((block) => quote(pair.source, block.span)).join(' '),
      targetText: target.map((block) => quote(pair.target, block.span)).join(' '),
    },
    confidence: link.confidence,
  };
}

/** One report for the page, which stays the same while single texts come and go. */
function habit(first: Report, expected: number, actual: number): Report {
  return { ...first, data: { ...first.data, expected, actual }, identity: 'habit' };
}

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, 3).join(', ')}${texts.length > 3 ? ', …' : ''}`;
}

function textOf(page: Page, span: Span): string {
  // Bold texts that only code parts are one.
  const inner = { offset: span.offset + 2, endOffset: span.endOffset - 2 };
  return quote(page, inner, 60).replaceAll('**', '');
}
