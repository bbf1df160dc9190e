import { expect, test } from 'vitest';
import { readPage } from '../../src/read/read.ts';
import type { Detail } from '../../src/types.ts';
import { lintTexts } from '../lint-pair.ts';

function blocks(text: string) {
  const kept = (detail: Detail) => (detail.kind === 'value' ? [] : [detail]);
  return readPage({ path: 'en.md', text, language: 'en' }, 'en').blocks.map((block) => ({
    kind: block.kind,
    text: block.text,
    marked: block.details
      .flatMap(kept)
      .map(({ kind, span }) => [kind, text.slice(span.offset, span.endOffset)]),
  }));
}

test.each(['markdown="span"', 'markdown="1"', 'markdown', 'class="wide" markdown="block"'])(
  'what is inside of <figure %s> is Markdown',
  (attribute) => {
    const text = `Before.\n\n<figure ${attribute}>\n    ![quay](quay.png){ width="200" }\n    <figcaption>The \`quay\` of [the harbour](harbour.md)</figcaption>\n</figure>\n\nBehind.\n`;
    expect(blocks(text)).toEqual([
      { kind: 'paragraph', text: 'Before.', marked: [] },
      {
        kind: 'paragraph',
        text: 'The quay of the harbour',
        marked: [
          ['image', '![quay](quay.png)'],
          ['code', '`quay`'],
          ['link', '[the harbour](harbour.md)'],
        ],
      },
      { kind: 'paragraph', text: 'Behind.', marked: [] },
    ]);
  },
);

test.each([
  ['an image alone', '<figure markdown>\n![quay](quay.png)\n</figure>', 'image'],
  ['a list', '<div markdown>\n- ![quay](quay.png) Quay\n</div>', 'list-item'],
  ['a tag of an image', '<div markdown="1">\n<img src="quay.png">\n</div>', 'image'],
])('%s in it', (_, text, kind) => {
  const [block, ...others] = blocks(`${text}\n`);
  expect(others).toEqual([]);
  expect(block?.kind).toBe(kind);
  expect(block?.marked).toHaveLength(1);
});

test.each([
  ['no attribute', '<figure>\n![quay](quay.png)\n</figure>'],
  ['the attribute turned off', '<figure markdown="0">\n![quay](quay.png)\n</figure>'],
  ['another one', '<figure class="markdown">\n![quay](quay.png)\n</figure>'],
  ['a table', '<div markdown>\n<table><tr><td>![quay](quay.png)</td></tr></table>\n</div>'],
])('no Markdown: %s', (_, text) => {
  expect(blocks(`${text}\n`).flatMap(({ marked }) => marked)).toEqual([]);
});

const page = (title: string, text: string, image: string, width: number) =>
  `# ${title}\n\n${text}\n\n<figure markdown="span">\n  ![quay](../images/${image}){ width="${width}" }\n</figure>\n`;

test('another image is told, another width is not', async () => {
  const en = page('Quay', 'The quay has lamps.', 'quay-at-night.png', 200);
  const same = page('码头', '码头有灯。', 'quay-at-night.png', 700);
  const zh = page('码头', '码头有灯。', 'ship01.png', 200);
  expect(await lintTexts(en, same)).toEqual([]);
  expect(await lintTexts(en, zh)).toMatchObject([{ rule: 'mismatched-url' }]);
});
