import { type AlignedBlocks, quote } from '../src/aligned.ts';
import { compareCode, placeOf } from '../src/compare/code.ts';
import { once } from '../src/compare/memo.ts';
import type { Block, CodeDetail, Page, Pair, Report, Rule, Span } from '../src/types.ts';
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
      'added-several':
        '{count} names are plain text in {source} and code in {target}; the first is `{actual}`',
    },
    zh: {
      lost: '{target}版的 `{expected}` 缺少反引号',
      added: '`{actual}` 在{source}版中是普通文字，在{target}版中是代码',
      'added-several':
        '有 {count} 个名称在{source}版中是普通文字，在{target}版中是代码，第一个是 `{actual}`',
    },
  },
  *check(pair) {
    const added = new Map<string, Added>();
    for (const { kind, source, target, blocks } of compareCode(pair).outcomes) {
      if (kind === 'missing' && source !== undefined) yield* lost(pair, blocks, source);
      else if (kind === 'extra' && target !== undefined && !added.has(target.text)) {
        const place = plainPlace(blocks.source, target.text);
        if (place !== null && !isMarked(pair.source, place))
          added.set(target.text, { blocks, code: target, place });
      }
    }
    yield* addedOnce(pair, [...added.values()]);
  },
};

/** A page has many codes in one block. */
const proseOnce = once(plainProse);

interface Added {
  readonly blocks: AlignedBlocks;
  readonly code: CodeDetail;
  /** Where the original has it. */
  readonly place: Span;
}

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

/** A translator who sets names as code does so all over the page: one style, said once. */
function* addedOnce(pair: Pair, added: readonly Added[]): Iterable<Report> {
  const [first] = added;
  if (first === undefined) return;
  const names = added.map(({ code }) => code.text);
  yield {
    messageId: added.length === 1 ? 'added' : 'added-several',
    data: { actual: first.code.text, count: added.length },
    source: first.place,
    target: first.code.span,
    evidence: {
      actual: names.join('\n'),
      sourceText: quote(pair.source, first.place),
      targetText: names.map((name) => `\`${name}\``).join(', '),
    },
    confidence: first.blocks.link.confidence,
  };
}

/** Whether the original sets a name off in its own way: in italics, bold or quotation marks. */
function isMarked({ text }: Page, { offset, endOffset }: Span): boolean {
  const marks = /[*_"'“”‘’]/;
  return marks.test(text[offset - 1] ?? '') && marks.test(text[endOffset] ?? '');
}

/** Where the code stands as plain text, whole and outside of other code and longer names. */
function plainPlace(blocks: readonly Block[], code: string): Span | null {
  if (!/[\p{L}\p{N}]/u.test(code)) return null;
  for (const block of blocks) {
    const found = placeOf(proseOnce(block), code);
    if (found === null) continue;
    const offset = block.span.offset + found.offset;
    return { offset, endOffset: offset + found.length };
  }
  return null;
}
