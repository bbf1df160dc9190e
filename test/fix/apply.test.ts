import { expect, test } from 'vitest';
import { applyEdits, chooseFixes, type Fix } from '../../src/fix/apply.ts';

function fixOf(fingerprint: string, ...places: readonly (readonly [number, number])[]): Fix {
  const edits = places.map(([offset, endOffset]) => ({
    path: 'a.md',
    offset,
    endOffset,
    text: '-',
  }));
  return { fingerprint, rule: 'mismatched-url', pair: 'a', edits };
}

const chosen = (...fixes: readonly Fix[]) =>
  chooseFixes(fixes).map(({ fingerprint }) => fingerprint);

test('edits are applied from the text as it was', () => {
  const edits = [
    { offset: 6, endOffset: 7, text: '灯笼' },
    { offset: 0, endOffset: 2, text: '' },
    { offset: 3, endOffset: 3, text: '🎉' },
  ];
  expect(applyEdits('abcdefgh', edits)).toBe('c🎉def灯笼h');
});

test.each([
  ['a\r\nb\r\n', 'x\r\ny\r\na\r\nb\r\n'],
  ['\uFEFFa\r\nb\nc\r\n', 'x\r\ny\r\n\uFEFFa\r\nb\nc\r\n'],
  ['a\nb\r\nc\nd\n', 'x\ny\na\nb\r\nc\nd\n'],
  ['', 'x\ny\n'],
])('what is inserted into %j has its line ends', (text, right) => {
  expect(applyEdits(text, [{ offset: 0, endOffset: 0, text: 'x\ny\n' }])).toBe(right);
});

test('the earlier of two fixes that overlap wins, whatever their order', () => {
  expect(chosen(fixOf('late', [4, 8]), fixOf('early', [2, 5]))).toEqual(['early']);
  expect(chosen(fixOf('early', [2, 5]), fixOf('late', [4, 8]))).toEqual(['early']);
});

test('fixes side by side are both made, insertions at one place are not', () => {
  expect(chosen(fixOf('a', [2, 5]), fixOf('b', [5, 8]))).toEqual(['a', 'b']);
  expect(chosen(fixOf('a', [5, 5]), fixOf('b', [5, 5]))).toEqual(['a']);
  expect(chosen(fixOf('a', [2, 5]), fixOf('b', [5, 5]))).toEqual(['a']);
});

test('a fix is made as a whole or not at all', () => {
  const [wide, middle, after] = [
    fixOf('wide', [0, 2], [20, 22]),
    fixOf('m', [19, 21]),
    fixOf('x', [30, 31]),
  ];
  expect(chosen(wide, middle, after)).toEqual(['wide', 'x']);
  expect(chosen(fixOf('torn', [0, 4], [3, 5]), after)).toEqual(['x']);
});

test('the same places of two pages do not touch', () => {
  const other = {
    ...fixOf('b', [2, 5]),
    edits: [{ path: 'b.md', offset: 2, endOffset: 5, text: '' }],
  };
  expect(chosen(fixOf('a', [2, 5]), other)).toEqual(['a', 'b']);
});
