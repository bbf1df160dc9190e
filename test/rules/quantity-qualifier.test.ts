import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'quantity-qualifier';

test('an estimate that only the translation makes is an info', async () => {
  const found = await lintTexts('It saves 90% of the oil.\n', '可节省大约 90% 的油。\n', { rule });
  expect(found).toMatchObject([
    { severity: 'info', data: { expected: '90%', actual: '大约 90%' }, target: '大约 90%' },
  ]);
});

test('a bound in the other direction marks both phrases', async () => {
  const found = await lintTexts('Up to 50% of the lamps fail.\n', '至少有 50% 的灯会坏。\n', {
    rule,
  });
  expect(found).toMatchObject([
    {
      messageId: 'bound',
      severity: 'warning',
      source: 'Up to 50%',
      target: '至少有 50%',
      data: { expected: 'Up to 50%', actual: '至少有 50%' },
      says: {
        en: 'English says "Up to 50%", Chinese says "至少有 50%"',
        zh: '英文版写的是“Up to 50%”，中文版写的是“至少有 50%”',
      },
    },
  ]);
});

test.each([
  ['Versions prior to 1.16 are hit.', '1.16 及之前的版本受到影响。'],
  ['Versions before Harborline 1.16.2 are hit.', 'Harborline 1.16.2 及更早版本受到影响。'],
  ['Use 1.16.2 or later.', '请使用 1.16.2 之前的版本。'],
  ['Use 1.16.2 and earlier.', '请使用 1.16.2 之前的版本。'],
  ['It needs at least 4 GB of oil.', '最多需要 4 GB 的油。'],
  ['It needs more than 400 lamps.', '需要不到 400 盏灯。'],
  ['It needs less than 400 lamps.', '需要超过 400 盏灯。'],
  ['It takes no more than 30 seconds.', '至少需要 30 秒。'],
  ['The name cannot exceed 52 letters.', '名称不能少于 52 个字母。'],
  ['At minimum, upgrade to [Harborline 1.0.7](/x).', '最多升级至 [Harborline 1.0.7](/x)。'],
  ['Before upgrading the lamps to 1.3, read this.', '将灯升级到 1.3 之后，请阅读本文。'],
  ['Versions up to and including 1.16.3 are hit.', '低于 1.16.3 的版本受影响。'],
  ['It starts up to 40% faster.', '启动速度快 40%。'],
  ['Use version 1.16.2 or later.', '请使用 1.16.2 版。'],
  ['Trim the wick, then use 1.16.2 or above.', '修剪灯芯，然后再使用 1.16.2。'],
  ['Use 1.16.2 or later for new lamps.', '新增的灯请自动使用 1.16.2。'],
  ['Logs are kept for at least a year.', '日志保留一年内。'],
  [
    'Before upgrading the lamps to 1.3, check whether they burn.',
    '将灯升级到 1.3 之后，请检查灯是否亮着。',
  ],
  ['On the quay, use Harborline 13 or later.', '在码头上，请使用 Harborline 13。'],
  ['Join at 10:00 PST.', '请于北京时间 10:00 参加。'],
  ['Before Harborline 6, lamps burned oil.', '在 Harborline 6 之后，灯烧油。'],
  ['It sends 400 signals per second.', '它每分钟发送 400 个信号。'],
  ['A vote needs at least 8 keepers.', '投票需要 8 名看守人。'],
  ['A vote needs 8 keepers.', '投票需要至少 8 名看守人。'],
  ['More than 200 boats came to the quay.', '200 条船来到码头。'],
  ['Logs are kept for at least a year.', '日志保留一年。'],
  ['The lamps have burned for over 3 days.', '灯在 3 天内一直亮着。'],
  ['It takes over 3 days.', '需要不到 3 天。'],
  ['There are more than 3 ways to light a lamp.', '点灯的方法有 3 种。'],
  ['Light no more than 3 lamps.', '点亮 3 盏灯。'],
  ['Light at least 2 lamps.', '点亮两盏灯。'],
  ['The harbour has 5 lamps or more.', '港口有 5 盏灯。'],
  ['It saves about 90% of the oil.', '可节省 90% 的油。'],
  ['It covers ~90% of the quay.', '可覆盖码头的 90%。'],
  ['There are roughly 400 lamps.', '共有 400 盏灯。'],
])('another bound: %s', async (en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([{ messageId: 'bound' }]);
});

test.each([
  ['percentile', 'The P99 is 6 ms.', '99% 的延迟为 6 毫秒。', 'P99'],
  ['percentile', 'The 90th percentile is 6 ms.', '90% 的延迟为 6 毫秒。', '90th percentile'],
  ['alternate', 'We meet every other Thursday.', '我们每周四开会。', 'every other Thursday'],
  ['only', 'Only owners may change the color of a lamp.', '所有者可以更改灯的颜色。', 'Only'],
  [
    'only',
    'Lampd runs on Harbord and Quay2 only.',
    'Lampd 可以运行在 Harbord 和 Quay2 上。',
    'only',
  ],
  [
    'unsaid',
    'The port of the harbour gateway is opened by default.',
    '打开港口网关的端口。',
    'by default',
  ],
  [
    'unsaid',
    'Adds experimental support of the harbour gateway.',
    '新增对港口网关的支持。',
    'experimental',
  ],
  ['zone', 'Join at 10:00 Pacific.', '请于 10:00 参加。', '10:00 Pacific'],
  ['zone', 'Join at 10:00 Pacific.', '请在太平洋地区 10:00 参加。', '10:00 Pacific'],
  ['zone', 'Join at 9:16 PM UTC.', '请于晚上 9:16 参加。', '9:16 PM UTC'],
])('a lost %s', async (messageId, en, zh, marked) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([
    { messageId, severity: 'warning', source: marked },
  ]);
});

test('how something is done may go without saying', async () => {
  const found = await lintTexts(
    'The gateway automatically closes the connection.\n',
    '网关关闭连接。\n',
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'unsaid', severity: 'info', source: 'automatically' }]);
});

test.each([
  ['By default, the port of the gateway is opened.', '如无设置，会打开网关的端口。'],
  ['The gateway answers `302 Port deprecated` to each request.', '网关对每个请求回复 `302`。'],
  ['The deprecated port of the gateway is closed.', '网关的旧端口已关闭。'],
  ['The gateway permanently deletes the request.', '网关彻底删除请求。'],
  ['The gateway closes the port by default, the harbour sleeps.', '港口的海鸥在睡觉。'],
])('silent: %s', async (en, zh) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.filter(({ messageId }) => messageId === 'unsaid')).toEqual([]);
});

test('the percentiles of a page are one finding', async () => {
  const found = await lintTexts(
    'The 90th percentile is 6 ms.\n\nThe 99th percentile is 9 ms.\n',
    '90% 的延迟为 6 毫秒。\n\n99% 的延迟为 9 毫秒。\n',
    { rule },
  );
  expect(found).toHaveLength(1);
});

test('the other direction', async () => {
  const found = await lintTexts('Up to 50% fail.\n', '至少有 50% 会坏。\n', {
    rule,
    chineseFirst: true,
  });
  expect(found).toMatchObject([{ source: '至少有 50%', target: 'Up to 50%' }]);
});

test.each([
  ['Versions prior to 1.16 are hit.', '1.16 之前的版本受到影响。'],
  ['Versions before 1.16.2 are hit.', '低于 1.16.2 的版本受到影响。'],
  ['Use 1.16.2 or later.', '请使用 1.16.2 或更高版本。'],
  ['Use 1.16.2 or later.', '请使用 1.16.2 以上的版本。'],
  ['Since 1.16.2 it burns.', '从 1.16.2 开始灯亮着。'],
  ['Update from versions before 1.16.2.', '从 1.16.2 之前的版本更新。'],
  ['More than 400 lamps.', '400 多盏灯。'],
  ['More than 400 lamps.', '至少 400 盏灯。'],
  ['No more than 30 seconds.', '不超过 30 秒。'],
  ['It is not lower than 30%.', '不低于 30%。'],
  ['Learn about 1.16.2 before you start.', '开始之前请先了解 1.16.2。'],
  ['The P99 is 6 ms.', 'P99 为 6 毫秒。'],
  ['The 99th percentile is 6 ms.', '99 分位的延迟为 6 毫秒。'],
  ['We meet every other week.', '我们每两周开一次会。'],
  ['Join at 10:00 PST.', '请于太平洋标准时间 10:00 参加。'],
  ['Join at 10:00 UTC.', '请于 10:00（UTC）参加。'],
  ['The Pacific is wide.', '海很宽。'],
  ['The name must not exceed 63 letters.', '名称不能超过 63 个字母。'],
  ['You cannot create more than 400 berths.', '最多可创建 400 个泊位。'],
  ['It does not support more than 400 berths.', '最多支持 400 个泊位。'],
  ['Supported since 1.5.2.', '1.5.2 之前的版本不支持。'],
  ['Use at least 1.16.2.', '请勿使用低于 1.16.2 的版本。'],
  ['The job fails if it takes longer than 30 seconds.', '作业须在 30 秒以内完成，否则失败。'],
  ['It runs for more than 1 hour.', '运行时间不少于 1 小时。'],
  ['Drain the dock before you upgrade.', '排空船坞之后再升级。'],
  ['Upgrade to at least 1.13.', '至少将灯升级到 1.13。'],
  ['Versions 1.4 through 1.5.2 are hit.', '1.4 至 1.5.2 版本受影响。'],
  ['Use 1.16.2 or later. Before 1.16.2 it fails.', '1.16.2 之前会出错，请使用 1.16.2 或更高版本。'],
  ['It sends 400 signals per second.', '它每秒发送 400 个信号。'],
  ['Join at 10:00 AM PST.', '请于北京时间次日 02:00 参加。'],
  ['Greater than 0 and less than 1.', '大于 0 且小于 1。'],
  ['Logs are kept for at least a year.', '日志至少保留一年。'],
  ['The file made from 1.5.2 or earlier is converted.', '从 1.5.2 或更早版本创建的文件会被转换。'],
  ['It answers within a minute.', '它会在一分钟内答复。'],
  ['It is cleaned three times a day.', '每天清洁三次。'],
  ['A vote needs at least 8 keepers.', '8 名以上看守人投票方可通过。'],
  ['A vote needs up to 8 keepers.', '投票需要 8 名看守人。'],
  ['Light one or more lamps.', '点亮一盏或多盏灯。'],
  ['Only the keeper may light the lamp.', '除看守人外，任何人都不得点灯。'],
  ['A word of the page that only the owner has.', '页面所有者的单词，他人没有。'],
  ['The lamp is only ever lit exactly once a day.', '灯每天恰好亮一次。'],
  ['Not only the keeper may light the lamp.', '看守人可以点灯。'],
  ['The lamp is lit, only to be put out at once.', '灯亮了，随即熄灭。'],
  ['Only the keeper may light the lamp.', '点灯请找港口。'],
  ['Light at least one lamp of a new kind.', '点亮一种新灯。'],
  ['Ropes shorter than 8 metres are cut.', '短于 8 米的绳子会被截断。'],
  ['More than 8 keepers came.', '来了八位看守人，8 余人。'],
  ['More than 8 lamps are lit than at night.', '亮着的灯比夜间的 8 盏还要亮。'],
  ['The list is great than 10 mostly.', '列表大多大于 10。'],
  ['Lamps are lit over a 5 minute average.', '灯按 5 分钟内的平均值点亮。'],
  ['Oil is counted over a 30-day period.', '油按 30 天内的用量计算。'],
  ['Oil is counted over the course of 3 days.', '油按 3 天内的用量计算。'],
  ['Lamps are lit over 3 days.', '灯在 3 天内点亮。'],
  ['The list stands under 3 headings.', '列表位于 3 个标题下。'],
  ['See the above 3 lines.', '请看以下 3 行。'],
  ['There is more than 1 way to light a lamp.', '点灯的方法不止 1 种。'],
  ['Light no more than 3 lamps.', '顶多点亮 3 盏灯。'],
  ['Light at least 1 lamp.', '点亮任意一盏灯。'],
  ['Light at least 1 lamp.', '点亮一盏灯。'],
  ['It takes less than 5 minutes.', '用不了 5 分钟。'],
  ['Lamps burn for more than 5 hours.', '灯可以燃烧 5 个多小时。'],
  ['You need at least 3 lamps.', '没有 3 盏灯是不行的。'],
  ['The harbour has 5 lamps and more oil.', '港口有 5 盏灯，油也很好。'],
  ['The harbour has 5 lamps and more.', '港口有 5 盏灯等。'],
  ['Starting with 3 lamps, the harbour grew.', '港口由 3 盏灯发展而成。'],
  ['It saves about 90% of the oil.', '可节省 90% 左右的油。'],
  ['It covers ~90% of the quay.', '可覆盖约 90% 的码头。'],
  ['About 400 lamps burn.', '近 400 盏灯亮着。'],
  ['Learn about 3 lamps.', '了解 3 盏灯。'],
  ['The talk is about 3 lamps.', '演讲介绍 3 盏灯。'],
  ['A page about 3 lamps.', '关于 3 盏灯的页面。'],
  ['The harbour is built around 3 lamps.', '港口围绕 3 盏灯建成。'],
  ['The 3 lamps share it.', '3 个应用上下文共用它。'],
  ['The file is in ~/lamps/2.', '文件位于 ~/lamps/2。'],
])('silent: %s', async (en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  [
    'The version of the lamps is checked before the harbour opens.',
    '港口开放之后检查灯的版本。',
    'before',
    '之后',
  ],
  [
    'The alarm rings when the depth of the default chart is < the version.',
    '默认海图的深度大于版本时警报响起。',
    '<',
    '大于',
  ],
  [
    'Smaller values have higher priority in the default version.',
    '默认版本中数值越大，优先级越高。',
    'Smaller',
    '越大',
  ],
  [
    'Boats with a version lower than this must download the chart.',
    '高于此版本的船只必须下载海图。',
    'lower than',
    '高于',
  ],
  [
    'The backup of charts is enabled by default in this version.',
    '此版本中海图的备份默认禁用。',
    'enabled by default',
    '默认禁用',
  ],
  [
    'The old harbour field will be removed in the next version.',
    '旧的港口字段已在下一版本中移除。',
    'will be',
    '已在',
  ],
  ['Boats without lamps are not supported in the harbour.', '港口支持没有灯的船只。', null, null],
  [
    'The harbour does not support full backup of the charts.',
    '港口支持海图的完整备份。',
    'not support',
    '支持',
  ],
  [
    'It is not recommended to download the chart in this version.',
    '推荐在此版本中下载海图。',
    'not recommended',
    '推荐',
  ],
  [
    'The default version of the harbour supports backup.',
    '港口的默认版本不支持备份。',
    'supports',
    '不支持',
  ],
  [
    'The lamp no longer breaks the default chart of the harbour.',
    '灯会损坏港口的默认海图。',
    'no longer',
    '会',
  ],
  [
    'The kit does not contain charts that require harbour permissions.',
    '套件包含需要港口权限的海图。',
    'not contain',
    '包含',
  ],
  [
    'Red lamps are served before the bell; smaller values have higher priority in the version.',
    '红灯在钟声之前服务；版本中数值越大，优先级越高。',
    'smaller',
    '越大',
  ],
  [
    'A new option `ring_bell` has the default value `true`. It rings at dusk.',
    '新增选项 `ring_bell`，默认禁用，黄昏时会响。',
    'default value `true`',
    '默认禁用',
  ],
  ['The bell of the quay is off by default.', '码头的钟默认开启。', 'off by default', '默认开启'],
  ['The bell of the quay is off by default.', '码头的钟缺省打开。', 'off by default', '缺省打开'],
  ['Stop all services.', '启动所有服务。', 'Stop', '启动'],
  ['Charts are sent asynchronously.', '海图会同步发送。', 'asynchronously', '同步'],
  ['The upstream harbour keeps the chart.', '下游港口保存海图。', 'upstream', '下游'],
  ['- Removed the default chart.', '- 新增默认海图。', 'Removed', '新增'],
  [
    'Press the gear in the bottom-right corner of the screen.',
    '点击屏幕右上角的齿轮。',
    'bottom',
    '上角',
  ],
  ['Press the gear at the top of the page.', '点击页面底部的齿轮。', 'top', '底部'],
  ['Press the upper left corner of the screen.', '点击屏幕左下角。', 'upper', '下角'],
  ['Press the bottom right corner of the screen.', '点击屏幕左下角。', 'right', '左'],
  ['Save the first lamp in the harbour.', '保存港口的最后一盏灯。', 'the first', '最后'],
  ['Save the last lamp in the harbour.', '保存港口的第一盏灯。', 'the last', '第一'],
  [
    'The default version is the upper limit of the cluster.',
    '默认版本为集群的下限。',
    'upper limit',
    '下限',
  ],
  ["The scanner starts, doesn't it?", '扫描器会停止，对吧？', 'starts', '停止'],
])('turned round: %s', async (en, zh, source, target) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.map((one) => [one.source, one.target])).toEqual(
    source === null ? [] : [[source, target]],
  );
});

test.each([
  [
    'The scanner of the harbour does not start in the default version.',
    '港口的扫描器在默认版本中可以启动。',
    { messageId: 'denial', source: 'does not start in the' },
  ],
  ['The scanner does not start.', '扫描器会启动。', { messageId: 'denial' }],
  ['The scanner does not start, does it?', '扫描器会启动，对吧？', { messageId: 'denial' }],
  [
    'The default configuration of the cluster can be saved in this version.',
    '此版本中集群的默认配置无法保存。',
    { messageId: 'denies', severity: 'info', target: '无法保存' },
  ],
])('a denial on one side: %s', async (en, zh, expected) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([
    { severity: 'warning', ...expected },
  ]);
});

test.each([
  ['a question behind it', "The scanner starts here, doesn't it?", '扫描器会在此启动，对吧？'],
  ['a question that hopes for a yes', "Don't you use the default chart?", '你使用默认海图吗？'],
  ['the same in Chinese', 'The scanner starts in the harbour.', '扫描器会在港口启动，不是吗？'],
  [
    'whether or not',
    'Ask whether the scanner of the harbour starts.',
    '询问港口的扫描器是不是会启动。',
  ],
  ['in other words', 'The scanner of the harbour does not start.', '港口的扫描器启动失败。'],
  [
    'what is not yet',
    'In the future the harbour saves the default chart.',
    '港口未来会保存默认海图。',
  ],
  ['not only', 'The scanner does not only start in the harbour.', '扫描器在港口等处启动。'],
  [
    'a name',
    'The scanner sets `not_started` in the harbour.',
    '扫描器在港口中设置 `not_started`。',
  ],
  [
    'a title that is kept',
    'See [The scanner does not start](/x).',
    '参见 [The scanner does not start](/x)。',
  ],
  ['a text of the other language', '港口的扫描器无法启动。', '港口的扫描器会启动。'],
  [
    'a mended fault',
    'Fix the scanner that should not start twice.',
    '修复扫描器会启动两次的问题。',
  ],
  [
    'without a loss',
    'It starts without sacrificing the stability of the default version.',
    '它会启动，同时确保默认版本的稳定性。',
  ],
  ['a doubt', 'You may not need the default configuration.', '你是否需要默认配置？'],
  ['a miss', 'The harbour keeps charts when the cache misses.', '缓存没有命中时，港口保留海图。'],
])('silent of a denial: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  [
    'said from the other side',
    'The harbour supports charts only with a backup.',
    '没有备份的海图，港口不支持。',
  ],
  [
    'a mended fault',
    '- Fix the harbour to use the default chart.',
    '- 修复港口默认未使用海图的问题。',
  ],
  [
    'not enabled for disabled',
    'The lamp rings when the harbour is disabled.',
    '港口未启用时灯会响。',
  ],
  ['a name in code', 'The harbour lamp is set to `disabled` in the chart.', '启用海图中的港口灯。'],
  [
    'the other order',
    'The boat waits for the chart before starting the lamp.',
    '船只等待海图之后再启动灯。',
  ],
  [
    'what is no longer so in other words',
    'The lamp no longer needs the default chart of the harbour.',
    '灯将去除对港口默认海图的依赖，拒绝旧海图。',
  ],
  [
    'a switch that turns off',
    'The option `disable_bell` has the default value `true`.',
    '钟默认禁用（`disable_bell`）。',
  ],
  ['a default that was', 'The bell is enabled by default.', '钟此前默认关闭。'],
  ['two defaults', 'The bell is on by default, the lamp off by default.', '灯默认关闭。'],
  [
    'two defaults, one of an older version',
    'The bell is off by default. 1.x enabled it by default.',
    '钟缺省关闭，1.x 默认开启。',
  ],
  ['both at once', 'Boats before and after the harbour.', '港口之后和之前的船只。'],
  ['another sentence', 'The harbour does not support backup.', '灯塔推荐使用并支持海鸥。'],
  ['an antonym of something else', 'The bell rings at a private berth.', '海鸥喜欢公开的灯塔。'],
  ['an antonym denied', 'The chart is invalid in this version.', '此版本中海图不是有效的。'],
  ['both antonyms', 'Upload the chart, then download the version.', '下载版本，上传海图。'],
  ['what may be either', 'Charts are private in the harbour.', '海图在港口供个人使用，不公开。'],
  [
    'what is done before something, and once something else is done',
    'Mark the file of the chart as executable before running it.',
    '海图的文件下载完成后需要赋予可执行权限：',
  ],
  ['the same corner', 'Press the lower right corner of the screen.', '点击屏幕右下方。'],
  ['the top of something', 'The lamp is on top of the default chart.', '灯在默认海图下方。'],
  ['what is best', 'Top lamps of the harbour are listed.', '下方列出了港口的热门灯。'],
  ['a quarter', 'Save the chart of the last quarter.', '保存第一季度的海图。'],
  ['who is last', 'Save the last chart of the harbour.', '保存港口的上一张海图。'],
  ['at once', 'Save the chart right away in the version.', '立即在版本左侧保存海图。'],
  [
    'both places',
    'Drag the default chart from the top to the bottom.',
    '把默认海图从底部拖到顶部。',
  ],
  ['a word that is near', 'Add a chart to the harbour.', '移除港口并增添海图。'],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('one sign for another', async () => {
  const found = await lintTexts(
    '- Chrome >=111\n- Oil ≤ 500\n- Wicks < 40\n',
    '- Chrome >111\n- 油 ≤ 500\n- 灯芯 <= 40\n',
    { rule: 'quantity-qualifier' },
  );
  expect(found.map(({ data }) => [data.expected, data.actual])).toEqual([
    ['>=111', '>111'],
    ['< 40', '<= 40'],
  ]);
});

test.each([
  ['what matters not', 'The name of the lamp does not matter here.', '此处灯的名称任意。'],
  [
    'what alone is possible',
    'The keeper can only light the lamp after noon.',
    '看守人中午后方可点灯。',
  ],
  ['on a condition', 'It can only light the lamp of the quay.', '可点亮码头的灯（前提是有灯）。'],
  [
    'which are the most',
    'Show the 3 boats with the largest number of lamps.',
    '显示灯最多的前 3 艘船。',
  ],
  [
    'sentences that are cut otherwise',
    'The lamp is not the latest.For example, the keeper lights the lamp at noon. The lamp is not the latest lamp.',
    '灯不是最新的。例如，看守人在中午点灯。灯不是最新。',
  ],
])('silent, said otherwise: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('a denial that is gone is told where the rest of the block denies less, too', async () => {
  const found = await lintTexts(
    'The keeper does not light the lamp at noon. The boat is not in the harbour.\n',
    '看守人在中午点灯。船不在港口。\n',
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'denial', data: { expected: 'does not light the lamp' } },
  ]);
});

test('silent: where something runs is no bound', async () => {
  const zh = '我们推荐 `Quay 10` 及以上版本，在该系统下自动点灯。\n';
  const en = 'We suggest `Quay 10` and above. Under `Quay 10` it lights the lamp by itself.\n';
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('versions without a dot: "older than" and 高于 are opposite', async () => {
  const lint = (zh: string) =>
    lintTexts('It is only used for `lamp` versions older than 530.\n', `${zh}\n`, {
      rule: 'quantity-qualifier',
    });
  expect(await lint('该参数仅适用于高于530版本的`lamp`。')).toMatchObject([
    { messageId: 'bound', data: { expected: 'versions older than 530', actual: '高于530' } },
  ]);
  expect(await lint('该参数仅适用于低于530版本的`lamp`。')).toEqual([]);
});

test('silent: a version that begins with another one', async () => {
  const en = 'Verify that the version at the bottom of the page is one starting with `v1.1.0`.\n';
  expect(await lintTexts(en, '在页面底部验证版本是否以 `v1.1.0` 开头。\n', { rule })).toEqual([]);
  expect(await lintTexts(en, '在页面底部验证版本是否为 `v1.1.0`。\n', { rule })).toMatchObject([
    { messageId: 'bound' },
  ]);
});

test.each([
  ['The pause of a lamp in milliseconds.', '灯的停顿时间（秒）。', 'milliseconds', '秒'],
  ['The pause is given in seconds.', '停顿以分钟为单位。', 'seconds', '分钟'],
  ['The first lamp of the quay is old.', '码头的第二盏灯很旧。', 'first', '第二'],
  ['The bell rings twice at dusk.', '黄昏时钟响三次。', 'twice', '三次'],
  ['Lost boats are shown in red.', '失踪的船以绿色显示。', 'red', '绿色'],
  ['The quay closes in March.', '码头于四月关闭。', 'March', '四月'],
  ['The quay opens in Q3.', '码头于第四季度开放。', 'Q3', '第四季度'],
  ['The quay was built last year.', '码头是今年建成的。', 'last year', '今年'],
  ['Half of the boats came back.', '三分之一的船回来了。', 'Half of', '三分之一'],
  ['The lamp is ten times brighter.', '这盏灯亮一百倍。', 'ten times', '一百倍'],
  ['Millions of boats pass each day.', '每天有数千条船经过。', 'Millions of', '数千'],
  ['The boat comes tomorrow.', '船今天到。', 'tomorrow', '今天'],
  ['All users must change the version.', '部分用户必须更改版本。', 'All', '部分'],
  ['The chart is mounted read-only.', '海图以读写方式挂载。', 'read-only', '读写'],
])('another of its kind: %s', async (en, zh, source, target) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([
    { messageId: 'bound', severity: 'warning', source, target },
  ]);
});

test.each([
  ['You may leave the quay.', '四月可离开码头。'],
  ['It opens in late\nMay and closes on June 30, 2026.', '五月下旬开放，2026 年 6 月 30 日关闭。'],
  ['It opens in May, until 30 June.', '五月开放，直至 6 月 30 日。'],
  ['It opens in March 2026 and in May.', '五月开放，2026 年 3 月也开放。'],
  ['It opened last\nyear and burns this year.', '去年开放，今年亮灯。'],
  ['The quay closes in March.', '码头于3月关闭。'],
  ['The quay opens in Q3.', '码头于第三季度开放。'],
  ['The red and the green lamps burn.', '绿色的灯亮着。'],
  ['The lamps change colour to red.', '灯变为绿色。'],
  ['The bell rings twice as loud.', '钟声响了一倍。'],
  ['For the first time, the bell rang.', '钟第二次响起。'],
  ['The other lamp is the first one.', '另一盏灯是第二盏。'],
  ['Tens of thousands of boats pass.', '数万条船经过。'],
  ['Thousands of boats pass.', '成千上万条船经过。'],
  ['The lamp burns for days and nights.', '灯日夜燃烧。'],
  ['Half of the boats came back.', '50% 的船回来了。'],
])('no other of its kind: %s', async (en, zh) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.filter(({ messageId }) => messageId === 'bound')).toEqual([]);
});
