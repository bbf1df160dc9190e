import { alignedBlocks, quote } from '../src/aligned.ts';
import type { Block, Page, Rule, Span } from '../src/types.ts';

/** What a link looks like that Markdown does not read as one, and what stands right in its place. */
const patterns: readonly { readonly id: string; readonly pattern: RegExp }[] = [
  { id: 'blank', pattern: /\[[^\][\n]{1,200}\][ \t\u3000]+\((?:https?:\/\/|\/|\.{1,2}\/|#)[^\s()]{1,400}\)/g },
  { id: 'doubled', pattern: /\]\(\([^\s()]{1,400}\)\)?|\]\[[^\][\n]{0,40}\]\(\(/g },
  { id: 'width', pattern: /\[[^\][\n]{1,200}\](?:（[^\s（）]{1,400}[）)]|\([^\s()（）]{1,400}）)/g },
  { id: 'scheme', pattern: /https?:\/\/https?:\/\//g },
  { id: 'split', pattern: /\[[^\][\n]{1,200}\]\/[\w-]{2,8}\(\/[^\s()]{0,400}\)/g },
];

export const malformedLink: Rule = {
  id: 'malformed-link',
  severity: 'error',
  summary: { en: 'A link that Markdown does not read as one.', zh: 'Markdown 无法识别的链接写法。' },
  messages: {
    en: {
      blank: 'No link: there is a blank between "]" and "(" in {actual}',
      doubled: 'The target of this link has doubled parentheses: {actual}',
      width: 'No link: full-width parentheses in {actual}',
      scheme: 'The scheme stands twice in {actual}',
      split: 'No link: something stands between "]" and "(" in {actual}',
      swallowed: 'The target swallowed full-width punctuation: {actual}',
    },
    zh: {
      blank: '链接无效：{actual} 中的“]”与“(”之间有空格',
      doubled: '链接目标多了一层括号：{actual}',
      width: '链接无效：{actual} 使用了全角括号',
      scheme: '{actual} 中的协议写了两次',
      split: '链接无效：{actual} 中的“]”与“(”之间有其他字符',
      swallowed: '链接目标混入了全角标点：{actual}',
    },
  },
  *check(pair) {
    for (const { source, target, link } of alignedBlocks(pair)) {
      const before = new Set(source.flatMap((block) => findIn(pair.source, block)).map((one) => one.id));
      for (const block of target) {
        for (const { id, span } of findIn(pair.target, block)) {
          if (before.has(id)) continue;
          const actual = quote(pair.target, span);
          const [first] = source;
          yield {
            messageId: id,
            data: { actual },
            ...(first === undefined ? {} : { source: first.span }),
            target: span,
            evidence: {
              actual,
              ...(first === undefined ? {} : { sourceText: quote(pair.source, first.span) }),
              targetText: quote(pair.target, block.span, 240),
            },
            confidence: Math.max(0.9, link.confidence),
          };
        }
      }
    }
  },
};

function findIn(page: Page, block: Block): { readonly id: string; readonly span: Span }[] {
  if (block.kind === 'code-block') return [];
  const found: { id: string; span: Span }[] = [];
  const text = withoutCode(page, block);
  for (const { id, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const offset = block.span.offset + match.index;
      found.push({ id, span: { offset, endOffset: offset + match[0].length } });
    }
  }
  for (const detail of block.details) {
    if (detail.kind !== 'link' || !/[，。；：）】」]/.test(detail.url)) continue;
    found.push({ id: 'swallowed', span: detail.urlSpan });
  }
  return found;
}

function withoutCode(page: Page, block: Block): string {
  let text = page.text.slice(block.span.offset, block.span.endOffset);
  for (const detail of block.details) {
    if (detail.kind !== 'code') continue;
    const from = detail.span.offset - block.span.offset;
    const to = detail.span.endOffset - block.span.offset;
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  return text;
}
