import { expect, test } from 'vitest';
import { readPage } from '../../src/read/read.ts';
import type { Detail, Language } from '../../src/types.ts';

/** The details of a page but its values, and what their spans mark. */
function see(text: string, language: Language = 'en') {
  const { blocks } = readPage({ path: 'a.md', text, language }, language);
  const slice = (span: { offset: number; endOffset: number }) =>
    text.slice(span.offset, span.endOffset);
  return blocks
    .flatMap(({ details }): readonly Detail[] => details)
    .filter(({ kind }) => kind !== 'value')
    .map((detail) => {
      const at = slice(detail.span);
      switch (detail.kind) {
        case 'link':
          return ['link', detail.url, detail.text, at, slice(detail.urlSpan)];
        case 'image':
          return ['image', detail.url, detail.alt, at, slice(detail.urlSpan)];
        case 'shortcode':
          return ['shortcode', detail.name, detail.args, at];
        default:
          return [detail.kind, detail.text, at];
      }
    });
}

test.each([
  [
    'inline',
    'See [the list](/docs/x/).',
    ['link', '/docs/x/', 'the list', '[the list](/docs/x/)', '/docs/x/'],
  ],
  [
    'with a title',
    'See [the list](/docs/x/ "Title").',
    ['link', '/docs/x/', 'the list', '[the list](/docs/x/ "Title")', '/docs/x/'],
  ],
  [
    'in angle brackets',
    'See [the list](</docs/x y/>).',
    ['link', '/docs/x y/', 'the list', '[the list](</docs/x y/>)', '/docs/x y/'],
  ],
  [
    'behind blanks',
    'See [the list]( /docs/x/ ).',
    ['link', '/docs/x/', 'the list', '[the list]( /docs/x/ )', '/docs/x/'],
  ],
  [
    'with parentheses in it',
    'See [it](/docs/x_(y)/).',
    ['link', '/docs/x_(y)/', 'it', '[it](/docs/x_(y)/)', '/docs/x_(y)/'],
  ],
  [
    'with code in its text',
    'See [`drain`](/docs/x/).',
    ['code', 'drain', '`drain`'],
    ['link', '/docs/x/', 'drain', '[`drain`](/docs/x/)', '/docs/x/'],
  ],
  [
    'with brackets in its text',
    'See [a [b] c](/docs/x/).',
    ['link', '/docs/x/', 'a [b] c', '[a [b] c](/docs/x/)', '/docs/x/'],
  ],
  [
    'an autolink',
    'See <https://harborline.example.org/a>.',
    [
      'link',
      'https://harborline.example.org/a',
      'https://harborline.example.org/a',
      '<https://harborline.example.org/a>',
      'https://harborline.example.org/a',
    ],
  ],
  [
    'a bare address',
    'See https://harborline.example.org/a, please.',
    [
      'link',
      'https://harborline.example.org/a',
      'https://harborline.example.org/a',
      'https://harborline.example.org/a',
      'https://harborline.example.org/a',
    ],
  ],
  [
    'HTML',
    'See <a href="/docs/x/">it</a>.',
    ['link', '/docs/x/', '', '<a href="/docs/x/">', '/docs/x/'],
  ],
  [
    'a component',
    'See <Link to="/docs/x/">it</Link>.',
    ['link', '/docs/x/', '', '<Link to="/docs/x/">', '/docs/x/'],
  ],
  [
    'a shortcode with a label and a target',
    'See {{< link "the lamp" "/docs/x/" >}} and {{< clink "it" "#oil" >}}.',
    ['link', '/docs/x/', 'the lamp', '{{< link "the lamp" "/docs/x/" >}}', '/docs/x/'],
    ['link', '#oil', 'it', '{{< clink "it" "#oil" >}}', '#oil'],
  ],
  [
    'a shortcode as target',
    'See [it]({{< ref "x.md" >}}).',
    ['link', '{{< ref "x.md" >}}', 'it', '[it]({{< ref "x.md" >}})', '{{< ref "x.md" >}}'],
  ],
] as const)('a link: %s', (_, text, ...expected) => {
  const found = see(`${text}\n`);
  expect(found).toHaveLength(expected.length);
  expect(found).toEqual(expect.arrayContaining([...expected]));
});

test.each([
  ['full', '[the list][L]'],
  ['collapsed', '[L][]'],
  ['shortcut', '[L]'],
  ['in other letter case', '[the list][l]'],
])('a reference link takes its target from the definition: %s', (_, written) => {
  const text = `See ${written}.\n\n[L]: https://harborline.example.org/x "Title"\n[L]: /second/\n`;
  const [link] = see(text);
  expect(link).toEqual([
    'link',
    'https://harborline.example.org/x',
    expect.any(String),
    written,
    'https://harborline.example.org/x',
  ]);
});

test('a definition is looked up by its place, not by its text', () => {
  const text = 'See https://a.example/x and [it][1].\n\n[1]: https://a.example/x\n';
  const { blocks } = readPage({ path: 'a.md', text, language: 'en' }, 'en');
  const links = blocks.flatMap(({ details }) => details.filter((detail) => detail.kind === 'link'));
  expect(links.map((link) => (link.kind === 'link' ? link.urlSpan.offset : -1))).toEqual([
    text.indexOf('https'),
    text.lastIndexOf('https'),
  ]);
});

test('a reference without definition is text', () => {
  expect(see('See [the list][missing].\n')).toEqual([]);
});

test.each([
  ['before a Han character', '参见https://a.example/x中的说明。', 'https://a.example/x'],
  ['before a comma', '参见 https://a.example/x，谢谢。', 'https://a.example/x'],
  ['before a full stop', '参见 https://a.example/x。', 'https://a.example/x'],
  ['in full-width parentheses', '列表（https://a.example/x）很短。', 'https://a.example/x'],
  ['in half-width parentheses', '列表 (https://a.example/x)很短。', 'https://a.example/x'],
])('a bare address ends where its ASCII ends: %s', (_, text, url) => {
  expect(see(`${text}\n`, 'zh')).toEqual([['link', url, expect.any(String), url, url]]);
});

test('text behind a bare address is still read', () => {
  const [block] = readPage(
    { path: 'a.md', text: '参见 https://a.example/x，版本 2.4 已发布。\n', language: 'zh' },
    'zh',
  ).blocks;
  expect(block?.text).toContain('版本 2.4 已发布');
  expect(block?.details).toContainEqual(
    expect.objectContaining({ kind: 'value', value: expect.stringContaining('2.4') }),
  );
});

test.each([
  [
    'inline',
    '![quay](img/quay.png)',
    ['image', 'img/quay.png', 'quay', '![quay](img/quay.png)', 'img/quay.png'],
  ],
  [
    'HTML',
    '<img src="img/quay.png" alt="quay">',
    ['image', 'img/quay.png', 'quay', '<img src="img/quay.png" alt="quay">', 'img/quay.png'],
  ],
])('an image: %s', (_, text, expected) => {
  expect(see(`${text}\n`)).toEqual([expected]);
});

test('an image by reference', () => {
  expect(see('![quay][q]\n\n[q]: img/quay.png\n')).toEqual([
    ['image', 'img/quay.png', 'quay', '![quay][q]', 'img/quay.png'],
  ]);
});

test('an image inside a link is both', () => {
  const found = see('[![quay](img/quay.svg)](/docs/x/)\n');
  expect(found).toHaveLength(2);
  expect(found).toContainEqual([
    'image',
    'img/quay.svg',
    'quay',
    '![quay](img/quay.svg)',
    'img/quay.svg',
  ]);
  expect(found).toContainEqual([
    'link',
    '/docs/x/',
    expect.any(String),
    '[![quay](img/quay.svg)](/docs/x/)',
    '/docs/x/',
  ]);
});

test.each([
  ['one backtick', 'Set `a  b` now.', ['code', 'a  b', '`a  b`']],
  ['two backticks', 'Set ``a`b`` now.', ['code', 'a`b', '``a`b``']],
  ['blanks taken off', 'Set `` `a` `` now.', ['code', '`a`', '`` `a` ``']],
  ['over a line end', 'Set `a\nb` now.', ['code', 'a b', '`a\nb`']],
  ['a tag in it', 'Set `<Tabs>` now.', ['code', '<Tabs>', '`<Tabs>`']],
  ['a shortcode in it', 'Set `{{< tip >}}` now.', ['code', '{{< tip >}}', '`{{< tip >}}`']],
  ['an escaped pipe in a table', '| a |\n| - |\n| `x\\|y` |', ['code', 'x|y', '`x\\|y`']],
])('code: %s', (_, text, expected) => {
  expect(see(`${text}\n`)).toEqual([expected]);
});

test('shortcodes in a line are details', () => {
  expect(see('Harborline {{< version >}} is <Badge text="new" />.\n')).toEqual([
    ['shortcode', 'version', '', '{{< version >}}'],
    ['shortcode', 'Badge', 'text="new"', '<Badge text="new" />'],
  ]);
});

test('a code block, a comment and an escaped link have no details', () => {
  expect(see('```\n[a](/x/) `b`\n```\n\n<!-- [a](/x/) -->\n\n\\[a](/x/)\n')).toEqual([]);
});

test('positions hold behind CRLF, BOM and emoji, in quotes and lists', () => {
  const text =
    '\uFEFF🎉，（请看）：\r\n\r\n> 🎉 参见\r\n> [列表](/zh/x/) 和 `drain`。\r\n\r\n- 🎉 [图](/zh/y/)\r\n';
  expect(see(text, 'zh')).toEqual([
    ['link', '/zh/x/', '列表', '[列表](/zh/x/)', '/zh/x/'],
    ['code', 'drain', '`drain`'],
    ['link', '/zh/y/', '图', '[图](/zh/y/)', '/zh/y/'],
  ]);
});

test('a bare address behind an open bracket, and the words around it, keep their place', () => {
  const text = 'The lamp *burns* now [0a1b(https://example.org/c/0a1b) and **then** on.';
  expect(see(text)).toEqual([
    [
      'link',
      'https://example.org/c/0a1b',
      'https://example.org/c/0a1b',
      'https://example.org/c/0a1b',
      'https://example.org/c/0a1b',
    ],
  ]);
  const [block] = readPage({ path: 'a.md', text, language: 'en' }, 'en').blocks;
  expect(block?.prose.replace(/\s+/g, ' ')).toBe('The lamp burns now [0a1b( ) and then on.');
});
