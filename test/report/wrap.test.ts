import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/report/cells.ts';
import { wrapText } from '../../src/report/wrap.ts';

test.each<[name: string, text: string, width: number, rows: string[]]>([
  ['nothing', '', 10, ['']],
  ['at blanks', 'one two three', 8, ['one two', 'three']],
  ['Han anywhere', '灯笼项目发布', 8, ['灯笼项目', '发布']],
  ['no comma first', '灯笼项目，发布', 8, ['灯笼项', '目，发布']],
  ['no bracket last', '灯笼项（发布）', 8, ['灯笼项', '（发布）']],
  ['mixed', '灯笼 Lantern 2.4 发布', 12, ['灯笼 Lantern', '2.4 发布']],
  ['a long word is cut', 'https://a.example/b', 8, ['https://', 'a.exampl', 'e/b']],
  ['a long word after a short', 'a https://a.example', 8, ['a', 'https://', 'a.exampl', 'e']],
])('%s', (_, text, width, rows) => {
  expect(wrapText(text, width)).toEqual(rows);
});

test('no row is too wide and nothing but blanks is lost', () => {
  const unit = fc.constantFrom('a', 'bc', ' ', '灯', '，', '（', '🎉', '\x1b', '.');
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 60 }),
      fc.integer({ min: 2, max: 20 }),
      (text, width) => {
        const rows = wrapText(text, width);
        for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(width);
        const shown = text.replaceAll('\x1b', '␛');
        expect(rows.join('').replaceAll(' ', '')).toBe(shown.replaceAll(' ', ''));
      },
    ),
  );
});
