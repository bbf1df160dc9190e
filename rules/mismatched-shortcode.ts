import { quote } from '../src/aligned.ts';
import { compareShortcodes } from '../src/compare/shortcodes.ts';
import type { Rule } from '../src/types.ts';

export const mismatchedShortcode: Rule = {
  id: 'mismatched-shortcode',
  severity: 'warning',
  summary: {
    en: 'A shortcode, container, alert or component is of another kind.',
    zh: '短代码、容器、提示块或组件的类型与原文不同。',
  },
  messages: {
    en: {
      different: '"{expected}" in {source} is "{actual}" in {target}',
      unclosed: '"{expected}" is never closed in {target}, as it is in {source}',
      arguments: 'An argument is "{expected}" in {source} and "{actual}" in {target}',
    },
    zh: {
      different: '{source}版的“{expected}”在{target}版中是“{actual}”',
      unclosed: '{target}版的“{expected}”没有闭合，{source}版有闭合标记',
      arguments: '参数在{source}版中为“{expected}”，在{target}版中为“{actual}”',
    },
  },
  *check(pair) {
    for (const { kind, name, other, source, target } of compareShortcodes(pair)) {
      if (kind === 'missing' || target === null) continue;
      yield {
        messageId: kind,
        data: { expected: name, actual: other },
        source,
        target,
        evidence: {
          expected: name,
          actual: other,
          sourceText: quote(pair.source, source),
          targetText: quote(pair.target, target),
        },
      };
    }
  },
};
