import { expect, test } from 'vitest';
import { isSaidInWords, isTranslatable } from '../../src/names/humps.ts';

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

test.each([
  ['what nothing else says', 'the limit of a quay', '码头的最大资源', true],
  ['said once more, and side by side', 'the resources of a quay', '码头的最大资源考虑资源', true],
  ['said once more, with a particle', 'the resources of a quay', '码头的最大的资源', true],
  ['said once more, and apart', 'the resources of a quay', '资源最大时，码头关闭', false],
  ['not said', 'the resources of a quay', '码头的资源', false],
])('`MaxResource` as words: %s', (_, beside, there, expected) => {
  expect(isSaidInWords('MaxResource', beside, there)).toBe(expected);
});
