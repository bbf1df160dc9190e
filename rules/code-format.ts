import { type AlignedBlocks, quote } from '../src/aligned.ts';
import { compareCode } from '../src/compare/code.ts';
import { type Unmarked, unmarked, unmarkedReports } from '../src/compare/code-unmarked.ts';
import { isMarked, plainPlace } from '../src/compare/plain-place.ts';
import { isHalfMarked } from '../src/markup/lone-backtick.ts';
import type { CodeDetail, Pair, Report, Rule, Span } from '../src/types.ts';

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
      'lost-several': '{count} names lost their backticks in {target}: {names}',
      'lost-all':
        '{target} sets nothing as code; {count} names lost their backticks, the first is `{expected}`',
      'lost-most':
        'Most names set as code in {source} have no backticks in {target}: {count} places; the first names, by line: {places}',
      added: '`{actual}` is plain text in {source} and code in {target}',
      'added-several':
        '{count} names are plain text in {source} and code in {target}; the first is `{actual}`',
    },
    zh: {
      lost: '{target}版的 `{expected}` 缺少反引号',
      'lost-several': '{target}版有 {count} 个名称缺少反引号：{names}',
      'lost-all':
        '{target}版全篇没有使用反引号，{count} 个名称因此缺少反引号，第一个是 `{expected}`',
      'lost-most':
        '{source}版中的代码大多在{target}版中缺少反引号，共 {count} 处；最先几个（括号内为行号）：{places}',
      added: '`{actual}` 在{source}版中是普通文字，在{target}版中是代码',
      'added-several':
        '有 {count} 个名称在{source}版中是普通文字，在{target}版中是代码，第一个是 `{actual}`',
    },
  },
  *check(pair) {
    const added = new Map<string, Added>();
    const losses: Unmarked[] = [];
    for (const { kind, source, target, blocks } of compareCode(pair).outcomes) {
      if (kind === 'missing' && source !== undefined) {
        if (!isHalfMarked(pair, source, blocks)) losses.push(...unmarked(blocks, source));
      } else if (kind === 'extra' && target !== undefined && !added.has(target.text)) {
        const place = plainPlace(blocks.source, target.text);
        if (place !== null && !isMarked(pair.source, place))
          added.set(target.text, { blocks, code: target, place });
      }
    }
    yield* unmarkedReports(pair, losses);
    yield* addedOnce(pair, [...added.values()]);
  },
};

interface Added {
  readonly blocks: AlignedBlocks;
  readonly code: CodeDetail;
  /** Where the original has it. */
  readonly place: Span;
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
