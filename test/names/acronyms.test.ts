import { expect, test } from 'vitest';
import { isAbbreviation, isSpelledInChinese } from '../../src/names/acronyms.ts';

test.each([
  ['CLI', '用命令行启动', true],
  ['SDKs', '两个开发包', true],
  ['CLI', '用脚本启动', false],
  ['XQKP', '协议', false],
])('%s in %s: %s', (abbreviation, text, said) => {
  expect(isSpelledInChinese(abbreviation, text)).toBe(said);
});

test.each([
  ['TOTP', true],
  ['MUST', false],
  ['AB', false],
  ['PERMISSIVE', false],
])('%s as an abbreviation: %s', (text, is) => {
  expect(isAbbreviation(text)).toBe(is);
});
