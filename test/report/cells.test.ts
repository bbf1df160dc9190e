import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { cellsOf, padEnd, padStart, widthOf } from '../../src/report/cells.ts';

test('every printable character of the basic plane is as wide as string-width has it', () => {
  const wrong: string[] = [];
  for (let code = 0x20; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (/[\p{C}]/u.test(character)) continue;
    if (widthOf(character) !== stringWidth(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['', 0],
  ['Lantern', 7],
  ['灯笼 2.4', 8],
  ['“灯”…', 5],
  ['👩‍🚀🎉', 4],
  ['e\u0301', 1],
  ['灯e\u0301', 3],
])('%s takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('cells know where they stand', () => {
  expect(cellsOf('灯👩‍🚀\x07a')).toEqual([
    { text: '灯', width: 2, offset: 0, endOffset: 1 },
    { text: '👩‍🚀', width: 2, offset: 1, endOffset: 6 },
    { text: '␇', width: 1, offset: 6, endOffset: 7 },
    { text: 'a', width: 1, offset: 7, endOffset: 8 },
  ]);
});

test('padding counts columns', () => {
  expect(padEnd('灯', 4)).toBe('灯  ');
  expect(padStart('灯', 4)).toBe('  灯');
  expect(padEnd('灯笼', 3)).toBe('灯笼');
});
