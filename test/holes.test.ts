import { expect, test } from 'vitest';
import { hasHole } from '../src/holes.ts';
import { readPage } from '../src/read/read.ts';
import type { Language } from '../src/types.ts';

function isCut(text: string, language: Language = 'zh'): boolean {
  const page = readPage({ path: 'page.md', text, language }, language);
  return hasHole(page, page.blocks);
}

test.each([
  '港口发布  版本，对灯塔进行了重构。',
  '升级到 Harbor  仍然会熄灯。',
  '如果不配置灯芯或者 ，灯就不亮。',
  '受影响的版本为 1.0.9、、1.0.8。',
  '修复了灯熄灭的问题。()',
  '用泛域名（比如：）标识。',
  '修复了灯（）熄灭的问题。',
  '灯的默认颜色为：。',
  '默认颜色为：，也可以改。',
  '请将“”改为“灯”。',
])('cut out: %s', (text) => {
  expect(isCut(text)).toBe(true);
});

test.each([
  '港口发布 2.0 版本，对灯塔进行了重构。',
  '调用 `light()` 或 light() 点灯。',
  '先点灯，再系绳，\n  最后收帆。',
  '见 [灯](/lamp/)、[绳](/rope/)。',
  '灯、绳、和帆。',
  '灯亮。  \n换行。',
  '| 灯 |  亮 |\n| --- | --- |\n| 绳 |  |',
  '```\n灯  亮\n```',
])('nothing cut out: %s', (text) => {
  expect(isCut(text)).toBe(false);
});

test('a page that sets two blanks behind its links', () => {
  const items = ['灯亮', '绳断', '船沉'].map((text, at) => `- [#${at}](/lamp/${at})  ${text}了。`);
  expect(isCut(items.join('\n'))).toBe(false);
  expect(isCut(`${items.join('\n')}\n- 港口发布  版本。`)).toBe(true);
  expect(isCut('见 [灯](/lamp/)  一节，再看 [绳](/rope/) 与 [船](/boat/) 两节。')).toBe(true);
});

test('English sets two blanks between sentences', () => {
  expect(isCut('The lamp is lit.  The rope () is not.', 'en')).toBe(false);
});
