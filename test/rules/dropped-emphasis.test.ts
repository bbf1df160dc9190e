import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'dropped-emphasis';

test('a bold lead-in that became plain text is an info', async () => {
  const found = await lintTexts(
    '**Faster start**: the wick is dry.\n',
    '启动更快：灯芯是干的。\n',
    {
      rule,
    },
  );
  expect(found).toMatchObject([
    {
      messageId: 'lead',
      severity: 'info',
      source: '**Faster start**',
      target: '启动更快：灯芯是干的。',
      data: { text: 'Faster start' },
    },
  ]);
});

test('one of several, where it cannot be told which', async () => {
  const found = await lintTexts('The **wick** and the **oil**.\n', '**灯芯**和油。\n', { rule });
  expect(found).toMatchObject([
    { messageId: 'fewer', data: { expected: 2, actual: 1, text: 'wick, oil' } },
  ]);
});

test.each([
  ['the only one', 'Take the **wick**.', '取灯芯。', '**wick**', 'wick'],
  ['all of them', 'Take **a**, **b**, **a**.', '取 a、b、a。', '**a**', 'a, b'],
  [
    'not the lead-in that is bold',
    '**First**: use **lamp**.',
    '**首先**：使用 lamp。',
    '**lamp**',
    'lamp',
  ],
  [
    'not the one that is the same',
    'Use **oil** or **lamp**.',
    '使用油或 **lamp**。',
    '**oil**',
    'oil',
  ],
  [
    'not the one that says the same words',
    'The **harbour guide** lists each **quay** of **2031**.',
    '**2031** 年的**港口指南**列出每个码头。',
    '**quay**',
    'quay',
  ],
  [
    'not the one that is gone',
    'The **Lantern** stands beside **Quayboard Prism**.',
    '那座 Lantern 就在旁边。',
    '**Lantern**',
    'Lantern',
  ],
  [
    'one with a link, whose address is no name',
    'See the **[oil](https://lamps.example/oil)**.',
    '参见[油](https://lamps.example/zh/you)。',
    '**[oil](https://lamps.example/oil)**',
    '[oil](https://lamps.example/oil)',
  ],
  [
    'a repeated name that is plain the second time',
    'Light **Lamp**, then turn **Lamp** off.',
    '点亮 **Lamp**，再关闭 Lamp。',
    '**Lamp**',
    'Lamp',
  ],
  [
    'more than three',
    'Use **a**, **b**, **c**, **d**.',
    '使用 a、b、c、d。',
    '**a**',
    'a, b, c, …',
  ],
])('which text is plain: %s', async (_, en, zh, source, text) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([
    { messageId: 'plain', source, data: { text } },
  ]);
});

test('one of three where two others are joined around code', async () => {
  const found = await lintTexts(
    '**Use the** `lamp` **at dusk**, and the **oil**.\n',
    '**黄昏时使用 `lamp`**，以及油。\n',
    { rule },
  );
  expect(found).toMatchObject([{ data: { text: expect.stringContaining('oil') } }]);
});

test.each([
  [
    'within a sentence',
    'The quay **opens as usual** at dusk.',
    '黄昏时码头`照常开放`。',
    'opens as usual',
  ],
  [
    'as a lead-in',
    '**Opens at dusk**: the quay is lit.',
    '`黄昏开放`：码头亮着灯。',
    'Opens at dusk',
  ],
])('bold text that became code %s is said so', async (_, en, zh, text) => {
  const [code = ''] = /`[^`]+`/.exec(zh) ?? [];
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([
    { messageId: 'code', severity: 'info', data: { text, code } },
  ]);
});

test('a name in code is not what became of a bold text', async () => {
  const found = await lintTexts('**Faster**: light lamp at dusk.\n', '更快：黄昏点亮 `lamp`。\n', {
    rule,
  });
  expect(found).toMatchObject([{ messageId: 'lead' }]);
});

const numbers = [1, 2, 3, 4, 5, 6];
const lamps = numbers.map((n) => `The lamp **no${n}** is lit at ${n}:30.\n`).join('\n');
const chinese = (bold: number) =>
  numbers.map((n) => `灯 ${n <= bold ? `**no${n}**` : `no${n}`} 在 ${n}:30 点亮。\n`).join('\n');

test.each([0, 1])('names of which the page has %i of six in bold are one info', async (kept) => {
  expect(await lintTexts(lamps, chinese(kept), { rule })).toMatchObject([
    {
      messageId: 'habit',
      severity: 'info',
      data: { expected: 6, actual: kept, text: `no${kept + 1}` },
    },
  ]);
});

test('labels that are bold say nothing of names that are plain, and the other way round', async () => {
  const labels = numbers.map((n) => `**Quay ${n}**: closed.\n`).join('\n');
  const bold = numbers.map((n) => `**${n} 号码头**：已关闭。\n`).join('\n');
  const plain = bold.replaceAll('**', '');
  for (const zh of [`${bold}\n${chinese(0)}`, `${plain}\n${chinese(6)}`])
    expect(await lintTexts(`${labels}\n${lamps}`, zh, { rule })).toMatchObject([
      { messageId: 'habit', data: { expected: 6, actual: 0 } },
    ]);
});

test('a page that has bold text elsewhere lost each that it lacks', async () => {
  expect(await lintTexts(lamps, chinese(2), { rule })).toHaveLength(4);
});

test.each([
  ['italic instead', 'The **wick**.', '*灯芯*。'],
  ['two joined around code', '**Use the** `lamp` **at dusk.**', '**黄昏时使用 `lamp`。**'],
  ['one parted by code', '**Use the `lamp` at dusk.**', '**黄昏时使用** `lamp` **这盏灯。**'],
  ['two around code on both sides', '**Lamp** `a` **quay**', '**灯** `a` **码头**'],
  ['a name that is gone', 'Lit with **Quayboard Prism**.', '已经点亮。'],
  [
    'a name that the original repeats',
    'The **keeper** of **Lamp** lights it. Hopes that **Lamp** is bright.',
    '**Lamp** 的**老王**点亮它，希望它明亮。',
  ],
  [
    'a repeated name beside a longer one',
    'See ***Lamp***, dockLamp and ***Lamp***.',
    '参见 ***Lamp*** 与 dockLamp。',
  ],
  ['underscores', 'The __wick__.', '**灯芯**。'],
  ['more bold text', 'The **wick** and the oil.', '**灯芯**和**油**。'],
  ['asterisks that print', '**Note:** hot.', '**注意：**很烫。'],
  ['a heading', '## The **wick**', '## 灯芯'],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('silent: bold text in pieces that the translation sets as one', async () => {
  const en =
    'At the quay the keeper **dimmed the** **oldest lamp** **of all**, and nobody saw the **green rope**.\n';
  const zh = '在码头上，守灯人**调暗了最旧的那盏灯**，没有人看到**绿色的绳子**。\n';
  expect(await lintTexts(en, zh, { rule: 'dropped-emphasis' })).toEqual([]);
});
