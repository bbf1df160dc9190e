import { describe, expect, test } from 'vitest';
import { cachedReader } from '../../src/cache/pages.ts';
import { readPage } from '../../src/read/read.ts';

const blocks = (text: string, path = 'a.mdx') =>
  readPage({ path, text, language: 'en' }, 'en').blocks.map(
    ({ kind, level, span, name, details }) => [
      kind,
      level,
      name ?? text.slice(span.offset, span.endOffset),
      details.map((detail) => detail.kind).join(' '),
    ],
  );

const steps = `<Steps>
  <Step title="Light the lamp">
    Open [the quay](quay.md) with \`lamp on\`.

    1. Take 6 lamps:

        \`\`\`bash
        lamp take 6
        \`\`\`

        - 7 wicks
    2. Leave:
        <Note>
          Not before 10:30.
        </Note>
  </Step>
</Steps>
`;

test('what is indented in a component is Markdown, with its lists, links, code and numbers', () => {
  expect(blocks(steps)).toEqual([
    ['container', 0, 'Steps', 'shortcode'],
    ['container', 0, 'Step', 'shortcode'],
    ['paragraph', 0, 'Open [the quay](quay.md) with `lamp on`.', 'link code'],
    ['list-item', 1, 'Take 6 lamps:', 'value'],
    ['code-block', 0, '```bash\n        lamp take 6\n        ```', ''],
    ['list-item', 2, '7 wicks', 'value'],
    ['list-item', 1, 'Leave:', ''],
    ['container', 0, 'Note', 'shortcode'],
    ['paragraph', 1, 'Not before 10:30.', 'value'],
  ]);
});

test('the code of a fence in a component is without its indentation', () => {
  const { blocks: read } = readPage({ path: 'a.mdx', text: steps, language: 'en' }, 'en');
  expect(read.map(({ code }) => code?.value).filter((value) => value !== undefined)).toEqual([
    'lamp take 6',
  ]);
});

describe('a page in .md is MDX', () => {
  const indented = '\n\n    Two [lamps](quay.md).\n';
  const linked = ['paragraph', 0, 'Two [lamps](quay.md).', 'value link'];
  test.each([
    ['where it imports', `import Lamp from '@site/lamp';${indented}`],
    [
      'where it has the tabs of Docusaurus',
      `<Tabs>\n<TabItem value="a">${indented}</TabItem></Tabs>`,
    ],
  ])('%s', (_, text) => {
    expect(blocks(text, 'a.md')).toContainEqual(linked);
  });

  test.each([
    ['where it has a component only', `<Lamp />${indented}`],
    ['where the import stands in code', `\`\`\`js\nimport Lamp from 'lamp';\n\`\`\`${indented}`],
    ['where Vue imports', `<script setup>\nimport Lamp from 'lamp';\n</script>${indented}`],
  ])('not %s', (_, text) => {
    expect(blocks(text, 'a.md')).toContainEqual(['code-block', 0, '    Two [lamps](quay.md).', '']);
  });
});

test('a page kept as Markdown is not taken for the same text as MDX', () => {
  const kept = new Map<string, string>();
  const entries = {
    get: (key: string) => kept.get(key) ?? null,
    put: (key: string, value: string) => void kept.set(key, value),
    failure: () => null,
    failed: () => {},
  };
  const read = cachedReader({ entries, version: '1' });
  const kinds = ['a.md', 'a.mdx', 'b.md', 'b.mdx'].map((path) =>
    read({ path, text: '    lamp on\n', language: 'en' }, 'en').blocks.map(({ kind }) => kind),
  );
  expect(kinds).toEqual([['code-block'], ['paragraph'], ['code-block'], ['paragraph']]);
});

describe('behind a tag of running text alone on its line', () => {
  const kinds = (text: string, path: string) => blocks(text, path).map(([kind]) => kind);
  const told = 'See [the quay](quay.md) with `lamp on` before 10:30.';

  test.each(['<br/>', '<br />', '<span className="low">', '</b>', '<img alt="" />'])(
    'Markdown begins in MDX: %s',
    (tag) => {
      for (const end of ['\n', '\r\n']) {
        const read = blocks(`Low.${end}${end}${tag}${end}${told}${end}`);
        expect(read.slice(1)).toEqual([['paragraph', 0, told, 'link code value']]);
      }
    },
  );

  test('in items and quotes of MDX, too, and so do lists and code', () => {
    expect(blocks(`- One:\n\n  <br/>\n  ${told}\n`).at(-1)?.[2]).toBe(told);
    expect(blocks(`> <br/>\n> ${told}\n`)).toEqual([['quote', 0, told, 'link code value']]);
    expect(kinds('<br/>\n- one\n- two\n', 'a.mdx')).toEqual(['list-item', 'list-item']);
    expect(kinds('<br/>\n```js\none\n\ntwo\n```\n', 'a.mdx')).toEqual(['code-block']);
  });

  test('the tag keeps what it holds: an image, a link, an id', () => {
    const image = blocks(`<img src="quay.png" />\n${told}\n`);
    expect(image.map(([kind, , , details]) => [kind, details])).toEqual([
      ['image', 'image'],
      ['paragraph', 'link code value'],
    ]);
    const page = readPage(
      { path: 'a.mdx', text: '<a id="low">\n</a>\n\n## Lamps\n', language: 'en' },
      'en',
    );
    expect(page.sections.at(-1)?.anchor?.explicit).toBe('low');
  });

  test('a tag within a paragraph, in code, or of a block is as before', () => {
    expect(blocks(`Low.\n<br/>\n${told}\n`)).toHaveLength(1);
    expect(kinds('```html\n<br/>\nlow\n```\n', 'a.mdx')).toEqual(['code-block']);
    expect(kinds(`<div>\n${told}\n</div>\n`, 'a.mdx')).toEqual(['html']);
  });

  test('Markdown is not read in Markdown, but what is shown is running text with its values', () => {
    const text = `<br/>\n${told} It is **low**, 3 of the_four.\n`;
    expect(blocks(text, 'a.md')).toEqual([['paragraph', 0, text.trim(), 'value value value']]);
    const [block] = readPage({ path: 'a.md', text, language: 'en' }, 'en').blocks;
    expect(block?.prose).toBe(
      `     \nSee [the quay]          with           before 10:30. It is   low  , 3 of the_four.`,
    );
    expect(block?.text).toBe(text.slice(6).trim());
    expect(kinds('<span>\n<img src="quay.png">\n</span>\n', 'a.md')).toEqual(['image']);
    expect(kinds('<video>\nNo lamps.\n</video>\n', 'a.md')).toEqual(['html']);
  });
});
