import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'malformed-markup';

test('asterisks that print are a warning with a fix', async () => {
  const found = await lintTexts(
    '**Note:** the lamp is hot, see [more](/a/).\n',
    '**注意：**灯很烫，参见[更多](/a/)。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'stars',
      severity: 'warning',
      target: '**注意：**',
      at: { target: '1:1' },
      evidence: { actual: '**注意：**', expected: '**注意**：' },
      fixed: '**注意**：',
    },
  ]);
});

test.each([
  ['on both sides', '打开**`lamp`**开关。', '**`lamp`**', ' **`lamp`** '],
  ['behind', '打开 **`lamp`**开关。', '**`lamp`**', '**`lamp`** '],
  ['before', '打开**`lamp`**。', '**`lamp`**', ' **`lamp`**'],
  ['at its end', '打开**港口的 `lamp`**开关。', '**港口的 `lamp`**', '**港口的 `lamp`** '],
  ['before other bold text', '打开**`lamp`**开关**两次**才行。', '**`lamp`**', ' **`lamp`** '],
])('a letter %s of bold code is one finding with a fix', async (_, zh, marked, fixed) => {
  expect(await lintTexts('Turn the **`lamp`** on **twice**.\n', `${zh}\n`, { rule })).toMatchObject(
    [{ messageId: 'stars', target: marked, evidence: { expected: fixed }, fixed }],
  );
});

test('a table of the original that prints as text is one finding', async () => {
  const found = await lintTexts(
    '12 lamps:\n\n| Lamp | Oil |\n|------ --|-----|\n| `north` | whale |\n| `south` | seed |\n',
    '12 盏灯：\n\n| 灯 | 油 |\n|--------|-----|\n| `north` | 鲸油 |\n| `south` | 菜油 |\n',
  );
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'own-table',
      severity: 'warning',
      data: { count: 3 },
      says: {
        en: expect.stringMatching(
          /^Chinese has a table of 3 rows here; in English its lines print as text: “\| Lamp/,
        ),
      },
    },
  ]);
});

const keeper = 'The keeper (of the quay) has 12 lamps, a rope and 12 ships.';

test.each([
  ['full-width brackets', keeper, '看守人（）有 12 盏灯、绳和 12 艘船。', '（）'],
  [
    'brackets behind a link',
    `[More](/a/) ${keeper}`,
    '[更多](/a/) ( ) 有 12 盏灯、绳和 12 艘船。',
    '( )',
  ],
  ['title marks', keeper, '参见《》，看守人有 12 盏灯、绳和 12 艘船。', '《》'],
  ['two marks of a list', keeper, '看守人有 12 盏灯、、绳和 12 艘船。', '、、'],
  ['a comma and a stop', keeper, '看守人有绳、12 盏灯和 12 艘船，。', '，。'],
])('what a lost word leaves behind is a warning: %s', async (_, en, zh, actual) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([
    { messageId: 'hollow', severity: 'warning', target: actual, fixed: '' },
  ]);
});

test('marks with nothing between them are told by the loss that left them', async () => {
  const found = await lintTexts('Ask the board (of the CNCF) first.\n', '先问理事会（）。\n');
  expect(found.map((one) => one.rule)).toEqual(['dropped-name']);
});

test.each([
  ['code in brackets', 'Open the lamp (`lamp`).', '打开灯（`lamp`）。'],
  ['an image in brackets', 'The lamp (![lamp](/a.png)).', '灯（![灯](/a.png)）。'],
  ['a call', 'Call `open()` first.', '先调用 open()，再调用 close()。'],
  ['a function named otherwise', 'Call open() first.', '先调用函数 ()。'],
  ['three stops', 'And so on ...', '灯、绳，等等。。。'],
  ['the original has it too', 'The lamp ().', '灯（）。'],
  ['a link without target', 'The [lamp]() is hot.', '[灯]()很烫。'],
])('silent: marks with nothing between them: %s', async (_, en, zh) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.filter(({ messageId }) => messageId === 'hollow')).toEqual([]);
});

test.each([
  [
    'a bracket',
    '灯*一直亮着（always on）*的港口。',
    '*一直亮着（always on）*',
    '*一直亮着（always on）* ',
  ],
  ['a stop', '*注意：*灯很烫。', '*注意：*', '*注意*：'],
  ['a bracket at the beginning', '灯*（旧灯）已灭*了。', '*（旧灯）已灭*', ' *（旧灯）已灭*'],
])('italics that end beside %s print', async (_, zh, marked, fixed) => {
  expect(await lintTexts('The *lamp* of the harbour.\n', `${zh}\n`, { rule })).toMatchObject([
    { messageId: 'italics', severity: 'warning', target: marked, fixed },
  ]);
});

test.each([
  ['italics', '灯把光给_任何_船只。', '_任何_', '*任何*'],
  ['bold text', '灯把光给__任何__船只。', '__任何__', '**任何**'],
  ['text with code in it', '灯把光_给予 `boat` 船_用。', '_给予 `boat` 船_', '*给予 `boat` 船*'],
])('underscores beside a letter mark no %s', async (_, zh, marked, fixed) => {
  expect(await lintTexts('The lamp shines for _any_ boat.\n', `${zh}\n`, { rule })).toMatchObject([
    { messageId: 'underscores', severity: 'warning', target: marked, fixed },
  ]);
});

test.each([
  ['that are read', 'It shines for _any_ boat.', '灯把光给 _任何_ 船只。'],
  ['beside punctuation', 'It shines for _any_ boat.', '灯把光给（_任何_）船只。'],
  ['of a name', 'It shines for _any_ boat.', '灯把光给*任何*船 lamp_oil_can。'],
  ['where the original sets nothing off', 'It shines for any boat.', '灯把光给_任何_船只。'],
])('silent: underscores %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['set nothing off in the original', 'Length by width.', '长度*宽度（米）*灯数。'],
  ['multiply', 'The *sum* is a product.', '总数=灯*（油+芯）*码头。'],
  ['are read', 'The *lamp* is hot.', '*灯（旧）* 很烫，*灯*很烫。'],
  ['mark a list', '- *Lamp*\n- Quay', '* 灯（旧）*\n* 码头'],
  ['are globs', 'All *lamps* in logs.', '*.log（日志）和 */a（灯）*都在。'],
  ['are in code', 'The *lamp*.', '*灯*和 `*灯（旧）*的`。'],
  ['are escaped', 'The *lamp*.', '*灯*和 \\*灯（旧）\\*的。'],
])('silent: single asterisks that %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['star', 'The **lamp** is hot.', '这盏**灯 很烫。', '**'],
  ['backtick', 'Run `lamp on` now.', '现在运行 `lamp on。', '`'],
  ['backtick', 'Run `lamp on` now.', '现在运行 `lamp``-``on`。', '``'],
  [
    'bullet',
    '1. Lamp:\n\n   - https://lamp.example/1',
    '1. 灯：\n\n   -https://lamp.example/1',
    '-',
  ],
  ['bullet', '- Fast\n- Bright', '-快\n-亮', '-'],
  [
    'pipe',
    '| a | b |\n| - | - |\n| c | d |',
    '| 甲 | 乙 |\n| - | - |\n\n｜丙 ｜ 丁 ｜',
    '｜丙 ｜ 丁 ｜',
  ],
  ['conflict', 'The lamp is on.', '灯亮着。\n\n>>>>>>> theirs', '>>>>>>> theirs'],
  ['replacement', 'The lamp is on.', '灯亮\uFFFD。', '\uFFFD'],
  ['tag', '<details>\n\nLamp\n\n</details>', '<detail>\n\n灯\n\n</detail>', 'detail'],
])('%s', async (messageId, en, zh, marked) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found[0]).toMatchObject({ messageId, target: marked });
});

const numberedEn = (n: number) =>
  `## Quay\n\n${['Trim the lamps', 'Oil the hinges', '(2.0) Ring the bell', 'LED lights'].slice(0, n).join('\n').replace(/^/gm, '1. ')}\n`;

test('a list whose marks lack their blank is one finding that mends all of them', async () => {
  const found = await lintTexts(
    numberedEn(4),
    '## 码头\n\n1.修剪灯芯  \n2.给铰链上油  \n3.(2.0)敲钟  \n4.LED 灯\n',
    {},
  );
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'bullet',
      source: 'Trim the lamps',
      target: '1.',
      evidence: { absorbed: { [rule]: 3 } },
    },
  ]);
  expect(found[0]?.fixed).toBe('1. |2. |3. |4. ');
});

test('an item of such a list that is missing is told all the same', async () => {
  const found = await lintTexts(
    `${numberedEn(4)}1. The harbour master writes down every ship that comes in by night\n`,
    '## 码头\n\n1.修剪灯芯\n2.给铰链上油\n3.(2.0)敲钟\n4.LED 灯\n',
    { rule: 'missing-block' },
  );
  expect(found).not.toEqual([]);
});

test('silent: a version at the beginning of a line is no list mark', async () => {
  expect(
    await lintTexts('- Lamps\n- Quay\n', '- 灯\n\n  2.x 版本\n  4.(3) 号码头\n- 码头\n', { rule }),
  ).toEqual([]);
});

test('both ends of a bold text that print are one finding', async () => {
  const found = await lintTexts('The **lamp:** is hot.\n', '**灯: **很烫。\n', { rule });
  expect(found).toMatchObject([{ messageId: 'star', evidence: { absorbed: { [rule]: 1 } } }]);
});

test('front matter that is not at the top, or has full-width colons', async () => {
  const en = '---\ntitle: Lamp\ndate: 2031-01-02T10:00:00\n---\n\nThe lamp is on.\n';
  expect(
    await lintTexts(en, '灯\n\n---\ntitle: 灯\ndate: 2031-01-02T10:00:00\n---\n\n灯亮着。\n', {
      rule,
    }),
  ).toMatchObject([{ messageId: 'front-matter' }]);
  expect(
    await lintTexts(en, '---\ntitle: 灯\ndate: 2031-01-02T10：00：00\n---\n\n灯亮着。\n', { rule }),
  ).toMatchObject([{ messageId: 'colon', target: '：' }]);
});

test('a heading that lost its blank is one finding', async () => {
  const found = await lintTexts('## Lamps\n\nThey are on.\n', '##　灯\n\n灯都亮着。\n');
  expect(found).toMatchObject([
    { rule: 'missing-heading', evidence: { absorbed: { 'malformed-markup': 1 } } },
  ]);
});

test('an invisible character is a warning in code and an info elsewhere', async () => {
  expect(await lintTexts('Use `lamp`.\n', '使用 `la\u200Bmp`。\n', { rule })).toMatchObject([
    { messageId: 'invisible', severity: 'warning' },
  ]);
  expect(await lintTexts('Use it.\n', '使用\u200B它。\n', { rule })).toMatchObject([
    { messageId: 'invisible', severity: 'info' },
  ]);
});

const listEn =
  'Two things changed on the quays:\n\n1. The `lamp` is lit at 18:30 each day.\n\n2. The `rope` of each boat is changed in 4.2.\n\nSee the chart of 2031.\n';
const listZh = (lead: string, one: string, two: string) =>
  `${lead}${one}${two}\n\n参见 2031 年的图表。\n`;
const [one, two] = ['`lamp` 每天 18:30 点亮。', '每条船的 `rope` 在 4.2 中更换。'];

test.each([
  ['in lines', listZh('码头有两处变化：\n\n', `${one}\n`, two), 'info'],
  ['with the line before it', listZh('码头有两处变化：\n', `${one}\n`, two), 'info'],
  ['with numbers', listZh('码头有两处变化：\n\n', `（1）${one}\n`, `（2）${two}`), 'warning'],
  ['with bullets', listZh('码头有两处变化：\n', `• ${one}\n`, `• ${two}`), 'warning'],
])('a list that became one paragraph is one finding: %s', async (_, zh, severity) => {
  expect(await lintTexts(listEn, zh)).toMatchObject([
    { rule, messageId: 'list', severity, data: { count: 2 } },
  ]);
});

test.each([
  ['stays a list', listZh('码头有两处变化：\n\n', `1. ${one}\n`, `2. ${two}`)],
  ['breaks its lines hard', listZh('码头有两处变化：\n\n', `${one}  \n`, two)],
  ['became prose', listZh('码头有两处变化：\n\n', one, two)],
  [
    'became wrapped prose',
    listZh('码头有两处变化：\n\n', '`lamp` 每天\n18:30 点亮，', '每条船的 `rope` 在 4.2 中更换。'),
  ],
  ['became paragraphs', listZh('码头有两处变化：\n\n', `${one}\n\n`, two)],
])('no lost list where it %s', async (_, zh) => {
  expect(await lintTexts(listEn, zh, { rule })).toEqual([]);
});

test('full-width punctuation in English text is told once a page, as an info', async () => {
  const zh = '点亮 `lamp` 之后，您会看到灯。\n\n方案二：\n\n换一盏灯（旧灯已灭）。\n';
  const en =
    'After lighting `lamp`，you see it.\n\nSolution 2：\n\nChange it（the old one is out）.\n';
  expect(await lintTexts(en, zh, { rule, chineseFirst: true })).toMatchObject([
    {
      messageId: 'width',
      severity: 'info',
      target: '，',
      at: { target: '1:22' },
      data: { count: 4 },
    },
  ]);
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'own-width',
      severity: 'info',
      source: '，',
      at: { source: '1:22' },
      data: { count: 4 },
      says: {
        en: 'Full-width punctuation in English text, 4 on this page; the first: “fter lighting `lamp`，you see it.”',
        zh: '英文文字中使用了全角标点，此页共 4 处，第一处：“fter lighting `lamp`，you see it.”',
      },
    },
  ]);
});

test('full-width punctuation beside one quotation mark counts', async () => {
  const en = 'Two lamps，"north" and “south”，are lit. Write “，” between them.\n';
  const found = await lintTexts(en, '两盏灯，“北灯”和“南灯”，都亮着。中间写“，”。\n', { rule });
  expect(found).toMatchObject([{ messageId: 'own-width', data: { count: 2 } }]);
});

test.each([
  ['beside Chinese', '港口（Harbour）：见图。', 'The port (港口)，see the chart.'],
  ['in code', '运行 `灯：开`。', 'Run `lamp：on`.'],
  ['in a code block', '```\n灯：开\n```', '```\nlamp：on\n```'],
  ['that the sentence tells of', '不要使用“：”。', 'Do not write “：” there.'],
  ['of an address', '见 [港口](/a：b)。', 'See [port](/a：b).'],
])('silent: full-width punctuation %s', async (_, zh, en) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule, chineseFirst: true })).toEqual([]);
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['the same in both', 'A **lamp stays.', '一盏 **灯 留下。'],
  ['powers, globs and arguments', 'A 2**3 and a/**/b.', '一个 2**3 和 a/**/b。'],
  ['bold that is read', '**Note:** it is hot.', '**注意：** 它很烫。'],
  ['bold that ends in a letter', '**Note** it is hot.', '**注意**它很烫。'],
  ['a list in the original only as text', '1.Lamp', '1.灯'],
  ['a number at the beginning of a line', 'Since 1.20 it is hot.', '1.20 版起它很烫。'],
  ['escaped marks', 'A \\*\\*lamp\\*\\*.', '一盏 \\*\\*灯\\*\\*。'],
  ['bold code with blanks', 'The **`lamp`** is hot.', '这盏 **`lamp`** 很烫。'],
  ['bold code beside punctuation', 'The **`lamp`**: hot.', '**`lamp`**：很烫，**`lamp`**。'],
  ['a power of code', 'It is `n`**`m` or `n`**`k`.', '即 `n`**`m` 或 `n`**`k`。'],
  ['in code', 'Use `**x：**y`.', '使用 `**x：**y`。'],
  ['joiners of an emoji', 'The keeper 👩‍🚒.', '守塔人 👩‍🚒。'],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

const squeezed = ':::note 灯很烫，请在 10:30 之前[关灯](/off/)。 :::';

test('a container squeezed on one line is one finding with its fix, and its text is compared', async () => {
  const en = 'Lamps:\n\n:::note\n\nThe lamp is hot, [turn it off](/off/) before 10:30.\n\n:::\n';
  expect(await lintTexts(en, `灯：\n\n${squeezed}\n`)).toMatchObject([
    {
      rule,
      messageId: 'container',
      target: squeezed,
      fixed: ':::note\n\n灯很烫，请在 10:30 之前[关灯](/off/)。\n\n:::',
      evidence: { absorbed: { 'missing-shortcode': 1 } },
    },
  ]);
  const later = await lintTexts(en, `灯：\n\n${squeezed.replace('10:30', '11:30')}\n`);
  expect(later.map((one) => one.rule).sort()).toEqual([rule, 'mismatched-value']);
});

test.each([
  ['that the original squeezes as well', ':::note The lamp is hot. :::', ':::note 灯很烫。 :::'],
  ['in code', 'Write `:::note Lamp :::`.', '写作 `:::note 灯 :::`。'],
  ['that is none', ':::note\n\nHot\n\n:::', ':::note 注意\n\n烫\n\n:::'],
])('no finding on a container %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['in longer ones', 'Run `` lamp `on` `` now.', '现在运行 `` lamp `on` ``。'],
  ['in the original, too', 'Write `a``b``c`.', '写作 `a``b``c`。'],
  ['around words of their own', 'Write the ``lamp``.', '写作 `the ``lamp`` now`。'],
])('no finding on backticks in code %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

const noted = 'The lamp is lit[^1] at dusk.\n\n[^1]: By the keeper.\n';

test.each([
  ['unused-note', '黄昏灯亮了。\n\n[^1]: 由看守人点亮。\n', '3:1'],
  ['lost-note', '黄昏灯亮了[^1]。\n', '1:6'],
])('half of a footnote: %s', async (messageId, zh, target) => {
  expect(await lintTexts(noted, zh, { rule })).toMatchObject([
    { messageId, severity: 'warning', target: '[^1]', at: { target } },
  ]);
});

test.each([
  ['both halves', noted, '黄昏灯亮了[^1]。\n\n[^1]: 由看守人点亮。\n'],
  ['neither', noted, '黄昏灯亮了。\n'],
  ['as in the original', 'The lamp is lit[^1].\n', '灯亮了[^1]。\n'],
  ['in code', noted, '黄昏灯亮了 `[^1]`。\n'],
])('no finding on footnotes: %s', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test.each([
  ['unclosed', 'no end', '<details>\n\n灯\n\n## 码头', '<details>'],
  ['unopened', 'no beginning', '灯\n\n</details>\n\n## 码头', '</details>'],
])('a tag in two halves has %s', async (messageId, _, zh, marked) => {
  const en = '<details>\n\nLamp\n\n</details>\n\n## Quay\n\n<details>\n\nBoat\n\n</details>\n';
  const rest = '\n\n<details>\n\n船\n\n</details>\n';
  expect(await lintTexts(en, zh + rest, { rule })).toMatchObject([
    {
      messageId,
      severity: 'warning',
      target: marked,
      at: { target: messageId === 'unclosed' ? '1:1' : '3:1' },
    },
  ]);
});

test.each([
  ['as in the original', '<details>\n\nLamp', '<details>\n\n灯'],
  ['none at all', '<details>\n\nLamp\n\n</details>', '灯'],
  ['in code', '<b>Lamp</b>', '<b>灯</b>，即 `<b>`'],
  ['in a comment', '<b>Lamp</b>', '<!-- <b> --><b>灯</b>'],
  ['ended by HTML itself', '<p>Lamp</p>', '<p>灯'],
  ['within itself', '<i><i>Lamp</i></i>', '<i><i>灯</i></i>'],
])('tags in halves are silent where %s', async (_, en, zh) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.filter(({ messageId }) => /^un/.test(messageId))).toEqual([]);
});

test('one asterisk too many behind bold text prints', async () => {
  const found = await lintTexts('- **wick.ts**: the wick\n', '- **wick.ts***：灯芯\n', {
    rule: 'malformed-markup',
  });
  expect(found).toMatchObject([{ messageId: 'star', target: '*' }]);
  expect(
    await lintTexts('- ***wick.ts***: the wick\n', '- ***wick.ts***：灯芯\n', {
      rule: 'malformed-markup',
    }),
  ).toEqual([]);
});

const rows = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const dashes = '|---|---|---|';
const lampRows = ['| Quay | 12 | 4.5 |', '| Pier | 40 | 7.5 |', '| Mole | 75 | 9.5 |'];
const rowsZh = ['| 码头 | 12 | 4.5 |', '| 栈桥 | 40 | 7.5 |', '| 防波堤 | 75 | 9.5 |'];

test.each([
  ['the row of dashes', rows('| 灯 | 数量 | 油 |', ...rowsZh)],
  ['the header', rows(dashes, ...rowsZh)],
  [
    'a bar of its header, beside a row too short',
    rows('| 灯 数量 | 油 |', dashes, '| 码头 | 12 |', ...rowsZh.slice(1)),
  ],
])('a table without %s prints as text, which is one finding', async (_, table) => {
  const en = `The lamps are these:\n\n${rows('| Lamp | Count | Oil |', dashes, ...lampRows)}\nThat is all.\n`;
  expect(await lintTexts(en, `灯如下：\n\n${table}\n就这些。\n`)).toMatchObject([
    { rule: 'malformed-markup', messageId: 'table', severity: 'warning', data: { count: 4 } },
  ]);
});

test('a row that lost a bar, and one that a paragraph became', async () => {
  const en = `${rows('| Lamp | Count | Oil |', dashes, ...lampRows)}\nThe oil is dear.\n`;
  const zh = `${rows('| 灯 | 数量 | 油 |', dashes, '| 码头 | 12  4.5 |', ...rowsZh.slice(1))}油很贵。\n`;
  expect(await lintTexts(en, zh, { rule: 'malformed-markup' })).toMatchObject([
    { messageId: 'cells', target: '| 码头 | 12  4.5 |', data: { count: 2, columns: 3 } },
  ]);
});

test('a header that lost a column, in the translation and in the original', async () => {
  const short = { en: ['| Lamp | Oil |', '|---|---|'], zh: ['| 灯 | 油 |', '|---|---|'] };
  const en = rows('| Lamp | Count | Oil |', dashes, ...lampRows);
  const zh = rows('| 灯 | 数量 | 油 |', dashes, ...rowsZh);
  const options = { rule: 'malformed-markup' };
  expect(await lintTexts(en, rows(...short.zh, ...rowsZh), options)).toMatchObject([
    {
      messageId: 'header',
      severity: 'warning',
      source: '| Lamp | Count | Oil |',
      target: '| 灯 | 油 |',
      data: { count: 3, columns: 2 },
    },
  ]);
  expect(await lintTexts(rows(...short.en, ...lampRows), zh, options)).toMatchObject([
    { messageId: 'own-header', severity: 'info', source: '| Lamp | Oil |', data: { count: 3 } },
  ]);
  const both = await lintTexts(
    rows(...short.en, ...lampRows),
    rows(...short.zh, ...rowsZh),
    options,
  );
  expect(both).toEqual([]);
});

test.each([
  ['bars at the end that nothing stands before', ['| 码头 | 12 | |', '| 栈桥 | 40 | |']],
  ['rows that are not alike', ['| 码头 | 12 | 4.5 |', '| 栈桥 | 40 |']],
])('silent: a header with fewer cells: %s', async (_, body) => {
  const en = rows('| Lamp | Count | Oil |', dashes, ...lampRows.slice(0, 2));
  const zh = rows('| 灯 | 数量 |', '|---|---|', ...body);
  expect(await lintTexts(en, zh, { rule: 'malformed-markup' })).toEqual([]);
});

test('silent: a table with another number of columns, and bars on both pages', async () => {
  const en = rows('| Lamp | Count | Oil |', dashes, ...lampRows);
  const zh = rows(
    '| 灯 | 数量 |',
    '|---|---|',
    '| 码头 | 12 |',
    '| 栈桥 | 40 |',
    '| 防波堤 | 75 |',
  );
  expect(await lintTexts(en, zh, { rule: 'malformed-markup' })).toEqual([]);
  const text = rows(...lampRows);
  expect(await lintTexts(text, rows(...rowsZh), { rule: 'malformed-markup' })).toEqual([]);
});

test('a backtick that prints is told where it lost its other half, and its code once', async () => {
  const en = 'Place `<lamp bright>` lanterns first, then the lit ones with `<quay rel="lit">`.\n';
  const zh = '先放 `<lamp bright>灯笼，再用 `<quay rel ="lit">` 放亮着的。\n';
  const found = await lintTexts(en, zh);
  expect(found).toMatchObject([{ rule, messageId: 'backtick', at: { target: '1:4' } }]);
});

test.each([
  ['closes', 'Run `lamp on` and `quay` now.', '运行 lamp on` 和 `quay` 即可。', '1:11'],
  [
    'opens code of which more is written',
    'Run `lamp` and `quay`.',
    '用 `lamp on 和 `quay`。',
    '1:19',
  ],
])('a backtick that %s', async (_, en, zh, target) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([{ at: { target } }]);
});

test('code that is nowhere is lost, beside a backtick that prints', async () => {
  const en = 'Run `lampctl --on` at dusk and `quayctl --off` on the quay at dawn.\n';
  const found = await lintTexts(en, '黄昏时运行 `lampctl --on，黎明时再到码头上去。\n');
  expect(found.map((one) => one.rule).sort()).toEqual(['dropped-code', 'malformed-markup']);
});

test('asterisks that print in the original are told once a page, as an info', async () => {
  const en =
    'Set the **lamp_oil **parameter first.\n\nThen the **wick **is cut, and the **glass **is wiped.\n';
  const zh = '先设置 **lamp_oil** 参数。\n\n然后修剪灯芯，再擦净玻璃。\n';
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { messageId: 'own-stars', severity: 'info', data: { count: 3 }, at: { source: '1:9' } },
  ]);
});

test.each([
  ['in both', 'Set the **oil **parameter.', '设置 **oil **参数。'],
  ['that stand alone', 'Give **oil to it.', '将灯油交给它。'],
  ['that are read', 'The **oil** is **hot**.', '灯油很烫。'],
  ['as a power', 'It is 2**3 of **all** lamps.', '共有 2**3 盏，即**所有**的灯。'],
])('no finding on asterisks of the original %s', async (_, en, zh) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.filter(({ messageId }) => messageId === 'own-stars')).toEqual([]);
});

test('a bracket or quotation mark that nothing closes is an info', async () => {
  const en = 'Trim the wick (see the lamp), then wait.\n\nIt is "out".\n';
  const zh = '修剪灯芯（参见油灯，然后等待。\n\n它“已熄灭“。\n';
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { messageId: 'bracket', severity: 'info', data: { actual: '（' }, at: { target: '1:5' } },
    { messageId: 'bracket', severity: 'info', data: { actual: '“' }, at: { target: '3:2' } },
  ]);
});

test.each([
  ['in both', 'Trim the wick (see the lamp, then wait.', '修剪灯芯（参见油灯，然后等待。'],
  ['of either width', 'Trim it (at the quay).', '修剪灯芯（在码头).'],
  ['of an open interval', 'Give it a share of oil.', '给它 (0, 1] 份的油。'],
  ['in code', 'Run `lamp(1` now.', '现在运行 `lamp(1`。'],
  ['of a list', 'First a lamp.', '首先 a) 灯；（其次没有。'],
])('no finding on a bracket %s', async (_, en, zh) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.filter(({ messageId }) => messageId === 'bracket')).toEqual([]);
});

test.each([
  ['around a word', '船长说的”灯油“在码头。', '”灯油“', '“灯油”'],
  ['beside a right pair', '有”灯油“和“灯芯”。', '”灯油“', '“灯油”'],
])('quotation marks the wrong way round %s', async (_, zh, actual, fixed) => {
  const found = await lintTexts('There are "oil" and "wicks".\n', `${zh}\n`, { rule });
  expect(found).toMatchObject([{ messageId: 'quotes', severity: 'info', target: actual, fixed }]);
});

test.each([
  ['of other lines', '结束了”，又说：“灯油在码头，'],
  ['in nothing but halves', '灯油”和“灯芯”都在。'],
  ['in code', '输入 `”灯油“` 即可。'],
  ['the right way round', '“灯油”“灯芯”都在。'],
])('silent: quotation marks %s', async (_, zh) => {
  const found = await lintTexts('There are "oil" and "wicks".\n', `${zh}\n`, { rule });
  expect(found.filter(({ messageId }) => messageId === 'quotes')).toEqual([]);
});

test('a word in pointed brackets that lost its escapes prints nothing', async () => {
  const en = '## Clear the *\\<LampBox\\>* folder\n\nThe quay is dark.\n';
  const found = await lintTexts(en, '## 清空 *<LampBox>* 文件夹\n\n码头很暗。\n', { rule });
  expect(found).toMatchObject([
    { messageId: 'swallowed', severity: 'warning', target: '<LampBox>' },
  ]);
});

test('code with words in pointed brackets that lost its backticks, marked as a whole', async () => {
  const en =
    'Run `lamp show <quay>.oil` and read it.\n\nA `Box<Lamp>` holds `<br>` and `<Wick>`.\n';
  const zh = '运行 lamp show <quay>.oil 并查看。\n\nBox<Lamp> 中有<br>和 `<Wick>`。\n';
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'swallowed',
      severity: 'warning',
      target: 'lamp show <quay>.oil',
      data: { right: '`lamp show <quay>.oil`' },
    },
    {
      messageId: 'swallowed',
      source: 'A `Box<Lamp>` holds `<br>` and `<Wick>`.',
      target: 'Box<Lamp>',
      data: { right: '`Box<Lamp>`' },
    },
  ]);
});

test('words behind the first are read as attributes', async () => {
  const found = await lintTexts('Set `wick=<new wick>`.\n', '设置 wick=<new wick>。\n', { rule });
  expect(found).toMatchObject([{ messageId: 'swallowed', target: 'wick=<new wick>' }]);
});

test.each([
  ['escaped, too', 'Clear \\<LampBox\\>.', '清空 \\<LampBox\\>。'],
  ['in code', 'Clear \\<LampBox\\>.', '清空 `<LampBox>`。'],
  ['that the original has as a tag', 'Clear it.\n\n<LampBox>', '清空。\n\n<LampBox>'],
])('silent: a word in pointed brackets %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('a closing tag of an element that neither page opens', async () => {
  const en = '- The lamp is lit at night.\n- The quay is dark.\n';
  const found = await lintTexts(en, '- 夜里点灯。</li>\n- 码头很暗。\n', { rule });
  expect(found).toMatchObject([{ messageId: 'unopened', severity: 'warning', target: '</li>' }]);
  expect(found[0]?.says.zh).toBe('中文版的 </li> 没有对应的开始标签');
});

test.each([
  ['in code', 'The lamp is lit.', '用 `</li>` 结束，灯亮了。'],
  ['that the original has, too', 'The lamp is lit.</li>', '灯亮了。</li>'],
  ['that opens on the page', 'The lamp is lit.', '<li>\n\n灯亮了。\n\n</li>'],
  ['of no element', 'The lamp is lit.', '灯亮了。</lamp>'],
])('silent: a closing tag %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('asterisks that print in the original, too, are text', async () => {
  const rule = 'malformed-markup';
  expect(await lintTexts('- @\\*\\*lamp\n- @quay\n', '- @**lamp\n- @quay\n', { rule })).toEqual([]);
  const found = await lintTexts('- **lamp** of @quay\n', '- @**lamp 属于 @quay\n', { rule });
  expect(found).toMatchObject([{ messageId: 'star' }]);
});
