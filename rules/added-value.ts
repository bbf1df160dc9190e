import { sentenceAround, spanOver } from '../src/aligned.ts';
import { additionCause } from '../src/compare/added-sentences.ts';
import { compareLinks } from '../src/compare/links.ts';
import { isSaidByAddress } from '../src/compare/said-by-address.ts';
import { isFieldDate } from '../src/compare/shown-date.ts';
import { compareValues } from '../src/compare/values.ts';
import { holds } from '../src/sentences.ts';
import { truncationOf } from '../src/truncation.ts';
import type { Block, Pair, Rule, ValueDetail } from '../src/types.ts';
import { sameValue } from '../src/values/same.ts';
import { shownValue } from '../src/values/shown.ts';
import { isOtherLimit } from '../src/values/unlimited.ts';

export const addedValue: Rule = {
  id: 'added-value',
  severity: 'info',
  summary: {
    en: 'A number, version or date that only the translation has.',
    zh: '只有译文才有的数字、版本号或日期。',
  },
  messages: {
    en: { added: '{target} says {actual}, {source} does not' },
    zh: { added: '{target}写有 {actual}，{source}没有' },
  },
  *check(pair) {
    if (truncationOf(pair) !== null) return;
    for (const { kind, target, blocks, elsewhere } of compareValues(pair).outcomes) {
      if (kind !== 'extra' || target === undefined || elsewhere) continue;
      if (target.strength !== 'strong' || target.inCode || standsOnPage(pair, target)) continue;
      const there = blocks.target.find((block) => block.details.includes(target));
      if (there === undefined || isInExtraLink(pair, target)) continue;
      if (isSaidByAddress(pair, 'target', target)) continue;
      if (isOtherLimit(pair, 'target', target.span)) continue;
      const source = spanOver(blocks.source);
      const cause = additionCause(pair, target.span) ?? bracketCause(pair, there, target);
      yield {
        messageId: 'added',
        data: { actual: shownValue(target), type: target.type },
        ...(source === undefined ? {} : { source }),
        target: target.span,
        evidence: {
          actual: shownValue(target),
          sourceText: blocks.source.map((block) => block.text).join(' '),
          targetText: sentenceAround(pair.target, there, target.span),
        },
        confidence: blocks.link.confidence,
        ...(cause === undefined ? {} : { cause }),
      };
    }
  },
};

/** The cause that all values of one remark in brackets share. */
function bracketCause(
  { target: { text } }: Pair,
  { span }: Block,
  value: ValueDetail,
): string | undefined {
  const around = [...text.slice(span.offset, span.endOffset).matchAll(brackets)].find(
    ({ 0: remark, index }) => {
      const offset = span.offset + index;
      return holds({ offset, endOffset: offset + remark.length }, value.span);
    },
  );
  return around && `added in brackets at ${span.offset + around.index}`;
}

const brackets = /[(（][^()（）]{1,300}[)）]/g;

/** A translation may repeat what the original says anywhere: the release that the page is about. */
function standsOnPage(pair: Pair, value: ValueDetail): boolean {
  return (
    isFieldDate(pair, 'source', value) ||
    pair.source.blocks.some((block) =>
      block.details.some((detail) => detail.kind === 'value' && sameValue(detail, value)),
    )
  );
}

/** What stands in the label of a link that only the translation has is told with the link. */
function isInExtraLink(pair: Pair, { span }: ValueDetail): boolean {
  return compareLinks(pair).outcomes.some(
    ({ kind, target, elsewhere }) =>
      kind === 'extra' &&
      !elsewhere &&
      target !== undefined &&
      target.span.offset <= span.offset &&
      span.endOffset <= target.span.endOffset,
  );
}
