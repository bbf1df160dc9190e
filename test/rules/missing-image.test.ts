import { expect, test } from 'vitest';
import { lintResult, lintTexts } from '../lint-pair.ts';

const rule = 'missing-image';

function english(image: string): string {
  return `Lanterns are drained in 3 steps:\n\n${image}\n\nThe last step needs \`--force\`.\n`;
}
function chinese(image: string): string {
  return `排空灯笼分为 3 个步骤：\n\n${image}\n\n最后一步需要 \`--force\`。\n`;
}
const picture = '![The steps](./drain-steps.png)';

test('a lost image is a warning; the other side shows where it should stand', async () => {
  const found = await lintTexts(
    english(picture),
    '排空灯笼分为 3 个步骤：\n\n最后一步需要 `--force`。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'missing',
      severity: 'warning',
      data: { expected: './drain-steps.png' },
      source: picture,
      target: '',
      at: { source: '3:1', target: '1:14' },
      says: {
        en: 'The image ./drain-steps.png is missing in Chinese',
        zh: '中文版缺少图片 ./drain-steps.png',
      },
    },
  ]);
});

test('an image in a line of text', async () => {
  const found = await lintTexts(
    'Press ![the light](/img/light.svg) to light all 12 lanterns.\n',
    '按下按钮即可点亮全部 12 盏灯笼。\n',
    { rule },
  );
  expect(found).toMatchObject([
    { source: '![the light](/img/light.svg)', target: '按下按钮即可点亮全部 12 盏灯笼。' },
  ]);
});

test('an image written as HTML', async () => {
  const found = await lintTexts(
    english('<img src="./drain-steps.png" alt="The steps">'),
    '排空灯笼分为 3 个步骤：\n\n最后一步需要 `--force`。\n',
    { rule },
  );
  expect(found).toMatchObject([{ data: { expected: './drain-steps.png' } }]);
});

test('an English translation of a Chinese original', async () => {
  const found = await lintTexts(
    'Lanterns are drained in 3 steps:\n\nThe last step needs `--force`.\n',
    chinese('![步骤](./drain-steps.zh.png)'),
    { rule, chineseFirst: true },
  );
  expect(found).toMatchObject([
    { source: '![步骤](./drain-steps.zh.png)', data: { expected: './drain-steps.zh.png' } },
  ]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const found = await lintTexts(
    '🎉 “Light”.\r\n\r\nPress 🎉 ![the light](/img/light.svg) on all 12 lanterns.\r\n',
    '🎉，「灯」。\r\n\r\n🎉，在全部 12 盏灯笼上按下按钮。\r\n',
    { rule },
  );
  expect(found).toMatchObject([
    { source: '![the light](/img/light.svg)', at: { source: '3:10', target: '3:1' } },
  ]);
});

test.each([
  ['a translated alternative text', '![步骤](./drain-steps.png)'],
  ['a deeper folder', '![步骤](../../../../static/img/drain-steps.png)'],
  ['a localised copy', '![步骤](./drain-steps.zh.png)'],
  ['a localised copy with another mark', '![步骤](./drain-steps_zh-CN.png)'],
  ['a localised copy, the language first', '![步骤](./zh-drain-steps.png)'],
  [
    'a localised copy, the language in the middle',
    '![步骤](./drain_zh_steps.png)',
    'drain_en_steps',
  ],
  ['a localised copy, a number behind it', '![步骤](./drain-cn-2.png)', 'drain-en-2'],
  ['another file type', '![步骤](./drain-steps.svg)'],
  ['HTML', '<img src="./drain-steps.png" alt="步骤">'],
  [
    'HTML with a frame around it',
    '<p align="center">\n  <img src="./drain-steps.png" width="600">\n</p>',
  ],
  ['another image, which has a rule of its own', '![步骤](./crane-at-dawn.png)'],
])('silent: %s', async (_, image, name = 'drain-steps') => {
  const page = english(picture.replace('drain-steps', name));
  expect(await lintTexts(page, chinese(image), { rule })).toEqual([]);
});

test('silent: an image that moved to another place of the page', async () => {
  const found = await lintTexts(
    english(picture),
    '排空灯笼分为 3 个步骤：\n\n最后一步需要 `--force`。\n\n![步骤](./drain-steps.png)\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: an image of a section that is missing as a whole', async () => {
  const found = await lintTexts(
    `## Draining {#draining}\n\nSee \`harborctl drain\` for 12 examples.\n\n## Docking {#docking}\n\n${picture}\n\nSee \`harborctl dock\`.\n`,
    '## 排空 {#draining}\n\n12 个示例参见 `harborctl drain`。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('pictures that were lost side by side are one finding, others are told by themselves', async () => {
  const en = 'The lamps are lit.\n\nThe keepers go home.\n';
  const row = (names: string) =>
    [...names].map((name) => `<img src="/quay/${name}.png" width="25%" />`).join('\n');
  const zh = `灯已点亮。\n\n${row('abc')}\n\n守灯人回家。\n\n${row('de')}\n`;
  expect(await lintTexts(en, zh, { rule, chineseFirst: true })).toMatchObject([
    { data: { expected: '/quay/a.png' }, evidence: { absorbed: { [rule]: 2 } } },
    { data: { expected: '/quay/d.png' }, evidence: { absorbed: { [rule]: 1 } } },
  ]);
  const apart = `灯已点亮。\n\n![](/quay/a.png)\n\n守灯人回家。\n\n![](/quay/b.png)\n`;
  expect(await lintTexts(en, apart, { rule, chineseFirst: true })).toHaveLength(2);
});

test('a localised picture that stands in a paragraph of one page only is found', async () => {
  const en =
    '## Lamps\n\nEach lamp has a keeper, see the picture below.\n\n![lamps](/quay/lamps-en.png)\n' +
    'On this page, we focus on lighting and storing lamps with Lampctl 2.1.\n';
  const zh =
    '## 灯\n\n每盏灯都有一名守灯人，如下图：\n\n![灯](/quay/lamps-cn.png)\n\n' +
    '在这里我们主要介绍用 Lampctl 2.1 点灯和存灯。\n';
  const { findings, pairs } = await lintResult(en, zh);
  expect(findings.filter((one) => one.rule === rule)).toEqual([]);
  expect(pairs).toMatchObject([{ details: { compared: 2, matched: 2 } }]);
});

test('an image that lost its alternative text is a note', async () => {
  const found = await lintTexts(english(picture), chinese('![](./drain-steps.png)'), { rule });
  expect(found).toMatchObject([
    {
      messageId: 'alt',
      severity: 'info',
      data: { image: './drain-steps.png', expected: 'The steps' },
      at: { source: '3:14', target: '3:5' },
      says: {
        en: 'The image ./drain-steps.png has no alternative text in Chinese; English has "The steps"',
        zh: '中文版的图片 ./drain-steps.png 没有替代文本，英文版写的是“The steps”',
      },
    },
  ]);
});

test.each([
  ['a translated text', picture, '![步骤](./drain-steps.png)'],
  ['none in both', '![](./drain-steps.png)', '![](./drain-steps.png)'],
  ['one that only the translation has', '![](./drain-steps.png)', '![步骤](./drain-steps.png)'],
  ['one that an editor filled in', '![image](./drain-steps.png)', '![](./drain-steps.png)'],
])('silent about alternative texts: %s', async (_, en, zh) => {
  expect(await lintTexts(english(en), chinese(zh), { rule })).toEqual([]);
});
