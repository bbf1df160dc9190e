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

const lead = 'The keeper will tell of the harbour:\n\n';
const leadZh = '守灯人将介绍港口：\n\n';
const linesEn = [
  'How to extend the lamps with Lumi',
  'The release of the Quay proxy',
  'Which `wick` the keepers configure with Lumi',
];
const linesZh = ['如何用 Lumi 扩展灯具', 'Quay 代理的发布', '守灯人如何用 Lumi 配置 `wick`'];
const text = (lines: readonly string[], mark = '') =>
  `${lines.map((one) => mark + one).join('\n')}\n`;

test('items that are lines of a paragraph on one page', async () => {
  const [en, zh] = [lead + text(linesEn), leadZh + text(linesZh, '- ')];
  const found = await lintTexts(en, zh, { rule });
  expect(found).toMatchObject([
    {
      messageId: 'own-lines',
      severity: 'info',
      data: { count: 3 },
      source: text(linesEn).trim(),
      target: text(linesZh, '- ').slice(2).trim(),
    },
  ]);
  expect(found[0]?.says.en).toContain('Chinese has a list of 3 items here, English lines without');
  expect(await lintTexts(en, zh, { rule, chineseFirst: true })).toMatchObject([
    {
      messageId: 'lines',
      source: text(linesZh, '- ').slice(2).trim(),
      target: text(linesEn).trim(),
    },
  ]);
  expect(
    await lintTexts(lead + text(linesEn, '- '), leadZh + text(linesZh), { rule }),
  ).toMatchObject([{ messageId: 'lines', data: { count: 3 } }]);
});

test.each([
  ['a list on both pages', text(linesEn, '- '), text(linesZh, '* ')],
  ['a paragraph on both pages', text(linesEn), text(linesZh)],
  ['lines that break hard', linesEn.join('  \n'), text(linesZh, '- ')],
  [
    'a sentence over several lines',
    'How to extend the lamps with Lumi, the\nrelease of the Quay proxy, and\nwhich `wick` the keepers configure\n',
    text(linesZh, '- '),
  ],
  ['items in another order', text(linesEn), text([...linesZh].reverse(), '- ')],
  ['more items than lines', text(linesEn), text([...linesZh, '码头的灯油'], '- ')],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(lead + en, leadZh + zh, { rule })).toEqual([]);
  expect(await lintTexts(lead + en, leadZh + zh, { rule, chineseFirst: true })).toEqual([]);
});

test('an item below a paragraph of the translation begins a list there', async () => {
  const en =
    '- With the new lamps, `dock` is split in two:\n  - `north` is for boats of 12 tons.\n  - `south` is for boats of 40 tons.\n';
  const zh =
    '使用新灯后，`dock` 分为两部分：\n\n- `north` 用于 12 吨的船。\n- `south` 用于 40 吨的船。\n';
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

const steps =
  '1. Light the lamps of the quay.\n2. Count them, there are 12.\n3. Go home at dawn.\n';

test.each<[string, string, string, string, string]>([
  [
    'lost its number',
    steps,
    '1. 点亮码头的灯。\n- 清点灯具，共 12 盏。\n3. 黎明时回家。\n',
    'number',
    '清点灯具，共 12 盏。',
  ],
  [
    'got a number',
    steps.replace(/^\d\./gm, '-'),
    '- 点亮码头的灯。\n- 清点灯具，共 12 盏。\n1. 黎明时回家。\n',
    'bullet',
    '黎明时回家。',
  ],
])('an item that %s tears its list apart', async (_, en, zh, messageId, text) => {
  expect(await lintTexts(en, zh)).toMatchObject([
    { rule, messageId, severity: 'warning', data: { text } },
  ]);
});

test.each<[string, string, string]>([
  ['all of them', '- 点亮码头的灯。\n- 清点灯具，共 12 盏。\n- 黎明时回家。\n', steps],
  ['other numbers', '1. 点亮码头的灯。\n1. 清点灯具，共 12 盏。\n1. 黎明时回家。\n', steps],
])('silent about numbers: %s', async (_, zh, en) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('silent: a list that got its numbers as a whole behind one that has none', async () => {
  const en = '# Lamps\n\n* 3 lamps\n* 4 boats\n\n> Mind this\n\n* 5 ropes\n* 6 quays\n';
  const zh = '# 灯\n\n* 3 盏灯\n* 4 艘船\n\n> 请注意\n\n1. 5 条绳\n2. 6 个码头\n';
  expect(
    (await lintTexts(en, zh, { rule: 'block-kind' })).map(({ messageId }) => messageId),
  ).not.toContain('bullet');
});

test('items that lost their marks are lines of the item before', async () => {
  const en = [
    '- The keeper can change the night watch.',
    '- New harbours are added to the list.',
    '- Errors of the server are shown in a window.',
    '',
  ].join('\n');
  const [first, second, third] = [
    '守灯人可以更改夜间值班。',
    '列表中新增了港口。',
    '服务器的错误会显示在窗口中。',
  ];
  const told = async (zh: string) =>
    (await lintTexts(en, zh)).map((one) => [one.rule, one.messageId, one.severity, one.data.count]);
  const joined = (count: number) => [['block-kind', 'joined', 'warning', count]];
  expect(await told(`- ${first}\n${second}\n- ${third}\n`)).toEqual(joined(2));
  expect(await told(`- ${first}\n- ${second}\n  ${third}\n`)).toEqual(joined(2));
  expect(await told(`- ${first}\n${second}\n${third}\n`)).toEqual(joined(3));
  // A line that goes on in the next one, and an item that is not there.
  expect(await told(`- ${first}\n- 列表中新增了\n  港口。\n- ${third}\n`)).toEqual([]);
  expect(await told(`- 守灯人可以\n  更改夜间值班。\n- ${third}\n`)).not.toEqual(joined(2));
  const own = await lintTexts(
    en.replace('\n- New', '\nNew'),
    `- ${first}\n- ${second}\n- ${third}\n`,
  );
  expect(own).toMatchObject([{ messageId: 'own-joined', severity: 'info' }]);
});
