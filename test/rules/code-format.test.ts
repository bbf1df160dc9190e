import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'code-format';
const original = 'Run `harborctl drain` on all 12 nodes before you stop `harbord`.\n';

test('lost backticks are information that marks the plain text', async () => {
  const found = await lintTexts(
    original,
    '停止 harbord 之前，请在全部 12 个节点上运行 `harborctl drain`。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'lost',
      severity: 'info',
      data: { expected: 'harbord' },
      source: '`harbord`',
      target: 'harbord',
      at: { source: '1:55', target: '1:4' },
      says: {
        en: '`harbord` lost its backticks in Chinese',
        zh: '中文版的 `harbord` 缺少反引号',
      },
    },
  ]);
});

test.each([
  ['a page without any code is one finding', '', [['lost-all', 4]]],
  ['a page with some is not', ' 见 `wick`。', Array(4).fill(['lost', undefined])],
])('%s', async (_, more, expected) => {
  const names = ['harbord', 'quayctl', 'lampctl', 'wickctl'];
  const en = names.map((name) => `Run \`${name}\` at night.\n`).join('\n');
  const zh = names.map((name) => `请在夜里运行 ${name}。${more}\n`).join('\n');
  const found = await lintTexts(`${en}\n${more === '' ? '' : 'See `wick`.'}\n`, `${zh}\n`, {
    rule,
  });
  expect(found.map(({ messageId, data }) => [messageId, data.count])).toEqual(expected);
});

const seven = ['harbord', 'quayctl', 'lampctl', 'wickctl', 'set_oil', 'fogd', 'pierctl'];
const withCode = (quoted: readonly string[], kept: number) => ({
  en: [...quoted, ...quoted.slice(0, kept)].map((one) => `Run \`${one}\` at night.\n`).join('\n'),
  zh: [...quoted, ...quoted.slice(0, kept).map((one) => `\`${one}\``)]
    .map((one) => `请在夜里运行 ${one}。\n`)
    .join('\n'),
});

test('backticks left out of most code are one finding that names the first places', async () => {
  const { en, zh } = withCode(seven, 2);
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'lost-most',
      severity: 'info',
      data: { count: 7 },
      source: '`harbord`',
      target: 'harbord',
      at: { source: '1:5', target: '1:8' },
      evidence: { expected: seven.join('\n') },
      says: {
        en: 'Most names set as code in English have no backticks in Chinese: 7 places; the first names, by line: `harbord` (1), `quayctl` (3), `lampctl` (5)',
        zh: '英文版中的代码大多在中文版中缺少反引号，共 7 处；最先几个（括号内为行号）：`harbord` (1), `quayctl` (3), `lampctl` (5)',
      },
    },
  ]);
});

test.each([
  ['fewer than most', seven, 7],
  ['few', seven.slice(0, 5), 1],
])('backticks left out of some code are a finding each: %s', async (_, names, kept) => {
  const { en, zh } = withCode(names, kept);
  const found = await lintTexts(en, zh, { rule });
  expect(found.map(({ messageId }) => messageId)).toEqual(names.map(() => 'lost'));
});

test('added backticks', async () => {
  const found = await lintTexts(
    'Run `harborctl drain` on all 12 nodes before you stop harbord.\n',
    '停止 `harbord` 之前，请在全部 12 个节点上运行 `harborctl drain`。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'added',
      severity: 'info',
      data: { actual: 'harbord' },
      source: 'harbord',
      target: '`harbord`',
      at: { source: '1:55', target: '1:4' },
      says: {
        en: '`harbord` is plain text in English and code in Chinese',
        zh: '`harbord` 在英文版中是普通文字，在中文版中是代码',
      },
    },
  ]);
});

test('an English translation of a Chinese original', async () => {
  const found = await lintTexts(
    'Run `harborctl drain` on all 12 nodes before you stop harbord.\n',
    '停止 `harbord` 之前，请在全部 12 个节点上运行 `harborctl drain`。\n',
    { rule, chineseFirst: true },
  );
  expect(found).toMatchObject([{ messageId: 'lost', source: '`harbord`', target: 'harbord' }]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const found = await lintTexts(
    'First line.\r\n\r\n🎉 Stop “it” with `harbord` now.\r\n',
    '第一行。\r\n\r\n🎉，（现在）用 harbord 停止。\r\n',
    { rule },
  );
  expect(found).toMatchObject([
    { source: '`harbord`', target: 'harbord', at: { source: '3:19', target: '3:10' } },
  ]);
});

test('only the whole name counts, not a part of a longer one', async () => {
  const found = await lintTexts(
    'Set `drain` on all 12 nodes and see `--force`.\n',
    '在全部 12 个节点上设置 drainTimeout，参见 `--force`。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('a page that sets names as code in its own way is told so once', async () => {
  const found = await lintTexts(
    'Run `harborctl` on lampd and quayd.\n\nThen stop lampd with `--force` on 12 nodes of pierd.\n',
    '在 `lampd` 和 `quayd` 上运行 `harborctl`。\n\n然后在 `pierd` 的 12 个节点上用 `--force` 停止 `lampd`。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'added-several',
      severity: 'info',
      data: { actual: 'lampd', count: 3 },
      source: 'lampd',
      target: '`lampd`',
      at: { source: '1:20', target: '1:3' },
      says: {
        en: '3 names are plain text in English and code in Chinese; the first is `lampd`',
        zh: '有 3 个名称在英文版中是普通文字，在中文版中是代码，第一个是 `lampd`',
      },
    },
  ]);
});

test.each([['*lampd*'], ['**lampd**'], ['_lampd_'], ['"lampd"'], ['“lampd”']])(
  'silent: the original sets it off as %s',
  async (name) => {
    const en = `Run \`harborctl\` on ${name} of all 12 nodes.\n`;
    const zh = '在全部 12 个节点的 `lampd` 上运行 `harborctl`。\n';
    expect(await lintTexts(en, zh, { rule })).toEqual([]);
  },
);

test.each([
  ['a piece of a name with hyphens', '`dock`', '[dock-it](https://quay.example/dock-it)'],
  ['the end of one', '`dock`', 'pre-dock'],
  ['a mark of the sentence', '`.`', '句点.'],
])('silent: %s', async (_, code, name) => {
  const en = `Set ${code} on all 12 nodes and see \`--force\` at https://quay.example/dock-it.\n`;
  const zh = `在全部 12 个节点上设置 ${name}，参见 https://quay.example/dock-it 的 \`--force\`。\n`;
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('a name with hyphens that lost its backticks as a whole', async () => {
  const en = 'Set `dock-it` on all 12 nodes and see `--force`.\n';
  const found = await lintTexts(en, '在全部 12 个节点上设置 dock-it，参见 `--force`。\n', { rule });
  expect(found).toMatchObject([{ messageId: 'lost', target: 'dock-it' }]);
});

test('silent: the name stands inside of other code', async () => {
  const found = await lintTexts(
    'Set `lamps` on all 12 nodes and see `--force`.\n',
    '在全部 12 个节点上设置 `spec.lamps`，参见 `--force`。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test.each([
  [
    'code on both pages in another order',
    '停止 `harbord` 之前，请在全部 12 个节点上运行 `harborctl drain`。',
  ],
  [
    'code and plain text for the same name',
    '停止 `harbord` 之前，请在全部 12 个节点上运行 `harborctl drain`（harbord 会等待）。',
  ],
  ['code that is gone altogether', '停止之前，请在全部 12 个节点上运行 `harborctl drain`。'],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(original, `${zh}\n`, { rule })).toEqual([]);
});

test('several codes of one block that lost their backticks are one finding', async () => {
  const found = await lintTexts(
    'Set `lampPolicy`, `wickTime`, `quayName` and `dockSize` on `harbord`.\n\nThen run `lampctl` again.\n',
    '在 `harbord` 上设置 lampPolicy、wickTime、quayName 和 dockSize。\n\n然后再次运行 lampctl。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'lost-several',
      data: { count: 4 },
      source: '`lampPolicy`',
      target: 'lampPolicy',
      says: {
        en: '4 names lost their backticks in Chinese: `lampPolicy`, `wickTime`, `quayName` …',
        zh: '中文版有 4 个名称缺少反引号：`lampPolicy`, `wickTime`, `quayName` …',
      },
    },
    { messageId: 'lost', data: { expected: 'lampctl' } },
  ]);
});

test.each([
  ['lamp_oil', 'lamp\\_oil'],
  ['quay_lamp_oil', 'quay\\_lamp\\_oil'],
  ['--lamp', '\\-\\-lamp'],
])('a name that lost its backticks and was escaped: %s', async (name, escaped) => {
  const found = await lintTexts(
    `Light \`${name}\` on all lamps, 12\\*3 of them.\n`,
    `在全部 12\\*3 盏灯上点亮 ${escaped} 即可。\n`,
  );
  expect(found).toMatchObject([
    { rule, messageId: 'lost', data: { expected: name }, target: escaped.replace(/^\\/, '') },
  ]);
});

test('silent: a piece of a name that was escaped', async () => {
  const found = await lintTexts('Light `lamp` now.\n', '现在点亮 lamp\\_oil。\n', { rule });
  expect(found).toEqual([]);
});

const typed = (text: string, zh: string) =>
  lintTexts(`Write \`${text}\` as the title of the letter.\n`, `请把信的标题写成${zh}，谢谢。\n`, {
    rule,
  });

test.each(['「」', '“”', '『』'])('silent: a text to type that is in %s', async (marks) => {
  const [open = '', close = ''] = marks;
  for (const text of ['Quay 码头的灯', 'Lamps are out'])
    expect(await typed(text, open + text + close)).toEqual([]);
});

test.each([
  ['an identifier', 'lampOil', '「lampOil」'],
  ['a word', 'offline', '“offline”'],
  ['a text without marks around it', 'Quay 码头的灯', ' Quay 码头的灯'],
  ['a text with one mark', 'Quay 码头的灯', '「Quay 码头的灯 一文」'],
])('%s has lost its backticks', async (_, text, zh) => {
  expect(await typed(text, zh)).toMatchObject([{ messageId: 'lost' }]);
});
