import { expect, test } from 'vitest';
import type { Finding } from '../../src/types.ts';
import { lintResult, lintTexts } from '../lint-pair.ts';

const rule = 'mismatched-code';

function english(code: string): string {
  return `Set ${code} before you stop the harbor at 21:16.\n`;
}
function chinese(code: string): string {
  return `在 21:16 停止港口之前，请先设置 ${code}。\n`;
}

/** The translation with the fixes of all findings made, the last one first. */
function fixed(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap((finding) => finding.fix);
  expect(edits.every(({ side }) => side === 'target')).toBe(true);
  return edits
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((now, edit) => now.slice(0, edit.offset) + edit.text + now.slice(edit.endOffset), text);
}

test('a slip in code is an error that marks both, with the exact text', async () => {
  const found = await lintTexts(
    english('`HARBORD_MEMORY_LIMIT`'),
    chinese('`HARBORDMEMORYLIMIT`'),
    {
      rule,
    },
  );
  expect(found).toMatchObject([
    {
      messageId: 'near',
      severity: 'error',
      data: { expected: 'HARBORD_MEMORY_LIMIT', actual: 'HARBORDMEMORYLIMIT' },
      source: '`HARBORD_MEMORY_LIMIT`',
      target: '`HARBORDMEMORYLIMIT`',
      at: { source: '1:5', target: '1:21' },
      fixed: '`HARBORD_MEMORY_LIMIT`',
      says: {
        en: 'English has `HARBORD_MEMORY_LIMIT`, Chinese has `HARBORDMEMORYLIMIT`',
        zh: '英文版为 `HARBORD_MEMORY_LIMIT`，中文版为 `HARBORDMEMORYLIMIT`',
      },
    },
  ]);
});

test.each([
  ['letter case', '`drainTimeout`', '`DrainTimeout`'],
  ['a lost letter', '`lanternPolicy`', '`lanterPolicy`'],
  ['two letters swapped', '`spec.replicas`', '`spec.relpicas`'],
  ['lost underscores', '`max_drain_time`', '`maxdraintime`'],
  ['a blank in the middle', '`--drain-timeout=30s`', '`--drain-timeout =30s`'],
  ['a full-width colon', '`image: harbord`', '`image：harbord`'],
  ['full-width letters', '`harborctl`', '`ｈarborctl`'],
  ['one dash for two', '`--drain-timeout`', '`-drain-timeout`'],
  ['a long dash for two', '`--drain-timeout`', '`—drain-timeout`'],
  ['a curly quote', "`kind='Lantern'`", '`kind=’Lantern‘`'],
  ['a number that lost a digit', '`503`', '`03`'],
  ['another number', '`replicas: 3`', '`replicas: 5`'],
  ['another version in a name', '`v1alpha1`', '`v1alpha2`'],
  ['a lost dot at the beginning', '`.spec.replicas`', '`spec.replicas`'],
  ['the case of a name in a statement', '`SELECT lamp FROM Quay`', '`select lamp from quay`'],
  ['a compound name', '`startupProbe`', '`StartupProbe`'],
  ['a typographic apostrophe', "`lamp='on'`", '`lamp=‘on’`'],
  ['a Cyrillic letter', '`harborctl drain`', '`harbоrctl drain`'],
])('%s', async (_, a, b) => {
  const found = await lintTexts(english(a), chinese(b), { rule });
  expect(found).toMatchObject([{ messageId: 'near', severity: 'error', source: a, target: b }]);
});

test('an English translation of a Chinese original', async () => {
  const found = await lintTexts(english('`drain_timeout`'), chinese('`drainTimeout`'), {
    rule,
    chineseFirst: true,
  });
  expect(found).toMatchObject([{ source: '`drainTimeout`', target: '`drain_timeout`' }]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const found = await lintTexts(
    'First line.\r\n\r\n🎉 Set `drain_timeout` now.\r\n',
    '第一行。\r\n\r\n🎉，（现在）设置：`drain_timeuot`。\r\n',
    { rule },
  );
  expect(found).toMatchObject([
    { source: '`drain_timeout`', target: '`drain_timeuot`', at: { source: '3:8', target: '3:11' } },
  ]);
});

test.each([
  ['one slip', english('`drain_timeout`'), chinese('`draintimeout`')],
  ['double backticks', english('``a`drain_timeout``'), chinese('``a`draintimeout``')],
  [
    'blanks inside the backticks',
    english('`` `drain_timeout` ``'),
    chinese('`` `draintimeout` ``'),
  ],
  [
    'several slips in a paragraph, CRLF',
    'Set `drain_timeout`, `dock_timeout` and `lantern_color`.\r\n',
    '🎉 请设置 `draintimeout`、`docktimeout` 和 `lanterncolor`。\r\n',
  ],
])('the fix leaves nothing to report: %s', async (_, en, zh) => {
  const before = await lintResult(en, zh);
  const found = before.findings.filter((finding) => finding.rule === rule);
  expect(found.length).toBeGreaterThan(0);
  const after = await lintResult(en, fixed(zh, found));
  expect(after.findings).toEqual([]);
});

test.each([
  ['the plural of an API kind', '`Lantern`', '`Lanterns`'],
  ['the singular of an API kind', '`LanternPolicies`', '`LanternPolicy`'],
  ['punctuation moved out', '`drain.`', '`drain`'],
  ['blanks folded', '`harborctl  drain`', '`harborctl drain`'],
  ['a translated placeholder', '`<your cluster>`', '`<你的集群>`'],
  ['another version', '`1.9.2`', '`1.9.3`'],
  ['a call without its brackets', '`lightLamp()`', '`lightLamp`'],
  ['a value without its quotes', "`'north-quay'`", '`north-quay`'],
  ['a tag without its pointed brackets', '`<Lantern />`', '`Lantern`'],
  ['the language in a path', '`content/en/news/a.md`', '`content/zh/news/a.md`'],
  ['the language in a file name', '`docs/README.md`', '`docs/README.zh-CN.md`'],
  ['a translated placeholder in a command', '`harborctl dock <quay>`', '`harborctl dock <码头>`'],
  ['the plural in es', '`Sandboxes`', '`Sandbox`'],
  ['something else altogether', '`drain`', '`lantern`'],
  ['a phrase set as code', '`not set`', '`未设置`'],
])('silent: %s', async (_, a, b) => {
  expect(await lintTexts(english(a), chinese(b), { rule })).toEqual([]);
});

test.each([
  ['a capital', '`Container`', '`container`', 'warning'],
  ['the plural of a word in Chinese', '`lantern`', '`lanterns`', 'warning'],
  ['the plural of a word in English', '`lanterns`', '`lantern`', 'info'],
  ['a lost flag', '`harborctl drain lanterns -A`', '`harborctl drain lanterns`', 'warning'],
  ['case and plural of a kind', '`secrets`', '`Secret`', 'info'],
  ['a blank behind a comma', '`max-age=30,private`', '`max-age=30, private`', 'info'],
  ['the case of a statement', '`EXPLAIN ANALYZE`', '`explain analyze`', 'info'],
  ['the case of keywords', '`SELECT lamp FROM quay`', '`select lamp from quay`', 'info'],
  ['keys to press', '`p + enter`', '`p + Enter`', 'info'],
  ['a key with its value', '`drainTimeout`', '`drainTimeout: 3`', 'info'],
  ['a prefix', '`aria-`', '`aria`', 'info'],
])('%s', async (_, a, b, severity) => {
  const found = await lintTexts(english(a), chinese(b), { rule });
  expect(found).toMatchObject([{ severity, fixed: '' }]);
});

test('the fix keeps a bar in a table cell escaped', async () => {
  const en = '| Type | Since |\n| --- | --- |\n| `string \\| lamp_kind` | 2.4.0 |\n';
  const zh = '| 类型 | 版本 |\n| --- | --- |\n| `string \\| lampkind` | 2.4.0 |\n';
  const { findings } = await lintResult(en, zh);
  expect(fixed(zh, findings)).toBe(zh.replace('lampkind', 'lamp_kind'));
});

test('silent: two codes that are alike and stand in both pages, in another order', async () => {
  const found = await lintTexts(
    'Rename `drain_timeout` to `dock_timeout`, and `drainTimeout` to `dockTimeout`.\n',
    '将 `drainTimeout` 改名为 `dockTimeout`，将 `drain_timeout` 改名为 `dock_timeout`。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: code that moved to another paragraph of the section', async () => {
  const found = await lintTexts(
    'Set `drain_timeout` to 30.\n\nThe quay has 12 lanterns and `dock_timeout`.\n',
    '设为 30。\n\n码头有 12 盏灯笼，参见 `dock_timeout` 和 `drain_timeout`。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('a slip beside a right copy of the same code, with its fix', async () => {
  const en =
    'It gives `lamp::Result`, and `lamp::Result` is `[11, 12]` or `[11, 12]` on the quay.\n';
  const zh = '返回 `lamp::Result`，而码头上的 `lamp:Result` 为 `[11, 12]` 或 `[11，12]`。\n';
  const found = await lintTexts(en, zh, { rule });
  expect(found).toMatchObject([
    {
      severity: 'error',
      source: '`lamp::Result`',
      target: '`lamp:Result`',
      at: { source: '1:30' },
    },
    { severity: 'error', source: '`[11, 12]`', target: '`[11，12]`' },
  ]);
  const { findings } = await lintResult(en, zh);
  expect(fixed(zh, findings)).toBe(zh.replace('lamp:R', 'lamp::R').replace('，12', ', 12'));
});

test.each([
  [
    'code named less often, and a longer name',
    'Use `lamps` and `lamps` on the quay.',
    '在码头上使用 `lamps` 和 `lampset`。',
  ],
  [
    'another code that the original has too',
    'Use `lamp_on`, `lamp_on` and lamp_of on the quay.',
    '在码头上使用 `lamp_on` 和 `lamp_of`。',
  ],
  [
    'the value behind the key',
    'Files dock when `quay_lamps = 3` on the quay.',
    '当码头上 `quay_lamps`为 3 时，文件会靠泊。',
  ],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('a key whose value is another behind it', async () => {
  const en = 'Files dock when `quay_lamps = 3` on the quay.\n';
  const found = await lintTexts(en, '当码头上 `quay_lamps`为 35 时，文件会靠泊。\n', { rule });
  expect(found).toMatchObject([{ severity: 'info' }]);
});

test.each([
  ['in two ways', 'Raise `lampPolicy.drainTimeout` slowly.', ['own', 'warning', '']],
  ['in one', 'Raise `lampPolicy.other` slowly.', ['near', 'error', '']],
  ['in two ways in prose', 'Raise lampPolicy.drainTimeout slowly.', ['near', 'error', '']],
])('a name that the original writes %s', async (_, line, [messageId, severity, fixed]) => {
  const found = await lintTexts(
    `${english('`lampPolicy.drainTimeOut`')}\n${line}\n`,
    `${chinese('`lampPolicy.drainTimeout`')}\n请慢慢提高 ${/`[^`]+`/.exec(line)?.[0] ?? 'lampPolicy.drainTimeout'}。\n`,
    { rule },
  );
  expect(found.map((one) => [one.messageId, one.severity, one.fixed])).toEqual([
    [messageId, severity, fixed],
  ]);
});

test('code for other code that both pages have elsewhere in the block', async () => {
  const found = await lintTexts(
    'The old quay is `q5` and the new quay is `q6`. However, `q6` has other lamps.\n',
    '旧码头称为 `q5`，新码头称为 `q5`。但是，`q6` 的灯不同。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      severity: 'error',
      source: '`q6`',
      target: '`q5`',
      at: { source: '1:42', target: '1:18' },
      fixed: '',
    },
  ]);
});

test.each([
  [
    'two that are not alike',
    'Light `wick` and `glass`, then the `glass` is warm.',
    '点亮 `wick` 和 `wick`，随后 `glass` 会变热。',
    ['`glass`', '`wick`'],
  ],
  [
    'another field, in sentences of another order',
    'Keepers will set `lamp.wick` one day, for now set `lamp.wick` by hand on the quay.',
    '目前需要在码头上手动设置 `lamp.oil`，将来守灯人会设置 `lamp.wick`。',
    ['`lamp.wick`', '`lamp.oil`'],
  ],
])('a warning without a fix: %s', async (_, en, zh, [source, target]) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found).toMatchObject([{ severity: 'warning', source, target, fixed: '' }]);
});

test('a slip beside a longer code that holds the right name', async () => {
  const found = await lintTexts(
    'When the quay is full, `openBerthCount` is negative, see `dock.openBerthCount`.\n',
    '码头已满时，`openBrethCount` 为负数，参见 `dock.openBerthCount`。\n',
    { rule },
  );
  expect(found).toMatchObject([
    { severity: 'error', source: '`openBerthCount`', target: '`openBrethCount`' },
  ]);
});

test.each([
  [
    'a code said once more and another left out, in other places',
    'Use `wick`. The `wick` burns in `glass` on the quay.',
    '使用 `wick`。它在 `glass` 中燃烧，码头上的 `glass` 很热，`glass` 会碎。',
  ],
  [
    'a code named again',
    'The quay has `q5` and `q6`, and it has lamps.',
    '码头有 `q5` 和 `q6`，而 `q6` 有灯。',
  ],
  [
    'a repeat left out',
    'The quay has `q5` and `q6`, and `q6` has lamps.',
    '码头有 `q5` 和 `q6`，后者有灯。',
  ],
  [
    'two codes in another order',
    'Rename `q5` to `q6`, and `q6` has lamps.',
    '`q6` 由 `q5` 改名而来，`q6` 有灯。',
  ],
  [
    'the whole name for its part',
    'Set `lamp.wick`, and `wick` burns, not `glass`.',
    '设置 `lamp.wick`，`lamp.wick` 会燃烧，而不是 `glass`。',
  ],
  [
    'another field that the original names in its prose',
    'Set `lamp.wick` or lamp.oil, and then `lamp.wick` burns.',
    '设置 `lamp.wick` 或 `lamp.oil`，随后燃烧。',
  ],
  [
    'a longer code for the one that it holds, and its prose',
    'The `openBerthCount` counts berths, openBerthCount may be negative.',
    '`dock.openBerthCount` 统计泊位，openBerthCount 可以为负，`openBrethCount` 是旧名。',
  ],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('the same mark typed into several codes of a paragraph is one finding that mends all', async () => {
  const en = 'Ask `https://quay.example` or `https://lamp.example`, then `wick_oil` burns.\n';
  const zh =
    '请访问 `https：//quay.example` 或 `https：//lamp.example`，随后 `wick__oil` 会燃烧。\n';
  const found = await lintTexts(en, zh, { rule });
  expect(found).toMatchObject([
    {
      severity: 'error',
      source: '`https://quay.example`',
      evidence: { absorbed: { 'mismatched-code': 1 } },
    },
    { source: '`wick_oil`', target: '`wick__oil`' },
  ]);
  const { findings } = await lintResult(en, zh);
  expect(fixed(zh, findings)).toBe(zh.replaceAll('：//', '://'));
});

const mail = (en: string, zh: string) =>
  lintTexts(
    `# Lamps\n\nThe quay has lamps.\n\nWrite to ${en} about the lamps.\n`,
    `# 灯\n\n码头有灯。\n\n关于灯请写信至 ${zh} 。\n`,
  );

test('two e-mail addresses in one place are an error that shows both, a warning where one is a link', async () => {
  expect(await mail('`keeper@quay.io`', '`warden@quay.io`')).toMatchObject([
    {
      rule: 'mismatched-code',
      severity: 'error',
      data: { expected: 'keeper@quay.io', actual: 'warden@quay.io' },
    },
  ]);
  const found = await mail('`keeper@quay.io`', '<warden@quay.io>');
  expect(found.find(({ rule: one }) => one === 'dropped-code')).toMatchObject({
    severity: 'warning',
    data: { expected: 'keeper@quay.io', actual: 'warden@quay.io' },
  });
});

test('silent: one e-mail address in two dresses', async () => {
  const both = '`keeper@quay.io` or `warden@quay.io`';
  expect(await mail(both, '`warden@quay.io` 或 `keeper@quay.io`')).toEqual([]);
  const found = await mail('`keeper@quay.io`', '[keeper@quay.io](mailto:keeper@quay.io)');
  expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('a sample of an address is no error', async () => {
  expect(await mail('`keeper@example.com`', '`lamps@example.com`')).toMatchObject([
    { severity: 'warning' },
  ]);
});

test('paths as Windows writes them are one finding', async () => {
  const page = (slash: string, words: readonly [string, string]) =>
    words.map((word) => `${word} \`quay${slash}lamps${slash}oil.ts\``).join('\n\n');
  const found = await lintTexts(
    `${page('/', ['See', 'Change'])}\n`,
    `${page('\\', ['请看', '请修改'])}\n`,
  );
  expect(found).toMatchObject([
    { rule: 'mismatched-code', evidence: { absorbed: { 'mismatched-code': 1 } } },
  ]);
});

test('code in HTML is compared, and nothing is written into it', async () => {
  const page = (word: string, count: number) =>
    `<table>\n<tr><td>${word}</td><td><code>lamp &lt;id&gt; --light ${count}</code></td></tr>\n</table>\n`;
  expect(await lintTexts(page('Oil', 5), page('油', 6))).toMatchObject([
    {
      rule: 'mismatched-code',
      data: { expected: 'lamp <id> --light 5', actual: 'lamp <id> --light 6' },
      fixed: '',
    },
  ]);
});

test('two slips of one code in one paragraph are both errors', async () => {
  const en =
    'Tie up with `--set-upstream` at dusk, and the boat needs no `--set-upstream` until dawn.\n';
  const zh = '黄昏时用 `--set-upstram` 系船，黎明之前船就不再需要 `--set-upsream` 了。\n';
  expect(await lintTexts(en, zh)).toMatchObject([
    { rule, severity: 'error', target: '`--set-upstram`' },
    { rule, severity: 'error', target: '`--set-upsream`' },
  ]);
});

test('another code beside a slip is an addition', async () => {
  const en = 'Tie up with `--set-upstream` at dusk, and look at the boat again at dawn.\n';
  const zh = '黄昏时用 `--set-upstram` 系船，黎明时用 `--set-upsream` 再看看船。\n';
  const found = await lintTexts(en, zh);
  expect(found.map((one) => one.rule)).toEqual(['mismatched-code', 'added-code']);
});

test.each([
  ['thousands kept apart', 'At most `min(size, 10_000)` lamps.', '最多 `min(size, 10000)` 盏灯。'],
  [
    'a blank before a module',
    "Write `import'@quay/lamp.less';` first.",
    "先写 `import '@quay/lamp.less';`。",
  ],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`)).toEqual([]);
});

test('an option of a command whose arguments are translated', async () => {
  const found = await lintTexts(
    english('`lamp --width {{50}} {{path/to/the/quay.jpg}}`'),
    chinese('`lamp -width {{50}} {{路径/到/码头.jpg}}`'),
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'near', severity: 'error' }]);
  expect(found[0]).not.toHaveProperty('fix');
  expect(
    await lintTexts(
      english('`lamp --width {{50}} {{path/to/the/quay.jpg}}`'),
      chinese('`lamp --width {{50}} {{路径/到/码头.jpg}}`'),
      { rule },
    ),
  ).toEqual([]);
});

test.each([
  ['the dot of a method', '.lightLamp()', 'lightLamp()'],
  ['the blank of a shebang', '#! /usr/bin/env lamp', '#!/usr/bin/env lamp'],
])('silent: %s', async (_, a, b) => {
  expect(
    await lintTexts(`Call \`${a}\`.\n`, `调用 \`${b}\`。\n`, { rule: 'mismatched-code' }),
  ).toEqual([]);
});

test('a word that many codes have otherwise is told once', async () => {
  const items = (label: string, of: string) =>
    ['Log', 'Core', 'Net'].map((part) => `- \`${label}(${part})\` ${of}\n`).join('');
  const found = await lintTexts(items('Feat', 'of the lamp'), items('Feature', '灯的改进'), {});
  expect(found).toHaveLength(1);
  const apart = await lintTexts(
    '- `Feat(Log)` of the lamp\n- `Feat(Core)` of the boat\n',
    '- `Feature(Log)` 灯的改进\n- `Feature(Core)` 船的改进\n',
    {},
  );
  expect(apart).toHaveLength(2);
});

test('a blank that the original writes in two ways is an info', async () => {
  const found = await lintTexts(
    'Call `lightLamp (at: noon)`, which is `lightLamp(at: noon)`.\n\nCall `lightLamp (at: noon)`.\n',
    '调用 `lightLamp(at: noon)`，即 `lightLamp(at: noon)`。\n\n调用 `lightLamp(at: noon)`。\n',
    { rule: 'mismatched-code' },
  );
  expect(found.map(({ messageId, severity }) => [messageId, severity])).toContainEqual([
    'own',
    'info',
  ]);
});

test('a quotation mark that only the original lacks, and has elsewhere', async () => {
  const en =
    'Add `--lamp-wick="dock/oil -a` to it:\n\n```sh\nlight --lamp-wick="dock/oil" -a\n```\n';
  const zh = '加上 `--lamp-wick="dock/oil" -a`：\n\n```sh\nlight --lamp-wick="dock/oil" -a\n```\n';
  expect(await lintTexts(en, zh, { rule: 'mismatched-code' })).toMatchObject([
    { messageId: 'own', severity: 'warning' },
  ]);
  const other = zh.replace('`--lamp-wick="dock/oil" -a`', '`--lamp-wick="dock/oil -b`');
  expect(await lintTexts(en, other, { rule: 'mismatched-code' })).toMatchObject([
    { messageId: 'near', severity: 'error' },
  ]);
});

test('blanks inside the brackets of a call are an info', async () => {
  const severities = async (a: string, b: string) =>
    (await lintTexts(`Call \`${a}\` for the lamp.\n`, `调用 \`${b}\` 来点灯。\n`, { rule })).map(
      ({ severity }) => severity,
    );
  expect(await severities('getLamp({oil, wick})', 'getLamp({ oil, wick })')).toEqual(['info']);
  expect(await severities('getLamp({oil, wick})', 'getLam({ oil, wick })')).toEqual(['error']);
});

test('a word that many codes have otherwise is one finding, with the first of them', async () => {
  const of = (axis: string, word: string) =>
    `\`${axis}Axis.${word}.start\`, \`${axis}Axis.${word}.end\``;
  const found = await lintTexts(
    `Set ${of('x', 'tickeText')} and ${of('y', 'tickeText')} of the lamp.\n`,
    `设置灯的 ${of('x', 'tickText')} 和 ${of('y', 'tickText')}。\n`,
    { rule },
  );
  expect(found).toMatchObject([
    { source: '`xAxis.tickeText.start`', evidence: { absorbed: { 'mismatched-code': 3 } } },
  ]);
});
