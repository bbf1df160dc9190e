import { expect, test } from 'vitest';
import { readPage } from '../../src/read/read.ts';
import { idsOf } from '../../src/site/ids.ts';

const text = '# 灯\n\n## 步骤 3：点灯\n\n## 浏览 {#look}\n';
const page = readPage({ path: 'zh/lamps.md', text, language: 'zh' }, 'zh');

test('of a generator that is known, only what it makes is an id', () => {
  expect(idsOf(page, 'github')).toEqual({ sure: ['灯', '步骤-3点灯', 'look'], possible: [] });
});

test('of one that is not, what any of them makes may be one', () => {
  expect(idsOf(page, 'unknown').possible).toEqual(['步骤-3-点灯', '浏览']);
});
