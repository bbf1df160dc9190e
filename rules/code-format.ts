import { type AlignedBlocks, detailsOf, placeOfLoss, quote } from '../src/aligned.ts';
import { compareCode, standsIn } from '../src/compare/code.ts';
import type { Block, CodeDetail, Page, Pair, Report, Rule } from '../src/types.ts';

export const codeFormat: Rule = {
  id: 'code-format',
  severity: 'info',
  summary: {
    en: 'Backticks lost or added around the same code.',
    zh: '同一代码的反引号丢失或多出。',
  },
  messages: {
    en: {
      lost: '`{expected}` lost its backticks in {target}',
      added: '`{actual}` is plain text in {source} and code in {target}',
    },
    zh: {
      lost: '{target}版的 `{expected}` 缺少反引号',
      added: '`{actual}` 在{source}版中是普通文字，在{target}版中是代码',
    },
  },
  *check(pair) {
    for (const { kind, source, target, blocks } of compareCode(pair).outcomes) {
      if (kind === 'missing' && source !== undefined) {
        if (standsIn(rawText(pair.target, blocks.target), source.text))
          yield lost(pair, blocks, source);
      } else if (kind === 'extra' && target !== undefined) {
        if (standsIn(rawText(pair.source, blocks.source), target.text))
          yield added(pair, blocks, target);
      }
    }
  },
};

function rawText(page: Page, blocks: readonly Block[]): string {
  return blocks.map((block) => page.text.slice(block.span.offset, block.span.endOffset)).join('\n');
}

function lost(pair: Pair, blocks: AlignedBlocks, code: CodeDetail): Report {
  return {
    messageId: 'lost',
    data: { expected: code.text },
    source: code.span,
    target: plainPlace(pair.target, blocks.target, code.text) ?? placeOfLoss(blocks),
    evidence: { expected: code.text, sourceText: quote(pair.source, code.span) },
    confidence: blocks.link.confidence,
  };
}

function added(pair: Pair, blocks: AlignedBlocks, code: CodeDetail): Report {
  const source = plainPlace(pair.source, blocks.source, code.text) ?? blocks.source[0]?.span;
  return {
    messageId: 'added',
    data: { actual: code.text },
    ...(source === undefined ? {} : { source }),
    target: code.span,
    evidence: { actual: code.text, targetText: quote(pair.target, code.span) },
    confidence: blocks.link.confidence,
  };
}

/** Where the code stands as plain text. */
function plainPlace(page: Page, blocks: readonly Block[], code: string) {
  for (const block of blocks) {
    const taken = detailsOf([block], 'code').map((one) => one.span);
    let at = page.text.indexOf(code, block.span.offset);
    while (at >= 0 && at < block.span.endOffset) {
      const inCode = taken.some((span) => span.offset <= at && at < span.endOffset);
      if (!inCode) return { offset: at, endOffset: at + code.length };
      at = page.text.indexOf(code, at + 1);
    }
  }
  return undefined;
}
