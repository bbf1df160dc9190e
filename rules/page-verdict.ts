import { positionAt } from '../src/lines.ts';
import type { Page, Report, Rule, Span } from '../src/types.ts';
import { verdictOf } from '../src/verdict.ts';

export const pageVerdict: Rule = {
  id: 'page-verdict',
  severity: 'warning',
  summary: {
    en: 'The page as a whole: an untranslated copy, a translation in progress, or a diverged one.',
    zh: '对整页的判断：未翻译的副本、翻译未完成，或与原文差异过大。',
  },
  messages: {
    en: {
      untranslated: 'This page is still in {source}: an untranslated copy',
      note: 'This page only says that it is not translated yet',
      'no-original': 'The {source} page holds no {source} text yet, so nothing can be compared',
      'in-progress':
        'The translation is in progress: lines {lines} are still in {source} ({share}% of the page)',
      diverged:
        'The two pages have diverged: {share}% of them corresponds, so only contradictions are reported',
    },
    zh: {
      untranslated: '本页仍为{source}原文，尚未翻译',
      note: '本页只有一句“尚未翻译”的说明',
      'no-original': '{source}版还没有{source}正文，无从比较',
      'in-progress': '翻译未完成：第 {lines} 行仍是{source}（占全页 {share}%）',
      diverged: '两页内容差异过大：仅有 {share}% 的内容能够对应，因此只报告相互矛盾之处',
    },
  },
  *check(pair) {
    const found = verdictOf(pair);
    if (found === null) return;
    const { verdict, isNote, share, source, target, left = [] } = found;
    const [from, to] = linesOf(pair.target, target ?? { offset: 0, endOffset: 1 });
    const report: Report = {
      messageId: isNote === true ? 'note' : verdict,
      data: {
        share: Math.round(share * 100),
        ...{ from, to },
        ...(left.length === 0 ? {} : { lines: listed(pair.target, left) }),
      },
      ...(source === undefined ? {} : { source }),
      ...(target === undefined ? {} : { target }),
      evidence: { actual: verdict },
    };
    const isMild = verdict === 'untranslated' || verdict === 'no-original';
    yield isMild ? { ...report, severity: 'info' } : report;
  },
};

function linesOf({ lines }: Page, { offset, endOffset }: Span): readonly [number, number] {
  return [positionAt(lines, offset).line, positionAt(lines, Math.max(0, endOffset - 1)).line];
}

/** So many places are named. */
const mostNamed = 5;

function listed(page: Page, spans: readonly Span[]): string {
  const all = spans.map((span) => {
    const [from, to] = linesOf(page, span);
    return from === to ? `${from}` : `${from}-${to}`;
  });
  return [...all.slice(0, mostNamed), ...(all.length > mostNamed ? ['…'] : [])].join(', ');
}
