import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'mismatched-value';

test('a version that differs is an error that marks both and says so in both languages', async () => {
  const found = await lintTexts(
    'Upgrade the lanterns to 1.27.7 before the quay opens.\n',
    '码头开放之前，请将灯笼升级到 1.29.0。\n',
    { rule },
  );
  expect(found).toEqual([
    {
      rule,
      messageId: 'version',
      severity: 'error',
      data: { expected: '1.27.7', actual: '1.29.0', type: 'version' },
      source: '1.27.7',
      target: '1.29.0',
      at: { source: '1:25', target: '1:16' },
      evidence: {
        expected: '1.27.7',
        actual: '1.29.0',
        sourceText: 'Upgrade the lanterns to 1.27.7 before the quay opens.',
        targetText: '码头开放之前，请将灯笼升级到 1.29.0。',
      },
      fixed: '',
      says: {
        en: 'Versions differ: English says 1.27.7, Chinese says 1.29.0',
        zh: '版本号不一致：英文为 1.27.7，中文为 1.29.0',
      },
    },
  ]);
});

test.each([
  [
    'date',
    'The quay opens on November 19th.',
    '码头于 9 月 19 日开放。',
    'November 19th',
    '9 月 19 日',
  ],
  ['time', 'Join us at 10 AM Pacific.', '太平洋时间上午 11 点加入我们。', '10 AM', '上午 11 点'],
  ['percent', 'It saves 45% of the oil.', '节省 54％ 的灯油。', '45%', '54％'],
  ['number', 'It carries 3 million boats.', '可承载 3 万艘船。', '3 million', '3 万'],
  ['cve', 'Fixes CVE-2031-1234.', '修复了 CVE-2031-1243。', 'CVE-2031-1234', 'CVE-2031-1243'],
  ['issue', 'Fixes QUAY-1234.', '修复了 QUAY-1243。', 'QUAY-1234', 'QUAY-1243'],
  ['version', 'It runs Harbor 2.2 Beta2.', '它运行 Harbor 2.2 Beta1。', '2.2 Beta2', '2.2 Beta1'],
  [
    'date',
    'The quay opens on Octorber 22, 2031.',
    '码头于 2031 年 10 月 25 日开放。',
    'Octorber 22, 2031',
    '2031 年 10 月 25 日',
  ],
  [
    'date',
    'The quay opens on May 19, 2031.',
    '码头于 203131年5月19日开放。',
    'May 19, 2031',
    '203131年5月19日',
  ],
  ['number', 'Lamps wait 1200 seconds.', '灯会等待 2400 秒。', '1200', '2400'],
  ['number', 'Lamps wait 14400s by default.', '灯默认等待 300s。', '14400', '300'],
  ['issue', 'Trim the wicks. (#44012)', '修剪灯芯。（#44021）', '#44012', '#44021'],
])('a %s that differs', async (messageId, en, zh, source, target) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found).toMatchObject([{ messageId, severity: 'error', source, target }]);
});

test('the number of a step or part', async () => {
  const found = await lintTexts('## Step 5: light the lamp\n', '## 第 4 步：点灯\n', { rule });
  expect(found).toMatchObject([
    { messageId: 'ordinal', severity: 'warning', source: '5', target: '第 4' },
  ]);
});

test('the bare end of a date range is named with its month', async () => {
  const found = await lintTexts('The fair is on Apr 25-29.\n', '集市在 4 月 25-28 日举行。\n', {
    rule,
  });
  expect(found).toMatchObject([
    { source: '29', target: '28 日', data: { expected: '04-29', actual: '04-28' } },
  ]);
});

test('one of two mentions of a version that differs', async () => {
  const found = await lintTexts(
    'We announce Harborline 1.28. Thanks to all who made 1.28.0 possible.\n',
    '我们发布了 Harborline 1.28。感谢所有为 1.23.0 作出贡献的人。\n',
    { rule },
  );
  expect(found).toMatchObject([{ source: '1.28.0', target: '1.23.0' }]);
});

test('a small number that differs is a warning', async () => {
  const found = await lintTexts('It adds 3 lanterns.\n', '新增了 5 盏灯笼。\n', { rule });
  expect(found).toMatchObject([{ severity: 'warning', source: '3', target: '5' }]);
});

test('a Chinese original that English contradicts', async () => {
  const found = await lintTexts('The quay opens at 9:16 PM.\n', '码头于下午 8:16 开放。\n', {
    rule,
    chineseFirst: true,
  });
  expect(found).toMatchObject([{ messageId: 'time', source: '下午 8:16', target: '9:16 PM' }]);
});

test('positions hold behind CRLF and emoji', async () => {
  const found = await lintTexts(
    'First line.\r\n\r\n🎉 Now at 2.4.1.\r\n',
    '第一行。\r\n\r\n🎉，现为 2.4.2。\r\n',
    { rule },
  );
  expect(found).toMatchObject([{ at: { source: '3:11', target: '3:7' } }]);
});

test('a version set as code is compared, one in a command is not', async () => {
  const whole = await lintTexts('Use `2.4.1` at the quay.\n', '在码头使用 `2.4.2`。\n', { rule });
  expect(whole).toMatchObject([{ source: '2.4.1', target: '2.4.2' }]);
  const command = await lintTexts(
    'Run `harborctl pull 2.4.1` at the quay.\n',
    '在码头运行 `harborctl pull 2.4.2`。\n',
    { rule },
  );
  expect(command).toEqual([]);
});

test('values in a table row are compared in their row', async () => {
  const found = await lintTexts(
    '| Release | Date |\n| --- | --- |\n| 2.4 | 2031-05-01 |\n| 2.5 | 2031-08-01 |\n',
    '| 版本 | 日期 |\n| --- | --- |\n| 2.4 | 2031-05-01 |\n| 2.5 | 2031-08-11 |\n',
    { rule },
  );
  expect(found).toMatchObject([{ source: '2031-08-01', target: '2031-08-11' }]);
});

test.each([
  ['10,000 boats', '1 万艘船'],
  ['3 new quays', '三个新码头'],
  ['half of the 120 boats', '120 艘船的一半'],
  ['a 3x gain, 50%', '3 倍，百分之五十'],
  ['April 25-29, 2031', '2031 年 4 月 25 日至 29 日'],
  ['2/14/2031', '2031-02-14'],
  ['at 9:16 PM', '晚上 9:16'],
  ['at 21:16', '晚上 9:16'],
  ['at 10 AM', '上午十点'],
  ['since v1.21.x', '自 1.21.0 起'],
  ['Harbor 1.25', 'Harbor 1.25.0'],
  ['from 1.9.8 to 1.10.4', '从 1.9.8 到 1.10.4'],
  ['1.9.8, 1.10.4', '1.9.8，1.10.4'],
  ['zero-day, day 2', '零日、后续'],
  ['step 5 of part 2', '第 2 部分第五步'],
  ['phase 3', '阶段 3'],
  ['$1 billion', '十亿美元'],
  ['HTTP/2 on x86_64', 'x86_64 上的 HTTP 2'],
  ['some of them', '其中一些统一万一'],
  ['[the 2.4 notes](/news/2.4/)', '[发布说明 2.4](/zh/news/2.5/)'],
])('silent: %s and %s', async (en, zh) => {
  expect(await lintTexts(`The lantern says ${en}.\n`, `灯笼显示：${zh}。\n`, { rule })).toEqual([]);
});

test('silent: list items that changed places', async () => {
  const en = '- Trim the wicks. (#44012)\n- Clean the glass of `lamp`. (#44021)\n';
  const zh = '- 清洁 `lamp` 的玻璃。（#44021）\n- 修剪灯芯。（#44012）\n';
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test.each([
  [
    'a key of a tracker written otherwise',
    'Fixes QUAY-1234 on all lamps.',
    '在所有灯上修复了 QUAY 1234。',
  ],
  ['a key as a number', 'Fixes QUAY-1234 on all lamps.', '在所有灯上修复了 #1234。'],
  ['a version with a blank', 'It runs Harbor 2.2 Beta2.', '它运行 Harbor 2.2-beta.2。'],
  [
    'a month with a slip',
    'The quay opens on Octorber 22, 2031.',
    '码头于 2031 年 10 月 22 日开放。',
  ],
  ['a duration in a larger unit', 'Lamps wait 14400s by default.', '灯默认等待 4 小时。'],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['the release line only', 'Runs Harbor v1.31.12.', '运行 Harbor 1.31。', 'warning'],
  ['another release line', 'Runs Harbor v1.31.12.', '运行 Harbor 1.32。', 'error'],
  ['digits separated otherwise', 'It lit 1,002 lamps.', '它点亮了 1.002 盏灯。', 'error'],
  [
    'one of two lengths of time',
    'Reply in 10 days, then in 5 days.',
    '10 天答复，随后 10 天。',
    'warning',
  ],
  ['a size by a bare letter', 'Charts are limited to 30M.', '海图限制为 30KB。', 'error'],
])('one difference, of %s', async (_, en, zh, severity) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`);
  expect(found).toMatchObject([{ rule, severity }]);
});

test('units are named where they are not the same', async () => {
  const found = await lintTexts(
    'Bells ring by 1 hour (3600 seconds) for 3 months.\n',
    '钟声按 1 分钟（3600 秒）敲响，持续 1 年。\n',
    { rule },
  );
  expect(found.map(({ data }) => [data.expected, data.actual])).toEqual([
    ['1 hour', '1 分钟'],
    ['3 months', '1 年'],
  ]);
});

test('a contents line that repeats a heading is no second finding', async () => {
  const en =
    '- [Move to Harbor 1.31.12](#move)\n\n## Move to Harbor 1.31.12 {#move}\n\nAll lamps.\n';
  const zh = '- [迁移到 Harbor 1.30.2](#move)\n\n## 迁移到 Harbor 1.30.2 {#move}\n\n所有的灯。\n';
  expect(await lintTexts(en, zh, { rule })).toHaveLength(1);
  const other = zh.replace('1.30.2](', '1.31.12](');
  expect(await lintTexts(en, other, { rule })).toHaveLength(1);
});

test.each([
  [
    'a length of time in words',
    'Three months later the lamp is back.',
    '时隔一年，灯回来了。',
    'Three months',
    '一年',
  ],
  [
    'a length of time, in words in one of them',
    'Lamps last for 3 months.',
    '灯可用一年。',
    '3 months',
    '一年',
  ],
  [
    'one unit for another in words',
    'Boats wait for three days.',
    '船只等待三周。',
    'three days',
    '三周',
  ],
  [
    'a count in words',
    'This version of the chart has four levels.',
    '此版本的海图有三档。',
    'four',
    '三',
  ],
  [
    'a count of people in words',
    'This version was checked by more than forty keepers.',
    '此版本由四百余位守灯人检查。',
    'forty',
    '四百',
  ],
  [
    'which of its weekdays',
    'We meet on the second Wednesday.',
    '我们在第三个星期三开会。',
    'second Wednesday',
    '第三个星期三',
  ],
  ['another weekday', 'The quay is closed on Thursdays.', '码头每周五关闭。', 'Thursdays', '周五'],
  [
    'a large number',
    'The harbour sends over a million billion signals a day.',
    '港口每天发送超百万亿个信号。',
    'million billion',
    '百万亿',
  ],
  [
    'a step the other way round',
    'The limit went down from 4096 to 1024 lamps.',
    '灯的上限从 1024 调整为 4096。',
    '4096 to 1024',
    '1024 调整为 4096',
  ],
  [
    'an upgrade the other way round',
    'After upgrading from 3.3.4 to 3.3.5, light it.',
    '从 3.3.5 版本升级到 3.3.4 版本后，请点灯。',
    '3.3.4 to 3.3.5',
    '3.3.5 版本升级到 3.3.4',
  ],
  [
    'names in code the other way round',
    'Changing type `LAMP` to `BELL` is slow.',
    '将 `BELL` 类型转换为 `LAMP` 很慢。',
    '`LAMP` to `BELL`',
    '`BELL` 类型转换为 `LAMP`',
  ],
  [
    'one instead of the other',
    'The quay answers 404 instead of 403.',
    '码头返回 403 而不是 404。',
    '404 instead of 403',
    '403 而不是 404',
  ],
  [
    'a replacement the other way round',
    'The harbour replaces `oil` with `gas`.',
    '港口用 `oil` 来代替 `gas`。',
    '`oil` with `gas`',
    '`oil` 来代替 `gas`',
  ],
  [
    'names instead of each other, in capitals or not',
    'The quay shows the signal lamp instead of the harbour bell.',
    '码头显示的是 HARBOUR BELL 而非 SIGNAL LAMP。',
    'signal lamp instead of the harbour bell',
    'HARBOUR BELL 而非 SIGNAL LAMP',
  ],
  [
    'a name in code on one side only',
    'Use `Wickham` rather than Lanternd at night.',
    '夜间请使用 Lanternd 而不是 Wickham。',
    '`Wickham` rather than Lanternd',
    'Lanternd 而不是 Wickham',
  ],
  [
    'a move the other way round',
    'The harbour migrated from Lanternd to Wickham.',
    '港口已从 Wickham 迁移到 Lanternd。',
    'Lanternd to Wickham',
    'Wickham 迁移到 Lanternd',
  ],
  [
    'not one but the other',
    'The quay calls not Lanternd but Wickham.',
    '码头调用的不是 Wickham 而是 Lanternd。',
    'Lanternd but Wickham',
    'Wickham 而是 Lanternd',
  ],
  [
    'a name that replaces another',
    'Lanternd is replaced by Wickham.',
    'Wickham 将被 Lanternd 取代。',
    'Lanternd is replaced by Wickham',
    'Wickham 将被 Lanternd',
  ],
])('in words: %s', async (_, en, zh, expected, actual) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.map(({ severity, data }) => [severity, data.expected, data.actual])).toEqual([
    ['warning', expected, actual],
  ]);
});

test.each([
  [
    'in another order',
    'Use Wickham instead of Lanternd.',
    '不要使用 Lanternd，请以 Wickham 代替 Lanternd。',
  ],
  ['as it is', 'Use Wickham instead of Lanternd.', '使用 Wickham 而不是 Lanternd。'],
  ['said from the other end', 'Use Wickham instead of Lanternd.', '从 Lanternd 改为 Wickham。'],
  ['one instead at the start', 'Instead of Lanternd, use Wickham.', '使用 Wickham 代替 Lanternd。'],
  ['replaced by', 'Lanternd was replaced by Wickham.', '用 Wickham 取代了 Lanternd。'],
  ['no joint on one side', 'Use Wickham, Lanternd is old.', '使用 Lanternd 而不是 Wickham。'],
  [
    'two joints',
    'Use Wickham instead of Lanternd, not from it.',
    '使用 Lanternd 而不是 Wickham，且不从它启动。',
  ],
  [
    'a name said twice',
    'Use Wickham instead of Lanternd: Wickham is new.',
    '使用 Lanternd 而不是 Wickham。',
  ],
  [
    'one of them denied',
    'Do not use Wickham instead of Lanternd.',
    '使用 Lanternd 而不是 Wickham。',
  ],
  ['not only', 'It lights not only Lanternd but Wickham.', '点亮的不是 Wickham 而是 Lanternd。'],
  [
    'a fault and its mend',
    'Fixed the quay to use Wickham instead of Lanternd.',
    '修复了码头使用 Lanternd 而不是 Wickham 的问题。',
  ],
  ['a part of a name', 'Use Wickham Oil instead of Wickham.', '使用 Wickham 而不是 Wickham Oil。'],
])('names that stay in their places: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('names turned round in a mend may be told from its other end', async () => {
  const en = 'Fix: the quay shows Wickham instead of Lanternd.';
  const found = await lintTexts(`${en}\n`, '修复：码头显示 Lanternd 而不是 Wickham。\n', { rule });
  expect(found.map(({ severity, messageId }) => [severity, messageId])).toEqual([
    ['info', 'order'],
  ]);
});

test.each([
  ['the same in other words', 'Lamps last for twelve months.', '灯可用一年。'],
  ['weeks and a month', 'Lamps last for four weeks.', '灯可用一个月。'],
  ['a few days', 'Wait for three days.', '等待两三天。'],
  ['two lengths of time', 'Three months later, for six weeks.', '一年之后，两天之内。'],
  ['numerals that count nothing', 'The lamp has four levels.', '一些灯统一分级，第三档最亮。'],
  [
    'counts of other things',
    'Three modes are introduced in this version.',
    '新增了初始化函数，便于分开两个环节。',
  ],
  ['two counts', 'Four lamps and two bells.', '三盏灯，五种钟。'],
  ['the same count in digits', 'The lamp has four levels.', '灯有 4 档，三种颜色之一。'],
  ['the same large number', 'It sends a hundred billion signals.', '它发送一千亿个信号。'],
  ['millions', 'It sends millions of signals.', '它发送数千万个信号。'],
  ['a large number in digits', 'It sends a million signals.', '它发送 100 万个信号。'],
  ['the same weekday', 'We meet on the second Wednesday.', '我们在每月第二个周三开会。'],
  ['a weekday in another time zone', 'On Thursday at 10 AM Pacific.', '北京时间周五上午 10 点。'],
  ['once a week', 'Thursday is the day of the weekly lamp.', '灯一周一次，每周四点亮。'],
  ['a step put the other way', 'The limit is 1024, down from 4096.', '上限从 4096 降为 1024。'],
  ['one instead of the other', 'It answers 404 instead of 403.', '它返回 404 而不是 403。'],
  ['instead of, put as a step', 'It answers 404 instead of 403.', '它的返回值从 403 改为 404。'],
  ['instead of, put the other way', 'Use `gas` instead of `oil`.', '不是 `oil`，而是 `gas`。'],
  ['a replacement', 'The harbour replaces `oil` with `gas`.', '港口用 `gas` 来代替 `oil`。'],
  [
    'a step there and back',
    'From 1.4 to 1.5, and from 1.5 to 1.4.',
    '从 1.5 到 1.4，以及从 1.4 到 1.5。',
  ],
])('silent in words: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

const limits = (lamps: string, bells: string) =>
  `| Item | Limit |\n| --- | --- |\n| Lamps | ${lamps} |\n| Bells | ${bells} |\n`;

test.each([
  ['unlimited', '4096', 'Numbers differ: English says unlimited, Chinese says 4096'],
  ['512', '无限制', 'Numbers differ: English says 512, Chinese says 无限制'],
  ['no limit', '64 个', 'Numbers differ: English says no limit, Chinese says 64 个'],
])('a cell with a limit on one side alone: %s / %s', async (en, zh, says) => {
  const found = await lintTexts(limits(en, '256'), limits(zh, '256'));
  expect(found).toMatchObject([{ rule, severity: 'warning', says: { en: says } }]);
});

test.each([
  ['unlimited', '不限'],
  ['unlimited', '0'],
  ['unlimited', '2147483647'],
  ['unlimited', '无限（建议 64）'],
  ['up to 64', '64'],
])('no other limit: %s / %s', async (en, zh) => {
  expect(await lintTexts(limits(en, '256'), limits(zh, '256'), { rule })).toEqual([]);
});

test('a number set as code, and one in a cell, is compared however far it differs', async () => {
  const row = (text: string) => `| Lamp | Number |\n| --- | --- |\n| red | ${text} |\n`;
  for (const text of [(value: string) => `\`lamps\` is \`${value}\`.\n`, row])
    expect(await lintTexts(text('0'), text('255'), { rule })).toMatchObject([
      { messageId: 'number', severity: 'warning', data: { expected: '0', actual: '255' } },
    ]);
});

test.each([
  [
    'of two kinds',
    'A quay needs 8 cores and 16 GB of memory.',
    '一个码头需要 16 核和 8 GB 内存。',
    ['8 cores and 16', '16 核和 8'],
  ],
  [
    'and a number of things',
    'The keeper brings oil to 500 lamps in less than 1 second.',
    '管理员可在 500 秒内为 1 盏灯送油。',
    ['500 lamps in less than 1', '500 秒内为 1'],
  ],
  [
    'of two names',
    'LumiGrid was updated to v1.32.6, WyckDB to v1.23; make sure that the quay fits.',
    'LumiGrid 已更新至 v1.23，WyckDB 更新至 v1.32.6，请确保码头兼容。',
    [
      'LumiGrid was updated to v1.32.6, WyckDB to v1.23',
      'LumiGrid 已更新至 v1.23，WyckDB 更新至 v1.32.6',
    ],
  ],
])('amounts %s that changed places are one finding', async (_, en, zh, said) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.map(({ messageId, data }) => [messageId, data.expected, data.actual])).toEqual([
    ['order', ...said],
  ]);
});

test.each([
  ['the same amounts', 'It needs 8 cores and 16 GB.', '需要 8 核 16 GB 内存。'],
  ['in another order', 'It needs 16 GB and 8 cores.', '需要 8 个 CPU 核和 16 GB 内存。'],
  ['names in another order', 'LumiGrid 1.2 and WyckDB 3.4', 'WyckDB 3.4 与 LumiGrid 1.2'],
  [
    'values before names',
    'Version 1.2 of LumiGrid, 3.4 of WyckDB',
    'LumiGrid 1.2 版，WyckDB 3.4 版',
  ],
  ['two amounts of a kind', '8 cores and 16 GB, then 16 cores.', '16 核和 8 GB，然后 8 核。'],
])('silent of two kinds: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

const marks = (...cells: readonly string[]) =>
  `| Quay | Open |\n| --- | --- |\n${cells.map((cell, at) => `| quay-${at} | ${cell} |\n`).join('')}`;

test.each([
  ['✅', '❌'],
  ['✅', '💬'],
  ['✔️', '🚧'],
  ['√', '×'],
  [':white_check_mark:', '❌'],
  ['🚧', '✅'],
])('another mark in a cell: %s / %s', async (en, zh) => {
  const found = await lintTexts(marks(en, '✅', '❌'), marks(zh, '✅', '❌'), { rule });
  expect(found).toMatchObject([
    {
      messageId: 'mark',
      severity: 'warning',
      source: en,
      target: zh,
      says: {
        en: `Marks of this table cell differ: English has ${en}, Chinese has ${zh}`,
        zh: `表格单元格中的标记不一致：英文为 ${en}，中文为 ${zh}`,
      },
    },
  ]);
});

test.each([
  ['✅', '✔️'],
  ['✓', '√'],
  ['❌', '✗'],
  ['✘', '×'],
  ['🚧', '⏳'],
  ['✅', '⭕'],
  ['✅ since 2', '✅'],
  ['yes', '✅'],
])('no other mark: %s / %s', async (en, zh) => {
  expect(await lintTexts(marks(en, '✅'), marks(zh, '✅'), { rule })).toEqual([]);
});

test('silent: another picture for a no all over the table', async () => {
  const found = await lintTexts(marks('❌', '✅', '❌'), marks('➖', '✅', '➖'), { rule });
  expect(found).toEqual([]);
});

test('a date that is no day of any year is a slip of one', async () => {
  const found = await lintTexts('Lit on 2031-08-29.\n', '于 2031-08-59 点亮。\n', { rule });
  expect(found).toMatchObject([{ severity: 'error', source: '2031-08-29', target: '2031-08-59' }]);
});

test('values in HTML are compared row by row', async () => {
  const table = (oil: string, gas: string, date: string) =>
    `<table>\n<!-- of 9.9.${oil.length} -->\n<tr><th>Oil</th><td>${oil}</td></tr>\n<tr><td>Gas</td><td>${gas}</td></tr>\n</table>\n\n<p align="center">\n  <b>1.4.0</b><br>\n  ${date}\n</p>\n`;
  const found = await lintTexts(
    table('1.2.0', '2.4 MB', 'May 4, 2031'),
    table('1.2.1', '2.4 GB', '2031 年 5 月 5 日'),
    { rule: 'mismatched-value' },
  );
  expect(found.map(({ source, target }) => [source, target])).toEqual([
    ['1.2.0', '1.2.1'],
    ['2.4', '2.4'],
    ['May 4, 2031', '2031 年 5 月 5 日'],
  ]);
});

test('silent: numbers of a style, of a program and of tags in HTML', async () => {
  const page = (one: number) =>
    `<div style="width: ${one}px">\n<style>.lamp { width: ${one}px }</style>\n<script>let lamps = ${one};</script>\n<b>12</b>\n</div>\n`;
  expect(await lintTexts(page(40), page(75), { rule: 'mismatched-value' })).toEqual([]);
});

test('another day of the week at the same time', async () => {
  const en = 'The keepers meet every Thursday at 19:30.\n';
  const found = await lintTexts(en, '守灯人每周三 19:30 开会。\n', { rule: 'mismatched-value' });
  expect(found).toMatchObject([{ source: 'Thursday', target: '周三' }]);
  // The day may be that of another time zone.
  expect(
    (await lintTexts(en, '守灯人每周五 3:30 开会。\n', { rule: 'mismatched-value' })).filter(
      ({ target }) => target.includes('周五'),
    ),
  ).toEqual([]);
});

test('silent: a number of two Chinese magnitudes', async () => {
  const en = 'It has 39,000 lamps, 120,000,000 wicks and 3,500 boats.\n';
  const zh = '它有 3 万 9 千盏灯、1 亿 2 千万根灯芯和 3 千 5 百艘船。\n';
  expect(await lintTexts(en, zh, {})).toEqual([]);
  expect(await lintTexts(en, zh.replace('9 千', '8 千'), {})).toMatchObject([
    { rule: 'mismatched-value', data: { expected: '39,000', actual: '3 万 8 千' } },
  ]);
});

test('a type of a table that says another type', async () => {
  const table = (head: string, rows: readonly string[]) =>
    [`| ${head} |`, '| --- | --- | --- |', ...rows.map((row) => `| ${row} |`), ''].join('\n');
  const en = table('Option | Type | What', [
    'wick | Boolean | Lit',
    'oil | string<br>its name | Oil',
    'glow | int | Glow',
    'hook | string \\| number | Hook',
    'glass | [object](/glass/) | Glass',
  ]);
  const zh = (...types: readonly string[]) =>
    table(
      '选项 | 类型 | 说明',
      ['wick', 'oil', 'glow', 'hook', 'glass'].map((one, at) => `${one} | ${types[at]} | 说明`),
    );
  const told = async (...types: readonly string[]) =>
    (await lintTexts(en, zh(...types), { rule }))
      .filter(({ messageId }) => messageId === 'cell')
      .map(({ source, target, severity }) => [source, target, severity]);
  expect(await told('String', '布尔<br>名称', 'object', 'string \\| boolean', 'array')).toEqual([
    ['Boolean', 'String', 'warning'],
    ['string', '布尔', 'warning'],
    ['int', 'object', 'warning'],
    ['string \\| number', 'string \\| boolean', 'warning'],
    ['[object](/glass/)', 'array', 'warning'],
  ]);
  expect(await told('bool', '字符串<br>名称', '数字', 'number / string', '对象')).toEqual([]);
  expect(await told('布尔值', '文本', 'number', '字符串或数字', '[对象](/glass/)')).toEqual([]);
  expect(await told('开关', '名称', '亮度', '挂钩', '玻璃')).toEqual([]);
});

test('an answer of a table that says the contrary', async () => {
  const table = (rows: readonly string[]) =>
    [
      '| Option | Required |',
      '| --- | --- |',
      ...rows.map((row, at) => `| lamp${at} | ${row} |`),
      '',
    ].join('\n');
  const told = async (en: readonly string[], zh: readonly string[]) =>
    (await lintTexts(table(en), table(zh), { rule }))
      .filter(({ messageId }) => messageId === 'cell')
      .map(({ source, target }) => [source, target]);
  expect(await told(['Yes', 'No', 'No'], ['是', '是', '否'])).toEqual([['No', '是']]);
  expect(await told(['Yes', 'No', 'Yes'], ['✅', '✅', '✅'])).toEqual([['No', '✅']]);
  expect(await told(['true', 'false', 'true'], ['true', 'true', 'true'])).toEqual([
    ['false', 'true'],
  ]);
  expect(await told(['Yes', 'No', 'No'], ['必填', '可选', '选填'])).toEqual([]);
  // Another question: what is optional.
  expect(await told(['Yes', 'No', 'Yes'], ['否', '是', '否'])).toEqual([]);
});

test('one answer alone in its column', async () => {
  const table = (head: string, cell: string) =>
    `| Option | ${head} |\n| --- | --- |\n| lamp | ${cell} |\n| lamp-count | 7 |\n`;
  const told = async (en: readonly [string, string], zh: readonly [string, string]) =>
    (await lintTexts(table(...en), table(...zh), { rule }))
      .filter(({ messageId }) => messageId === 'cell')
      .map(({ source, target }) => [source, target]);
  expect(await told(['Default', 'false'], ['默认值', '是'])).toEqual([['false', '是']]);
  expect(await told(['Default', 'false'], ['默认值', '否'])).toEqual([]);
  expect(await told(['Required', 'Yes'], ['可选', '否'])).toEqual([]);
  expect(await told(['Optional', 'Yes'], ['必填', '否'])).toEqual([]);
  expect(await told(['Optional', 'Yes'], ['可选', '否'])).toEqual([['Yes', '否']]);
});

test('a date that is set as code is told once', async () => {
  const found = await lintTexts('## 3.0.11\n\n`2023-11-08`\n', '## 3.0.11\n\n`2023-11-10`\n');
  expect(found).toMatchObject([{ rule, messageId: 'date', severity: 'error' }]);
});
