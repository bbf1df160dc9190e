import type { Rule } from '../src/types.ts';

export const droppedSentence: Rule = {
  id: 'dropped-sentence',
  severity: 'warning',
  summary: {
    en: 'A sentence or clause of a paragraph that the translation left out.',
    zh: '译文漏译了段落中的一句话。',
  },
  messages: { en: {}, zh: {} },
  *check() {},
};
