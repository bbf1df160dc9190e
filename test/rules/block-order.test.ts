import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'block-order';

const steps = {
  en: [
    'Stop the pumps with `quay stop`.',
    'Drain the basin, 12 minutes.',
    'Close the north valve.',
  ],
  zh: ['用 `quay stop` 停止水泵。', '排空水池，需要 12 分钟。', '关闭北侧的阀门。'],
};
const bullets = {
  en: [
    'Add `lamp.colour` to the lamps (#4711).',
    'Fix the crash of the pump on start (#4712).',
    'Remove `quay.old`, which nobody used (#4713).',
  ],
  zh: [
    '为灯新增 `lamp.colour`（#4711）。',
    '修复水泵启动时崩溃的问题（#4712）。',
    '移除无人使用的 `quay.old`（#4713）。',
  ],
};
const paragraphs = {
  en: [
    'The harbour has a new basin for 30 boats, and the old one was closed to all visitors.',
    'Every captain must register with the office before entering the new basin at night.',
    'Tickets are sold at the gate.',
  ],
  zh: [
    '港口新建了可停 30 艘船的水池，旧水池已对所有访客关闭。',
    '每位船长在夜间进入新水池之前，必须先在办公室登记。',
    '门票在大门口出售。',
  ],
};
const goods = {
  en: ['Sell the red tickets.', 'Sell the wide ropes.', 'Close the gate.'],
  zh: ['出售红色的门票。', '出售宽的绳索。', '关闭大门。'],
};
const rows = {
  en: ['| `lamp.colour` | The colour of the lamp |', '| `lamp.height` | How high it hangs |'],
  zh: ['| `lamp.colour` | 灯的颜色 |', '| `lamp.height` | 悬挂的高度 |'],
};

type Form = (lines: readonly string[]) => string;
const numbered: Form = (lines) => lines.map((line, at) => `${at + 1}. ${line}\n`).join('');
const bulleted: Form = (lines) => lines.map((line) => `- ${line}\n`).join('');
const prose: Form = (lines) => lines.map((line) => `${line}\n`).join('\n');
const table: Form = (lines) => `| A | B |\n|---|---|\n${lines.join('\n')}\n`;

/** What is said where the translation has these blocks in this order, from 0. */
async function said(blocks: typeof steps, form: Form, order: readonly number[]) {
  const zh = order.map((at) => blocks.zh[at] ?? '');
  const found = await lintTexts(`## Basin\n\n${form(blocks.en)}`, `## 水池\n\n${form(zh)}`);
  return found;
}

test.each<[string, typeof steps, Form, readonly number[], string, string, string]>([
  ['steps', steps, numbered, [1, 0, 2], 'step', 'warning', '用 `quay stop` 停止水泵。'],
  ['the last steps', steps, numbered, [0, 2, 1], 'step', 'warning', '排空水池，需要 12 分钟。'],
  ['paragraphs', paragraphs, prose, [1, 0, 2], 'block', 'warning', paragraphs.zh[1] ?? ''],
  ['items of a list', bullets, bulleted, [0, 2, 1], 'item', 'info', bullets.zh[1] ?? ''],
  [
    'steps that differ in two words',
    goods,
    numbered,
    [1, 0, 2],
    'step',
    'warning',
    '出售红色的门票。',
  ],
  ['table rows', rows, table, [1, 0], 'row', 'info', rows.zh[0] ?? ''],
])(
  'reported: %s that changed places',
  async (_, blocks, form, order, messageId, severity, text) => {
    const found = await said(blocks, form, order);
    expect(found).toMatchObject([{ rule, messageId, severity, data: { text } }]);
  },
);

test('both places, and what stands before them', async () => {
  const [found] = await said(steps, numbered, [1, 0, 2]);
  expect(found).toMatchObject({
    source: 'Stop the pumps with `quay stop`.',
    target: '用 `quay stop` 停止水泵。',
    at: { source: '3:4', target: '4:4' },
    evidence: { expected: 'Basin', actual: '排空水池，需要 12 分钟。' },
    says: {
      en: 'The step "用 `quay stop` 停止水泵。" stands elsewhere in Chinese: after "排空水池，需要 12 分钟。"',
      zh: '步骤“用 `quay stop` 停止水泵。”在中文版中的位置不同：位于“排空水池，需要 12 分钟。”之后',
    },
  });
});

test('an item that moved past two others', async () => {
  expect(await said(bullets, bulleted, [1, 2, 0])).toMatchObject([
    { rule, messageId: 'item', data: { text: bullets.zh[0] } },
  ]);
});

test('where much of a list was rearranged, one item stands for all', async () => {
  const found = await said(bullets, bulleted, [2, 1, 0]);
  expect(found.map((one) => one.rule)).toEqual([rule]);
});

test.each<[string, typeof steps, Form, readonly number[]]>([
  ['steps that differ in two words', goods, numbered, [0, 1, 2]],
  ['the order of the original', steps, numbered, [0, 1, 2]],
  ['paragraphs in the order of the original', paragraphs, prose, [0, 1, 2]],
])('silent: %s', async (_, blocks, form, order) => {
  expect(await said(blocks, form, order)).toEqual([]);
});

test('a block that moved past its code and lost its end is no lost block', async () => {
  const code = (name: string) => `\`\`\`sh\ncurl -X POST http://127.0.0.1:8080/${name}\n\`\`\`\n`;
  const start = 'After you start the Lampd Runtime, you can use the Curl command to';
  const method = 'with the HTTP POST method, and the body must be in JSON.';
  const found = await lintTexts(
    `## Send\n\n${code('send')}\n${start} send the lamp to the list ${method} The address is like (http://127.0.0.1:8080/send), and you will get the result.\n\n` +
      `## Ask\n\n${code('ask')}\n${start} ask for the list of lamps ${method} The address is like (http://127.0.0.1:8080/ask), and you will get the result. You should pay attention to the \`url\` field in the body, which means you need to set up an HTTP service at the address.\n`,
    `## 发送\n\n启动 Lampd Runtime 服务后，可以使用 Curl 命令将灯用 HTTP POST 方法发送到列表，Body 内容必须是 JSON 格式，执行命令示例如下：\n\n${code('send')}\n` +
      `## 查询\n\n启动 Lampd Runtime 服务后，可以使用 Curl 命令用 HTTP POST 方法查询灯的列表，Body 内容必须是 JSON 格式，执行命令示例如下：\n\n${code('ask')}`,
  );
  expect(found.filter((one) => one.rule === rule)).toHaveLength(2);
  expect(found.map((one) => one.rule)).not.toContain('missing-block');
});

test('silent: what comes earlier because a block before it is lost', async () => {
  const found = await said(paragraphs, prose, [1, 2]);
  expect(found.map((one) => one.rule)).toEqual(['missing-block']);
});

test('silent: two links that changed places are no blocks that did', async () => {
  const found = await lintTexts(
    '- See [the lamps](/lamps/) of the quay.\n- See [the ropes](/ropes/) of the pier.\n',
    '- 参见码头的[灯](/ropes/)。\n- 参见栈桥的[绳](/lamps/)。\n',
  );
  expect(found.map((one) => one.rule)).not.toContain(rule);
});

const cells = [
  ['Name', 'Type', 'What it does', '名称', '类型', '说明'],
  ['`lamp.colour`', 'string', 'The colour of the lamp', '`lamp.colour`', 'string', '灯的颜色'],
  ['`lamp.height`', 'integer', 'How high it hangs', '`lamp.height`', 'integer', '悬挂的高度'],
  ['`lamp.oil`', 'array', 'The oil that it burns', '`lamp.oil`', 'array', '燃烧的油'],
  ['Keeper', 'person', 'Who lights the lamps', '管理员', 'person', '点灯的人'],
] as const;

/** What is said of the cells where some rows have theirs in this order, from 0. */
async function ofCells(rows: readonly number[], order: readonly number[]) {
  const table = (from: number, inOrder: (row: number) => readonly number[]) =>
    cells
      .map(
        (row, at) =>
          `|${inOrder(at)
            .map((column) => ` ${row[from + column]} |`)
            .join('')}\n`,
      )
      .map((line, at) => (at === 0 ? `${line}|---|---|---|\n` : line))
      .join('');
  const straight = [0, 1, 2];
  return lintTexts(
    `## Basin\n\n${table(0, () => straight)}`,
    `## 水池\n\n${table(3, (at) => (rows.includes(at) ? order : straight))}`,
    { rule },
  );
}

test.each<[string, readonly number[], readonly number[], string, string]>([
  ['two that stay as they are', [1], [1, 0, 2], 'cells', 'warning'],
  ['one that stays and one that is translated', [2], [0, 2, 1], 'cells', 'warning'],
  ['two cells of the head', [0], [1, 0, 2], 'cells', 'warning'],
  ['two rows of four', [1, 2], [1, 0, 2], 'cells-several', 'warning'],
  ['the head and all rows', [0, 1, 2, 3, 4], [1, 0, 2], 'columns', 'info'],
])('exchanged cells: %s', async (_, rows, order, messageId, severity) => {
  expect(await ofCells(rows, order)).toMatchObject([{ messageId, severity }]);
});

test('exchanged cells are shown on both sides', async () => {
  expect(await ofCells([1], [1, 0, 2])).toMatchObject([
    {
      source: '| `lamp.colour` | string ',
      target: '| string | `lamp.colour` ',
      says: {
        en: 'Two cells of this row are exchanged in Chinese: "string" and "`lamp.colour`"',
        zh: '中文版中，此行的两个单元格位置互换：“string”与“`lamp.colour`”',
      },
    },
  ]);
});

test('exchanged cells that share a word, where each says all that the other does', async () => {
  const en = '| | Ship policy | Network policy |\n|---|---|---|\n| Pier | boats | ropes |\n';
  const zh = (head: string) => `| | ${head} |\n|---|---|---|\n| 码头 | 船 | 绳索 |\n`;
  expect(await lintTexts(en, zh('网络策略 | Ship 策略'), { rule })).toMatchObject([
    { messageId: 'cells', severity: 'warning' },
  ]);
  expect(await lintTexts(en, zh('Ship 策略 | 网络策略'), { rule })).toEqual([]);
});

test('silent: cells that say the same, or where one went and came', async () => {
  expect(await ofCells([], [0, 1, 2])).toEqual([]);
  const en = '## Basin\n\n| A | B |\n|---|---|\n| v1.2 | v1.3 |\n| yes | yes |\n';
  const zh = '## 水池\n\n| A | B |\n|---|---|\n| v1.3 | v1.4 |\n| 是 | 是 |\n';
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('silent: where the link to the other language stands', async () => {
  const en =
    '# Lamps\n\nThe lamps of `quay` are lit at 12:00.\n\nRef: [中文文档](../zh)\n\nThe boats of `pier` leave.\n';
  const zh =
    '# 灯具\n\nRef: [English Doc](../en)\n\n`quay` 的灯在 12:00 点亮。\n\n`pier` 的船离开。\n';
  expect(await lintTexts(en, zh, { rule: 'block-order' })).toEqual([]);
});

test('rows that begin with names which crossed changed places', async () => {
  const table = (rows: readonly string[]) =>
    ['| Driver | Removed |', '| --- | --- |', ...rows.map((row) => `| ${row} |`), ''].join('\n');
  const names = async (zh: readonly string[]) =>
    (await lintTexts(table(['Flocker | 1.25', 'Quobyte | 1.25', 'Storage | 1.26']), table(zh))).map(
      ({ rule, messageId }) => `${rule}/${messageId}`,
    );
  expect(await names(['Quobyte | 1.25', 'Flocker | 1.25', 'Storage | 1.26'])).toEqual([
    'block-order/row',
  ]);
  // The names changed places without the rest of their rows.
  expect(await names(['Flocker | 1.25', 'Storage | 1.25', 'Quobyte | 1.26'])).not.toContain(
    'block-order/row',
  );
});
