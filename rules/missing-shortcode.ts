import { placeFor, quote } from '../src/aligned.ts';
import { compareShortcodes } from '../src/compare/shortcodes.ts';
import type { Rule } from '../src/types.ts';

export const missingShortcode: Rule = {
  id: 'missing-shortcode',
  severity: 'warning',
  summary: {
    en: 'A shortcode, container, alert or component of the original is gone.',
    zh: '原文的短代码、容器、提示块或组件在译文中缺失。',
  },
  messages: {
    en: {
      missing: '"{expected}" is missing in {target}',
      frame: 'The "{expected}" block is plain text in {target}: its frame is lost',
    },
    zh: {
      missing: '{target}缺少“{expected}”',
      frame: '“{expected}”块在{target}中成了普通文字：外框丢失',
    },
  },
  *check(pair) {
    for (const outcome of compareShortcodes(pair)) {
      if (outcome.kind !== 'missing') continue;
      yield {
        messageId: outcome.contentStands ? 'frame' : 'missing',
        data: { expected: outcome.name },
        source: outcome.source,
        target: placeFor(pair, 'source', outcome.block),
        evidence: { expected: outcome.name, sourceText: quote(pair.source, outcome.source) },
      };
    }
  },
};
