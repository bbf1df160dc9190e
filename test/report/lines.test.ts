import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineIndex, positionAt } from '../../src/lines.ts';

test.each<[name: string, text: string, starts: number[]]>([
  ['nothing', '', [0]],
  ['one line', 'ab', [0]],
  ['LF', 'a\nb\n', [0, 2, 4]],
  ['CRLF', 'a\r\nb', [0, 3]],
  ['lone CR', 'a\rb\r\r\nc', [0, 2, 4, 6]],
  ['Han and emoji', '灯\n😀\n', [0, 2, 5]],
  ['separators of other systems end no line', 'a\u2028b\u0085c\fd', [0]],
])('line starts: %s', (_, text, starts) => {
  expect(lineIndex(text)).toEqual(starts);
});

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [3, 2, 1],
  [5, 2, 3],
  [99, 2, 97],
  [-1, 1, 1],
])('offset %i stands in line %i, column %i', (offset, line, column) => {
  expect(positionAt(lineIndex('a\r\n😀b'), offset)).toEqual({ line, column });
});

test('a position leads back to its offset', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '灯', '\r', '\n'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat(40), (text, at) => {
      const offset = Math.min(at, text.length);
      const lines = lineIndex(text);
      const { line, column } = positionAt(lines, offset);
      expect((lines[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
    }),
  );
});
