import { expect, test } from 'vitest';
import { readPage } from '../../src/read/read.ts';
import type { Block, Language, Page } from '../../src/types.ts';

function page(text: string, language: Language = 'en'): Page {
  return readPage({ path: 'a.md', text, language }, language);
}

/** Kind, level and the marked text of every block. */
function see(text: string): readonly (readonly [string, number, string])[] {
  return page(text).blocks.map((block) => [block.kind, block.level, marked(text, block)]);
}

function marked(text: string, { span }: Pick<Block, 'span'>): string {
  return text.slice(span.offset, span.endOffset);
}

const everything = `Before.

# Harborline {#harborline}

First line,
second line.

- one
  - two
    continued
- three

1. four

> a quote

| Flag | Default |
| --- | --- |
| \`--drain\` | 30s |

\`\`\`yaml
dock: true
\`\`\`

![quay](quay.png)

<p>raw</p>

## Next

    indented code
`;

test('every kind of block, in reading order, with its span', () => {
  expect(see(everything)).toEqual([
    ['paragraph', 0, 'Before.'],
    ['heading', 1, '# Harborline {#harborline}'],
    ['paragraph', 0, 'First line,\nsecond line.'],
    ['list-item', 1, 'one'],
    ['list-item', 2, 'two\n    continued'],
    ['list-item', 1, 'three'],
    ['list-item', 1, 'four'],
    ['quote', 0, 'a quote'],
    ['table-row', 1, '| Flag | Default |'],
    ['table-row', 0, '| `--drain` | 30s |'],
    ['code-block', 0, '```yaml\ndock: true\n```'],
    ['image', 0, '![quay](quay.png)'],
    ['html', 0, '<p>raw</p>'],
    ['heading', 2, '## Next'],
    ['code-block', 0, expect.stringContaining('indented code')],
  ]);
});

test('CRLF changes no kind, no text and no span but by its own length', () => {
  const crlf = everything.replaceAll('\n', '\r\n');
  const [unix, windows] = [page(everything), page(crlf)];
  expect(windows.blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual(
    unix.blocks.map(({ kind, level, text }) => [kind, level, text]),
  );
  expect(windows.blocks.map((block) => marked(crlf, block).replaceAll('\r\n', '\n'))).toEqual(
    unix.blocks.map((block) => marked(everything, block)),
  );
});

test('sections are numbered, cut at headings, and cover all blocks', () => {
  const { sections, blocks } = page(everything);
  expect(
    sections.map(({ title, level, firstBlock, endBlock }) => [title, level, firstBlock, endBlock]),
  ).toEqual([
    ['', 0, 0, 1],
    ['Harborline', 1, 1, 13],
    ['Next', 2, 13, 15],
  ]);
  for (const block of blocks) {
    const section = sections[block.section];
    expect(section && block.index >= section.firstBlock && block.index < section.endBlock).toBe(
      true,
    );
  }
  expect(sections.map(({ span }) => everything.slice(span.offset, span.offset + 8))).toEqual([
    'Before.\n',
    '# Harbor',
    '## Next\n',
  ]);
});

test('prose has the length of the span, and only text and code keep their place', () => {
  const text = 'See [the **list**](/docs/x/) of `--drain`, 2.4 🎉 <b>bold</b>.\n';
  const [block] = page(text).blocks;
  expect(block?.prose).toHaveLength(
    marked(text, block ?? { span: { offset: 0, endOffset: 0 } }).length,
  );
  expect(block?.prose).toBe('See  the   list              of  --drain , 2.4 🎉    bold    .');
  expect(block?.text).toBe('See the list of --drain, 2.4 🎉 bold.');
});

test('a code block tells its language, its code and where that stands', () => {
  const text = '- a\n\n  ```yaml title="x"\n  dock: true\n    drain: 30s\n  ```\n';
  const block = page(text).blocks.find(({ kind }) => kind === 'code-block');
  expect(block?.code).toMatchObject({ language: 'yaml', value: 'dock: true\n  drain: 30s' });
  expect(text.slice(block?.code?.valueSpan.offset, block?.code?.valueSpan.endOffset).trim()).toBe(
    'dock: true\n    drain: 30s',
  );
  expect(block?.details).toEqual([]);
});

test('code between code shortcodes is a code block', () => {
  const text = 'Run:\n\n{{< text bash >}}\n$ harborctl drain\n{{< /text >}}\n\nDone.\n';
  const { blocks } = page(text);
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'code-block', 'paragraph']);
  expect(blocks[1]?.code).toMatchObject({ language: 'bash', value: '$ harborctl drain' });
});

test('cells of a table row', () => {
  const text = '| Flag | Default |\n| --- | --- |\n| `--drain` | 30s |\n';
  const row = page(text).blocks[1];
  expect(row?.cells?.map(({ offset, endOffset }) => text.slice(offset, endOffset).trim())).toEqual([
    expect.stringContaining('`--drain`'),
    expect.stringContaining('30s'),
  ]);
});

test('a size counts Han characters three times', () => {
  const { blocks } = page('港口 2.4\n', 'zh');
  expect(blocks[0]).toMatchObject({ han: 2, size: 2 * 3 + 4 });
});

test.each([
  ['a shortcode', '{{< tip >}}\nLight first.\n{{< /tip >}}\n\nBehind.\n', 'tip', ''],
  [
    'a shortcode with a title',
    '{{% alert title="Mind the quay" %}}\nLight first.\n{{% /alert %}}\n\nBehind.\n',
    'alert',
    'Mind the quay',
  ],
  ['a directive', ':::tip Mind the quay\nLight first.\n:::\n\nBehind.\n', 'tip', 'Mind the quay'],
  [
    'a directive with a title in brackets',
    ':::tip[Mind the quay]\nLight first.\n:::\n\nBehind.\n',
    'tip',
    'Mind the quay',
  ],
  ['a component', '<Note>\n\nLight first.\n\n</Note>\n\nBehind.\n', 'Note', ''],
  ['a GitHub alert', '> [!TIP]\n> Light first.\n\nBehind.\n', 'tip', ''],
  [
    'a GitHub alert with a title',
    '> [!TIP] Mind the quay\n> Light first.\n\nBehind.\n',
    'tip',
    'Mind the quay',
  ],
])('a container and what stands in it: %s', (_, text, name, title) => {
  const { blocks } = page(text);
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'container',
    expect.stringMatching(/paragraph|quote/),
    'paragraph',
  ]);
  expect(blocks[0]).toMatchObject({ name, text: title, endBlock: 2 });
  expect(blocks.map(({ text: seen }) => seen).slice(1)).toEqual(['Light first.', 'Behind.']);
});

test('a translated alert keyword is still seen as an alert', () => {
  const { blocks } = page('> [!注意]\n> 先点灯。\n', 'zh');
  expect(blocks).toMatchObject([{ kind: 'container', name: '注意' }, { text: '先点灯。' }]);
});

test('a title of an alert that is a sentence with links is the paragraph of it', () => {
  const { blocks, text } = page('> [!tip] Ask [the keeper](/keeper/) first.\n\nBehind.\n');
  expect(blocks).toMatchObject([
    { kind: 'container', name: 'tip', text: '' },
    { kind: 'quote', text: 'Ask the keeper first.' },
    { kind: 'paragraph' },
  ]);
  expect(blocks[1]?.details).toContainEqual(expect.objectContaining({ url: '/keeper/' }));
  const { offset, endOffset } = blocks[1]?.span ?? { offset: 0, endOffset: 0 };
  expect(text.slice(offset, endOffset)).toBe('Ask [the keeper](/keeper/) first.');
});

test('a quote that is no alert', () => {
  expect(see('> [the list](/docs/x/)\n')).toEqual([['quote', 0, '[the list](/docs/x/)']]);
});

test('a shortcode without end is a block by itself', () => {
  const { blocks } = page('{{< relnote >}}\n\nBehind.\n');
  expect(blocks).toMatchObject([{ kind: 'shortcode', name: 'relnote' }, { kind: 'paragraph' }]);
});

test('a shortcode in a folder is no shortcode of the name of the folder', () => {
  const { blocks, problems } = page('{{% code/light-first %}}\n\nBehind.\n');
  expect(blocks).toMatchObject([
    { kind: 'shortcode', name: 'code/light-first' },
    { kind: 'paragraph' },
  ]);
  expect(problems).toEqual([]);
});

test('comments leave no block', () => {
  expect(see('<!-- one -->\n\n<!--\n# two\n\n- three\n-->\nfour\n')).toEqual([
    ['paragraph', 0, 'four'],
  ]);
});

test('a page without a heading is one section; an empty one has none', () => {
  expect(page('a\n\nb\n').sections).toHaveLength(1);
  expect(page('').sections).toEqual([]);
  expect(page('---\ntitle: x\n---\n')).toMatchObject({ sections: [], blocks: [] });
});

test('a BOM sets its line in by nothing', () => {
  const kinds = (text: string) =>
    readPage({ path: 'a.md', text, language: 'en' }, 'en').blocks.map(({ kind }) => kind);
  expect(kinds('\uFEFF   ---\nLamps.\n')).toEqual(kinds('   ---\nLamps.\n'));
});

test('front matter, BOM and CRLF before the body', () => {
  const text = '\uFEFF---\r\ntitle: x\r\n---\r\n\r\n# 🎉 港口\r\n\r\n正文。\r\n';
  expect(see(text)).toEqual([
    ['heading', 1, '# 🎉 港口'],
    ['paragraph', 0, '正文。'],
  ]);
});

test('a file that could not be read has a problem and no blocks', () => {
  const broken = readPage(
    { path: 'a.md', text: '', language: 'en', unreadable: 'not valid UTF-8' },
    'en',
  );
  expect(broken).toMatchObject({ blocks: [], sections: [], problems: [{ id: 'not-utf8' }] });
});

test('a page survives the way through JSON', () => {
  const read = page(everything);
  expect(JSON.parse(JSON.stringify(read))).toEqual(read);
});
