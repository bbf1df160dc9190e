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
