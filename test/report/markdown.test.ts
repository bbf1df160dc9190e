import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { shorten } from '../../src/report/located.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { visible } from '../../src/report/visible.ts';
import { hostileResult } from './hostile.ts';
import { lanternResult } from './pages.ts';
import { contextOf, pairOf, resultOf } from './results.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Node types of the report, its HTML, and its tables as texts. */
function partsOf(markdown: string) {
  const types = new Set<string>();
  const html = new Set<string>();
  const rows: string[][] = [];
  visit(parser.parse(markdown), (node) => {
    types.add(node.type);
    if (node.type === 'html') html.add(node.value);
    if (node.type !== 'tableRow') return;
    rows.push(
      node.children.map((cell) => {
        let text = '';
        visit(cell, 'text', ({ value }) => {
          text += value;
        });
        return text;
      }),
    );
  });
  return { types, html, rows: rows.filter((cells) => cells[0] !== '') };
}

test('totals, then both sides of each finding', () => {
  const report = reportMarkdown(lanternResult, contextOf());
  expect(report).toMatch(
    /^## announce-lint\n\n\*\*3 errors, 1 warning on 1 page\*\* \(1 info\)\n\n1 pair, 12 details/,
  );
  expect(report).toContain(
    '### <code>content/en/lantern-2.4.md</code> ↔ <code>content/zh/lantern-2.4.md</code>\n\n|  | Finding | English | Chinese |\n',
  );
  const { rows } = partsOf(report);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toEqual([
    'error',
    'English says November 20, 2026, Chinese says 2026 年 11 月 21 日mismatched-value',
    'L3 November 20, 2026',
    'L3 2026 年 11 月 21 日',
  ]);
  expect(rows[2]?.at(-1)).toBe('L3 no counterpart here');
});

test('nothing found, in Chinese', () => {
  expect(reportMarkdown(resultOf({ pairs: [pairOf()] }), contextOf({ lang: 'zh' }))).toBe(
    '## announce-lint\n\n**没有错误，也没有警告**\n\n共 1 对页面，比对 42 处细节，41 处一致\n',
  );
});

test('hostile findings are text: no link, image or HTML comes of a page', () => {
  const result = hostileResult(400);
  const { types, html, rows } = partsOf(reportMarkdown(result, contextOf({ verbose: true })));
  expect([...types].sort()).toEqual(
    [
      'heading',
      'html',
      'paragraph',
      'root',
      'strong',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ].sort(),
  );
  expect([...html].sort()).toEqual(['<!-- -->', '</code>', '<br>', '<code>']);
  expect(rows).toHaveLength(400);
  expect(rows.filter((cells) => cells.length !== 4)).toEqual([]);
  const said = new Set(rows.map((cells) => cells[1]));
  const lost = result.findings.filter(
    ({ data, rule }) => !said.has(`${visible(String(data.text))}${rule}`),
  );
  expect(lost).toEqual([]);
});

test('names of people and numbers of issues are parted, so that nobody is called', () => {
  const report = reportMarkdown(hostileResult(400), contextOf({ verbose: true }));
  expect(report).toContain('&#64;<!-- -->everyone &#35;<!-- -->1');
  expect(report).not.toMatch(/@everyone|www\.evil|https:/);
});

test('10,000 findings stay below the size of a job summary, and the rest is counted', () => {
  const result = hostileResult(10_000);
  const report = reportMarkdown(result, contextOf({ verbose: true }));
  expect(Buffer.byteLength(report)).toBeLessThan(1024 * 1024);
  const { rows } = partsOf(report);
  const [, more = ''] = /\n([\d,]+) more findings are left out here, .+\n$/.exec(report) ?? [];
  expect(rows.length + Number(more.replaceAll(',', ''))).toBe(10_000);
  expect(rows.length).toBeGreaterThan(1_000);
});

test.each([
  ['a  b\nc', 10, 'a b c'],
  ['abcdef', 4, 'abc…'],
  ['🎉🎉🎉🎉', 4, '🎉🎉🎉🎉'],
  ['🎉🎉🎉🎉🎉', 4, '🎉🎉🎉…'],
  [' '.repeat(100), 4, '…'],
  ['', 4, ''],
])('%j in at most %d characters', (text, max, expected) => {
  expect(shorten(text, max)).toBe(expected);
});
