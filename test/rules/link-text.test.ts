import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'link-text';
const tracker = 'https://github.com/harborline/harborline';

test('a text and a target that name two numbers, in a link that the original lacks', async () => {
  const found = await lintTexts(
    `The lamp burns (${tracker}/pull/12).\n`,
    `灯亮着（[#13](${tracker}/pull/12)）。\n`,
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'differs',
      severity: 'warning',
      data: { text: '13', address: '12' },
      target: `[#13](${tracker}/pull/12)`,
      evidence: { expected: '13', actual: '12' },
    },
  ]);
});

test('a target that differs from the original is one finding', async () => {
  const found = await lintTexts(
    `The lamp burns ([#4402](${tracker}/pull/4402)).\n`,
    `灯亮着（[#4402](${tracker}/pull/4420)）。\n`,
  );
  expect(found).toMatchObject([
    { rule: 'mismatched-url', evidence: { absorbed: { 'link-text': 1 } } },
  ]);
});

test('so is a text that differs', async () => {
  const found = await lintTexts(
    `The lamp burns ([#4402](${tracker}/pull/4402)).\n`,
    `灯亮着（[#4420](${tracker}/pull/4402)）。\n`,
  );
  expect(found.map((one) => one.rule)).toEqual(['mismatched-value']);
});

test.each([
  ['CVE-2031-0001', 'https://nvd.example.org/vuln/CVE-2031-0002'],
  ['GHSA-aaaa-bbbb-cccc', 'https://github.com/advisories/GHSA-aaaa-bbbb-dddd'],
  ['1.2.3', 'https://github.com/harborline/harborline/releases/tag/v1.2.4'],
  ['Issue 12', `${tracker}/issues/13`],
  ['PR 12', `${tracker}/pull/13`],
])('%s against %s', async (text, url) => {
  const found = await lintTexts('See the note.\n', `参见[${text}](${url})。\n`, { rule });
  expect(found).toHaveLength(1);
});

test.each([
  ['the same', '#12', `${tracker}/issues/12`],
  ['a comment of the issue', '#12', `${tracker}/issues/12#issuecomment-99`],
  ['several numbers', '#12, #13', `${tracker}/issues/12`],
  ['no number in the target', '#12', `${tracker}/wiki`],
  ['a minor version and its first patch', '1.2', `${tracker}/releases/tag/v1.2.0`],
  ['a heading with a number', 'part #2', `${tracker}/blob/main/README.md`],
])('silent: %s', async (_, text, url) => {
  expect(await lintTexts('See the note.\n', `参见[${text}](${url})。\n`, { rule })).toEqual([]);
});

const files = 'https://lamp.example/files';

test.each<[name: string, text: string, file?: string]>([
  ['an address', `${files}/lantern-8.0.25.zip`],
  ['the name of a file', 'lantern-8.0.25.zip'],
  ['the name of an archive', 'lantern_v8.0.25-linux.tar.gz', 'lantern_v8.0.18-linux.tar.gz'],
])('%s of another version, in a block that the original lacks', async (_, text, name) => {
  const link = `[${text}](${files}/${name ?? 'lantern-8.0.18.zip'})`;
  const found = await lintTexts(
    'The lamps of the harbour burn all night.\n',
    `港口的灯整夜亮着。\n\n码头上的人先下载：${link}\n\n防波堤上的人也下载：${link}\n`,
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'differs', target: link, data: { text }, evidence: { absorbed: { [rule]: 1 } } },
  ]);
});

test.each([
  ['the same', 'lantern-8.0.25.zip', 'lantern-8.0.25.zip?mirror=1'],
  ['another file', 'lantern-8.0.25.zip', 'keeper-8.0.18.zip'],
  ['a page about it', 'lantern-8.0.25.zip', 'download'],
  ['a file without a version', 'lantern.zip', 'lantern-8.0.18.zip'],
])('silent: the name of a file, and %s', async (_, text, name) => {
  const zh = `参见[${text}](${files}/${name})。\n`;
  expect(await lintTexts('See the note.\n', zh, { rule })).toEqual([]);
});

test('silent: the same disagreement elsewhere in the original', async () => {
  const link = `[lantern-8.0.25.zip](${files}/lantern-8.0.18.zip)`;
  const en = `Load ${link} first.\n\n## Lamps\n\nThe lamps burn all night.\n`;
  const zh = `先下载 ${link}。\n\n## 灯\n\n灯整夜亮着。\n\n码头上的人再次下载：${link}。\n`;
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('silent: the same disagreement in the original', async () => {
  const link = `[#12](${tracker}/issues/13)`;
  expect(await lintTexts(`See ${link}.\n`, `参见 ${link}。\n`, { rule })).toEqual([]);
});

test('a text that is the address of another place', async () => {
  const found = await lintTexts(
    'Lamps: [https://lamp.example/all](https://lamp.example/all)\n',
    '灯：[https://quay.example/all](https://lamp.example/all)\n',
  );
  expect(found).toMatchObject([
    { rule, data: { text: 'https://quay.example/all', address: 'https://lamp.example/all' } },
  ]);
});

test.each([
  ['as in the original', 'https://quay.example/all', 'https://quay.example/all'],
  ['another language', 'https://lamp.example/all', 'https://lamp.example/zh/all/'],
  ['shortened', 'https://lamp.example/all', 'https://lamp.example…'],
  ['with the Chinese behind it', 'https://lamp.example/all', 'https://quay.example）；码头'],
])('a text that is an address: %s', async (_, en, zh) => {
  const found = await lintTexts(
    `Lamps: [${en}](https://lamp.example/all)\n`,
    `灯：[${zh}](https://lamp.example/all)\n`,
    { rule },
  );
  expect(found).toEqual([]);
});
