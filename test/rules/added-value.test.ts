import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rule = 'added-value';

test('a value that stands nowhere in the original is an info that marks it', async () => {
  const found = await lintTexts(
    'The lamp is on, see [more](/a/).\n',
    '灯亮着，参见[更多](/a/)，维护到 2.3.1 版为止。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'added',
      severity: 'info',
      target: '2.3.1',
      data: { actual: '2.3.1', type: 'version' },
      says: { en: 'Chinese says 2.3.1, English does not', zh: '中文写有 2.3.1，英文没有' },
    },
  ]);
});

test.each([
  [
    'it stands elsewhere on the page',
    'Lamp 2.3.1.\n\n## New\n\nIt is on.',
    '灯 2.3.1。\n\n## 新\n\n灯 2.3.1 亮着。',
  ],
  ['a small number', 'It is on.', '3 盏灯亮着。'],
  ['a numeral', 'It is on.', '三百盏灯亮着。'],
  ['another form', 'It grew fivefold to 10,000.', '增长到五倍，达 1 万。'],
  ['code', 'It is on.', '灯亮着 `2.3.1`。'],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toEqual([]);
});

test.each([
  ['date: 2031-11-18', '已于 2031-11-18 点亮', 0],
  ['date: 2031-11-18T10:00:00+08:00', '已于 2031 年 11 月 18 日点亮', 0],
  ['publishDate: "2031-11-18"', '已于 11 月 18 日点亮', 0],
  ['date: 2031-11-17', '已于 2031-11-18 点亮', 1],
  ['expires: 2031-11-18', '已于 2031-11-18 点亮', 1],
])('a date that the front matter of the original has: %s, %s', async (field, zh, count) => {
  const en = `---\ntitle: Lamps\n${field}\n---\n\nThe lamp is on.\n`;
  const found = await lintTexts(en, `---\ntitle: 灯\n---\n\n灯${zh}。\n`, { rule });
  expect(found).toHaveLength(count);
});

test('silent: it stands in a link that only the translation has', async () => {
  const en = 'Get the lamps for the quay.\n';
  const zh = '获取码头的灯：[灯（640 盏）](https://lamps.example/640)。\n';
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
  expect(await lintTexts(en, '获取码头的灯（640 盏）。\n', { rule })).toMatchObject([
    { target: '640' },
  ]);
});

test('silent: a number in the text of a link whose address the original shows', async () => {
  const en = 'Read how the lamps are trimmed: https://quay.example/pull/6348\n';
  const zh = (url: string) => `请阅读如何修剪灯芯（[#6348](${url})）\n`;
  expect(await lintTexts(en, zh('https://quay.example/pull/6348'), { rule })).toEqual([]);
});

test('values that the translation adds in one bracket are one finding', async () => {
  const en = 'The lamp is on.\n';
  const zh = (text: string) => lintTexts(en, `灯亮着${text}。\n`, { rule });
  expect(await zh('（灯具版本从 2.3.1 升级至 2.5.0）')).toMatchObject([
    { target: '2.3.1', evidence: { absorbed: { 'added-value': 1 } } },
  ]);
  expect(await zh('（2.3.1 版）和副灯（2.5.0 版）')).toMatchObject([
    { target: '2.3.1' },
    { target: '2.5.0' },
  ]);
});
