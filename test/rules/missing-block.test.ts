import { expect, test } from 'vitest';
import { lintPair } from '../../src/index.ts';
import { announcement, type Change, chinese, english, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'missing-block';
const explicit = { headingIds: 'explicit' } as const;
const measured = '在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。';
const measuredEn = 'A restart took 14 seconds on average in our tests, against 95 seconds before.';
const debug = '- 调试镜像以 `-debug` 结尾，其中仍然包含 `curl`。\n';
const signed = '- 镜像使用我们[一月公布的密钥](/zh/news/signing-key/)签名。\n';
const latest = '- 旧的 `latest` 标签已被移除。\n';
const table = `| Module | Events per second |
| --- | --- |
| relay | 12,400 |
| store | 9,100 |
| With a filter | 7,300 |`;
const tableZh = `| 模块 | 每秒事件数 |
| --- | --- |
| relay | 12400 |
| store | 9100 |
| 带过滤器 | 7300 |`;

test.each<
  [
    messageId: string,
    en: readonly Change[],
    zh: readonly Change[],
    marked: string,
    at: readonly [string, string],
  ]
>([
  ['paragraph', [], [[`${measured}\n\n`, '']], measuredEn, ['22:1', '18:4']],
  ['list-item', [], [[latest, '']], 'The old `latest` tag is gone.', ['30:3', '27:44']],
  [
    'code-block',
    [],
    [['```yaml\nrestart:\n  mode: warm\n  drain: 30s\n```\n\n', '']],
    '```yaml\nrestart:\n  mode: warm\n  drain: 30s\n```',
    ['16:1', '12:83'],
  ],
  [
    'table-row',
    [[measuredEn, table]],
    [[measured, tableZh.replace('| store | 9100 |\n', '')]],
    '| store | 9,100 |',
    ['25:1', '22:18'],
  ],
  [
    'quote',
    [
      [
        measuredEn,
        `${measuredEn}\n\n> We restart every gateway on Monday morning, and nobody has noticed since.`,
      ],
    ],
    [],
    'We restart every gateway on Monday morning, and nobody has noticed since.',
    ['24:3', '20:32'],
  ],
  [
    'html',
    [
      [
        measuredEn,
        `${measuredEn}\n\n<p>Photographs of the measuring set are in the gallery of the release.</p>`,
      ],
    ],
    [],
    '<p>Photographs of the measuring set are in the gallery of the release.</p>',
    ['24:1', '20:32'],
  ],
])('a lost %s', async (messageId, en, zh, marked, [source, target]) => {
  const page = announcement({ en, zh });
  const seen = await lintTexts(page.en, page.zh, explicit);
  expect(seen).toMatchObject([
    { rule, messageId, severity: 'error', source: marked, target: '', at: { source, target } },
  ]);
  expect(seen[0]?.says.en).toMatch(/ is missing in Chinese: ".+"$/);
  expect(seen[0]?.says.zh).toMatch(/缺少.+：“.+”$/);
});

test('the first row of a list', async () => {
  const { en, zh } = announcement({ zh: [[debug, '']] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      messageId: 'list-item',
      at: { source: '28:3', target: '24:48' },
      evidence: { absorbed: { code: 2 } },
    },
  ]);
});

test('neighbours lost together are one finding that says what went with them', async () => {
  const { en, zh } = announcement({ zh: [[signed + latest, '']] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'run',
      severity: 'error',
      data: { count: 2 },
      source: english.slice(english.indexOf('Images are'), english.indexOf('\n\n## Known')),
      at: { source: '29:3', target: '26:35' },
      evidence: { absorbed: { link: 1, code: 1 } },
    },
  ]);
});

test('a translation that breaks off is one finding', async () => {
  const seen = await lintTexts(english, chinese.slice(0, chinese.indexOf('- 旧的')), explicit);
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'truncated',
      severity: 'error',
      data: { text: 'The old `latest` tag is gone.', count: 7 },
      target: '',
      at: { source: '30:3', target: '27:44' },
      evidence: { absorbed: { heading: 2, link: 2, shortcode: 1 } },
    },
  ]);
  expect(seen[0]?.source).toMatch(/^The old [\s\S]* goes wrong\.$/);
});

test('a container lost with its content is one finding', async () => {
  const { en, zh } = announcement({
    zh: [
      ['{{< warning >}}\n在此之前，请勿基于 `relay_events_total` 告警。\n{{< /warning >}}\n\n', ''],
    ],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    { rule, severity: 'error', at: { target: '32:53' } },
  ]);
});

test('the loss of a word or two is a warning', async () => {
  const { en, zh } = announcement({ en: [[measuredEn, `${measuredEn}\n\nHave fun!`]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      messageId: 'paragraph',
      severity: 'warning',
      source: 'Have fun!',
      at: { source: '24:1', target: '20:32' },
    },
  ]);
});

test('the English page of a Chinese original', async () => {
  const { en, zh } = announcement({ en: [[`${measuredEn}\n\n`, '']] });
  expect(await lintTexts(en, zh, { ...explicit, chineseFirst: true })).toMatchObject([
    {
      rule,
      messageId: 'paragraph',
      severity: 'error',
      source: measured,
      at: { source: '20:1', target: '20:4' },
    },
  ]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const { en, zh } = withCrlf(
    announcement({
      en: [['- The old', '- 🎉👩‍🚀 The old']],
      zh: [
        [latest, ''],
        ['签名。\n', '签名🔏。\n'],
      ],
    }),
  );
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      messageId: 'list-item',
      source: '🎉👩‍🚀 The old `latest` tag is gone.',
      at: { source: '30:3', target: '27:46' },
    },
  ]);
});

test.each<[name: string, en: readonly Change[], zh: readonly Change[]]>([
  ['the same tables', [[measuredEn, table]], [[measured, tableZh]]],
  ['a split paragraph', [], [['升级。请先阅读', '升级。\n\n请先阅读']]],
  ['merged paragraphs', [['It no longer contains', '\n\nIt no longer contains']], []],
  ['merged list items', [], [['签名。\n- 旧的', '签名。旧的']]],
  [
    'a list written as paragraphs',
    [],
    [[debug + signed + latest, (debug + signed + latest).replaceAll('- ', '\n')]],
  ],
  [
    'a moved paragraph',
    [],
    [
      [`${measured}\n\n`, ''],
      ['可以从 2.1', `${measured}\n\n可以从 2.1`],
    ],
  ],
  ['a quote written as a paragraph', [[measuredEn, `> ${measuredEn}`]], []],
  ['comments of the original', [[measuredEn, `<!-- ${measuredEn} -->\n\n${measuredEn}`]], []],
  [
    'a comment of a template in the original',
    [[measuredEn, `{% comment %} ${measuredEn} {% endcomment %}\n\n${measuredEn}`]],
    [],
  ],
  [
    "a lost section, which is a heading's loss",
    [],
    [[chinese.slice(chinese.indexOf('## 升级')), '']],
  ],
])('silent: %s', async (_, en, zh) => {
  const page = announcement({ en, zh });
  expect(await lintTexts(page.en, page.zh, { ...explicit, rule })).toEqual([]);
});

const lamps = Array.from({ length: 8 }, (_, i) => [
  `The lamp number ${i + 20} burns through the whole night without any help.`,
  `第 ${i + 20} 盏灯整夜亮着，不需要任何人照料。`,
]);

test('a paragraph that its neighbour took in is only an info', async () => {
  const found = await lintTexts(
    [
      ...lamps.map(([en]) => en),
      'Read the guide of the keepers before you start with the harbour.',
      'Thank you for reading all of this, and a very quiet night to everybody.',
    ].join('\n\n'),
    [
      ...lamps.map(([, zh]) => zh),
      '开始管理港口之前，请先阅读守塔人指南。感谢您读完这些内容，祝大家度过一个安静的夜晚。',
    ].join('\n\n'),
    { rule: 'missing-block' },
  );
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a fold must hold what it folds: a paragraph whose code is nowhere is lost', async () => {
  const found = await lintTexts(
    [
      ...lamps.map(([en]) => en),
      'Read `keepers.toml` and `harbour.lock` before you start with it.',
      'Thank you for reading all of this, and a very quiet night to everybody.',
    ].join('\n\n'),
    [
      ...lamps.map(([, zh]) => zh),
      '感谢您读完所有这些内容，祝大家度过一个非常安静的夜晚，再见。',
    ].join('\n\n'),
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'paragraph', severity: 'error' }]);
});

test.each([
  [
    'the only paragraph of a section between two that are there',
    '## Lamps\n\nThe `lamp` has 12 sides.\n\n## Notes\n\nOld wicks smoke for about as long as they are wet.\n\n## Ropes\n\nThe `rope` has 7 strands.\n',
    '## 灯\n\n`lamp` 有 12 个面。\n\n## 说明\n\n## 绳\n\n`rope` 由 7 股拧成。\n',
    'Old wicks smoke for about as long as they are wet.',
  ],
  [
    'all that stands before the first heading',
    'Old wicks smoke for about as long as they are wet.\n\n## Lamps\n\nThe `lamp` has 12 sides.\n',
    '## 灯\n\n`lamp` 有 12 个面。\n',
    'Old wicks smoke for about as long as they are wet.',
  ],
])('reported: %s', async (_, en, zh, source) => {
  const found = await lintTexts(en, zh, { rule });
  expect(found).toMatchObject([{ messageId: 'paragraph', severity: 'error', source }]);
});

test.each([
  ['leads on to what is there', 'This is the list:', '- 灯\n- 绳\n'],
  ['stands elsewhere in the list', '- rope', '- 灯\n- 绳\n- rope\n'],
])('a line that %s is an info', async (_, line, list) => {
  const en = `${line}\n\n- The \`lamp\`\n- The \`oil\`\n`;
  const zh = list.replace('灯', '灯 `lamp`').replace('绳', '油 `oil`');
  const found = await lintTexts(`See 12 lamps.\n\n${en}`, `见 12 盏灯。\n\n${zh}`, { rule });
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

const wicks =
  '- The `lamp` has 12 sides.\n- Fixed: the wick does not burn after the oil of the quay was changed';
const burning = '- `lamp` 有 12 个面。\n- 修复：更换 QUAY 码头的灯油后，灯芯无法点燃的问题';

test.each([
  ['the second', `${wicks}\n- Added: boats may wait at the mole until the morning bell\n`, 1],
  [
    'the first, by what both languages say',
    `- The \`lamp\` has 12 sides.\n- Added: boats may wait at the mole until the morning bell\n- Fixed: the wick does not burn after the oil of the QUAY was changed\n`,
    0,
  ],
])('an item whose neighbour is pasted in its place is a warning: %s', async (_, en, at) => {
  const again = burning.split('\n')[1] ?? '';
  const found = await lintTexts(en, `${burning}\n${again}\n`);
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'repeated',
      severity: 'warning',
      source: 'Added: boats may wait at the mole until the morning bell',
      at: { target: `${2 + at}:3` },
    },
  ]);
});

test.each([
  ['as in the original', `${wicks}\n${wicks.split('\n')[1]}\n`],
  ['of two that hardly differ', `${wicks}\n${wicks.split('\n')[1]}.\n`],
])('an item that stands twice %s is none', async (_, en) => {
  const zh = `${burning}\n${burning.split('\n')[1]}\n`;
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('a name that another paragraph has as well does not make that one the lost one', async () => {
  const thanks =
    'Label reports with `quay/lamps` and assign them to Mina Orlow ([@mina](https://lamps.example/mina)).';
  const found = await lintTexts(
    `# Lamps\n\nLamps are lit at dusk in 3 harbours.\n\n## Dusk\n\nThe keeper counts all 12 lamps.\n\n${thanks}\n\nEnjoy!\n`,
    '# 灯\n\n**作者**：Mina Orlow\n\n灯在 3 个港口于黄昏时点亮。\n\n## 黄昏\n\n看守人会清点全部 12 盏灯。\n\n祝使用愉快！\n',
    { rule },
  );
  expect(found).toMatchObject([{ source: thanks, severity: 'error' }]);
});

const stock = (...rows: readonly string[]) =>
  ['| Lamp | State | Advice |', '| --- | --- | --- |', ...rows, ''].join('\n');
const stockZh = (...rows: readonly string[]) =>
  ['| 灯 | 状态 | 建议 |', '| --- | --- | --- |', ...rows, ''].join('\n');
const full = [
  '| L-1 | The wick smokes | Trim it after 3 nights |',
  '| L-2 | The glass is cracked | Order a new one |',
  '| L-3 | The oil is low | Fill it up |',
] as const;
const fullZh = [
  '| L-1 | 灯芯冒烟 | 3 晚后修剪 |',
  '| L-2 | 玻璃开裂 | 订购新的 |',
  '| L-3 | 灯油不足 | 加满 |',
] as const;

test('a cell that lost its text is told with all that stood in it', async () => {
  const zh = stockZh('| L-1 | 灯芯冒烟 |  |', fullZh[1], fullZh[2]);
  const found = await lintTexts(stock(...full), zh);
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'cell',
      severity: 'warning',
      at: { source: '3:25', target: '3:14' },
      evidence: { absorbed: { 'dropped-value': 1 } },
      says: {
        en: 'Chinese leaves a table cell empty, where English says "Trim it after 3 nights"',
        zh: '中文版此单元格为空，英文版写的是“Trim it after 3 nights”',
      },
    },
  ]);
});

test.each([
  ['empty on both sides', [full[0], '| L-2 | Broken |  |', full[2]], '| L-2 | 损坏 |  |'],
  ['a mark alone in the original', [full[0], '| L-2 | Broken | - |', full[2]], '| L-2 | 损坏 |  |'],
  ['a row of fewer cells', full, '| L-2 | 玻璃开裂 |'],
])('no cell is told that is %s', async (_, en, row) => {
  const zh = stockZh(fullZh[0], row, fullZh[2]);
  expect(await lintTexts(stock(...en), zh, { rule })).toEqual([]);
});

test.each(['-', '\\-', '—', '–', '--'])('a cell that is %s alone lost its text', async (mark) => {
  const zh = stockZh(`| L-1 | 灯芯冒烟 | ${mark} |`, fullZh[1], fullZh[2]);
  const said = mark.replace('\\', '');
  expect(await lintTexts(stock(...full), zh)).toMatchObject([
    {
      rule,
      messageId: 'dash',
      severity: 'warning',
      at: { source: '3:25', target: '3:14' },
      evidence: { absorbed: { 'dropped-value': 1 } },
      says: {
        en: `Chinese has only "${said}" in a table cell, where English says "Trim it after 3 nights"`,
        zh: `中文版此单元格只有“${said}”，英文版写的是“Trim it after 3 nights”`,
      },
    },
  ]);
});

test.each([
  ['where the original has one in that column', 'Order a new one', '-'],
  ['for the words that there is none', 'Not needed here', 'Fill it up'],
  ['for one word', 'None', 'Fill it up'],
  ['for another word', 'Later', 'Fill it up'],
  ['for code alone', '`order lamp`', 'Fill it up'],
])('no dash is told %s', async (_, advice, other) => {
  const en = stock(
    full[0],
    `| L-2 | The glass is cracked | ${advice} |`,
    `| L-3 | Low | ${other} |`,
  );
  const zh = stockZh(
    fullZh[0],
    '| L-2 | 玻璃开裂 | - |',
    `| L-3 | 不足 | ${other === '-' ? '-' : '加满'} |`,
  );
  const found = await lintTexts(en, zh, { rule });
  expect(found).toEqual([]);
});

test('a column that the translation does not fill is no matter of one cell', async () => {
  const zh = stockZh(...fullZh.map((row) => row.replace(/[^|]+\|$/, ' |')));
  const found = await lintTexts(stock(...full), zh, { rule });
  expect(found.filter(({ messageId }) => messageId === 'cell')).toEqual([]);
});

const nightEn = 'If the harbour is open at night, you can light the lamps with your own torch.';
const nightZh = '如果港口夜间开放，你可以用自己的火把点亮灯。';
const trimEn =
  'The keepers trim every wick before dusk, since a smoking lamp is a danger to 12 boats.';
const trimZh = '看守人会在黄昏之前修剪每一根灯芯，因为冒烟的灯会危及 12 艘船。';

test.each([
  ['font', '<font color="red">', '</font>'],
  ['div', '<div class="note">', '</div>'],
  ['p', '<p>', '</p>'],
  ['details', '<details>', '</details>'],
])('text in <%s> that goes on as a paragraph on one side is whole', async (_, before, behind) => {
  const head = (title: string) => `# ${title}\n\n`;
  const en = `${head('Lamps')}${before}\n${nightEn}\n\n${trimEn}\n${behind}\n`;
  const zh = `${head('灯')}${before}\n${nightZh}\n${trimZh}\n${behind}\n`;
  expect(await lintTexts(en, zh)).toEqual([]);
  expect(await lintTexts(en, zh, { chineseFirst: true })).toEqual([]);
});

test('text in HTML that stands in the paragraph before on the other side is whole', async () => {
  const zh = `# 灯\n\n${nightZh}\n\n<font color="red">\n${trimZh}\n</font>\n`;
  const en = `# Lamps\n\n${nightEn}\n<font color="red">\n${trimEn}\n</font>\n`;
  expect(await lintTexts(en, zh)).toEqual([]);
  expect(await lintTexts(en, zh, { chineseFirst: true })).toEqual([]);
});

test.each([
  ['alone', `<div>\n${trimEn}\n</div>`, ''],
  ['beside a paragraph', `<div>\n${trimEn}\n</div>\n\n${nightEn}`, nightZh],
  [
    'beside other HTML',
    `<div>\n${trimEn}\n</div>\n\n<div>\n${nightEn}\n</div>`,
    `<div>\n${nightZh}\n</div>`,
  ],
])('text in HTML that is missing is an error: %s', async (_, en, zh) => {
  const last = ['The boats of the mole come back at noon.', '防波堤的船中午返回。'];
  const found = await lintTexts(
    `# Lamps\n\n${en}\n\n${last[0]}\n`,
    `# 灯\n\n${zh}\n\n${last[1]}\n`,
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'html', severity: 'error' }]);
  expect(found[0]?.source).toContain(trimEn);
});

test('a script is no text that goes on in a paragraph', async () => {
  const script =
    '<script>\nconst of = { the: "lamps" }; for (const lamp of all) light(lamp);\n</script>';
  const found = await lintTexts(`# Lamps\n\n${script}\n\n${nightEn}\n`, `# 灯\n\n${nightZh}\n`, {
    rule,
  });
  expect(found).toMatchObject([{ messageId: 'html' }]);
});

const settings = (one: string, two: string, head = '| Name | Meaning |') =>
  `${head}\n| --- | --- |\n| \`retry\` | ${one} |\n| \`timeout\` | ${two} |\n`;

test('a cell with the text of another row', async () => {
  const found = await lintTexts(
    settings('How many times a job is started again', 'The limit after which the service stops'),
    settings('任务重新启动的次数', '任务重新启动的次数', '| 名称 | 含义 |'),
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'otherCell', severity: 'warning', target: '| 任务重新启动的次数 |' },
  ]);
});

test('a long cell pasted over another one that shares a word or two with it', async () => {
  const [en, zh] = [
    'Provides examples of configuration',
    '本文档提供码头框架的安装、部署和开发说明',
  ];
  const found = await lintTexts(
    settings('Describes how to install, deploy and develop lamps', en),
    settings(zh, zh, '| 名称 | 含义 |'),
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'otherCell', source: `| ${en} |` }]);
});

test('silent: two cells that say the same', async () => {
  const found = await lintTexts(
    settings('How many times a job is started again', 'The number of times a job is restarted'),
    settings('任务重新启动的次数', '任务重新启动的次数', '| 名称 | 含义 |'),
    { rule },
  );
  expect(found).toEqual([]);
});

const printed = (text: string) => `# Lamps\n\n${text}\n\n${nightEn}\n`;
const dated = (fields: string) => `---\n${fields}\n---\n\n# 灯\n\n${nightZh}\n`;

test.each([
  ['_March 4th, 2031_', 'date: 2031-03-04'],
  ['2031-03-04', 'publishDate: 2031-03-04T08:00:00Z'],
  ['March 4, 2031', "date: '2031-03-04 08:00'"],
])('silent: %s alone, which the front matter has: %s', async (text, fields) => {
  expect(await lintTexts(printed(text), dated(fields))).toEqual([]);
});

test.each([
  ['another date', '_March 4th, 2031_', 'date: 2031-03-05'],
  ['a field of another kind', '_March 4th, 2031_', 'lastmod: 2031-03-04'],
  ['more than a date', 'The lamps burn from March 4th, 2031.', 'date: 2031-03-04'],
])('a block with a date is missing: %s', async (_, text, fields) => {
  expect(await lintTexts(printed(text), dated(fields), { rule })).toHaveLength(1);
});

const walkEn = "Let's use a harbour to walk through all of the list.";
test.each([
  [
    'before a list',
    walkEn,
    '- Light the lamps.\n- Oil the wicks.',
    '- 点灯。\n- 给灯芯加油。',
    'info',
  ],
  ['before a smaller heading', walkEn, '### Lamps\n\nLight them.', '### 灯\n\n点亮它们。', 'info'],
  ['before code', walkEn, '```sh\nlampctl light\n```', '```sh\nlampctl light\n```', 'info'],
  ['before a paragraph', walkEn, 'The lamps are lit at noon.', '灯在中午点亮。', 'error'],
  [
    'that forbids something',
    'The lamps of the mole are never lit in the daylight.',
    '- Light the lamps.\n- Oil the wicks.',
    '- 点灯。\n- 给灯芯加油。',
    'error',
  ],
  [
    'of two sentences',
    'The lamps are lit at noon. The quay is a quiet one then.',
    '- Light the lamps.\n- Oil the wicks.',
    '- 点灯。\n- 给灯芯加油。',
    'error',
  ],
  [
    'with a detail',
    'The lamps are lit by `lampctl` of the harbour master.',
    '- Light the lamps.\n- Oil the wicks.',
    '- 点灯。\n- 给灯芯加油。',
    'error',
  ],
])('a lost sentence below a heading %s', async (_, lost, en, zh, severity) => {
  const found = await lintTexts(
    `# Lamps\n\n## The list of the keepers\n\n${lost}\n\n${en}\n\n## Thanks\n\nThank you.\n`,
    `# 灯\n\n## 守塔人的清单\n\n${zh}\n\n## 致谢\n\n谢谢。\n`,
    { rule },
  );
  expect(found).toMatchObject([{ severity, source: lost }]);
});

test('a lost directive of MyST is called by its name, and code is code', async () => {
  const lint = (fence: string) =>
    lintTexts(
      `# Lamps\n\nThe lamps are lit at noon.\n\n\`\`\`${fence}\nNever light two of the lamps at once.\n\`\`\`\n\nThe quay.\n`,
      '# 灯\n\n灯在中午点亮。\n\n码头。\n',
      { rule },
    );
  const box = await lint('{important}');
  expect(box).toMatchObject([
    {
      messageId: 'directive',
      says: {
        en: 'A directive ({important}) is missing in Chinese: "Never light two of the lamps at once."',
        zh: '中文版缺少一个指令块（{important}）：“Never light two of the lamps at once.”',
      },
    },
  ]);
  expect(box[0]?.evidence.absorbed).toEqual({});
  for (const fence of ['sh', '{code-block} sh', '{.sh}'])
    expect(await lint(fence)).toMatchObject([
      { messageId: 'code-block', evidence: { absorbed: {} } },
    ]);
});

test.each([
  ['from the root of the site', '[Translation: 港口的灯](/post/harbour.zh/)'],
  ['by its file', '[中文](harbour.zh.md)'],
])('a link to the translation is nothing that it lacks: %s', async (_, link) => {
  const { findings } = await lintPair(
    {
      path: 'content/post/harbour.md',
      text: `# The harbour\n\n${link}\n\nThe lamps of the harbour were lit on May 4, 2031.\n`,
      language: 'en',
    },
    {
      path: 'content/post/harbour.zh.md',
      text: '# 港口\n\n港口的灯于 2031 年 5 月 4 日点亮。\n',
      language: 'zh',
    },
  );
  expect(findings).toEqual([]);
});

test('a row lost of a table in HTML', async () => {
  const row = (name: string, count: string) => `<tr><td>${name}</td><td>${count}</td></tr>\n`;
  const table = (rows: string) => `<table>\n${rows}</table>\n`;
  const found = await lintTexts(
    table(row('Oil lamps', '12') + row('Gas lamps', '40') + row('Wax lamps', '75')),
    table(row('油灯', '12') + row('蜡灯', '75')),
  );
  expect(found).toMatchObject([
    {
      rule: 'missing-block',
      messageId: 'table-row',
      source: '<tr><td>Gas lamps</td><td>40</td></tr>',
    },
  ]);
});

test('what sends readers to the translation is nothing that it lacks', async () => {
  const text =
    '# Lamps\n\nThe lamps are lit by 12 keepers.\n\nIf you would rather read this page in Chinese, please see the [other version](./LAMPS-zh.md) of it.\n';
  const { findings } = await lintPair(
    { path: 'LAMPS.md', text, language: 'en' },
    { path: 'LAMPS-zh.md', text: '# 灯\n\n12 名守灯人点亮这些灯。\n', language: 'zh' },
  );
  expect(findings).toEqual([]);
});

const parts =
  'The list of lamps divides the harbour into several parts, each with a keeper of its own.';
const partsZh = '灯的列表把港口分成若干部分，每部分各有一名守灯人。';
const sizes = 'The table of sizes tells how long each of the lamps burns at night.';
const sizesZh = '尺寸表说明每盏灯在夜里能燃烧多久。';

test.each([
  ['the original says it twice in a row', parts, 'twice', 'info'],
  ['it differs in a link', `[${parts}](/lamps/)`, 'paragraph', 'error'],
  ['it stands once', measuredEn, 'paragraph', 'error'],
])('a block without counterpart where %s', async (_, block, messageId, severity) => {
  const en = `# Lamps\n\nAll lamps of the harbour have a list.\n\n${block}\n\n- ${parts}\n- ${sizes}\n`;
  const zh = `# 灯\n\n港口里的所有灯都有一个列表。\n\n- ${partsZh}\n- ${sizesZh}\n`;
  expect(await lintTexts(en, zh, { rule })).toMatchObject([{ messageId, severity }]);
});

test('a paragraph whose code stands in what its neighbour became was joined to it: an info', async () => {
  const en =
    '### Light quays with `Wickadm`\n\nHarborline has lit quays that stand on sand since v1.15, so that more harbours and their keepers can use it.\n\nIn this release, sandy quays can be lit and registered with the tool `Wickadm`, which makes it easy to run Harborline there.\n\nRead on for more. ([#4968](https://example.com/pull/4968))\n';
  const zh =
    '### 使用 `Wickadm` 点亮码头\n\nHarborline 1.15 版本实现了点亮沙地码头，在新版本中可以使用工具 Wickadm 直接点亮沙地码头，命令与普通码头相同。\n\n更多信息：[#4968](https://example.com/pull/4968)\n';
  expect(await lintTexts(en, zh, { rule: 'missing-block' })).toMatchObject([
    { messageId: 'elsewhere', severity: 'info' },
  ]);
  const without = zh.replace('使用工具 Wickadm 直接', '直接');
  expect(await lintTexts(en, without, { rule: 'missing-block' })).toMatchObject([
    { messageId: 'paragraph', severity: 'error' },
  ]);
});

test('a line that stands behind the code it led to, by the name it has, is only an info', async () => {
  const en = `## Quay

${measuredEn}

Now the file \`touch /quay/lamp_lighted_twice\` has been made by the keeper, as you can see:

\`\`\`
ls -l /quay
\`\`\`

${measuredEn}
`;
  const zh = `## 码头

${measured}

\`\`\`
ls -l /quay
\`\`\`

能看到 \`lamp_lighted_twice\` 了：

${measured}
`;
  const found = await lintTexts(en, zh, { rule });
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(
    await lintTexts(en, zh.replace('lamp_lighted_twice', 'bell_rung_once'), { rule }),
  ).toMatchObject([{ messageId: 'paragraph', severity: 'error' }]);
});

test('a menu of languages, a line for each, is no lost paragraph', async () => {
  const menu =
    '_Read this in other languages:_\n[_Español_](lamps.es.md),\n[_日本語_](lamps.ja.md)\n\n';
  const [en, zh] = ['The `lamp` has 12 sides.\n', '`lamp` 有 12 个面。\n'];
  expect(await lintTexts(`${menu}${en}`, zh, { rule })).toEqual([]);
  const more = menu.replace('\n\n', ',\n[the keeper](keeper.md)\n\n');
  expect(await lintTexts(`${more}${en}`, zh, { rule })).toHaveLength(1);
});

test('a Chinese paragraph of an English original is an info', async () => {
  const en =
    'The lamps are lit at noon.\n\n码头的灯现已支持自动点亮，欢迎试用。\n\nThe quay has 12 lamps.\n';
  const zh = '灯在正午点亮。\n\n码头有 12 盏灯。\n';
  const found = await lintTexts(en, zh, { rule: 'missing-block' });
  expect(found.map(({ severity }) => severity)).toEqual(['info']);
});

test('silent: the other languages as a list', async () => {
  const list = (names: readonly string[]) =>
    names.map((name) => `* [${name}](x/${name.length}.md)\n`).join('');
  const en = `The quay has 12 lamps.\n\n${list(['Português (pt_BR)', '繁體中文 (zh_tw)', 'German (de_DE)'])}\nIt is lit.\n`;
  const zh = `码头有 12 盏灯。\n\n${list(['Português (pt_BR)'])}\n灯已点亮。\n`;
  expect(await lintTexts(en, zh, { rule: 'missing-block' })).toEqual([]);
});

test('commands of two blocks that the translation has in one are an info, and no code is added', async () => {
  const sh = (...lines: string[]) => `\`\`\`sh\n${lines.join('\n')}\n\`\`\`\n\n`;
  const en = `## Light it\n\nName the lamp:\n\n${sh('# Its name', '> export LAMP=12')}Then light it:\n\n${sh('> ./light --all')}`;
  const zh = (...lines: string[]) => `## 点灯\n\n给灯命名：\n\n然后点灯：\n\n${sh(...lines)}`;
  const said = async (text: string) =>
    (await lintTexts(en, text)).map(({ rule, messageId, severity }) => [rule, messageId, severity]);
  expect(await said(zh('export LAMP=12', '', './light --all'))).toEqual([
    ['missing-block', 'elsewhere', 'info'],
  ]);
  expect(await said(zh('export LAMP=13', '', './light --all'))).toEqual([
    ['missing-block', 'code-block', 'error'],
    ['mismatched-code-block', 'extra', 'error'],
  ]);
});

test('a short item that another one of its section says is an info', async () => {
  const en = (last: string) =>
    `## 4.5.0\n\n- Breaking changes of \`oil\` clear the data of the users.\n- Trim the \`wick\` at dusk.\n- ${last}\n`;
  const zh =
    '## 4.5.0\n\n- 升级到最新版本依赖。由于 `oil` 的不兼容改动，此版本会清空用户的数据。\n- 黄昏时修剪 `wick`。\n';
  const severities = async (last: string) =>
    (await lintTexts(en(last), zh, { rule: 'missing-block' })).map(({ severity }) => severity);
  expect(await severities('Upgrade to latest dependencies')).toEqual(['info']);
  expect(await severities('Upgrade to latest lamps')).toEqual(['warning']);
});
