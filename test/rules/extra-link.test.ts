import { expect, test } from 'vitest';
import { lintPair } from '../../src/index.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'extra-link';
const original = 'The scheduler restarts 12 lanterns at a time. No setting has to be changed.\n';

test('an added link is information that marks the link', async () => {
  const found = await lintTexts(
    original,
    '调度器每次重启 12 盏灯笼，无需更改任何设置。详见[调度器设计](https://blog.example.net/scheduler/)。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'extra',
      severity: 'info',
      data: { text: '调度器设计', actual: 'https://blog.example.net/scheduler/' },
      source: original.trim(),
      target: '[调度器设计](https://blog.example.net/scheduler/)',
      at: { source: '1:1', target: '1:27' },
      says: {
        en: 'Chinese links "调度器设计" to https://blog.example.net/scheduler/, English has no such link',
        zh: '中文版的“调度器设计”链接到 https://blog.example.net/scheduler/，英文版没有这个链接',
      },
    },
  ]);
});

test('a Chinese original: English has more', async () => {
  const found = await lintTexts(
    'The scheduler restarts [12 lanterns](/docs/lanterns/) at a time.\n',
    '调度器每次重启 12 盏灯笼。\n',
    { rule, chineseFirst: true },
  );
  expect(found).toMatchObject([
    {
      messageId: 'extra',
      target: '[12 lanterns](/docs/lanterns/)',
      source: '调度器每次重启 12 盏灯笼。',
    },
  ]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const found = await lintTexts(
    'First line.\r\n\r\n🎉 The lanterns are new.\r\n',
    '第一行。\r\n\r\n🎉，（新的）灯笼，参见[图](/zh/x/)。\r\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      target: '[图](/zh/x/)',
      source: '🎉 The lanterns are new.',
      at: { source: '3:1', target: '3:13' },
    },
  ]);
});

test.each([
  [
    "a translator's note",
    original,
    '调度器每次重启 12 盏灯笼，无需更改任何设置。（译注：参见[设计](https://blog.example.net/x/)）\n',
  ],
  [
    'the link to the original',
    original,
    '调度器每次重启 12 盏灯笼，无需更改任何设置。原文链接：[Scheduler](https://harborline.example.org/blog/x/)\n',
  ],
  [
    'where it was published first',
    original,
    '调度器每次重启 12 盏灯笼，无需更改任何设置。首发于[港口周刊](https://weekly.example.net/)。\n',
  ],
  [
    'the same target linked twice',
    'Read the [guide](/docs/guide/). It is short.\n',
    '请阅读[指南](/zh/docs/guide/)。[指南](/zh/docs/guide/)很短。\n',
  ],
  [
    'a target that stands elsewhere in the section',
    'See the [guide](/docs/guide/) for 12 lanterns.\n\nThe quay has `--force`.\n',
    '12 盏灯笼的用法参见[指南](/zh/docs/guide/)。\n\n码头有 `--force`，参见[指南](/zh/docs/guide/)。\n',
  ],
  [
    'a link inside a comment',
    original,
    '调度器每次重启 12 盏灯笼，无需更改任何设置。<!-- [旧](/zh/old/) -->\n',
  ],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('silent: links of a section that only the translation has', async () => {
  const found = await lintTexts(
    '## Draining {#draining}\n\nSee `harborctl drain` for 12 examples.\n',
    '## 排空 {#draining}\n\n12 个示例参见 `harborctl drain`。\n\n## 社区 {#community}\n\n欢迎加入[论坛](https://forum.example.org/)。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test.each([
  ['an e-mail address', 'crew@lamps.example.org'],
  ['an address', 'https://lamps.example.org/quay'],
])('%s that is a link for want of its backticks is told as code alone', async (_, address) => {
  const [en, zh] = [`Write to \`${address}\` first.\n`, `请先联系 ${address} 。\n`];
  const rules = ['code-format', rule, 'missing-link', 'dropped-code'];
  const lost = (await lintTexts(en, zh)).filter((one) => rules.includes(one.rule));
  expect(lost).toMatchObject([{ rule: 'code-format', messageId: 'lost', target: address }]);
  const added = (
    await lintTexts(en.replaceAll('`', ''), zh.replace(address, `\`${address}\``))
  ).filter((one) => rules.includes(one.rule));
  expect(added).toMatchObject([{ rule: 'code-format', messageId: 'added', source: address }]);
});

test.each([
  [
    'another address',
    'Write to `crew@lamps.example.org` first.',
    '请先联系 mate@lamps.example.org 。',
  ],
  [
    'a text of its own',
    'Write to `lamps.example.org` first.',
    '请先联系 `lamps.example.org`（[码头](https://lamps.example.org/)）。',
  ],
])('an added link with %s is told', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toHaveLength(1);
});

test.each([
  ['that the original links to, too, is told', 'Its source is [here](/en/quays/lamps). ', 1],
  ['that is the original is silent', '', 0],
])('a link beside one to a page %s', async (_, more, count) => {
  const here =
    more === '' ? '原文在[这里](/en/quays/lamps)。' : '源代码在[这里](/en/quays/lamps)。';
  const { findings } = await lintPair(
    { path: 'en/quays/lamps.md', text: `${more}${original}`, language: 'en' },
    {
      path: 'zh/quays/lamps.md',
      text: `${here}调度器每次重启 12 盏灯笼，无需更改任何设置。参见[油灯](https://oil.example.org/wick/)。\n`,
      language: 'zh',
    },
    { config: {} },
  );
  expect(findings.filter((one) => one.rule === rule)).toHaveLength(count);
});
