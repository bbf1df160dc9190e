import { sentenceAround } from '../src/aligned.ts';
import { compareValues } from '../src/compare/values.ts';
import type { Rule } from '../src/types.ts';
import { hasMoved } from '../src/values/moved.ts';
import { shownValue } from '../src/values/shown.ts';

export const mismatchedValue: Rule = {
  id: 'mismatched-value',
  severity: 'error',
  summary: {
    en: 'A version, date, time, percentage, id or number that says something else.',
    zh: '版本、日期、时间、百分比、编号或数字与原文不同。',
  },
  messages: {
    en: { different: '{source} says {expected}, {target} says {actual}' },
    zh: { different: '{source}为 {expected}，{target}为 {actual}' },
  },
  *check(pair) {
    for (const { kind, source, target, blocks } of compareValues(pair).outcomes) {
      if (kind !== 'different' || source === undefined || target === undefined) continue;
      // What differs between two code spans is the business of mismatched-code.
      if (source.inCode && target.inCode) continue;
      if (hasMoved(pair, blocks, source, target)) continue;
      const [expected, actual] = [shownValue(source), shownValue(target)];
      const here = blocks.source.find((block) => block.details.includes(source));
      const there = blocks.target.find((block) => block.details.includes(target));
      const strong = source.strength === 'strong' && target.strength === 'strong';
      yield {
        messageId: 'different',
        data: { expected, actual, type: source.type },
        source: source.span,
        target: target.span,
        evidence: {
          expected,
          actual,
          ...(here === undefined
            ? {}
            : { sourceText: sentenceAround(pair.source, here, source.span) }),
          ...(there === undefined
            ? {}
            : { targetText: sentenceAround(pair.target, there, target.span) }),
        },
        confidence: blocks.link.confidence,
        ...(strong ? {} : { severity: 'warning' as const }),
      };
    }
  },
};
