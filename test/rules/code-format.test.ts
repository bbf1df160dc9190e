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
