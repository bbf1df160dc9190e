import type { Rule } from '../src/types.ts';

export const addedValue: Rule = {
  id: 'added-value',
  severity: 'info',
  summary: {
    en: 'A number, version or date that only the translation has.',
    zh: '只有译文才有的数字、版本号或日期。',
  },
  messages: { en: {}, zh: {} },
  *check() {},
};
