import { compareFences } from '../src/compare/code-fences.ts';
import type { Rule } from '../src/types.ts';

export const codeFence: Rule = {
  id: 'code-fence',
  severity: 'info',
  summary: {
    en: 'A code block is marked as another language, or has lost its title.',
    zh: '代码块的语言标记不同，或丢失了标题。',
  },
  messages: {
    en: {
      language: 'This code block is marked `{expected}` in {source} and `{actual}` in {target}',
      unmarked: 'This code block is marked `{expected}` in {source}, in {target} it is plain text',
      title: 'This code block has the title "{expected}" in {source} and "{actual}" in {target}',
      untitled: 'This code block has the title "{expected}" in {source}, in {target} it has none',
    },
    zh: {
      language: '这个代码块的语言标记在{source}版中为 `{expected}`，在{target}版中为 `{actual}`',
      unmarked: '这个代码块在{source}版中标为 `{expected}`，在{target}版中为纯文本',
      title: '这个代码块的标题在{source}版中为“{expected}”，在{target}版中为“{actual}”',
      untitled: '这个代码块在{source}版中有标题“{expected}”，在{target}版中没有',
    },
  },
  *check(pair) {
    for (const { kind, expected, actual, source, target } of compareFences(pair)) {
      yield {
        messageId: kind,
        data: { expected, actual },
        source: source.span,
        target: target.span,
        evidence: { expected, actual },
        cause: `code fence ${kind} ${expected} ${actual}`,
      };
    }
  },
};
