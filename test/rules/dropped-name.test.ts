import { expect, test } from 'vitest';
import { lintPair } from '../../src/index.ts';
import { lintResult, lintTexts } from '../lint-pair.ts';

const rule = 'dropped-name';

async function said(en: string, zh: string, config = {}) {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule, config });
  return found
    .filter(({ severity }) => severity !== 'info')
    .map(({ messageId, source, data }) => [messageId, source, data.actual ?? '']);
}

test('a changed name is a warning that marks both spellings', async () => {
  const found = await lintTexts(
    'Thanks to Kwabena Holloway (Google) for the new lamps.\n',
    '感谢 Kwabena Hollowey（谷歌）制作了新的灯。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'changed',
      severity: 'warning',
      source: 'Kwabena Holloway',
      target: 'Hollowey',
      at: { source: '1:11', target: '1:12' },
      says: {
        en: 'English says Kwabena Holloway, Chinese says Hollowey',
        zh: '英文写的是 Kwabena Holloway，中文写的是 Hollowey',
      },
    },
  ]);
});

test('a word in capitals is a name unless the translation says it', async () => {
  const en = 'The lamp sends the GOAWAY frame and leaves its EXPERIMENTAL mode.';
  expect(await said(en, '灯会发送帧并离开实验模式。')).toEqual([['dropped', 'GOAWAY', '']]);
  expect(await said(en, '灯会发送 GOAWAY 帧并离开实验模式。')).toEqual([]);
});

test('an abbreviation that stands nowhere is an info', async () => {
  const en = 'The lamps still send normal XQKP frames to the quay.\n';
  expect(await lintTexts(en, '灯具仍会向码头发送正常的帧。\n', { rule })).toMatchObject([
    { messageId: 'dropped', severity: 'info', data: { expected: 'XQKP' } },
  ]);
  const many = 'The lamps still send XQKs to the quay.\n';
  expect(await lintTexts(many, '灯具仍会向码头发送信号。\n', { rule })).toMatchObject([
    { messageId: 'dropped', severity: 'info', data: { expected: 'XQKs' } },
  ]);
});

test.each([
  ['said in Chinese', 'Start it with the CLI of the lamp.\n', '用灯具的命令行工具启动它。\n'],
  ['a word in capitals', 'The lamp MUST be lit again.\n', '灯具须再次点亮。\n'],
  ['kept', 'The lamp has an XQKP port.\n', '灯具有一个 XQKP 端口。\n'],
])('silent about an abbreviation: %s', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test.each([
  ['in small and large letters', 'The SoC of the lamp is warm.\n', '灯具的芯片发热。\n'],
  ['of another kind', 'The LiDAR turns.\n', '雷达转动。\n'],
  [
    'an identifier that is all that its item says',
    '- `lampctl` lights 3:\n  - quay_lamp\n  - rope\n',
    '- `lampctl` 点亮 3 种：\n  - 码头灯\n  - 绳子\n',
  ],
])('silent about a name said in Chinese: %s', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('an identifier whose words are said is an info', async () => {
  const found = await lintTexts(
    '* Add the key: switch_color_mode\n',
    '* 添加按键：切换颜色模式\n',
    { rule },
  );
  expect(found).toMatchObject([{ severity: 'info', data: { expected: 'switch_color_mode' } }]);
});

test('a name with a digit in other capitals', async () => {
  const found = await lintTexts('EasyLamp2D lights it.\n', 'EasyLamp2d 点亮它。\n', { rule });
  expect(found).toMatchObject([{ messageId: 'case', severity: 'info' }]);
});

test('a common word is no name for its capitals', async () => {
  const en = 'If this is a FEATURE for the lamp, please light it first.';
  expect(await said(en, '如果这是灯的新需求，请先点灯。')).toEqual([]);
});

test('a name that the address of a kept link says is no more than information', async () => {
  const en = 'The lamps of [LumiGrid](https://lumigrid.example/lamps) are lit.';
  const zh = '[灯塔中心](https://lumigrid.example/lamps)的灯亮了。';
  expect(await lintTexts(en, zh, { rule })).toMatchObject([{ severity: 'info' }]);
  const other = (text: string) => text.replace('lumigrid', 'quay');
  expect(await said(other(en), other(zh))).toEqual([['dropped', 'LumiGrid', '']]);
});

test.each([
  [
    'a person',
    'Thanks to Kwabena Holloway (@kwab) for all of the lamps.',
    '感谢 (@kwab) 制作了所有的灯。',
    'Kwabena Holloway',
  ],
  [
    'a variable',
    'Set WICK_LENGTH before you light the lamps.',
    '点灯之前请先设置灯芯长度。',
    'WICK_LENGTH',
  ],
  [
    'an option',
    'Pass --wick-length to the lamp at the quay.',
    '请把灯芯长度传给码头上的灯。',
    '--wick-length',
  ],
  [
    'a file',
    'Write it to quay.yaml and light the lamps.',
    '写好之后，再点亮所有的灯。',
    'quay.yaml',
  ],
  [
    'a path',
    'Look into /var/log/quay for what went wrong.',
    '出了什么问题，可以查看日志目录。',
    '/var/log/quay',
  ],
  [
    'a host',
    'Ask the keepers at forum.quay.dev about lamps.',
    '关于灯的问题，可以到论坛上询问守灯人。',
    'forum.quay.dev',
  ],
  [
    'a product',
    'The new lamps are lit by LumiGrid in the night.',
    '新的灯会在夜间自动点亮。',
    'LumiGrid',
  ],
])('%s that is gone', async (_, en, zh, name) => {
  expect(await said(en, zh)).toEqual([['dropped', name, '']]);
});

test.each([
  [
    'a usual Chinese name',
    'The lamps were made by Google and Red Hat.',
    '这些灯由谷歌和红帽制作。',
  ],
  [
    'a foreign name in Chinese',
    'Thanks to Karl Stoney (@karl) for the lamps.',
    '感谢卡尔·斯托尼（@karl）制作了灯。',
  ],
  [
    'a Chinese person',
    'Thanks to Zack Zhang (@zack) for the lamps.',
    '感谢张三（@zack）制作了灯。',
  ],
  [
    'a translated title',
    'See the Harbour Masters Guide for all the lamps.',
    '所有的灯请参见《港务长指南》。',
  ],
  [
    'the start of a sentence',
    'Lanterns burn. Wicks do not burn at all.',
    '灯笼会燃烧。灯芯完全不会燃烧。',
  ],
  [
    'a day and a country',
    'The quay in Canada opens on Thursday at noon.',
    '加拿大的码头将于周四中午开放。',
  ],
  [
    'a kind of resource',
    'Light the Lantern. Every lantern has one wick.',
    '点亮灯笼。每个灯笼都有一根灯芯。',
  ],
  [
    'a name that is code now',
    'Set WICK_LENGTH before you light the lamps.',
    '点灯之前请先设置 `WICK_LENGTH`。',
  ],
  ['the name of the company', 'Put lamps on AWS before noon.', '请在中午之前把灯放到 Amazon 上。'],
  ['a usual Chinese name', 'Get a key for Gitee before noon.', '请在中午之前取得码云的密钥。'],
  [
    'the Chinese name of a currency and a chain',
    'The lamps are paid with the Bitcoin of the harbour, on the Ethereum chain of the quay.',
    '灯费用港口的比特币在码头的以太坊链上支付。',
  ],
  [
    'the Chinese name of a computer',
    'The lamp runs on a Raspberry Pi at the quay.',
    '灯在码头的树莓派上运行。',
  ],
  [
    'a capital in a link whose word is said',
    'For the lamps see the [Complete lamp list](https://lamps.example/list).',
    '灯请参阅[完整灯表](https://lamps.example/list)。',
  ],
  [
    'a capital in the name of a list item that is said',
    '- Lamp Removal or Downgrade: lamps may be taken away at noon.',
    '- 灯的移除或降级：灯可能在中午被取走。',
  ],
  ['a shorter form', 'The quay is lit by OpenLumi every night.', '码头每晚由 Lumi 照亮。'],
  ['two letters less', 'The lamps of LumiOS are lit every night.', 'Lumi 的灯每晚都会点亮。'],
  [
    'Pinyin in two capitals',
    'The lamps are made by JiHu and Oilwell for the quay.',
    '这些灯由极狐和 Oilwell 为码头制作。',
  ],
  [
    'what somebody does',
    'Thanks to Kwabena Holloway, Senior Engineer at Oilwell, for the lamps.',
    '感谢 Oilwell 高级工程师 Kwabena Holloway 制作了灯。',
  ],
  [
    'an ordinary word of a title that is said, though brackets are empty',
    'It has a number (Common\nVulnerabilities and Lamps) of the harbour.',
    '它有港口的编号（）（常见漏洞和灯）。',
  ],
  [
    'what an abbreviation stands for',
    'We reach 0 QPO (Quay Point Objective) in the harbour.',
    '我们在  港口中可以达到 0 QPO。',
  ],
  ['two words for one', 'The quay is lit by LumiGrid every night.', '码头每晚由 Lumi Grid 照亮。'],
])('%s says nothing', async (_, en, zh) => {
  expect(await said(en, zh)).toEqual([]);
});

test.each([
  ['a handle', 'Every lamp declares its @wick at the quay.', '每盏灯都在码头声明 wick。'],
  ['an identifier', 'The oil_level can be changed after the import.', '导入后可以修改 oil level。'],
  ['a name with dots', 'Set lamp.oil.level at noon.', '请在中午设置灯的 level。'],
  ['a name of words', 'The lamps are lit with FogTech at noon.', '灯在中午用雾科技点亮。'],
])('%s that stands there as words is no great loss', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([{ severity: 'info' }]);
});

test.each([
  ['underscores are lost', 'The oil_level can be changed.', '可以修改 oillevel。', 'oil_level'],
  [
    'a variable is no variable',
    'Set WICK_LENGTH before it.',
    '请先设置 WICK LENGTH。',
    'WICK_LENGTH',
  ],
  ['a name with dots', 'Set the lamp.oil_level at noon.', '请在中午设置油位。', 'lamp.oil_level'],
  ['nothing says it', 'The lamps are lit with FogTech at noon.', '灯在中午点亮。', 'FogTech'],
  [
    'no name of a currency is said',
    'Pay for the lamps with Bitcoin at noon.',
    '请在中午支付灯费。',
    'Bitcoin',
  ],
  [
    'a capital that nothing says',
    'The lamps are lit by the Wyckham of the harbour.',
    '灯由港口的人点亮。',
    'Wyckham',
  ],
  [
    'the original says its words beside it',
    'The LampServer starts the server at noon.',
    '它在中午启动服务器。',
    'LampServer',
  ],
  [
    'a clause lost what it uses',
    'You can use Wyckham and Lumify for this.',
    '您可以使用、Lumify 来完成。',
    'Wyckham',
  ],
])('%s: it is told', async (_, en, zh, name) => {
  expect(await said(en, zh)).toEqual([['dropped', name, '']]);
});

test('a slip is told though the right name stands elsewhere in the section', async () => {
  const en = 'The quay is lit by LumiGrid.\n\nOpen the LumiGrid at noon.';
  expect(await said(en, '码头由 LumiGrid 照亮。\n\n中午打开 LumGrid。')).toEqual([
    ['slip', 'LumiGrid', 'LumGrid'],
  ]);
});

test('a name elsewhere in the section says nothing, in another section it does', async () => {
  const en =
    '## Lamps {#a}\n\nLamps are lit by LumiGrid at 18:30.\n\nThey burn 40% longer.\n\n## Quay {#b}\n\nIt opens in 2031.';
  const zh = (first: string, second: string) =>
    `## 灯 {#a}\n\n灯在 18:30 点亮。\n\n它们的燃烧时间延长了 40%${first}。\n\n## 码头 {#b}\n\n${second}将于 2031 年开放。`;
  expect(await said(en, zh('，由 LumiGrid 控制', '码头'))).toEqual([]);
  expect(await said(en, zh('', 'LumiGrid 码头'))).toEqual([['dropped', 'LumiGrid', '']]);
});

test('a slip in the name of a product', async () => {
  expect(
    await said('The quay is lit by LumiGrid every night.', '码头每晚由 LumiGrud 照亮。'),
  ).toEqual([['changed', 'LumiGrid', 'LumiGrud']]);
});

test('another word with another ending is no slip', async () => {
  const en = 'All lamps are lit by the Lanternd at the quay.';
  expect(await said(en, '码头上的灯都由 Lantern 点亮。')).toEqual([]);
});

test('a name that the config declares must stand there, in Latin letters or as declared', async () => {
  const en = 'The quay is now lit by Gleam every night.';
  const names = { Gleam: ['微光'] };
  expect(await said(en, '码头现在每晚由微光照亮。', { names })).toEqual([]);
  expect(await said(en, '码头现在每晚由 Gleam 照亮。', { names })).toEqual([]);
  expect(await said(en, '码头现在每晚都有灯光。', { names })).toEqual([['dropped', 'Gleam', '']]);
});

test('a component that became an ordinary word', async () => {
  const en = 'The lamp needs the waypoint at the quay.';
  const zh = '这盏灯需要码头上的航点。';
  expect(await said(en, zh, { names: { waypoint: [] } })).toEqual([
    ['translated', 'waypoint', '航点'],
  ]);
  expect(await said(en, zh, { names: {} })).toEqual([]);
});

test('several names lost by one block are one finding', async () => {
  const found = await lintTexts(
    'The quay is lit by LumiGrid, GlimNet and WyckDB at night.\n',
    '码头在夜间由几种系统共同照亮。\n',
    { rule },
  );
  expect(found).toMatchObject([{ source: 'LumiGrid', evidence: { absorbed: { [rule]: 2 } } }]);
});

test('what the page is about may go without saying', async () => {
  const found = await lintTexts(
    '# LumiGrid 2.4\n\nThe new lamps of LumiGrid burn 40% longer.\n',
    '# LumiGrid 2.4\n\n新的灯燃烧时间延长了 40%。\n\n',
    { rule },
  );
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('so may what a title in HTML names', async () => {
  const lint = async (title: string) => {
    const en = `${title}\n\nYou can install LumiGrid with a rope of 40 m.\n`;
    const found = await lintTexts(en, `${title}\n\n你可以用一根 40 m 的绳子来安装。\n`, { rule });
    return found.filter(({ severity }) => severity !== 'info').length;
  };
  expect(await lint('<h1 align="center">LumiGrid</h1>')).toBe(0);
  expect(await lint('<h1 align="center">Harbor</h1>')).toBe(1);
});

test('what everybody knows is missed where the page does not say it again and again', async () => {
  const en = 'The quay is now lit by Grafana every night.';
  expect(await said(en, '码头现在每晚都会被照亮。', { names: {} })).toEqual([
    ['dropped', 'Grafana', ''],
  ]);
  const lines = [1, 2, 3, 4, 5].map((n) => `Grafana lights quay ${n} from ${n}:30 to ${n + 2}:45.`);
  const often = [1, 2, 3, 4, 5].map((n) => `Grafana 在 ${n}:30 到 ${n + 2}:45 照亮码头 ${n}。`);
  const page = (heading: string, all: readonly string[], last: string) =>
    `${all.join('\n\n')}\n\n## ${heading}\n\n${last}`;
  expect(
    await said(page('Night', lines, en), page('夜', often, '码头现在每晚都会被照亮。'), {
      names: {},
    }),
  ).toEqual([]);
});

test('a sentence with a gap lost its name, even what the page is about', async () => {
  const en = '# LumiGrid 2.4\n\n## Lamps\n\nThe new lamps are maintained by LumiGrid since 2031.';
  expect(await said(en, '# LumiGrid 2.4\n\n## 灯\n\n自 2031 年起，新的灯由维护。')).toEqual([
    ['dropped', 'LumiGrid', ''],
  ]);
});

test('a name of ordinary words is missed where none of them is rendered', async () => {
  const en = 'Set the new ResourceQuota of the quay before you light the lamps.';
  expect(await said(en, '点灯之前请先设置码头。')).toEqual([['dropped', 'ResourceQuota', '']]);
  expect(await said(en, '点灯之前请先设置码头的资源配额。')).toEqual([]);
});

test('a name between names that are kept', async () => {
  const en = 'The new wicks also work with lamps of Lumify, Emotion, or Wyckham.';
  const names = { Lumify: [], Wyckham: [] };
  expect(await said(en, '新的灯芯也可以与 Lumify 或 Wyckham 的灯一起工作。', { names })).toEqual([
    ['dropped', 'Emotion', ''],
  ]);
});

test('people in a list need no word that tells them', async () => {
  const en = 'Keepers: Kwabena Holloway, Piotr Tirenko, Davide Silvano';
  expect(await said(en, '守灯人：Kwabena Holloway、Piotr Tirenko')).toEqual([
    ['dropped', 'Davide Silvano', ''],
  ]);
});

test('where another name stands in Chinese an unknown one may too', async () => {
  const en = 'The lamps were paid for by Google and by MiracleGlow in the autumn.';
  expect(await said(en, '这些灯由谷歌和奇迹之光在秋天出资。')).toEqual([]);
});

test('a Chinese form elsewhere in the section answers', async () => {
  const en = 'The lamps burn 40% longer.\n\nThey are made by Google since 2031.';
  expect(await said(en, '谷歌的灯燃烧时间延长了 40%。\n\n它们从 2031 年开始制造。')).toEqual([]);
});

test('a Chinese original that English shortens', async () => {
  const found = await lintTexts('The quay is lit every night.\n', '码头每晚由 LumiGrid 照亮。\n', {
    rule,
    chineseFirst: true,
  });
  expect(found).toMatchObject([{ severity: 'warning', source: 'LumiGrid' }]);
});

test('a pair by itself lists the rule as not checked where a word may be a name', async () => {
  const zh = '码头现在每晚都会被照亮。\n';
  const reasons = async (en: string, config = {}) =>
    (await lintResult(en, zh, { config })).notChecked.filter((one) => one.rule === rule).length;
  expect(await reasons('The quay is lit by Grafana every night.\n')).toBe(1);
  expect(await reasons('The quay is lit by Grafana every night.\n', { names: {} })).toBe(0);
  expect(await reasons('The quay is now lit every night.\n')).toBe(0);
});

test.each([
  ['where it was cut out', '灯发布了。码头由  点亮，通宵不灭。', [['dropped', 'LumiGrid', '']]],
  ['where it goes without saying', '灯发布了。码头由它点亮，通宵不灭。', []],
])('a name of the section %s', async (_, zh, expected) => {
  const [first, second] = zh.split('。');
  const found = await said(
    'The `lamp` by LumiGrid is out.\n\nThe quay is lit by LumiGrid all through the night.',
    `LumiGrid 的 \`lamp\` ${first}。\n\n${second}。`,
  );
  expect(found).toEqual(expected);
});

test.each([
  ['empty brackets', '[Kwabena Holloway](https://example.com/k) ()', [['dropped', 'Wickton', '']]],
  ['no brackets', '[Kwabena Holloway](https://example.com/k)', []],
])('an employer, of whom the translation leaves %s', async (_, zh, expected) => {
  const en = '- [Kwabena Holloway](https://example.com/k) (Wickton)';
  expect(await said(en, `- ${zh}`)).toEqual(expected);
});

test('one of several is the name of all of them', async () => {
  const en = 'Have you heard about OilWellPolicies before this day?';
  expect(await said(en, '您以前听说过 OilWellPolicy 吗？')).toEqual([]);
});

test('a name of a sentence that is lost is said with the sentence', async () => {
  const rows = [2, 3, 4, 5, 6, 7]
    .map((n) => `The lamps at quay ${n} are lit at ${n}:30 and burn until the morning comes.`)
    .join('\n\n');
  const zh = [2, 3, 4, 5, 6, 7]
    .map((n) => `码头 ${n} 的灯在 ${n}:30 点亮，一直燃烧到早晨来临。`)
    .join('\n\n');
  const en =
    'The new harbour opens this week for everybody. All of its lamps are watched through the night by the quay_keeper table, which counts every hour that they burn.';
  const found = await lintTexts(`${rows}\n\n${en}\n`, `${zh}\n\n新的港口将于本周向所有人开放。\n`);
  expect(found.filter(({ severity }) => severity !== 'info')).toMatchObject([
    { rule: 'dropped-sentence', evidence: { absorbed: { [rule]: 1 } } },
  ]);
});

test('a class in another package', async () => {
  const en = 'Class: org.quay.lamp.config.KeeperRule';
  expect(await said(en, '类名称：org.quay.lamp.api.config.KeeperRule')).toEqual([
    ['changed', 'org.quay.lamp.config.KeeperRule', 'org.quay.lamp.api.config.KeeperRule'],
  ]);
});

test.each([
  ['Brixlamp burns oil at the quay.', 'Wyckdon 在码头上烧油。', 'Brixlamp', 'Wyckdon'],
  ['Harbor: add wicks of any length to QDBC', '港湾：JDQC 支持任意长度的灯芯', 'QDBC', 'JDQC'],
  [
    'Now Brix Wyckdon burns oil.\n\nThe keeper may ask Brix Wyckdon for oil.',
    '现在 Brix Wyckdon 会烧油。\n\n看守人可以向 Azulon 要油。',
    'Brix Wyckdon',
    'Azulon',
  ],
  // What the page is about, with another product or a slip in its place.
  [
    '# Brixlamp\n\nOil is kept by Brixlamp.',
    '# Brixlamp\n\n油由 PostgreSQL 保管。',
    'Brixlamp',
    'PostgreSQL',
  ],
  ['# Brax\n\nOil is kept by Brax.', '# Brax\n\n油由 Brox 保管。', 'Brax', 'Brox'],
  // Words of English that are products.
  ['The lamp runs on Docker at night.', '灯具夜间在 Terraform 上运行。', 'Docker', 'Terraform'],
  // At another place of its sentence, beside the same name.
  [
    'The keepers of the quays may now light all of their lamps with oil of wAX and SuperWick.',
    '现在 MistGlow 与 SuperWick 的油可供各码头的看守人用来点亮他们的全部灯具，一盏也不例外，天黑之前即可。',
    'wAX',
    'MistGlow',
  ],
])('one name in the place of another: %s', async (en, zh, expected, actual) => {
  expect(await said(en, zh)).toEqual([['changed', expected, actual]]);
});

test.each([
  ['for short', 'Brixlamp burns oil at the quay.', 'BL 在码头上烧油。'],
  ['at length', 'Set up the BRX of the quay.', '设置码头的 BrixLamp Resource Xylem（BRX）。'],
  ['an abbreviation of it', 'Wyckernetes burns oil at the quay.', 'W8s 在码头上烧油。'],
  ['as good', 'Send it to the quay over TLS.', '通过 SSL 发送到码头。'],
  ['a word that opens a sentence', 'Therefore the keeper lights it.', '因此 Lanternd 会点亮它。'],
  [
    'of which the page is',
    '# Brixlamp\n\nAsk Brixlamp for oil.',
    '# Brixlamp\n\n向 Oilkeep 要油。',
  ],
])('a name beside one that is gone, %s', async (_, en, zh) => {
  expect(await said(en, zh)).toEqual([]);
});

test('a name in two words of which one is no Pinyin', async () => {
  const en = 'The quay is lit with Okra and WickLogin every night.';
  expect(await said(en, '码头每晚都由 Okra 点亮。')).toEqual([['dropped', 'WickLogin', '']]);
  expect(await said(en.replace('WickLogin', 'QingGuo'), '码头每晚都由 Okra 和青果点亮。')).toEqual(
    [],
  );
});

test('a name of a list is lost though the section has it elsewhere', async () => {
  const more = 'oil\n\noil\n\noil\n\noil\n\noil\n\noil\n\noil\n\noil\n\noil';
  const en = `Ask OilWell for oil.\n\nIt burns with LumiGrid and WyckDB as oil.\n\nWyckDB is oil.\n\n${more}`;
  expect(
    await said(en, `向 OilWell 要油。\n\n它与 LumiGrid 一起燃烧。\n\nWyckDB 是油。\n\n${more}`),
  ).toEqual([['dropped', 'WyckDB', '']]);
});

test('a person of a list of links', async () => {
  const en =
    'Written by [Kwabena Holloway](https://quay.example/k), [Odalys Brix](https://quay.example/o), and [Tove Wyck](https://quay.example/t)';
  const zh =
    '作者：[Kwabena Holloway](https://quay.example/k)、[Odalys Brix](https://quay.example/o) 与 [Tova Wyckdon](https://quay.example/t)';
  expect(await said(en, zh)).toEqual([['dropped', 'Tove Wyck', '']]);
});

test('a slip in a name that only a capital tells', async () => {
  const en = 'The keeper fixes BRixlamp at the quay.';
  expect(await said(en, '看守人在码头修复 Lumi 灯具 BRxlamp。')).toEqual([
    ['changed', 'BRixlamp', 'BRxlamp'],
  ]);
});

test.each([
  ['set into a title', 'The lamps are in the Thimble of the harbour.', '灯在港口的套环里。'],
  ['on a page that keeps it in a name', 'Start from Thimble-only media.', '从仅套环介质启动。'],
])('a word of the dictionary is no name for its capital: %s', async (_, en, zh) => {
  const kept = 'A Lumi Thimble is new.\n\nSell the Lumi Thimble.\n\n';
  const translated = '新推出 Lumi Thimble。\n\n请出售 Lumi Thimble。\n\n';
  expect(await said(kept + en, translated + zh)).toEqual([]);
});

test('a word of no meaning is no name, whatever its capital', async () => {
  expect(await said('- Fixed The name of oil lamps', '- 修复了（）的的名称')).toEqual([]);
});

test.each([
  [
    'a verb on a line of its own',
    'Lamps by [@mina](https://git.example/mina)\nProvides light for the quay.',
    '[@mina](https://git.example/mina) 的灯\n为码头提供照明。',
  ],
  [
    'a name with a letter that is not ASCII',
    'Thanks to Paweł Lampek and his 3 boats.',
    '感谢 Paweł Lampek 和他的 3 条船。',
  ],
])('%s is no lost name', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['between two others that stand side by side', '感谢 Anna Schmidt 和 Tom Brown 的工作。', 1],
  ['whose characters may stand between them', '感谢 Anna Schmidt、李伟和 Tom Brown 的工作。', 0],
])('a Pinyin name %s', async (_, zh, count) => {
  const en = 'Thanks to Anna Schmidt, Li Wei and Tom Brown for their work.';
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule: 'dropped-name' });
  expect(found.map(({ source }) => source)).toEqual(count === 0 ? [] : ['Li Wei']);
});

test.each([
  ['the end of a title behind "of"', 'a Keeper Certificate of Quayton', []],
  ['a name behind "of"', 'a certificate of Quayton', ['Quayton']],
  ['a name behind one title', 'the Keeper of Quayton', ['Quayton']],
])('%s', async (_, title, told) => {
  const found = await lintTexts(
    `Every change of the lamps has ${title} with it, which the captain signs.\n`,
    '每次更换灯都附有看守人证书，由船长签名。\n',
    { rule: 'dropped-name' },
  );
  expect(found.map(({ data }) => data.expected ?? data.name)).toEqual(told);
});

test.each([
  ['a language for another', '仪表板现有德语版和西班牙语版。', 'French', '西班牙'],
  ['one of two languages', '仪表板现有德语版。', 'French', undefined],
])('%s', async (_, zh, expected, actual) => {
  const en = 'The dashboard is there in German and French.';
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule: 'dropped-name' })).toMatchObject([
    { severity: 'warning', source: expected, data: { expected, ...(actual && { actual }) } },
  ]);
});

test.each([
  ['both languages', 'In German and French.', '提供德文和法文版本。'],
  ['kept as they are', 'In Berlin and Paris.', '在 Berlin 和 Paris。'],
  ['the only place', 'The lamps of Germany are red.', '当地的灯是红色的。'],
])('silent of places: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule: 'dropped-name' })).toEqual([]);
});

test.each([
  [
    'a word of English',
    'It says "Lamp Schema is old".',
    '会提示“Lamp Schemal is old”。',
    'slip',
    'Schema',
  ],
  [
    'letters exchanged',
    'The default of the quay is kept.',
    '码头的 defualt 会保留。',
    'slip',
    'default',
  ],
  ['a part of a word', 'Use wicker-oil instead of it.', '请改用 wikcer-oil。', 'slip', 'wicker'],
  ['a rare word', 'The thimble of the rope is new.', '绳子的 thimbel 是新的。', 'slip', 'thimble'],
  ['a form of a word', 'Skip offlined lamps.', '跳过状态为 offined 的灯。', 'slip', 'offlined'],
  [
    'a version behind',
    'It runs on Lantern 10.13.',
    '可在 lantren10.13 上运行。',
    'slip',
    'Lantern',
  ],
  ['its last letter', 'It runs on Lantern 10.13.', '可在 lanterm10.13 上运行。', 'slip', 'Lantern'],
])('a slip in the Chinese text: %s', async (_, en, zh, id, expected) => {
  const found = await said(en, zh);
  expect(found).toMatchObject([[id, expected, /[A-Za-z]{6,}/.exec(zh.replace('Lamp ', ''))?.[0]]]);
});

test('a slip of a name that both pages know is told on the page that has it', async () => {
  const en = ['Lanternd is new.', 'Lanternd lights lamps.', 'Run Lanternd at the quay.'];
  const zh = ['Lanternd 是新的。', 'Lanternd 负责点灯。', '在码头上运行 Lanternd。'];
  const page = (lines: readonly string[], last: string) => [...lines, last].join('\n\n');
  expect(
    await said(page(en, 'The lamps need Lantrend.'), page(zh, '灯需要 Lanternd。')),
  ).toMatchObject([['own-slip', 'Lantrend', 'Lanternd']]);
  expect(
    await said(page(en, '## Lantrend {#lantrend}'), page(zh, '## Lanternd {#lantrend}')),
  ).toMatchObject([['own-slip', 'Lantrend', 'Lanternd']]);
  expect(
    await said(page(en, 'The lamps need Lanternd.'), page(zh, '灯需要 Lantrend。')),
  ).toMatchObject([['slip', 'Lanternd', 'Lantrend']]);
  expect(await said(page(en, 'The lamps need it.'), page(zh, '灯需要 Lantrend。'))).toMatchObject(
    [['page-slip', '灯需要', 'Lantrend']].map(([id, , to]) => [id, 'The lamps need it.', to]),
  );
});

test('a word of English is a slip where a name stands between the same names across from it', async () => {
  const en = ['Portis is new.', 'Portis lights the quay.', 'Run Portis at night.'].join('\n\n');
  const zh = ['Portis 是新的。', 'Portis 负责照亮码头。', '请在夜里运行 Portis。'].join('\n\n');
  expect(await said(`${en}\n\nQM: Ports Manager`, `${zh}\n\nQM: Portis Manager`)).toEqual([
    ['own-slip', 'Ports', 'Portis'],
  ]);
  expect(await said(`${en}\n\nOpen the ports first.`, `${zh}\n\n请先打开 Portis 端口。`)).toEqual(
    [],
  );
});

test.each([
  ['a plural', 'Light the Lampeds at the quay.', '点亮码头上的 Lamped。'],
  ['British spelling', 'The colors are optimized.', '各 colours 已 optimised。'],
  ['another name', 'Dragonlamp keeps the oil.', 'Dragonlamp2 保管灯油。'],
  ['a name said on both pages', 'Flickr shows the lamps that flicker.', 'Flickr 展示这些灯。'],
  ['a command', 'Unmount the disk of the lamp.', '用 umount 卸载灯的磁盘。'],
  ['a slip of both', 'The lamps need Accpet to accept.', '灯需要 Accpet 才能接受。'],
  ['a slip in code', 'Accept the oil of the lamp.', '用 Accpet 接受灯油，即 `lamp.accpet()`。'],
  ['another version', 'It runs on Lantern 10.13.', '可在 lanterm10.12 上运行。'],
  ['an ending before a version', 'It runs on Lanternd 10.13.', '可在 Lanterns 10.13 上运行。'],
  ['a name with a number', 'It runs on lantern64.', '可在 lantren64 上运行。'],
  ['a prefix', 'The sync of lamps is new.', '灯的 async 是新的。'],
  ['two words of English', 'The trail of the lamp ends.', '灯的 trial 结束了。'],
  ['nobody knows which', 'The quay has tavity.', '码头有 tavily。'],
])('no slip: %s', async (_, en, zh) => {
  expect((await said(en, zh)).filter(([id]) => /slip/.test(String(id)))).toEqual([]);
});

const pageOf = (name: string, lower = name.toLowerCase()) => ({
  en: `# Lamps\n\n${name} lamps are lit at noon.\n\nOpen the dashboard of ${name} in the harbour.\n\n${lower}-bench is started at noon.\n`,
  zh: `# 灯\n\n${name}的灯在中午点亮。\n\n在港口打开${name}的仪表板。\n\n${lower}-bench 在中午启动。\n`,
});

test('a name that the whole page replaces by another is told once, with the number of places', async () => {
  const found = await lintTexts(pageOf('Wyckham').en, pageOf('Lumify').zh, { rule });
  expect(found).toMatchObject([
    {
      messageId: 'replaced',
      severity: 'warning',
      source: 'Wyckham',
      target: 'Lumify',
      at: { source: '3:1', target: '3:1' },
      says: {
        en: 'English says Wyckham, Chinese says Lumify in 3 places',
        zh: '英文写的是 Wyckham，中文有 3 处写成了 Lumify',
      },
    },
  ]);
});

test.each([
  ['a Chinese name throughout', pageOf('Wyckham').en, pageOf('威卡姆').zh],
  ['a shorter form throughout', pageOf('OpenWyckham').en, pageOf('Wyckham').zh],
  ['an ordinary word', pageOf('Keeper').en, pageOf('Lumify').zh],
  [
    'the other name, which the original says too',
    `${pageOf('Wyckham').en}\nThere was a Lumify once.\n`,
    `${pageOf('Lumify').zh}\n曾经有过 Lumify。\n`,
  ],
  [
    'a name in Chinese beside one that the translation adds',
    pageOf('Bitcoin').en,
    pageOf('Lumify').zh.replaceAll('的', '的比特币'),
  ],
])('%s replaces no name of the page', async (_, en, zh) => {
  expect((await lintTexts(en, zh, { rule })).map((one) => one.messageId)).not.toContain('replaced');
});

test('the config says that another name is meant', async () => {
  const config = { names: { Wyckham: ['Lumify'] } };
  expect(await said(pageOf('Wyckham').en, pageOf('Lumify').zh, config)).toEqual([]);
});

test('the team of a company is no person: its usual name says the company', async () => {
  const en = "The quay is lit by Google's Wykeham team at noon.";
  expect(await said(en, '码头由谷歌 Wykeham 团队在中午点亮。')).toEqual([]);
  expect(await said(en, '码头由谷歌维克团队在中午点亮。')).toEqual([]);
  expect(await said(en.replace("Google's", 'Kwabena'), '码头由一个团队在中午点亮。')).toEqual([
    ['dropped', 'Kwabena Wykeham', ''],
  ]);
});

test('a name that several blocks lose is told once, with their lines', async () => {
  const found = await lintTexts(
    '# Lamps\n\nGitHub keeps the lamps.\n\nOpen GitHub in the harbour.\n\nThe oil of the quay.\n',
    '# 灯\n\n灯保管在那里。\n\n在港口打开它。\n\n码头的灯油。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'places',
      source: 'GitHub',
      at: { source: '3:1' },
      says: {
        en: 'English says GitHub in 2 blocks, in lines 3, 5, Chinese does not',
        zh: '英文有 2 处写有 GitHub（第 3, 5 行），中文没有',
      },
    },
  ]);
});

test('names of one block are told together, but for one that several blocks lose', async () => {
  const found = await said(
    'The quay_keeper and WickStore keep the lamps.\n\nOpen quay_keeper in the harbour at noon.',
    '港口的灯保管在那里。\n\n中午在港口打开它。',
  );
  expect(found).toEqual([
    ['places', 'quay_keeper', ''],
    ['dropped', 'WickStore', ''],
  ]);
});

test.each([
  [
    'a link to it on both sides',
    'On GitHub, in [lamps](https://github.com/quay/lamps), press the button.',
    '在 [lamps](https://github.com/quay/lamps) 的页面上按下按钮。',
    'info',
  ],
  [
    'a repository in code',
    'Make your own GitHub copy of `QuaySide/lamp-keeper` first.',
    '先为 `QuaySide/lamp-keeper` 制作您自己的副本。',
    'info',
  ],
  [
    'a link to it in the original alone',
    'On GitHub, in [lamps](https://github.com/quay/lamps), press the button.',
    '在 [lamps](https://quay.example/lamps) 的页面上按下按钮。',
    'warning',
  ],
  ['two words', 'On GitHub, oil and/or lamps are kept.', '灯油 and/or 灯保管在那里。', 'warning'],
])('a host of code where the block has %s', async (_, en, zh, severity) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([{ severity }]);
});

test('a line about the other page of the pair names that page, not this one', async () => {
  const lint = async (en: string, zh: string) => {
    const { findings } = await lintPair(
      { path: 'LAMPS.md', text: `# Lamps\n\n> ${en}\n\nOil the lamps.\n`, language: 'en' },
      { path: 'LAMPS_CN.md', text: `# 灯\n\n> ${zh}\n\n给灯加油。\n`, language: 'zh' },
    );
    return findings.filter((one) => one.rule === rule || one.rule.endsWith('-link'));
  };
  const zh = '英文版请见 [LAMPS.md](LAMPS.md)。';
  expect(await lint('中文版本请见 [LAMPS_CN.md](LAMPS_CN.md)。', zh)).toEqual([]);
  expect(await lint('For Chinese, see [LAMPS_CN.md](./LAMPS_CN.md).', zh)).toEqual([]);
  expect(await lint('For Chinese, see [LAMPS_CN.md](./LAMPS_CN.md).', '灯塔的灯。')).toEqual([]);
  expect(await lint('For oil, see [LAMP_OIL.md](./LAMP_OIL.md).', '灯塔的灯。')).not.toEqual([]);
  const long =
    'Long before the harbour had any of its lamps, the keepers of the quay wrote down in';
  expect(await lint(`${long} [LAMPS_CN.md](LAMPS_CN.md) how they see.`, '灯塔的灯。')).not.toEqual(
    [],
  );
});

test.each([
  ['other words', 'Oil Burner 灯', 1],
  ['Chinese', '灯芯的例子', 0],
  ['what it stands for', 'Warm Inner Core Kit 灯', 0],
  ['words of the original', 'lamp 示例', 0],
  ['the name', 'WICK 灯', 0],
])('an abbreviation of a link that the same link exchanges for %s', async (_, text, count) => {
  const found = await lintTexts(
    'See [the lamp of WICK](https://quay.example/lamps) in the harbour, please.\n',
    `请看港口的 [${text}](https://quay.example/lamps)。\n`,
    { rule },
  );
  expect(found.map(({ severity, source }) => [severity, source])).toEqual(
    Array.from({ length: count }, () => ['info', 'WICK']),
  );
});

test.each([
  ['a country', 'as in Venezuela and Egypt today', '正如今天的委内瑞拉和埃及'],
  ['a file of the language', 'see [README_EN](README_EN.md)', '参见[《README》](README.md)'],
  ['a page of the language', 'see [lamps_en.md](lamps_en.md)', '参见 [lamps_cn.md](lamps_cn.md)'],
  ['a page with the language inside', 'see oil-en.md', '参见 oil.zh-CN.md'],
  ['what is not', 'for non-crates.io lamps', '用于非 crates.io 的灯'],
])('silent: %s', async (_, en, zh) => {
  expect(await said(`The harbour is lit, ${en}.`, `港口亮着，${zh}。`)).toEqual([]);
});

test('a host with a slip was changed', async () => {
  expect(
    await said('Even doesnotexist.quay.com is lit.', '就连 donotexist.quay.com 也亮着。'),
  ).toEqual([['changed', 'doesnotexist.quay.com', 'donotexist.quay.com']]);
});

test('silent: a name that begins a line within a cell', async () => {
  const row = (word: string) => `| ${word} | <ul><li>wick1.aarch64</li><li>Ubuntu 18</li></ul> |`;
  expect(
    await said(
      `| a | b |\n|---|---|\n${row('The lamps of oil')}`,
      `| a | b |\n|---|---|\n${row('油灯')}`,
    ),
  ).toEqual([]);
});

test('silent: a name with its blank lost before a number', async () => {
  expect(
    await said('Since Vue 2.6.0 is out, lamps are lit.', '由于Vue2.6.0已发布，灯亮了。'),
  ).toEqual([]);
});

const cases = async (en: string, zh: string) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  return found.filter(({ messageId }) => /^cases?$/.test(messageId));
};

test('a name in other capitals is an info, however often it stands there', async () => {
  expect(await cases('The LumiGrid is lit.', 'Lumigrid 已点亮。')).toMatchObject([
    {
      severity: 'info',
      source: 'LumiGrid',
      target: 'Lumigrid',
      says: {
        en: 'English writes LumiGrid, Chinese Lumigrid',
        zh: '英文写作 LumiGrid，中文写作 Lumigrid',
      },
    },
  ]);
  const [en, zh] = [
    'The LumiGrid is lit.\n\nStop the LumiGrid.',
    'lumigrid 已亮。\n\n停止 lumigrid。',
  ];
  expect(await cases(en, zh)).toMatchObject([{ messageId: 'cases', data: { count: 2 } }]);
});

test.each([
  [
    'both ways in the original',
    'The LumiGrid is lit by `lumigrid`.',
    'lumigrid 已由 `lumigrid` 点亮。',
  ],
  ['both ways in the translation', 'The LumiGrid is lit.', 'LumiGrid（lumigrid）已点亮。'],
  ['code', 'The LumiGrid is lit.', '`lumigrid` 已点亮。'],
  ['an address', 'The LumiGrid is lit.', '参见 lumigrid.io/lumigrid。'],
  ['a capital at the start alone', 'Quays are lit.', 'quays 已点亮。'],
])('silent about capitals: %s', async (_, en, zh) => {
  expect(await cases(en, zh)).toEqual([]);
});

const quays = 'Lamps are lit over QTTP, LMTT, TCP Socket, OILUA, ONVIF, gWick and other ways.';

test.each([
  ['at the end', '灯可通过QTTP、LMTT、TCP Socket、OILUA等方式点亮。'],
  ['in the middle', '灯可通过 QTTP、LMTT、TCP Socket、OILUA、gWick 等方式点亮，并支持巡检。'],
])('an abbreviation that was cut out of a list: %s', async (_, zh) => {
  expect((await said(quays, zh)).map(([, name]) => name)).toContain('ONVIF');
});

test.each([
  ['an item in Chinese', '灯可通过 QTTP、LMTT、TCP Socket、OILUA、gWick 和视频方式点亮。'],
  ['a list in Chinese', '灯可通过 OILUA 方式、视频方式、gWick 点亮。'],
  ['another Latin item', '灯可通过 QTTP、LMTT、TCP Socket、OILUA、XIMQ、gWick 等方式点亮。'],
  ['the item before is gone as well', '灯可通过 QTTP、LMTT、TCP Socket 等方式点亮。'],
])('no abbreviation cut out of a list: %s', async (_, zh) => {
  expect((await said(quays, zh)).map(([, name]) => name)).not.toContain('ONVIF');
});

test('a product of which the translation turns one word into Chinese', async () => {
  const en = 'Keep VS Code open.\n\nLight the lamp from the VS Code terminal.';
  expect(await said(en, '请保持 VS Code 打开。\n\n在 VS 代码终端中点亮灯。')).toEqual([
    ['changed', 'VS Code', 'VS 代码'],
  ]);
  expect(await said(en, '请保持 VS Code 打开。\n\n在 VS Code 终端中点亮灯，VS 代码即可。')).toEqual(
    [],
  );
  const names = { names: { 'VS Code': ['VS 代码'] } };
  expect(await said(en, '请保持 VS 代码打开。\n\n在 VS 代码终端中点亮灯。', names)).toEqual([]);
});

test.each([
  ['the word alone', 'Spring starts the lamp.', 'Spring 启动灯。'],
  ['the name and what it does', 'Spring Boot starts the lamp.', 'Spring Boot 启动灯。'],
])('no product half in Chinese: %s', async (_, en, zh) => {
  expect(await said(en, zh)).toEqual([]);
});

test('a name whose letters changed places is a slip, though either is a word of English', async () => {
  const en = 'The keeper of the quay asks the new Trail for oil.';
  expect(await said(en, '码头看守人向新的 Trial 要油。')).toEqual([['slip', 'Trail', 'Trial']]);
  const word = 'The keeper of the quay asks the new trail for oil.';
  expect(await said(word, '码头看守人向新的 Trial 要油。')).toEqual([]);
});

test.each([
  ['an identifier of two words', 'Get the lamp by its version_id.', '根据版本 ID 获取灯。'],
  [
    'names joined by dots',
    'Call it as (*client.quay domain.resource.method*).',
    '调用方式为（*client.领域.资源.方法*）。',
  ],
  ['the plural', 'It returns the wick_ids of the lamp.', '它返回灯的 wick_id。'],
  ['a placeholder', 'It can mention @XXX in a note.', '可以在注释中提及 @某某。'],
  ['the part of a whole', 'Each sub-lamps.yaml takes them.', '每个子lamps.yaml 都会继承。'],
  [
    'a name right before its version',
    'As Wyck 3 and Lumix1.85+ burn no oil, see it.',
    '由于 Wyck3 及 LumixJS 1.85+ 不再用油，请看。',
  ],
  ['a README', 'This is shown in the README of the lamp.', '灯的说明文档展示了这一点。'],
])('no name lost: %s', async (_, en, zh) => {
  expect(await said(en, zh)).toEqual([]);
});

test('an identifier of two words of which one is not said', async () => {
  expect(await said('Get the lamp by its version_token.', '根据版本获取灯。')).toEqual([
    ['dropped', 'version_token', ''],
  ]);
});

test('an option of running text that is said by its word is an info', async () => {
  const found = await lintTexts('Fix the error of lamp --version.\n', '修复灯的版本错误。\n', {
    rule,
  });
  expect(found.map(({ severity }) => severity)).toEqual(['info']);
});

test('a name that shares a word with the one beside it is lost all the same', async () => {
  const en =
    '## Oil\n\n> Takes all of WickBoat.\n\n## Rope\n\n> Takes all of WickBoat and LampBoat.\n';
  const zh = '## 油\n\n> 包含 WickBoat 的全部。\n\n## 绳\n\n> 包含 LampBoat 的全部。\n';
  expect(await said(en, zh)).toEqual([['dropped', 'WickBoat', '']]);
});

test('the name that the page writes most often is its subject', async () => {
  const en = (name: string) =>
    `# Start\n\nToday you place the HarbRix behind a quay (Lumo, Wyck, Tarrix).\n\n\`\`\`sh\n${`${name} up\n`.repeat(10)}\`\`\`\n\n## Tarrix\n\nIt is old.\n`;
  const zh = (name: string) =>
    `# 开始\n\n停泊在码头之后（如 Lumo 或 Wyck）。\n\n\`\`\`sh\n${`${name} up\n`.repeat(10)}\`\`\`\n\n## Tarrix\n\n它很旧。\n`;
  const loud = async (name: string) =>
    (await lintTexts(en(name), zh(name), { rule }))
      .filter(({ severity }) => severity === 'warning')
      .map(({ data }) => data.expected);
  expect(await loud('harbrix')).toEqual(['Tarrix']);
  expect(await loud('other')).toEqual(['HarbRix']);
});

test('a name said elsewhere in the section does not answer for one that left a gap', async () => {
  const en = (last: string) =>
    `LampDM is quick.\n\nSee how LampDM, LampCDC and ${last} are measured.\n`;
  const zh = (names: string) => `LampDM 很快。\n\n查看 ${names}的监控指标。\n`;
  expect(await said(en('Harborline'), zh('LampCDC、Harborline 和'))).toEqual([
    ['dropped', 'LampDM', ''],
  ]);
  expect(await said(en('Harborline'), zh('LampCDC 和 Harborline '))).toEqual([]);
});

test('silent: two words with a capital before brackets that the translation says', async () => {
  expect(await said('## Guard Page (Lamp Challenge)', '## 防护页面（油灯挑战）')).toEqual([]);
  expect(await said('## Guard Wickham (Lamp Challenge)', '## 防护页面（油灯挑战）')).toEqual([
    ['dropped', 'Guard Wickham', ''],
  ]);
});

test('silent: a title of what a program calls a thing', async () => {
  expect(await said('## Guard LampWickham (Optional)', '## 防护油灯（可选）')).toEqual([]);
  expect(await said('## Update WaterLine (Lantern)', '## 更新水位线（提灯）')).toEqual([]);
});

test('silent: a word with a capital that the original has with a slip', async () => {
  const table = (says: string) => `| Option | What |\n| --- | --- |\n| lamp | String<br>${says} |`;
  const en = (word: string) => table(`${word} of the lamp file`);
  expect(await said(en('Verson'), table('油灯文件版本'))).toEqual([]);
  expect(await said(en('Vresion'), table('油灯文件版本'))).toEqual([]);
  expect(await said(en('Verson'), table('油灯文件高度'))).toEqual([['dropped', 'Verson', '']]);
});

test('a label before an item is no name in the place of another', async () => {
  const en = '- Rewrite the welcome page using modern CSS';
  const zh = (label: string) => `- ${label}使用现代 HTML 重写欢迎页面`;
  const told = [['changed', 'CSS', 'HTML']];
  expect(await said(en, zh(''))).toEqual(told);
  expect(await said(en, zh('[FIX] '))).toEqual(told);
});

test('an option that is named by its words is an info', async () => {
  const severities = async (name: string, zh: string) =>
    (await lintTexts(`- Add config: ${name}\n`, `- ${zh}\n`, { rule })).map((one) => one.severity);
  expect(await severities('auto_turn_body_drawing_a_bow', '添加配置：拉弓时自动旋转身体')).toEqual([
    'info',
  ]);
  expect(await severities('auto_turn_body_drawing_a_bow', '添加配置')).toEqual(['warning']);
});

test('silent: words of a title behind "by"', async () => {
  expect(await said('## Search by Lamp Popup Not Showing', '## 以灯搜灯不弹窗')).toEqual([]);
});

test('a product that speaks of itself is an info', async () => {
  const others = ['WickDock', 'WickDock', 'WickDock', 'WickDock', 'WickDock', 'WickDock'];
  const rest = ['QuayerX', 'QuayerX', ...others].map((one) => `Trim ${one} now.`);
  const kept = ['QuayerX', 'QuayerX', ...others].map((one) => `现在修剪 ${one}。`);
  const page = (first: string, others: readonly string[]) =>
    [first, ...others].map((one, at) => `## ${at + 1}.0\n\n${one}\n`).join('\n');
  const severities = async (zh: string) =>
    (
      await lintTexts(
        page('On Linux, QuayerX adds a setting on startup by itself.', rest),
        page(zh, kept),
        { rule },
      )
    ).map(({ severity }) => severity);
  expect(await severities('本应用在 Linux 上启动时会自动添加设置。')).toEqual(['info']);
  expect(await severities('在 Linux 上启动时会自动添加设置。')).toEqual(['warning']);
});
