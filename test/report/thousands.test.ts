import { expect, test } from 'vitest';
import { thousands } from '../../src/report/thousands.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1_000, '1,000'],
  [38_400, '38,400'],
  [120_000, '120,000'],
  [1_234_567, '1,234,567'],
])('%d is %s', (count, text) => {
  expect(thousands(count)).toBe(text);
});
