import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'added-code';

test('code that stands nowhere in the original is an info that marks it', async () => {
  const found = await lintTexts(
    'The lamps send their state to the quay.\n',
    '这些灯把状态发送到码头的 `/etc/harbor/lamps.sock`。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'added',
      severity: 'info',
      source: 'The lamps send their state to the quay.',
      target: '`/etc/harbor/lamps.sock`',
      says: {
        en: 'Chinese has `/etc/harbor/lamps.sock`, English does not',
        zh: '中文版有 `/etc/harbor/lamps.sock`，英文版没有',
      },
    },
  ]);
});

test('several in one block are one finding, the same code is told once', async () => {
  const en = 'The lamps are dim at night.\n\nThe lamps are bright by day.\n';
  const zh = '灯在夜间变暗（`lamp-dim`、`lamp-off`）。\n\n灯在白天变亮（`lamp-dim`）。\n';
  expect(await lintTexts(en, zh, { rule })).toMatchObject([{ target: '`lamp-dim`' }]);
});

test.each([
  ['its parts stand in the original', 'The `lamps` of harbor are on.', '`harbor.lamps` 亮着。'],
  ['a word', 'The harbour is lit.', '`Quay` 的灯亮着。'],
  ['an abbreviation', 'The harbour is lit.', '`TCP` 的灯亮着。'],
  [
    'it stands in a code block',
    'On:\n\n```sh\nlampctl on\n```',
    '执行 `lampctl on`：\n\n```sh\nlampctl on\n```',
  ],
  ['it stands without backticks', 'Run lampctl now.', '立即运行 `lampctl`。'],
  ['Chinese', 'The harbour is lit.', '港口`灯 2`亮着。'],
  ['it replaces another code', 'Set `dim` at night.', '夜间设置 `off_now`。'],
  ['a near miss, which mismatched-code tells', 'Use `lamp_dim` now.', '现在使用 `lamp-dimm`。'],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test('a name of Python is no part of a word', async () => {
  expect(
    await lintTexts(
      'Initial code moved to `__new__`.\n',
      '初始代码从 `__init__` 移到 `__new__`。\n',
      { rule },
    ),
  ).toMatchObject([{ data: { actual: '__init__' } }]);
});
