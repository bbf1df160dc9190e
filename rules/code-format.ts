import { type AlignedBlocks, quote } from '../src/aligned.ts';
import { compareCode, placeOf } from '../src/compare/code.ts';
import { once } from '../src/compare/memo.ts';
import type { Block, CodeDetail, Pair, Report, Rule, Span } from '../src/types.ts';
import { plainProse } from '../src/untranslated.ts';

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
      if (kind === 'missing' && source !== undefined) yield* lost(pair, blocks, source);
      else if (kind === 'extra' && target !== undefined) yield* added(pair, blocks, target);
    }
  },
};

/** A page has many codes in one block. */
const proseOnce = once(plainProse);

function* lost(pair: Pair, blocks: AlignedBlocks, code: CodeDetail): Iterable<Report> {
  const target = plainPlace(blocks.target, code.text);
  if (target === null) return;
  yield {
    messageId: 'lost',
    data: { expected: code.text },
    source: code.span,
    target,
    evidence: { expected: code.text, sourceText: quote(pair.source, code.span) },
    confidence: blocks.link.confidence,
  };
}

function* added(pair: Pair, blocks: AlignedBlocks, code: CodeDetail): Iterable<Report> {
  const source = plainPlace(blocks.source, code.text);
  if (source === null) return;
  yield {
    messageId: 'added',
    data: { actual: code.text },
    source,
    target: code.span,
    evidence: { actual: code.text, targetText: quote(pair.target, code.span) },
    confidence: blocks.link.confidence,
  };
}

/** Where the code stands as plain text, whole and outside of other code. */
function plainPlace(blocks: readonly Block[], code: string): Span | null {
  for (const block of blocks) {
    const found = placeOf(proseOnce(block), code);
    if (found === null) continue;
    const offset = block.span.offset + found.offset;
    return { offset, endOffset: offset + found.length };
  }
  return null;
}
