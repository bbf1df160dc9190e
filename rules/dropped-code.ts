import { placeOfLoss, sentenceAround, spanOver } from '../src/aligned.ts';
import { compareCode, standsIn } from '../src/compare/code.ts';
import { lossCause } from '../src/compare/loss.ts';
import { ordinaryWordsOf } from '../src/pages-english.ts';
import type { Rule } from '../src/types.ts';

export const droppedCode: Rule = {
  id: 'dropped-code',
  severity: 'warning',
  summary: { en: 'Inline code of the original is gone.', zh: '原文的行内代码在译文中缺失。' },
  messages: {
    en: {
      missing: '{source} has `{expected}`, {target} does not',
      elsewhere: '{source} has `{expected}` here, {target} only elsewhere in the section',
    },
    zh: {
      missing: '{source}版有 `{expected}`，{target}版没有',
      elsewhere: '{source}在此处有 `{expected}`，{target}只在本节其他位置有',
    },
  },
  *check(pair) {
    const ordinary = ordinaryWordsOf(pair);
    for (const { kind, source, blocks, elsewhere } of compareCode(pair).outcomes) {
      if (kind !== 'missing' || source === undefined) continue;
      const target = spanOver(blocks.target);
      const there =
        target === undefined ? '' : pair.target.text.slice(target.offset, target.endOffset);
      if (standsIn(there, source.text)) continue;
      const block = blocks.source.find((one) => one.details.includes(source));
      const cause = lossCause(pair, blocks, source);
      yield {
        messageId: elsewhere ? 'elsewhere' : 'missing',
        data: { expected: source.text },
        source: source.span,
        target: placeOfLoss(blocks),
        evidence: {
          expected: source.text,
          sourceText:
            block === undefined ? source.text : sentenceAround(pair.source, block, source.span),
          targetText: blocks.target.map((one) => one.text).join(' '),
        },
        confidence: blocks.link.confidence,
        ...(elsewhere || ordinary.has(source.text) ? { severity: 'info' as const } : {}),
        ...(cause === undefined ? {} : { cause }),
      };
    }
  },
};
