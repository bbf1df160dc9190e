import { expect, test } from 'vitest';
import { visible } from '../../src/report/visible.ts';

test.each([
  ['plain', 'Lantern 灯笼 “2.4” — 🎉', 'Lantern 灯笼 “2.4” — 🎉'],
  ['colour sequence', '\x1b[31mred\x1b[0m', '␛[31mred␛[0m'],
  ['title sequence', '\x1b]0;owned\x07', '␛]0;owned␇'],
  ['C1 introducer', '\x9b2J', '<U+009B>2J'],
  ['carriage return and backspace', 'safe\r\b\x7f', 'safe␍␈␡'],
  ['tab', 'a\tb', 'a  b'],
  ['zero width', 'ab\u200b\ufeffc', 'ab<U+200B><U+FEFF>c'],
  ['right-to-left override', '\u202egnp.exe', '<U+202E>gnp.exe'],
  ['line separator', 'a\u2028b', 'a<U+2028>b'],
  ['lone surrogate', 'a\ud83db', 'a\ufffdb'],
  ['emoji joined', '👩‍🚀', '👩‍🚀'],
  ['joiner between letters', 'a\u200db', 'a<U+200D>b'],
])('%s', (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});
