import type { Rule } from '../src/types.ts';

export const droppedEmphasis: Rule = {
  id: 'dropped-emphasis',
  severity: 'info',
  summary: {
    en: 'Bold lead-ins that became plain text.',
    zh: '段首的加粗文字变成了普通文字。',
  },
  messages: { en: {}, zh: {} },
  *check() {},
};
