import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/read/markdown.ts';
import { readPage } from '../../src/read/read.ts';

test.each([
  'The lamp [guide(https://example.org/guide) is out.\n',
  '- one [a(https://example.org/a) and [b(https://example.org/b)\n- two\n',
  '*kind [x(https://example.org/x) words*, then more\n',
])('every node has the place where it stands: %s', (text) => {
  visit(parseMarkdown(text), (node) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    expect([from, to]).toEqual([expect.any(Number), expect.any(Number)]);
    if (node.type === 'text') expect(text.slice(from, to)).toBe(node.value);
  });
});

test('prose around a bracket that was never closed is read', () => {
  const text = '灯的[指南(https://example.org/guide)已发布。\n';
  const [block] = readPage({ path: 'a.md', text, language: 'zh' }, 'zh').blocks;
  expect(block?.prose).toMatch(/^灯的\[指南\( +\)?已发布。\s*$/);
  expect(block?.details).toMatchObject([{ kind: 'link', url: 'https://example.org/guide' }]);
});
