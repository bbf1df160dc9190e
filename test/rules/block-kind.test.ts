import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'block-kind';

const list = '- The lamps of the quay:\n  - 12 lamps in the north\n  - 7 lamps in the south\n';
const quoted =
  'The keeper of the harbour wrote to us in May:\n\n> No lamp of ours has failed since 2019, and none will.\n';

test('an item that lost its indentation', async () => {
  const found = await lintTexts(list, '- 码头的灯：\n  - 北侧 12 盏\n- 南侧 7 盏\n');
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'level',
      severity: 'info',
      data: { text: '南侧 7 盏', expected: 2, actual: 1 },
      at: { source: '3:5', target: '3:3' },
      says: {
        en: 'The list item "南侧 7 盏" stands on level 2 in English, 1 in Chinese',
        zh: '列表项“南侧 7 盏”在英文版中为第 2 层，在中文版中为第 1 层',
      },
    },
  ]);
});

test('a quote that lost its mark', async () => {
  const zh = '港口管理员五月写信给我们：\n\n自 2019 年以来，我们的灯没有一盏坏过，以后也不会。\n';
  expect(await lintTexts(quoted, zh)).toMatchObject([
    {
      rule,
      messageId: 'quote',
      severity: 'info',
      at: { source: '3:3', target: '3:1' },
      evidence: { expected: 'quote', actual: 'paragraph' },
      says: {
        en: 'A quote in English, plain text in Chinese: "自 2019 年以来，我们的灯没有一盏坏过，以后也不会。"',
      },
    },
  ]);
});

test('items that moved together are one finding', async () => {
  const found = await lintTexts(list, '- 码头的灯：\n- 北侧 12 盏\n- 南侧 7 盏\n');
  expect(found).toMatchObject([{ rule, messageId: 'level', data: { text: '北侧 12 盏' } }]);
});

test.each<[string, string, string]>([
  [
    'the same levels with deeper indentation',
    list,
    '- 码头的灯：\n    - 北侧 12 盏\n    - 南侧 7 盏\n',
  ],
  [
    'a quote',
    quoted,
    '港口管理员五月写信给我们：\n\n> 自 2019 年以来，我们的灯没有一盏坏过，以后也不会。\n',
  ],
  [
    'an alert in a shortcode',
    '> [!NOTE]\n>\n> No lamp of ours has failed since 2019, and none of them will fail.\n',
    '{{% alert title="注意" %}}\n\n自 2019 年以来，我们的灯没有一盏坏过，以后也不会坏。\n\n{{% /alert %}}\n',
  ],
])('silent: %s', async (_, en, zh) => {
  expect((await lintTexts(en, zh)).filter((one) => one.rule === rule)).toEqual([]);
});
