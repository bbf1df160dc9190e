import { expect, test } from 'vitest';
import { readPage } from '../../src/read/read.ts';
import { lintTexts } from '../lint-pair.ts';

function read(text: string) {
  return readPage({ path: 'en.md', text, language: 'en' }, 'en');
}

test.each([
  ['an image', 'See ![the quay](quay.png){ width="200" } here.', 'See here.'],
  ['an image, with more', '![quay](quay.png){ align=left loading=lazy } Lamps.', 'Lamps.'],
  ['a link', 'See [the list](list.md){target=_blank}.', 'See the list.'],
  ['a link of Kramdown', 'See [the list](list.md){:target="_blank" rel="x 1"}.', 'See the list.'],
  ['a link of Kramdown without a value', '[the list](list.zip){: download} now', 'the list now'],
  ['code', 'Run `lamp --on`{.sh #run} at 5.', 'Run lamp --on at 5.'],
  ['bold text', 'The **quay**{ .big } is lit.', 'The quay is lit.'],
  ['a paragraph', 'The quay is lit.\n{: .note title="9 lamps" }', 'The quay is lit.'],
  ['an item of a list', '- The quay is lit.\n  {: .note }', 'The quay is lit.'],
])('attributes behind %s are no text', (_, text, seen) => {
  const [block, ...others] = read(`${text}\n`).blocks;
  expect(others).toEqual([]);
  expect(block?.text).toBe(seen);
  expect(block?.prose).not.toMatch(/[{}=]/);
  expect(block?.prose.length).toBe((block?.span.endOffset ?? 0) - (block?.span.offset ?? 0));
});

test.each([
  ['a set of values', 'The code `dock`{1,2} has two.', 'The code dock{1,2} has two.'],
  ['a name', 'See [the quay](quay.md){quay} now.', 'See the quay{quay} now.'],
  ['a blank before it', 'See [the quay](quay.md) {lamp=on}.', 'See the quay {lamp=on}.'],
  ['words before it', 'Write quay{lamp=on} there.', 'Write quay{lamp=on} there.'],
  ['no colon on a line', 'Write\n{lamp=on} there.', 'Write {lamp=on} there.'],
])('braces that are none: %s', (_, text, seen) => {
  expect(read(`${text}\n`).blocks[0]?.text).toBe(seen);
});

test('a line of attributes is no block', () => {
  expect(read('# Lamps\n{: .no_toc }\n\n{:toc}\n\nLit.\n').blocks.map(({ text }) => text)).toEqual([
    'Lamps',
    'Lit.',
  ]);
});

test.each([
  ['## Lamps { #lamps-on }', 'Lamps', 'lamps-on'],
  ['## Lamps {: #lamps-on .big }', 'Lamps', 'lamps-on'],
  ['## Lamps {:#lamps-on}', 'Lamps', 'lamps-on'],
  ['## Lamps {.big}', 'Lamps', null],
  ['## Lamps { .big data-toc="no" } ##', 'Lamps', null],
  ['## The `dock{a}`{#dock-a}', 'The dock{a}', 'dock-a'],
  ['## ![quay](quay.png){ width="20" } Lamps {#lamps-on}', 'Lamps', 'lamps-on'],
])('the attributes of a heading: %s', (line, title, explicit) => {
  const section = read(`Before.\n\n${line}\n\nBehind.\n`).sections.at(-1);
  expect(section).toMatchObject({ title, anchor: { explicit, malformed: null } });
});

test('a width that differs is no difference of the text', async () => {
  const en = '# Quay\n\nThe quay of the harbour at night: ![quay](quay.png){ width="200" }\n';
  const zh = '# 码头\n\n夜晚的港口码头：![码头](quay.png){ width="700" }\n';
  expect(await lintTexts(en, zh)).toEqual([]);
});

test('a number in the text beside attributes still counts', async () => {
  const en = '# Quay\n\nThe quay has 200 lamps: ![quay](quay.png){ width="20" }\n';
  const zh = '# 码头\n\n码头有 300 盏灯：![码头](quay.png){ width="20" }\n';
  expect(await lintTexts(en, zh, { rule: 'mismatched-value' })).toHaveLength(1);
});
