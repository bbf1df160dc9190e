import { leastSure, quote, sentenceAround } from '../src/aligned.ts';
import { headingCause } from '../src/compare/heading-cause.ts';
import { linkCause } from '../src/compare/link-cause.ts';
import { compareLinks } from '../src/compare/links.ts';
import { compareValues } from '../src/compare/values.ts';
import type { Pair, Report, Rule, ValueDetail } from '../src/types.ts';
import { type ByWords, differencesByWords } from '../src/values/by-words.ts';
import { crossedValues } from '../src/values/crossed.ts';
import { fillsCode, valueCodeCause } from '../src/values/in-code.ts';
import { hasMoved } from '../src/values/moved.ts';
import { severityOf } from '../src/values/severity.ts';
import { shownPair } from '../src/values/shown.ts';

export const mismatchedValue: Rule = {
  id: 'mismatched-value',
  severity: 'error',
  summary: {
    en: 'A version, date, time, percentage, id or number says something else.',
    zh: '版本、日期、时间、百分比、编号或数字与原文不一致。',
  },
  messages: {
    en: {
      version: 'Versions differ: {source} says {expected}, {target} says {actual}',
      date: 'Dates differ: {source} says {expected}, {target} says {actual}',
      time: 'Times differ: {source} says {expected}, {target} says {actual}',
      percent: 'Percentages differ: {source} says {expected}, {target} says {actual}',
      number: 'Numbers differ: {source} says {expected}, {target} says {actual}',
      ordinal: 'Ordinals differ: {source} says {expected}, {target} says {actual}',
      cve: 'Advisory ids differ: {source} says {expected}, {target} says {actual}',
      issue: 'Issue numbers differ: {source} says {expected}, {target} says {actual}',
      mark: 'Marks of this table cell differ: {source} has {expected}, {target} has {actual}',
      cell: 'This table cell says {expected} in {source} and {actual} in {target}',
      order: '{source} says "{expected}", {target} says it the other way round: "{actual}"',
    },
    zh: {
      version: '版本号不一致：{source}为 {expected}，{target}为 {actual}',
      date: '日期不一致：{source}为 {expected}，{target}为 {actual}',
      time: '时间不一致：{source}为 {expected}，{target}为 {actual}',
      percent: '百分比不一致：{source}为 {expected}，{target}为 {actual}',
      number: '数字不一致：{source}为 {expected}，{target}为 {actual}',
      ordinal: '序数不一致：{source}为 {expected}，{target}为 {actual}',
      cve: '漏洞编号不一致：{source}为 {expected}，{target}为 {actual}',
      issue: 'Issue 或 PR 编号不一致：{source}为 {expected}，{target}为 {actual}',
      mark: '表格单元格中的标记不一致：{source}为 {expected}，{target}为 {actual}',
      cell: '表格单元格的内容不一致：{source}为 {expected}，{target}为 {actual}',
      order: '{source}版写的是“{expected}”，{target}版却反了过来：“{actual}”',
    },
  },
  *check(pair) {
    for (const one of differencesByWords(pair)) yield reportOf(pair, one);
    const crossed = new Set(crossedValues(pair).flatMap(({ values }) => values));
    for (const { kind, source, target, blocks } of compareValues(pair).outcomes) {
      if (source !== undefined && crossed.has(source)) continue;
      if (kind !== 'different' || source === undefined || target === undefined) continue;
      // Two commands that differ somewhere are the business of the rules about code.
      if (source.inCode && target.inCode && !fillsCode(pair.source, source)) continue;
      if (hasMoved(pair, blocks, source, target)) continue;
      const { expected, actual } = shownPair(source, target);
      const here = blocks.source.find((block) => block.details.includes(source));
      const there = blocks.target.find((block) => block.details.includes(target));
      const { confidence } = blocks.link;
      yield {
        messageId: source.type,
        data: { expected, actual, type: source.type },
        source: source.span,
        target: target.span,
        evidence: {
          expected,
          actual,
          ...(here && { sourceText: sentenceAround(pair.source, here, source.span) }),
          ...(there && { targetText: sentenceAround(pair.target, there, target.span) }),
        },
        confidence,
        ...causeOf(pair, source),
        severity: severityOf(source, target, confidence),
      };
    }
  },
};

function reportOf(pair: Pair, { messageId, source, target, blocks, light }: ByWords): Report {
  const expected = quote(pair.source, source.span);
  const actual = quote(pair.target, target.span);
  return {
    messageId,
    data: { expected, actual, type: messageId },
    source: source.span,
    target: target.span,
    evidence: { expected, actual },
    confidence: blocks.link.confidence,
    severity: light === true || blocks.link.confidence < leastSure ? 'info' : 'warning',
  };
}

/**
 * A link that leads elsewhere says another number in its text too, and a contents line what the
 * heading says: one cause.
 */
function causeOf(pair: Pair, source: ValueDetail): { readonly cause?: string } {
  if (source.inCode && fillsCode(pair.source, source))
    return { cause: valueCodeCause(source.span) };
  const link = compareLinks(pair).outcomes.find(
    (outcome) =>
      outcome.kind === 'different' &&
      outcome.source !== undefined &&
      outcome.source.span.offset <= source.span.offset &&
      source.span.endOffset <= outcome.source.span.endOffset,
  );
  const cause =
    link === undefined ? headingCause(pair.source, source) : (linkCause(pair, link) ?? '');
  return cause === undefined ? {} : { cause };
}
