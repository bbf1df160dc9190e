import type { Rule } from '../src/types.ts';

export const malformedMarkup: Rule = {
  id: 'malformed-markup',
  severity: 'warning',
  summary: {
    en: 'Markup that the translation broke.',
    zh: '译文中被破坏的 Markdown 标记。',
  },
  messages: { en: {}, zh: {} },
  *check() {},
};
