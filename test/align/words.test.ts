import { expect, test } from 'vitest';
import { readPair } from '../../src/pipeline.ts';
import { lintTexts } from '../lint-pair.ts';
import { pairing } from '../pairs.ts';
import { alignDrafts, type Draft, without } from './harbor.ts';

const en =
  '## Limits\n\nOpen windows hurt the lamp. Therefore visitors are not allowed to open the doors.\n';

const confidence = (zh: string) =>
  readPair(pairing({ name: 'lamp.md', en, zh })).alignment.blocks.map((link) => link.confidence);

test('blocks without a detail in common belong together where one says the words of the other', () => {
  const [, sure = 0] = confidence('## 约束\n\n打开的窗户会损坏灯。因此不允许参观者开门。\n');
  expect(sure).toBeGreaterThan(0.6);
  const [, doubtful = 1] = confidence(
    '## 约束\n\n去年秋天的收成很好，粮仓已经装满，村民们十分高兴。\n',
  );
  expect(doubtful).toBeLessThan(sure);
});

const between = (title: string, text: string) =>
  `# Harborline 2.3\n\n## ${title}\n\n${text}\n\n## \`wick\`\n\n\`harborctl light --wick low\`\n`;

test.each([
  ['the same title', '版本概述', 'error'],
  ['another title', '灯塔一览', 'info'],
])('a section under %s between the same neighbours', async (_, title, severity) => {
  const found = await lintTexts(
    between('About this version', 'It mends what our users found in release 2.2.4 of the lamps.'),
    between(title, '此版本为维护版本，修复了用户在 2.2.3 版中发现的一些问题。'),
    { headingIds: 'positional' },
  );
  expect(found).toMatchObject([{ rule: 'mismatched-value', severity }]);
});

const parts = [
  {
    en: ['Lamps', 'Bug Fixes', 'Fix an issue where the color of a lamp is lost.'],
    zh: ['灯', '问题修复', '修复灯的颜色丢失的问题。'],
  },
  {
    en: ['Network', 'Bug Fixes', 'Restrict the network of visitors to the current workspace.'],
    zh: ['网络', '问题修复', '限制访客的网络范围为当前企业空间。'],
  },
  {
    en: ['Storage', 'Enhancements', 'Display the cluster to which a volume belongs.'],
    zh: ['存储', '优化增强', '显示存储卷所属的集群。'],
  },
  {
    en: ['Testing', 'Bug Fixes', 'Fix a crash while the configuration is loaded.'],
    zh: ['测试', '问题修复', '修复加载配置时崩溃的问题。'],
  },
];
const page = (language: 'en' | 'zh', some: typeof parts) =>
  some
    .map((part) => part[language])
    .map(([a, b, c]) => `## ${a}\n\n### ${b}\n\n- ${c}\n`)
    .join('\n');

test.each([1, 2])(
  'of sections alike but for their words, the lost one is named: %i',
  async (at) => {
    const found = await lintTexts(page('en', parts), page('zh', parts.toSpliced(at, 1)), {
      headingIds: 'positional',
    });
    expect(found).toMatchObject([{ rule: 'missing-heading', data: { title: parts[at]?.en[0] } }]);
  },
);

const items = [
  ['Opening a task of a removed lamp no longer hangs.', '打开已被移除的灯的任务时不再卡住。'],
  ['Fix the issue that duplicated names raise errors.', '修复名称重复时报错的问题。'],
  ['Scroll to the bottom when a topic is opened again.', '再次打开话题时滚动到底部。'],
  ['Show the cluster of each volume in the overview.', '在概览中显示每个存储卷所属的集群。'],
  ['Limit the length of messages to that of the screen.', '把消息的长度限制为屏幕的长度。'],
] as const;

test.each([0, 1, 2, 3, 4])(
  'of items without a detail, the words say which one is lost: %i',
  async (at) => {
    const list = (side: 0 | 1, some: readonly (readonly string[])[]) =>
      `${side === 0 ? 'Changes of the lamps:' : '灯的变更：'}\n\n${some.map((one) => `- ${one[side]}`).join('\n')}\n`;
    const found = await lintTexts(list(0, items), list(1, items.toSpliced(at, 1)));
    expect(found).toMatchObject([
      { rule: 'missing-block', severity: 'error', source: items[at]?.[0] },
    ]);
  },
);

test.each([
  ['kept in both', '并通过 HC 报告', '通过 HC 合并'],
  ['lost in one', '并通过广播报告', '通过 HC 合并'],
  ['lost in both', '并通过广播报告', '通过广播合并'],
])('sections are told by their words where all they share is one token: %s', async (_, a, b) => {
  const found = await lintTexts(
    [
      '# Keepers of the harbour',
      '## Captains',
      'A captain (`captain`) of the port has been here for 10 years, has seen 40 storms and reads the `port.log` every night.',
      '## Keepers of the lamps',
      'Experienced keepers clean the glass of every lamp, fill the oil in the evening and extinguish the flame in the morning. If they find a broken window they must report it by HC to the captain of the port before the next ship arrives.',
      '## Keepers of the ropes',
      'The harbour also has keepers for its ropes. They are only allowed to work on their own quay, measure the length of every rope and can merge two short ropes by HCs into a long one.',
      '## Guests',
      'A guest (`guest`) stays for 3 days, pays 20 coins and writes into the `guest.log` what there was to see.',
    ].join('\n\n'),
    [
      '# 港口的看守人',
      '## 船长',
      '港口的船长（`captain`）已经在这里工作了 10 年，经历过 40 次风暴，每天夜里阅读 `port.log`。',
      '## 灯的看守人',
      `有经验的看守人清洁每盏灯的玻璃，傍晚加满油，早晨熄灭火焰。如果他们发现破损的窗户，必须在下一艘船到达之前向港口的船长${a.slice(1)}。`,
      '## 绳索的看守人',
      `港口也有绳索的看守人。他们只允许在自己的码头工作，测量每根绳索的长度，并能够将两根短绳索${b}为一根长绳索。`,
      '## 客人',
      '客人（`guest`）停留 3 天，支付 20 枚硬币，并在 `guest.log` 中写下所见。',
    ].join('\n\n'),
    { headingIds: 'positional' },
  );
  expect(found.filter(({ rule }) => /heading|section|block/.test(rule))).toEqual([]);
});

test('a translation that lost half of a long item is still its own, the short item behind it is missing', async () => {
  const zh =
    '- 灯塔的窗户在夜间必须关闭，以免风损坏灯；看守人应当每小时检查一次油量与灯芯，并把结果写入日志，随后通知港口的管理员。\n- 发布之前请阅读安全指南，并联系团队成员确认发布时间与版本。\n- 提交之前再检查一遍文件。\n';
  const en =
    '- The windows of the lighthouse must be closed at night, so that the wind hurts no lamp.\n- Check the files once more before you submit.\n';
  const found = await lintTexts(en, zh, { chineseFirst: true });
  expect(found.filter(({ rule }) => rule === 'missing-block')).toMatchObject([
    { source: '发布之前请阅读安全指南，并联系团队成员确认发布时间与版本。' },
  ]);
});

test('English left in the translation belongs to no other English', () => {
  const draft: Draft = [
    {
      key: 'start',
      en: '- Start the server to write `lamps.toml`',
      zh: '- 启动服务端以生成 `lamps.toml`',
    },
    { key: 'shut', en: '- Shut down the server', zh: '' },
    { key: 'agree', en: '', zh: '- Agree to the EULA' },
    { key: 'open', en: '- Open `lamps.toml`', zh: '- 打开 `lamps.toml`' },
  ];
  const { links } = alignDrafts(without(draft, 'agree'), without(draft, 'shut'));
  expect(new Set(links)).toEqual(new Set(['start=start', 'shut=', '=agree', 'open=open']));
});
