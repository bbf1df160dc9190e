import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'malformed-link';
const url = 'https://harborline.example.org/reference/';
const english = `Every setting is explained in the [reference](${url}) of the harbor.\n`;

test.each([
  ['blank', 'a blank between the brackets', `[参考手册] (${url})`],
  ['blank', 'a full-width blank between the brackets', `[参考手册]\u3000(${url})`],
  ['torn', 'a blank within the target', `[参考手册](${url.replace('.ex', ' .ex')})`],
  ['doubled', 'doubled parentheses', `[参考手册]((${url}))`, `]((${url}))`],
  ['width', 'full-width parentheses', `[参考手册]（${url}）`],
  ['width', 'a full-width closing parenthesis', `[参考手册](${url}）`],
  ['split', 'the language outside of the parentheses', '[参考手册]/zh(/reference/)'],
  ['scheme', 'a doubled scheme', `[参考手册](https://${url})`, 'https://https://'],
  ['swallowed', 'a full stop in the target', `[参考手册](${url}。)`, `${url}。`],
  ['swallowed', 'a full stop behind a bare address', `参考手册 ${url}。`, `${url}。`],
  ['swallowed', 'a question mark behind a bare address', `参考手册 ${url}？`, `${url}？`],
  ['swallowed', 'a colon behind its parenthesis', `参考手册(${url})：`, `${url})：`],
  [
    'swallowed',
    'a full stop behind a Latin fragment',
    `[参考手册](${url}#lamps。)`,
    `${url}#lamps。`,
  ],
  [
    'swallowed',
    'a comma before the id of a heading',
    '[参考手册](https://harborline.example.org/a，b#灯)',
    'https://harborline.example.org/a，b#灯',
  ],
  [
    'swallowed',
    'a comma in the target',
    '[参考手册](https://harborline.example.org/a，b)',
    'https://harborline.example.org/a，b',
  ],
])('%s: %s', async (messageId, _, written, marked = written) => {
  const found = await lintTexts(english, `所有设置都在${written} 中说明。\n`, { rule });
  expect(found).toMatchObject([
    {
      messageId,
      severity: 'error',
      source: english.trim(),
      target: marked,
      data: { actual: marked.replace('\u3000', ' ') },
    },
  ]);
});

test('the messages read well in both languages', async () => {
  const [found] = await lintTexts(english, `所有设置都在[参考手册]（${url}）中说明。\n`, { rule });
  expect(found?.says).toEqual({
    en: `Not a link: full-width parentheses in [参考手册]（${url}）`,
    zh: `链接无效：[参考手册]（${url}） 使用了全角括号`,
  });
});

test('a broken link in an English translation', async () => {
  const found = await lintTexts(
    `Every setting is explained in the [reference] (${url}).\n`,
    `所有设置都在[参考手册](${url})中说明。\n`,
    { rule, chineseFirst: true },
  );
  expect(found).toMatchObject([{ messageId: 'blank', target: `[reference] (${url})` }]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const found = await lintTexts(
    `First line.\r\n\r\n🎉 See the [reference](${url}).\r\n`,
    `第一行。\r\n\r\n🎉，（请看）：[参考] (${url})。\r\n`,
    { rule },
  );
  expect(found).toMatchObject([
    { target: `[参考] (${url})`, at: { source: '3:1', target: '3:9' } },
  ]);
});

test.each([`[参考手册] (${url})`, `[参考手册](${url.replace('.ex', ' .ex')})`])(
  'a broken link is one error, not one of every rule about links: %s',
  async (written) => {
    const found = await lintTexts(english, `所有设置都在${written}中说明。\n`);
    expect(found.filter(({ severity }) => severity === 'error').map((one) => one.rule)).toEqual([
      rule,
    ]);
  },
);

test.each([
  ['a title behind the target', `所有设置都在[参考手册](${url} "手册")中说明。`],
  ['full-width parentheses behind a link', `所有设置都在[参考手册](${url})（英文）中说明。`],
  [
    'full-width parentheses behind brackets that are no link',
    `[必填]（默认值见下文）所有设置都在[参考手册](${url})中说明。`,
  ],
  [
    'half-width parentheses behind brackets that are no link',
    `[必填] (默认值见下文) 所有设置都在[参考手册](${url})中说明。`,
  ],
  ['a link in full-width parentheses', `所有设置都有说明（见[参考手册](${url})）。`],
  [
    'a broken link shown as code',
    `所有设置都在[参考手册](${url})中说明，不要写成 \`[参考手册] (${url})\`。`,
  ],
  ['a bare address before a blank', `所有设置都在 ${url} 即参考手册中说明。`],
  ['a bare address at the end of a line', `所有设置的说明：${url}`],
  ['a bare address in half-width parentheses', `所有设置都在参考手册 (${url}) 中说明。`],
  ['a bare address in angle brackets', `所有设置都在参考手册（<${url}>）中说明。`],
  [
    'a mark in the id of a Chinese heading',
    `设置都在[此处](${url}#灯何时点亮？)和[这里](#点灯：黄昏)。`,
  ],
  [
    'encoded punctuation in the target',
    '所有设置都在[参考手册](https://harborline.example.org/%EF%BC%88a%EF%BC%89)中说明。',
  ],
  ['an array in code', `所有设置都在[参考手册](${url})中说明，例如 \`lanterns[0] (/tmp)\`。`],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(english, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['at the end', '所有设置都在此说明：[参考手册](', '[参考手册](', 'unclosed', 'error'],
  ['before a blank', '说明见[参考手册]( \n港口夜间关闭。', '[参考手册](', 'unclosed', 'error'],
  ['with its address', `说明见[参考手册](${url}`, `[参考手册](${url}`, 'unclosed', 'error'],
  ['as its other half', `说明（全部）见：${url})`, `${url})`, 'stray', 'warning'],
])('a link that is torn: %s', async (_, zh, target, messageId, severity) => {
  expect(await lintTexts(english, `${zh}\n`, { rule })).toMatchObject([
    { messageId, severity, target, data: { actual: target } },
  ]);
});

test('a link that is torn in two, in blocks that the original does not have', async () => {
  const added = `码头上还有一家灯具店，店主每天黄昏开门。\n\n详见此文：[灯具手册](\n\n${url})\n`;
  const zh = `所有设置都在港口的[参考手册](${url})中说明。\n\n${added}`;
  const found = await lintTexts(english, zh, { rule });
  expect(found.map(({ messageId }) => messageId)).toEqual(['unclosed', 'stray']);
  expect(await lintTexts(`${english}\nSee [it](\n\n${url})\n`, zh, { rule })).toEqual([]);
});

test.each([
  ['a link over two lines', `说明见[参考手册](\n${url})。`],
  ['brackets over two lines', '说明见手册[必填](\n默认为 12 盏)。'],
  ['an address in parentheses over two lines', `说明见手册(\n见 ${url})`],
  ['an address in parentheses of both widths', `说明见手册（${url})`],
  ['an address with parentheses', `说明见 ${url}a_(b)`],
  ['a call in code', `说明见 ${url} 与 \`[lamp](\``],
])('no torn link: %s', async (_, zh) => {
  expect(await lintTexts(english, `${zh}\n`, { rule })).toEqual([]);
});

test('silent: a broken link inside a code block', async () => {
  const found = await lintTexts(
    `${english}\n\`\`\`text\n[reference](${url})\n\`\`\`\n`,
    `所有设置都在[参考手册](${url})中说明。\n\n\`\`\`text\n[参考手册]（${url}）\n\`\`\`\n`,
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: what the original has as well', async () => {
  const found = await lintTexts(
    `Every setting is explained in the [reference] (${url}) of the harbor.\n`,
    `所有设置都在[参考手册] (${url}) 中说明。\n`,
    { rule },
  );
  expect(found).toEqual([]);
});

test('a bracket that is missing before a bare address', async () => {
  const found = await lintTexts(
    'Lanterns no longer leak. [0a1b2c](https://example.org/commit/0a1b2c3)\n',
    '灯笼不再泄漏。[0a1b2c(https://example.org/commit/0a1b2c3)\n',
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'bracket', target: '[0a1b2c(https://example.org/commit/0a1b2c3)' },
  ]);
});

test('an address of the front matter that lost its brackets', async () => {
  const matter = (author: string) => `---\nauthor: >\n  ${author}\n---\n\n`;
  const address = 'https://example.org/crew';
  const source = `${matter(`[The crew](${address})`)}Lanterns no longer leak.\n`;
  const [found, ...others] = await lintTexts(
    source,
    `${matter(`船员(${address})`)}灯笼不再泄漏。\n`,
    { rule },
  );
  expect(found).toMatchObject({ messageId: 'bracket', target: `(${address})` });
  expect(others).toEqual([]);
  const right = await lintTexts(source, `${matter(`[船员](${address})`)}灯笼不再泄漏。\n`, {
    rule,
  });
  expect(right).toEqual([]);
});

test('what is left of a link alone is an error, and an empty link is none', async () => {
  expect(
    await lintTexts(`${english}\nThanks.\n`, `参考手册：${url}\n\n]()   谢谢。\n`, { rule }),
  ).toMatchObject([{ messageId: 'bracket', target: ']()' }]);
  expect(
    await lintTexts(`${english}\nThanks.\n`, `[参考手册](${url})\n\n[ ]() 谢谢。\n`, { rule }),
  ).toEqual([]);
});

test.each([
  ['a line between its halves', '[the keeper]\n(mailto:keeper@quay.example)'],
  ['a blank before a file', '[the keeper] (keeper.md)'],
])('%s', async (_, written) => {
  const link = written.replace(/\]\s/, '](');
  expect(
    await lintTexts(`Ask ${link} for 12 lamps.\n`, `向${written} 要 12 盏灯。\n`, {
      rule: 'malformed-link',
    }),
  ).toMatchObject([{ messageId: 'blank' }]);
});

test('a link that nothing closes in the midst of a line', async () => {
  const url = 'https://quay.example/lamps';
  const en = `See [the lamps](${url}) for 12 more.\n`;
  expect(
    await lintTexts(en, `请看[灯](${url} 了解另外 12 盏。\n`, { rule: 'malformed-link' }),
  ).toMatchObject([{ messageId: 'unclosed' }]);
  expect(
    await lintTexts(en, `请看[灯](${url} "灯")，了解另外 12 盏。\n`, { rule: 'malformed-link' }),
  ).toEqual([]);
});

test('a link that is broken in the original and right in the translation', async () => {
  const found = await lintTexts(
    'See [the keeper] (keeper.md) for 12 lamps.\n',
    '12 盏灯请参见[守灯人](keeper.md)。\n',
  );
  expect(found).toMatchObject([
    {
      messageId: 'own',
      severity: 'warning',
      data: { expected: '[the keeper] (keeper.md)', actual: '[守灯人](keeper.md)' },
      source: '[the keeper] (keeper.md)',
      evidence: { absorbed: { 'extra-link': 1 } },
    },
  ]);
});

test('links that the original breaks everywhere are one finding', async () => {
  const names = ['lamp', 'rope', 'oil'];
  const found = await lintTexts(
    names.map((name) => `See [the ${name}] (${name}.md) for 12 of them.\n`).join('\n'),
    names.map((name) => `共 12 个，请参见[说明](${name}.md)。\n`).join('\n'),
  );
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'own-several',
      severity: 'warning',
      data: { count: 3, expected: '[the lamp] (lamp.md)', actual: '[说明](lamp.md)' },
      evidence: { absorbed: { 'extra-link': 3 } },
    },
  ]);
});

test('a link of the original that prints before its bare address', async () => {
  const found = await lintTexts(
    'Use [the lamp shop] (https://shop.example.net/lamps) for 12 lamps.\n',
    '12 盏灯请用[灯店](https://shop.example.net/lamps)。\n',
  );
  expect(found).toMatchObject([
    { messageId: 'own', source: '[the lamp shop] (https://shop.example.net/lamps)' },
  ]);
});

test.each([
  ['behind a blank', 'The guide on the oil (./oil.md) has 12 pages.', '(./oil.md)'],
  ['rooted', 'The guide on the oil (/guides/oil.md) has 12 pages.', '(/guides/oil.md)'],
])('an address of the original that prints %s where the translation links', async (_, en, bare) => {
  const address = bare.slice(1, -1);
  const found = await lintTexts(`${en}\n`, `[灯油指南](${address})有 12 页。\n`);
  expect(found).toMatchObject([{ rule, messageId: 'own', severity: 'warning', source: bare }]);
});

test('an address that prints in the translation is one finding with the link that is lost', async () => {
  const found = await lintTexts(
    'The [guide on the oil](./oil.md) has 12 pages.\n',
    '灯油指南 (./oil.md) 有 12 页。\n',
  );
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'plain',
      severity: 'warning',
      source: '[guide on the oil](./oil.md)',
      target: '(./oil.md)',
      evidence: { absorbed: { 'missing-link': 1 } },
    },
  ]);
  expect(found[0]?.says.en).toBe(
    'Not a link: no square brackets stand before (./oil.md); English links [guide on the oil](./oil.md)',
  );
});

test.each([
  ['on both pages', 'The guide (./oil.md) has 12 pages.', '指南 (./oil.md) 有 12 页。'],
  ['of another page', 'The guide (./wick.md) has 12 pages.', '[灯油指南](./oil.md)有 12 页。'],
  ['as code', 'The guide (`./oil.md`) has 12 pages.', '指南（[`./oil.md`](./oil.md)）有 12 页。'],
])('silent: an address in parentheses %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('a blank in an address of the original is one finding, and no other address', async () => {
  const en = 'See: [Lamps](https://lamps.example/blob/how_to _light.md).\n';
  const zh = '参见：[灯](https://lamps.example/blob/how_to_light.md)。\n';
  const found = await lintTexts(en, zh);
  expect(found.map(({ rule, messageId, severity }) => [rule, messageId, severity])).toEqual([
    ['malformed-link', 'own', 'warning'],
  ]);
});
