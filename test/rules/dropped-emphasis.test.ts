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

test('one of several', async () => {
  const found = await lintTexts('The **wick** and the **oil**.\n', '**灯芯**和油。\n', { rule });
  expect(found).toMatchObject([{ messageId: 'fewer', data: { expected: 2, actual: 1 } }]);
});

test.each([
  ['italic instead', 'The **wick**.', '*灯芯*。'],
  ['underscores', 'The __wick__.', '**灯芯**。'],
  ['more bold text', 'The **wick** and the oil.', '**灯芯**和**油**。'],
  ['asterisks that print', '**Note:** hot.', '**注意：**很烫。'],
  ['a heading', '## The **wick**', '## 灯芯'],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});
