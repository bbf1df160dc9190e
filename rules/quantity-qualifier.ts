import type { Rule } from '../src/types.ts';

export const quantityQualifier: Rule = {
  id: 'quantity-qualifier',
  severity: 'warning',
  summary: {
    en: 'The words beside a value: up to, before, or later, every other, percentile, time zone.',
    zh: '数值旁的限定词不一致：最多、之前、及更高版本、每隔一周、百分位、时区等。',
  },
  messages: { en: {}, zh: {} },
  *check() {},
};
