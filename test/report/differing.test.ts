import { expect, test } from 'vitest';
import { differingParts } from '../../src/report/differing.ts';

test.each<[a: string, b: string, partA: string | null, partB: string | null]>([
  ['1.31.0', '1.13.0', '31', '13'],
  ['lantern_relay', 'lanternrelay', '_', 'n'],
  ['docs', 'doc', 's', 'c'],
  ['Relay', 'relay', 'R', 'r'],
  ['🎉🎊x', '🎉🎁x', '🎊', '🎁'],
  ['same', 'same', null, null],
  ['November 20', '11 月 20 日', null, null],
  ['', 'a', null, null],
])('%s and %s differ in %s and %s', (a, b, partA, partB) => {
  const parts = differingParts(a, b);
  expect(parts && a.slice(parts.a.offset, parts.a.endOffset)).toBe(partA);
  expect(parts && b.slice(parts.b.offset, parts.b.endOffset)).toBe(partB);
});
