import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineIndex } from '../../src/lines.ts';
import { widthOf } from '../../src/report/cells.ts';
import { excerptOf } from '../../src/report/excerpt.ts';
import type { Span } from '../../src/types.ts';
import { parses } from '../pace.ts';

/** The rows as one would see them; `[ ]` marks a row that is shown as a whole. */
function see(text: string, span: Span, room: number, core?: Span): string[] {
  return excerptOf(text, lineIndex(text), span, room, core).rows.map((row) => {
    if (row.kind === 'block') return `[${row.text}]`;
    if (row.kind === 'caret') return ' '.repeat(row.indent) + row.carets;
    return row.parts.map((part) => part.text).join('');
  });
}

function spanOf(text: string, part: string): Span {
  const offset = text.indexOf(part);
  if (offset < 0) throw new Error(`"${part}" is not in the text`);
  return { offset, endOffset: offset + part.length };
}

test.each<[name: string, text: string, part: string, room: number, rows: string[]]>([
  ['a whole line', 'one\ntwo 2.4 three\nfour', '2.4', 20, ['two 2.4 three', '    ^^^']],
  ['Han takes two columns', '灯笼 2.4 发布', '2.4', 20, ['灯笼 2.4 发布', '     ^^^']],
  ['a Han span', '见 灯笼 2.4', '灯笼', 20, ['见 灯笼 2.4', '   ^^^^']],
  ['emoji', '🎉👩‍🚀 2.4', '2.4', 20, ['🎉👩‍🚀 2.4', '     ^^^']],
  ['CRLF', 'one\r\ntwo 2\r\n', 'two', 20, ['two 2', '^^^']],
  ['lone CR', 'one\rtwo 2\rsix', 'two', 20, ['two 2', '^^^']],
  ['BOM', '\uFEFFtitle 2', 'title', 20, ['title 2', '^^^^^']],
  ['escape before the span', '\x1b[1m 2.4', '2.4', 20, ['␛[1m 2.4', '     ^^^']],
  ['escape in the span', 'a 2\x07.4', '2\x07.4', 20, ['a 2␇.4', '  ^^^^']],
  ['tab', '\t2.4\ta', '2.4', 20, ['  2.4  a', '  ^^^']],
  ['a whole line is marked', 'one\r\n  two\r\n', 'two', 20, ['[two]']],
  ['cut on the right', '2.4 is a very long line', '2.4', 12, ['2.4 is a ve…', '^^^']],
  ['cut on the left', 'a very long line has 2.4', '2.4', 12, ['…ine has 2.4', '         ^^^']],
  [
    'cut around',
    'a very long line has 2.4 in the middle',
    '2.4',
    14,
    ['…e has 2.4 in…', '       ^^^'],
  ],
  [
    'cut in Han',
    '灯笼项目今天发布新版本 2.4 请尽快升级',
    '2.4',
    14,
    ['…版本 2.4 请…', '      ^^^'],
  ],
  ['several lines', 'a\n- one\n- two\nb', '- one\n- two', 20, ['[- one]', '[- two]']],
  ['blank lines are left out', '# A\n\ntext', '# A\n\ntext', 20, ['[# A]', '[text]']],
  [
    'a span wider than a row',
    'one two three four',
    'one two three four',
    10,
    ['[one two]', '[three four]'],
  ],
  ['a long block', 'a\nb\nc\nd\n', 'a\nb\nc\nd', 20, ['[a]', '[b]', '[c …]']],
])('%s', (_, text, part, room, rows) => {
  expect(see(text, spanOf(text, part), room)).toEqual(rows);
});

test('a point behind a line', () => {
  const text = '灯笼\r\n二\r\n';
  expect(see(text, { offset: 2, endOffset: 2 }, 20)).toEqual(['灯笼', '    ^']);
  expect(excerptOf(text, lineIndex(text), { offset: 2, endOffset: 2 }, 20).empty).toBe(true);
  expect(see(text, { offset: 7, endOffset: 7 }, 20)).toEqual(['', '^']);
});

test('a point in an empty text', () => {
  expect(see('', { offset: 0, endOffset: 0 }, 20)).toEqual(['', '^']);
});

test('a span that takes its line end with it stays in its line', () => {
  expect(see('a one\r\ntwo\r\n', { offset: 2, endOffset: 7 }, 20)).toEqual(['a one', '  ^^^']);
});

test('the core of a span is pointed at', () => {
  const text = 'see https://a.example/b';
  expect(see(text, spanOf(text, 'https://a.example/b'), 40, spanOf(text, 'a.e'))).toEqual([
    text,
    '    ~~~~~~~~^^^~~~~~~~~',
  ]);
});

test('a megabyte in one line costs no more than a window of it', async () => {
  const text = `${'灯'.repeat(500_000)}2.4${'笼'.repeat(500_000)}`;
  const took = await parses(() => {
    expect(see(text, spanOf(text, '2.4'), 40)[0]).toMatch(/^…灯+2\.4笼+…$/);
  });
  expect(took).toBeLessThan(25);
});

test('no row is wider than the room, and carets stand under the span', () => {
  const unit = fc.constantFrom('a', '灯', ' ', '，', '🎉', '\x1b', 'e\u0301', '\t');
  const line = fc.string({ unit, maxLength: 60 });
  fc.assert(
    fc.property(
      line,
      line,
      line,
      fc.integer({ min: 20, max: 40 }),
      (before, inside, after, room) => {
        const text = `x\n${before}${inside}${after}\ny`;
        const offset = 2 + before.length;
        const span = { offset, endOffset: offset + inside.length };
        for (const row of see(text, span, room)) {
          expect(widthOf(row.replace(/^\[|\]$/g, ''))).toBeLessThanOrEqual(room);
        }
      },
    ),
  );
});
