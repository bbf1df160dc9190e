import type { Rule } from '../src/types.ts';

export const droppedName: Rule = {
  id: 'dropped-name',
  severity: 'warning',
  summary: {
    en: 'People, companies, products and identifiers that were lost or changed.',
    zh: '人名、公司名、产品名或标识符丢失或被改写。',
  },
  messages: { en: {}, zh: {} },
  *check() {},
};
