import { expect, test } from 'vitest';
import { isTranslatable } from '../../src/names/humps.ts';

const ordinary = new Set(['quay', 'lamp']);

test('a name of ordinary words may be said in Chinese, where one of them is', () => {
  expect(isTranslatable('ResourceQuota', ordinary, '新增资源配额')).toBe(true);
  expect(isTranslatable('ResourceQuota', ordinary, '新增一项')).toBe(false);
  expect(isTranslatable('ResourceQuota', ordinary, null)).toBe(true);
});

test('where nobody knows how a word is rendered it may stand there', () => {
  expect(isTranslatable('QuayLamp', ordinary, '码头')).toBe(true);
  expect(isTranslatable('LumiGrid', ordinary, '码头')).toBe(false);
});
