import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filler, mask } from '../../src/read/mask.ts';
import { cpuTime } from '../../tools/cpu-time.ts';

/** The masked text with the stand-ins of tags shown as `~`. */
function masked(text: string): string {
  return mask(text, 0).text.replaceAll(filler, '~');
}

function tags(text: string): readonly (readonly [string, string, string, string, string])[] {
  return mask(text, 0).tags.map(({ form, role, name, args, offset, endOffset }) => [
    form,
    role,
    name,
    args,
    text.slice(offset, endOffset),
  ]);
}

test.each([
  [
    'an HTML comment',
    'a\n\n<!-- 待翻译 -->\n\nb',
    'a\n\n             \n\nb'.replace('             ', ' '.repeat('<!-- 待翻译 -->'.length)),
  ],
  ['an MDX comment', 'a\n\n{/* note */}\n\nb', `a\n\n${' '.repeat(12)}\n\nb`],
  ['a shortcode between lines', 'a\n\n{{< tip >}}\n\nb', `a\n\n${' '.repeat(11)}\n\nb`],
  ['a shortcode in a line', 'a {{< x >}} b', `a ${'~'.repeat(9)} b`],
  ['a component in a line', 'a <Badge text="x" /> b', `a ${'~'.repeat(18)} b`],
  [
    'a Liquid comment',
    'a {%- comment -%}\nb\n{%- endcomment -%} c',
    `a ${'~'.repeat(15)}\n \n${'~'.repeat(18)} c`,
  ],
  [
    'a Jinja comment beside tags',
    '{% set a %}\n\n{# b\nc #}\n\nd',
    `${' '.repeat(11)}\n\n${' '.repeat(4)}\n${' '.repeat(4)}\n\nd`,
  ],
  ['its marks on a page without tags stay', 'a {# b #} c', 'a {# b #} c'],
  [
    'the id of a heading stays',
    '{% set a %}\n\n## b {#c}\n\nd #}',
    `${' '.repeat(11)}\n\n## b {#c}\n\nd #}`,
  ],
  ['an unclosed Liquid comment stays', 'a {% comment %} b\n\nc', `a ${'~'.repeat(13)} b\n\nc`],
  [
    'a Liquid comment in code stays',
    '`{% comment %}` a `{% endcomment %}`',
    '`{% comment %}` a `{% endcomment %}`',
  ],
  ['an import', 'import Tabs from "@theme/Tabs";\n\na', `${' '.repeat(31)}\n\na`],
  ['HTML in lower case stays', 'a <b>x</b> <br/>', 'a <b>x</b> <br/>'],
  ['an unclosed comment stays', 'a <!-- b\n\nc', 'a <!-- b\n\nc'],
  ['an escaped tag stays', 'a \\<Tabs> b', 'a \\<Tabs> b'],
])('%s', (_, text, expected) => {
  expect(masked(text)).toBe(expected);
});

test('comments are found with their places, not inside code', () => {
  const text =
    '<!-- one -->\n\n`<!-- two -->`\n\n```html\n<!-- three -->\n```\n\n<!--\n# four\n-->\n';
  const { comments } = mask(text, 0);
  expect(comments.map(({ offset, endOffset }) => text.slice(offset, endOffset))).toEqual([
    '<!-- one -->',
    '<!--\n# four\n-->',
  ]);
});

test.each([
  [
    'two forms',
    '{{< tip >}}\nx\n{{< /tip >}}\n\n{{% note title="注意" %}}\ny\n{{% /note %}}',
    [
      ['shortcode', 'open', 'tip', '', '{{< tip >}}'],
      ['shortcode', 'close', 'tip', '', '{{< /tip >}}'],
      ['shortcode', 'open', 'note', 'title="注意"', '{{% note title="注意" %}}'],
      ['shortcode', 'close', 'note', '', '{{% /note %}}'],
    ],
  ],
  [
    'closed in itself',
    '{{< image src="a.png" />}}',
    [['shortcode', 'leaf', 'image', 'src="a.png"', '{{< image src="a.png" />}}']],
  ],
  ['one escaped by a star', '{{</* tip */>}}', []],
  ['one in a code span', '`{{< tip >}}`', []],
  ['one in a fence', '```\n{{< tip >}}\n```', []],
  [
    'over two lines',
    '{{< image\n  src="a.png" >}}',
    [['shortcode', 'open', 'image', 'src="a.png"', '{{< image\n  src="a.png" >}}']],
  ],
] as const)('shortcodes: %s', (_, text, expected) => {
  expect(tags(text)).toEqual(expected);
});

test('code between code shortcodes is a region of its own, tags in it are code', () => {
  const text = '{{< text bash >}}\n$ harborctl <Name> {{ x }}\n{{< /text >}}\n\nafter';
  const { code, tags: found, text: blanked } = mask(text, 0);
  expect(found).toEqual([]);
  expect(code).toMatchObject([{ name: 'text', language: 'bash' }]);
  const { valueSpan } = code[0] ?? { valueSpan: { offset: 0, endOffset: 0 } };
  expect(text.slice(valueSpan.offset, valueSpan.endOffset)).toBe('\n$ harborctl <Name> {{ x }}\n');
  expect(blanked.trim()).toBe('after');
});

test('a code shortcode that is never closed is a problem, and swallows nothing', () => {
  const text =
    '{{< text bash >}}\n$ harborctl\n\n## After\n\n{{< text yaml >}}\na: 1\n{{< /text >}}\n';
  const { problems, code, text: blanked } = mask(text, 0);
  expect(problems).toMatchObject([
    { id: 'unclosed-shortcode', detail: '{{< text bash >}}', span: { offset: 0, endOffset: 17 } },
  ]);
  expect(code).toHaveLength(1);
  expect(blanked).toContain('## After');
});

test.each([
  [
    'components',
    '<Tabs>\n<TabItem value="a" label="入门">\n\nx\n\n</TabItem>\n</Tabs>',
    [
      ['jsx', 'open', 'Tabs', '', '<Tabs>'],
      ['jsx', 'open', 'TabItem', 'value="a" label="入门"', '<TabItem value="a" label="入门">'],
      ['jsx', 'close', 'TabItem', '', '</TabItem>'],
      ['jsx', 'close', 'Tabs', '', '</Tabs>'],
    ],
  ],
  [
    'one with braces and angles inside',
    '<Tabs items={[1 > 0, "a>b"]} />',
    [['jsx', 'leaf', 'Tabs', 'items={[1 > 0, "a>b"]}', '<Tabs items={[1 > 0, "a>b"]} />']],
  ],
  ['a member of another', '<Tabs.Item />', [['jsx', 'leaf', 'Tabs.Item', '', '<Tabs.Item />']]],
  ['a placeholder in prose', 'Set <Name> to x.', []],
  ['a type in prose', 'A List<String> is used.', []],
] as const)('components: %s', (_, text, expected) => {
  expect(tags(text)).toEqual(expected);
});

test.each([
  [
    'Docusaurus',
    ':::note\n\nx\n\n:::',
    [
      ['directive', 'open', 'note', '', ':::note'],
      ['directive', 'close', '', '', ':::'],
    ],
  ],
  [
    'a title',
    ':::tip 小贴士\nx\n:::',
    [
      ['directive', 'open', 'tip', '小贴士', ':::tip 小贴士'],
      ['directive', 'close', '', '', ':::'],
    ],
  ],
  [
    'a title in brackets',
    ':::warning[请注意]\nx\n:::',
    [
      ['directive', 'open', 'warning', '[请注意]', ':::warning[请注意]'],
      ['directive', 'close', '', '', ':::'],
    ],
  ],
  [
    'a blank and more colons',
    '::::  tip\n:::note\nx\n:::\n::::',
    [
      ['directive', 'open', 'tip', '', '::::  tip'],
      ['directive', 'open', 'note', '', ':::note'],
      ['directive', 'close', '', '', ':::'],
      ['directive', 'close', '', '', '::::'],
    ],
  ],
  ['inside a fence', '```\n:::note\n```', []],
  ['in the middle of a line', 'a :::note b', []],
] as const)('containers: %s', (_, text, expected) => {
  expect(tags(text)).toEqual(expected);
});

test.each([
  ['backticks', '```\n<!-- x -->\n{{< tip >}}\n```\n'],
  ['tildes', '~~~yaml\n{{ .Values.x }}\n<Tabs>\n~~~\n'],
  ['a longer fence around a shorter one', '````md\n```\n{{< tip >}}\n```\n````\n'],
  ['in a list item', '- a\n\n  ```\n  <Tabs>\n  ```\n'],
  ['in a quote', '> ```\n> {{< tip >}}\n> ```\n'],
  ['CRLF', '```\r\n{{< tip >}}\r\n```\r\n'],
])('fenced code is stepped over: %s', (_, text) => {
  expect(masked(text)).toBe(text);
  expect(mask(text, 0).problems).toEqual([]);
});

test('a fence that is never closed is a problem at its mark', () => {
  const text = 'a\n\n```bash\nharborctl\n';
  expect(mask(text, 0).problems).toEqual([
    { id: 'unclosed-fence', detail: '```', span: { offset: 3, endOffset: 6 } },
  ]);
});

test.each([
  ['a list item', '1. Lamp:\n\n   ```\n   on\n\n<Quay>\n\n```\noff\n```\n', 13],
  ['the item that it begins', '- ```\n  on\n\n<Quay>\n\n```\noff\n```\n', 2],
  ['an inner item', '- a\n  - b\n\n    ```\n    on\n\n<Quay>\n\n```\noff\n```\n', 15],
  ['a quote', '> ```\n> on\n\n<Quay>\n\n```\noff\n```\n', 2],
  ['CRLF', '- Lamp:\r\n\r\n  ```\r\n  on\r\n\r\n<Quay>\r\n\r\n```\r\noff\r\n```\r\n', 13],
])('a fence left open ends with what it stands in: %s', (_, text, offset) => {
  const { problems, tags: found } = mask(text, 0);
  expect(problems).toEqual([
    { id: 'fence-in-item', detail: '```', span: { offset, endOffset: offset + 3 } },
  ]);
  expect(found.map(({ name }) => name)).toEqual(['Quay']);
});

test('code that is indented less than its item is code where every fence is closed', () => {
  const text = '1. Lamp:\n   ```\n<Quay>\n   ```\n';
  expect(mask(text, 0)).toMatchObject({ problems: [], tags: [] });
});

test('fences that nothing closes take no time that grows with their square', () => {
  const text = `${'- ```\n'.repeat(100_000)}end\n`;
  const started = process.cpuUsage().user;
  expect(mask(text, 0).problems).toHaveLength(100_000);
  expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
});

test.each([
  ['one backtick', 'a `{{< tip >}}` b'],
  ['two backticks', 'a ``{{< tip >}} ` <Tabs>`` b'],
  ['over a line end', 'a `x\n<Tabs />` b'],
])('a code span is stepped over: %s', (_, text) => {
  expect(masked(text)).toBe(text);
});

test('a lone backtick hides nothing behind its paragraph', () => {
  const text = 'a ` b\n\n{{< tip >}}\n\nc ` d\n';
  expect(tags(text)).toEqual([['shortcode', 'open', 'tip', '', '{{< tip >}}']]);
});

test('what stands before the body is blanked, line by line', () => {
  const text = '---\ntitle: <Tabs>\n---\nBody\n';
  const { text: blanked, tags: found } = mask(text, 21);
  expect(blanked).toBe(`   \n${' '.repeat(13)}\n   \nBody\n`);
  expect(found).toEqual([]);
});

const piece = fc.constantFrom(
  ...[
    '<!--',
    '-->',
    '{{<',
    '>}}',
    '{{%',
    '%}}',
    '/',
    'tip',
    'text',
    '`',
    '```',
    '~~~',
    ':::',
    'note',
    '\\',
  ],
  ...[
    '<Tabs>',
    '</Tabs>',
    '<Tabs',
    '/>',
    '{/*',
    '*/}',
    '{% comment %}',
    '{%- endcomment -%}',
    '{# ',
    ' #}',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '，',
    '🎉',
    '中文',
    'a',
    '- ',
    '> ',
  ],
);

test('any text keeps its length and its line ends, and tags stay inside of it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const found = mask(text, 0);
      expect(found.text.length).toBe(text.length);
      expect(found.text.replace(/[^\r\n]/g, '')).toBe(text.replace(/[^\r\n]/g, ''));
      for (const { offset, endOffset } of [...found.tags, ...found.comments, ...found.code]) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(endOffset).toBeGreaterThan(offset);
        expect(endOffset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  '<!-- ',
  '{/* ',
  '{% comment %}',
  '{# ',
  '<!--',
  '{{< text a >}}',
  '<Tabs ',
  '` ``',
  '``` ',
])('openings without end, 60 kB of them, take no time: %s', (opening) => {
  const text = opening.repeat(60_000 / opening.length);
  const started = cpuTime();
  mask(text, 0);
  expect(cpuTime() - started).toBeLessThan(1_000);
});
