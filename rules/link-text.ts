import type { Rule } from '../src/types.ts';

export const linkText: Rule = {
  id: 'link-text',
  severity: 'warning',
  summary: {
    en: 'A link whose text names another number than its own target.',
    zh: '链接文字中的编号与链接目标不一致。',
  },
  messages: { en: {}, zh: {} },
  *check() {},
};
