import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'dropped-code';
const original =
  'The fields `drainTimeout` and `lanternColor` have been removed. Use `shutdown.grace` instead.\n';

test('lost code is a warning that marks it and the block that lost it', async () => {
  const zh = '`drainTimeout` 字段已被移除，请改用 `shutdown.grace`。';
  const found = await lintTexts(original, `${zh}\n`, { rule });
  expect(found).toMatchObject([
    {
      messageId: 'missing',
      severity: 'warning',
      data: { expected: 'lanternColor' },
      source: '`lanternColor`',
      target: zh,
      at: { source: '1:31', target: '1:1' },
      evidence: { expected: 'lanternColor' },
      says: {
        en: 'English has `lanternColor`, Chinese does not',
        zh: '英文版有 `lanternColor`，中文版没有',
      },
    },
  ]);
});

test('a password that goes on after the same start is another one', async () => {
  const found = await lintTexts(
    'Log in with `keeper/keeper` to see the harbour.\n',
    '使用 `keeper/keeper@quay` 登录即可查看港口。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'replaced',
      severity: 'warning',
      data: { expected: 'keeper/keeper', actual: 'keeper/keeper@quay' },
    },
  ]);
});

test.each([
  ['`drainTimeout`', '`drainTimeout: 30s`'],
  ['`harborctl`', '`harborctl --force`'],
  ['`lamp.color`', '`lamp.color.dim`'],
])('%s said at more length as %s is the same', async (code, longer) => {
  const found = await lintTexts(`Set ${code} first.\n`, `请先设置 ${longer}。\n`, { rule });
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('an English translation of a Chinese original', async () => {
  const found = await lintTexts(
    'The field has been removed. Use `shutdown.grace` instead.\n',
    '`lanternColor` 字段已被移除，请改用 `shutdown.grace`。\n',
    { rule, chineseFirst: true },
  );
  expect(found).toMatchObject([{ source: '`lanternColor`', at: { source: '1:1', target: '1:1' } }]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const found = await lintTexts(
    'First line.\r\n\r\n🎉 Set “it” with `drain_timeout` now, not with `harborctl`.\r\n',
    '第一行。\r\n\r\n🎉，（现在）设置，不要使用 `harborctl`。\r\n',
    { rule },
  );
  expect(found).toMatchObject([
    { source: '`drain_timeout`', at: { source: '3:18', target: '3:1' } },
  ]);
});

test('code of a table row is looked for in its row', async () => {
  const found = await lintTexts(
    '| Flag | Default |\n| --- | --- |\n| `--drain` | `30s` |\n| `--dock` | `45s` |\n',
    '| 参数 | 默认值 |\n| --- | --- |\n| `--drain` | 无 |\n| `--dock` | `45s` |\n',
    { rule },
  );
  expect(found).toMatchObject([{ source: '`30s`', at: { source: '3:15', target: '3:1' } }]);
});

test('only elsewhere in the section is information', async () => {
  const found = await lintTexts(
    '## Draining {#draining}\n\nSet `drainTimeout` on all 12 lanterns.\n\nWith `--force`, `drainTimeout` is ignored.\n',
    '## 排空 {#draining}\n\n在全部 12 盏灯笼上设置 `drainTimeout`。\n\n使用 `--force` 时会忽略它。\n',
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'elsewhere', severity: 'info', at: { source: '5:17' } },
  ]);
});

test.each([
  [
    'code in another order',
    '请改用 `shutdown.grace`：`lanternColor` 和 `drainTimeout` 字段已被移除。',
  ],
  [
    'code that lost its backticks',
    'drainTimeout 和 lanternColor 字段已被移除，请改用 shutdown.grace。',
  ],
  [
    'a slip, which has a rule of its own',
    '`drainTimeout` 和 `lanternColour` 字段已被移除，请改用 `shutdown.grace`。',
  ],
  [
    'punctuation inside the backticks',
    '`drainTimeout,` 和 `lanternColor` 字段已被移除，请改用 `shutdown.grace`。',
  ],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(original, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  [
    'code named twice',
    'Set `drain` now. `drain` is safe on 12 nodes.\n',
    '现在设置 `drain`，它在 12 个节点上是安全的。\n',
  ],
  [
    'a translated placeholder',
    'Run `harborctl dock` with `<cluster name>` now.\n',
    '现在用 `<集群名称>` 运行 `harborctl dock`。\n',
  ],
  [
    'the plural of an API kind',
    'Delete all `Lanterns` with `harborctl`.\n',
    '用 `harborctl` 删除所有 `Lantern`。\n',
  ],
  [
    'a phrase set as code in a table cell',
    '| Flag | Default |\n| --- | --- |\n| `--drain` | `not set` |\n',
    '| 参数 | 默认值 |\n| --- | --- |\n| `--drain` | `未设置` |\n',
  ],
  [
    'code that moved to another paragraph of the section',
    'Set `drain_timeout` to 30.\n\nThe quay has 12 lanterns and `dock`.\n',
    '设为 30。\n\n码头有 12 盏灯笼，参见 `dock` 和 `drain_timeout`。\n',
  ],
  [
    'the last word of a name said behind the code',
    'The `lampPost-controller` is not lit.\n',
    '`lampPost` 控制器未点亮。\n',
  ],
  [
    'an amount written out',
    'All lanterns stay lit for `1hour` on the quay.\n',
    '码头上的灯笼会亮 1 小时。\n',
  ],
  [
    'an amount in a larger unit',
    'All lanterns stay lit for `120s` on the quay.\n',
    '码头上的灯笼会亮 2 分钟。\n',
  ],
  [
    'code in a comment of the original',
    'Use `harborctl`. <!-- was `harborctl-old` -->\n',
    '使用 `harborctl`。\n',
  ],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

const weighed = (code: string) => `All 12 lanterns of the quay are on the ${code} of the harbor.\n`;

test.each([
  ['a word that no dictionary has', '`lampz`', '全部 12 盏灯笼都在港口上。', 'warning'],
  ['a word of two', '`blacklist`', '全部 12 盏灯笼都在港口上。', 'warning'],
  ['a listed word whose Chinese is not there', '`queue`', '全部 12 盏灯笼都在港口上。', 'warning'],
  ['a command', '`harborctl install`', '全部 12 盏灯笼都在港口上安装。', 'warning'],
  ['a number', '`503`', '全部 12 盏灯笼都在港口上。', 'warning'],
  ['a tag', '`<Lantern.Glass />`', '全部 12 盏灯笼都在港口上。', 'warning'],
  ['an answer', '`HTTP/1.1 200 OK`', '全部 12 盏灯笼都在港口上。', 'warning'],
  ['a listed word, translated', '`queue`', '全部 12 盏灯笼都在港口队列上。', 'info'],
  ['listed words, translated', '`end users`', '全部 12 盏灯笼都在港口最终用户上。', 'info'],
  ['an English word', '`trustworthy`', '全部 12 盏可信的灯笼都在港口上。', 'info'],
  ['a word of the prose', '`harbor`', '全部 12 盏灯笼都在上面。', 'info'],
  [
    'cut out beside its like',
    '`harbor-line`',
    '全部 12 盏灯笼都在 Harbor Line 的  上。',
    'warning',
  ],
  ['another way to write it', '`harbor-line`', '全部 12 盏灯笼都在 Harbor Line 上。', 'info'],
  ['piece by piece', '`quay.spec.lanterns`', '全部 12 盏灯笼都在码头的 lanterns 上。', 'info'],
  ['a compound, translated', '`Pseudo-Cluster`', '全部 12 盏灯笼都在港口的伪集群上。', 'info'],
  ['a compound, half translated', '`lantern-log`', '全部 12 个都在港口日志上。', 'warning'],
  ['a constant, translated', '`NULL`', '全部 12 盏灯笼在港口都为空。', 'info'],
  ['a switch, translated', '`ON`', '港口的全部 12 盏灯笼都开启。', 'info'],
  ['a constant, lost', '`NULL`', '全部 12 盏灯笼都在港口上。', 'warning'],
  ['a keyword in small letters', '`SET`', '全部 12 盏灯笼都在港口的 set 上。', 'info'],
  ['a word that the original says twice', '`lanterns-quay`', '12 盏灯笼都在码头上。', 'warning'],
  ['an amount that is lost', '`30hours`', '全部 12 盏灯笼都在港口上。', 'warning'],
  ['another amount', '`30s`', '全部 12 盏灯笼都在港口上 20 秒。', 'warning'],
  ['a sentence set as code', '`At 9 a.m. on the quay`', '全部 12 盏灯笼都在上午 9 点。', 'info'],
])('%s', async (_, code, zh, severity) => {
  const found = await lintTexts(weighed(code), `${zh}\n`, { rule });
  expect(found).toMatchObject([{ messageId: 'missing', severity, source: code }]);
});

test('the last word of a name that is not said behind the code', async () => {
  const en = 'The `lampPost-controller` is not lit.\n';
  expect(await lintTexts(en, '`lampPost` 未点亮。\n', { rule })).toMatchObject([
    { data: { expected: 'lampPost-controller' } },
  ]);
});

test('silent: code of a section that is missing as a whole', async () => {
  const found = await lintTexts(
    '## Draining {#draining}\n\nSee `harborctl drain` for 12 examples.\n\n## Docking {#docking}\n\nSee [dock](/docs/dock/) for `harborctl dock`.\n',
    '## 排空 {#draining}\n\n12 个示例参见 `harborctl drain`。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('other code in the place of lost code: both are told', async () => {
  const found = await lintTexts(
    'See the table `quay_lamp_lineage` with `--force`. Then stop.\n',
    '参见表 `quay_workflow_tree`，使用 `--force`。然后停止。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'replaced',
      severity: 'warning',
      data: { expected: 'quay_lamp_lineage', actual: 'quay_workflow_tree' },
      source: '`quay_lamp_lineage`',
      target: '`quay_workflow_tree`',
      says: {
        en: 'English has `quay_lamp_lineage`, Chinese has `quay_workflow_tree` in its place',
        zh: '英文版为 `quay_lamp_lineage`，中文版在同一位置为 `quay_workflow_tree`',
      },
    },
  ]);
});

test.each([
  [
    'the original has it as plain text',
    'See `quay_lineage` and boat_tree now.',
    '现在参见 `boat_tree`。',
  ],
  ['it is a Chinese phrase', 'See `quay_lineage` on the quay now.', '现在在码头参见 `单机`。'],
  [
    'it stands in another sentence',
    'See `quay_lineage`. Then stop it.',
    '请参见它。然后停止 `boat_tree`。',
  ],
])('not in its place: %s', async (_, en, zh) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found).toMatchObject([{ messageId: 'missing', source: '`quay_lineage`' }]);
});

test('damaged code in the text of the same link', async () => {
  const found = await lintTexts(
    'Get [`2.0.17`](https://quay.example/v2.0.17) or [`4.0.4`](https://quay.example/v4.0.4) now.\n',
    '现在获取 [`。 17`](https://quay.example/v2.0.17) 或 [`4。 4`](https://quay.example/v4.0.4)。\n',
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'replaced', severity: 'warning', source: '`2.0.17`', target: '`。 17`' },
    { messageId: 'replaced', severity: 'warning', source: '`4.0.4`', target: '`4。 4`' },
  ]);
});

test.each([
  ['`灯数(即每分钟) > n && 亮度 < m%`', []],
  ['`灯数(即每分钟) > n && 亮度 < 5%`', ['warning']],
  ['`灯数(即每分钟) > n || 亮度 < m%`', ['warning']],
])('a condition said in words is translated with its operators: %s', async (zh, severities) => {
  const found = await lintTexts(
    'The rule is `lamps(per minute) > n && share lit < m%`.\n',
    `规则为 ${zh}。\n`,
    { rule },
  );
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

test.each([
  ['`整个码头 - L1 灯- L2 灯`', []],
  ['`整个码头 - L1 灯- L3 灯`', ['warning']],
])('a sum said in words is translated with its identifiers: %s', async (zh, severities) => {
  const found = await lintTexts(
    'At least `quay light - lamp L1 light - lamp L2 light` is lit.\n',
    `至少点亮 ${zh}。\n`,
    { rule },
  );
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

test.each([
  ['a ratio', 'Quays and lamps have a `1:N` relationship.', '码头与灯是一对多关系。', 0],
  ['another ratio', 'Quays and lamps have a `1:N` relationship.', '码头与灯是一对一关系。', 1],
  [
    'code with a word translated',
    'Turn on `multi-cluster lamp-metrics` first.',
    '请先开启 `多集群 lamp-metrics`。',
    0,
  ],
  [
    'other code',
    'Turn on `multi-cluster lamp-metrics` first.',
    '请先开启 `多集群 boat-metrics`。',
    1,
  ],
])('%s in words', async (_, en, zh, count) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found).toHaveLength(count);
});

test.each([
  ['a file of another folder', '`public/lamps.txt`', ['replaced']],
  ['the file in plain text', 'lamps.txt', []],
])('the only file of a block became %s', async (_, zh, told) => {
  const found = await lintTexts(
    'Create a file called `lamps.txt` in the folder of the harbour.\n',
    `在港口的文件夹中创建名为 ${zh} 的文件。\n`,
    { rule },
  );
  expect(found.map(({ messageId }) => messageId)).toEqual(told);
});

test('silent: names with a slash between them have lost their backticks alone', async () => {
  const found = await lintTexts('Run `npm` or `yarn` on the quay.\n', '在码头运行 npm/yarn。\n', {
    rule,
  });
  expect(found).toEqual([]);
});

test.each([
  ['with a word in common', 'harbour lamp restart', 'harbour lamp look', ['replaced', 'replaced']],
  ['with none', 'quay begin', 'quay inspect', ['missing', 'missing']],
  [
    'of which one has a word in common',
    'harbour lamp restart',
    'quay inspect',
    ['replaced', 'missing'],
  ],
])('two lost commands and two others %s', async (_, first, second, told) => {
  const found = await lintTexts(
    'Use `service lamp restart` to light the lamp of the quay again. The captain then looks at it with `service lamp status` every evening.\n',
    `用 \`${first}\` 再次点亮码头的灯。船长每天晚上用 \`${second}\` 查看。\n`,
    { rule },
  );
  expect(found.map(({ messageId }) => messageId).toSorted()).toEqual(told.toSorted());
});

test.each([
  ['the same words in brackets', '[lamp/wick/Quay] 缺陷简述', '[lamp-wick-trim] 灯芯无法修剪', []],
  ['one of which is lost', '[lamp-wick-trim] 灯芯无法修剪', '', ['missing']],
])('two phrases behind %s', async (_, first, second, told) => {
  const code = (text: string) => (text === '' ? '' : `\`${text}\``);
  const found = await lintTexts(
    'The title follows the form `[lamp/wick/Quay] defect description`, such as `[lamp-wick-trim] The wick cannot be trimmed`.\n',
    `标题遵循以下格式 ${code(first)}，例如 ${code(second)}。\n`,
    { rule },
  );
  expect(found.map(({ messageId }) => messageId)).toEqual(told);
});

test('code that was torn apart is lost, and told once', async () => {
  const found = await lintTexts(
    'Replace `$1` with the `dock? of the first berth in the list? lamp = north`, and dock? Lamp = north is asked.\n',
    '把 `$1` 换成列表中第一个泊位的 `dock?lamp=north`，然后请求它。\n',
    { chineseFirst: true },
  );
  expect(found).toMatchObject([
    { rule, messageId: 'replaced', severity: 'warning', source: '`dock?lamp=north`' },
  ]);
});

test('a misspelt name in plain text stands in the place of the code', async () => {
  const found = await lintTexts(
    'The quay only supports `Lumo Timestamp` and `LMT Date` here.\n\nIt has `LMT Date` twice.\n',
    '此处码头只支持 Lumo 时间戳和 LMT Data 的格式。\n\n`LMT Date` 出现两次。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'near',
      severity: 'warning',
      source: '`LMT Date`',
      target: 'LMT Data',
      says: {
        en: 'English has `LMT Date`, Chinese has "LMT Data" in plain text',
        zh: '英文版为 `LMT Date`，中文版在正文中写成“LMT Data”',
      },
    },
  ]);
});

test('a field without its value is an info', async () => {
  const found = await lintTexts(
    'Put `lamp/oil: whale` on all of the 12 lamps.\n',
    '为 12 盏灯都设置 `lamp/oil`。\n',
  );
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(found.map((one) => one.rule)).toContain(rule);
});

test('a code that stands there as the original writes it elsewhere is an info', async () => {
  const found = await lintTexts(
    'LMT3 is old. The quay uses the `LMT/3` format, 12 lamps.\n',
    'LMT3 很旧。码头使用 LMT3 格式，12 盏灯。\n',
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'near', severity: 'info', data: { expected: 'LMT/3', actual: 'LMT3' } },
  ]);
});

test.each([
  [
    'a name kept beside what is said of it',
    'The feature of `Search by Keeper` is ready on all quays.',
    'Keeper 查询功能已在所有码头就绪。',
  ],
  ['a digit said in words', 'Out of range, `lamp` gives `0` lamps.', '超出范围时，`lamp` 返回零。'],
  [
    'a placeholder with a name in another case',
    'The tag has `lumo-version` in it on the quay.',
    '码头上的标签中有 `LUMO版本`。',
  ],
  [
    'a placeholder with a name with a capital',
    'The tag has `wick-version` in it on the quay.',
    '码头上的标签中有 `Wick 版本`。',
  ],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  [
    'a name beside what says something else',
    'The feature of `Search by Keeper` is ready on all quays.',
    'Keeper 停靠功能已在所有码头就绪。',
    'info',
  ],
  [
    'a word that is no slip of the code',
    'The quay only supports `LMT Date` here.',
    '此处码头只支持 LMT Lamp。',
    'warning',
  ],
  [
    'a placeholder with another name',
    'The tag has `lumo-version` in it on the quay.',
    '码头上的标签中有 `WICK版本`。',
    'warning',
  ],
])('no counterpart: %s', async (_, en, zh, severity) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.map((one) => [one.messageId === 'near', one.severity])).toEqual([[false, severity]]);
});

const named = (en: string, zh: string) =>
  lintTexts(
    `Say where the lamp went out (\`${en}\`) and when.\n`,
    `请说明灯在何处熄灭（\`${zh}\`）以及时间。\n`,
    { rule },
  );

test.each([
  ['quay:lamp', '码头:灯'],
  ['quay:lamp', '码头：灯号'],
  ['harbour/quay/lamp', '港口/码头/灯'],
  ['quay: lamp', '码头：灯'],
])('silent: plain words between the same marks, translated: %s, %s', async (en, zh) => {
  expect(await named(en, zh)).toEqual([]);
});

test.each([
  ['other marks', 'quay:lamp', '码头/灯'],
  ['a mark less', 'harbour/quay/lamp', '港口/码头'],
  ['an identifier', 'quayLamp:oil', '码头:油'],
  ['a number', 'quay:8080', '码头:端口'],
])('code is lost where Chinese has %s: %s, %s', async (_, en, zh) => {
  expect(await named(en, zh)).toMatchObject([{ data: { expected: en } }]);
});

test.each(['dimmed(not lit by day)', 'dimmed (only at night)'])(
  'silent: words with a remark, translated: %s',
  async (en) => {
    expect(await named(en, '默认（白天不亮）')).toEqual([]);
  },
);

test.each(['dim(lamp oil)', 'dim(not_by_day)', 'dimLamp(only at night)'])(
  'a call is lost where Chinese has words with a remark: %s',
  async (en) => {
    expect(await named(en, '默认（白天不亮）')).toMatchObject([{ data: { expected: en } }]);
  },
);

test('silent: words with an owner, which the translation says in its own', async () => {
  expect(
    await lintTexts("This is the `keeper's own lamp`.\n", '这就是`守灯人自己的灯`。\n', {
      rule: 'dropped-code',
    }),
  ).toEqual([]);
});

test('many codes that one block lost are one finding', async () => {
  const names = ['lamp.dim', 'lamp.off', 'lamp.on', 'lamp.blink'].map((name) => `\`${name}\``);
  const found = await lintTexts(`The new calls are ${names.join(', ')}.\n`, '新增了若干调用。\n', {
    rule: 'dropped-code',
  });
  expect(found).toMatchObject([{ evidence: { absorbed: { 'dropped-code': 3 } } }]);
});

test.each([
  [
    'a name and its value as two codes',
    "Lamps with `status: 'lit'` are counted.\n",
    "`status` 为 `'lit'` 的灯会被计入。\n",
  ],
  [
    'an assignment as two codes',
    'Write `enableLamp = true` into the file.\n',
    '在文件中把 `enableLamp` 设为 `true`。\n',
  ],
  [
    'a phrase of names and translated words in a link',
    'Install the [`LAMP component of QuayLight`](https://example.com/lamp).\n',
    '安装 [`QuayLight LAMP 组件`](https://example.com/lamp)。\n',
  ],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('Chinese words in code that English has in quotation marks are not lost', async () => {
  const zh = '- 选择 `只换灯芯` 即可。\n';
  const quoted = '- Choose "Only Change the Wick".\n';
  expect(await lintTexts(quoted, zh, { rule, chineseFirst: true })).toEqual([]);
  const bare = '- Choose the first one.\n';
  expect(await lintTexts(bare, zh, { rule, chineseFirst: true })).toMatchObject([
    { data: { expected: '只换灯芯' }, severity: 'info' },
  ]);
});

test.each([
  ['Open the `write` field.', '启用"写入"。'],
  ['How to remove `lit_by Lumi` at the foot', '如何去掉底部的“由 Lumi 点亮”'],
  ['Press `Save`, then `Delete`.', '先点击“保存”，再点击「删除」。'],
])('silent: a label in code that Chinese has in quotation marks: %s', async (en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['too few marks', 'Press `Save`, then `Delete`.', '先点击“保存”，再确认。'],
  ['other words', 'Open the `write` field.', '启用“灯塔”。'],
  ['marks of the original', 'Open the `write` field of the "quay".', '打开“写入码头”的字段。'],
  ['a name in camelCase', 'Set `writeField` to open it.', '设置“写入字段”来打开。'],
  ['a name with an underscore', 'Set `write_field` to open it.', '设置“写入字段”来打开。'],
  ['English in the marks', 'Open the `write` field.', '启用“written”字段。'],
])('a label in code that is told of: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toHaveLength(1);
});

test('a name whose value is another is lost', async () => {
  const found = await lintTexts(
    "Lamps with `status: 'lit'` are counted.\n",
    "`status` 为 `'dark'` 的灯会被计入。\n",
  );
  expect(found).not.toEqual([]);
});

test('the version of the section, said as this version, is not lost', async () => {
  const en = (code: string) =>
    `# Lamps\n\n## v4.5.0\n\n- The lamps need new oil after the upgrade to \`${code}\`.\n`;
  const zh = '# 灯具\n\n## v4.5.0\n\n- 此版本升级后，灯具需要新的灯油。\n';
  expect(await lintTexts(en('v4.5.0'), zh, { rule })).toEqual([]);
  expect(await lintTexts(en('v4.4.0'), zh, { rule })).toHaveLength(1);
});

test('a command without its program is an info', async () => {
  const zh = '用 `format` 命令准备灯，需要 12 分钟。\n';
  const severities = async (en: string) =>
    (await lintTexts(en, zh, { rule: 'dropped-code' })).map(({ severity }) => severity);
  expect(await severities('Prepare it with `lampctl format`, in 12 minutes.\n')).toEqual(['info']);
  expect(await severities('Prepare it with `lampctl wipe`, in 12 minutes.\n')).not.toEqual([
    'info',
  ]);
});

test('a command of which only the option is said is an info', async () => {
  const zh = 'lampctl 用 `--lit` 快速点亮 12 盏灯。\n';
  const severities = async (command: string) =>
    (
      await lintTexts(`Light the 12 lamps at once with \`${command}\`.\n`, zh, {
        rule: 'dropped-code',
      })
    ).map(({ severity }) => severity);
  expect(await severities('lampctl run --lit')).toEqual(['info']);
  expect(await severities('lampctl run --fast')).not.toEqual(['info']);
});

test('silent: a line of Markdown whose words are translated', async () => {
  const zh = '灯在标题（例如 `## 标题`）中点亮 3 次。\n';
  const en = 'A lamp in a heading (as in `## Heading`) is lit 3 times.\n';
  expect(await lintTexts(en, zh, { rule: 'dropped-code' })).toEqual([]);
  expect(await lintTexts(en.replace('## ', '> '), zh, { rule: 'dropped-code' })).toHaveLength(1);
});

test('code that stands in the block right below is an info', async () => {
  const block = (text: string, code: string) => `${text}\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
  const severities = async (code: string) =>
    (
      await lintTexts(
        block('Light all the lamps of the quay via `quay.light`, one by one.', code),
        block('通过以下方式逐一点亮码头的所有灯。', code),
        { rule: 'dropped-code' },
      )
    ).map(({ severity }) => severity);
  expect(await severities('quay.light(lamp)')).toEqual(['info']);
  expect(await severities('quay.trim(lamp)')).toEqual(['warning']);
});

test('what the page is about may go without saying', async () => {
  const page = (title: string, why: string, more: string) =>
    `${title}\n------\n\n### ${why}\n\n12\n\n### 4.0\n\n${more}\n`;
  const severities = async (title: string) =>
    (
      await lintTexts(
        page(title, 'Why `quay-lamp`', '`quay-lamp` and `quay-lamp` with `quay-lamp` of quay-lamp'),
        page(title, '为什么做这个', '`quay-lamp` 和 `quay-lamp`，带 `quay-lamp` 的 quay-lamp'),
        { rule: 'dropped-code' },
      )
    ).map(({ severity }) => severity);
  expect(await severities('quay-lamp')).toEqual(['info']);
  expect(await severities('The harbour')).toEqual(['warning']);
});

test('silent: a formula of which the words are translated, and words between marks', async () => {
  const lint = (en: string, zh: string) =>
    lintTexts(`Reckon with \`${en}\` for 12 lamps.\n`, `按 \`${zh}\` 计算 12 盏灯。\n`, {
      rule: 'dropped-code',
    });
  expect(await lint('4.2oil/(WICK+lamp resistance)', '4.2oil/(WICK+灯的 电阻)')).toEqual([]);
  expect(await lint('definitions of lamps / lamp defs', '灯的定义')).toEqual([]);
  expect(await lint('QUAY.LAMP.WICK', '码头.灯.灯芯')).toEqual([]);
  expect(await lint('4.2oil/(WICK+lamp resistance)', '4.3oil/(WICK+灯的 电阻)')).toHaveLength(1);
});
