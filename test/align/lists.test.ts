import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const rest = 'Nothing else has to be done before the harbor opens again at noon.';
const theRest = '在港口中午重新开放之前，无需再做其他任何事情。';

const paragraph =
  'First start `beacon-one` and wait for its lamp. Then start `beacon-two` with the second key. Then stop the old pump at the quay.';
const items = [
  '首先启动 `beacon-one`，等待它的灯亮起；',
  '然后用第二把钥匙启动 `beacon-two`；',
  '最后停止码头上的旧水泵。',
];

const list = (lines: readonly string[]) => lines.map((line) => `1. ${line}`).join('\n');

async function blocksSaid(en: string, zh: string): Promise<string[]> {
  const found = await lintTexts(`${en}\n\n${rest}\n`, `${zh}\n\n${theRest}\n`);
  return found.filter((one) => /-block$/.test(one.rule)).map((one) => one.rule);
}

test('a paragraph that became a list of three', async () => {
  expect(await blocksSaid(paragraph, list(items))).toEqual([]);
});

test('a list that became a paragraph', async () => {
  const sentences = paragraph.split(/(?<=\.) /);
  expect(await blocksSaid(list(sentences), items.join(''))).toEqual([]);
});

test.each([
  [
    'a paragraph that became a line and its list',
    `To change the pumps of the quay at night, take these three steps in this order. ${paragraph}`,
    `夜间更换码头的水泵时，请依次按以下三个步骤操作：\n\n${list(items)}`,
  ],
  [
    'a line and its list that became a paragraph',
    `Take these steps one after another:\n\n${list(paragraph.split(/(?<=\.) /))}`,
    `请依次按以下步骤操作：${items.join('')}`,
  ],
])('%s', async (_, en, zh) => {
  expect(await blocksSaid(en, zh)).toEqual([]);
});

test('a paragraph that leads to nothing is no part of the list behind it', async () => {
  const zh = `昨天的海鸥在清晨飞过码头，渔夫们正在修补渔网，孩子们在沙滩上堆城堡。\n\n${list(items)}`;
  expect(await blocksSaid(paragraph, zh)).not.toEqual([]);
});

test('an item for which the paragraph has no room is one too many', async () => {
  const more = '此外，请务必提前三天向港务局提交书面申请，并附上所有船员的名单和船只的照片。';
  expect(await blocksSaid(paragraph, list([...items, more, more]))).not.toEqual([]);
});

test('items that tell nothing of the paragraph are no part of it', async () => {
  const strangers = [
    '海鸥在清晨飞过码头，渔夫们正在修补渔网；',
    '孩子们在沙滩上堆起一座又一座城堡；',
    '老人坐在长椅上，望着远处的帆影出神。',
  ];
  expect(await blocksSaid(paragraph, list(strangers))).not.toEqual([]);
});

test('as many items: one that says more takes none of the next', async () => {
  const en = list([
    '`PUMP2` itself is too hard to mend if it stops.',
    'Deep repairs could be difficult to achieve if choosing `PUMP2`.',
    'See [the quay](/quay/) for how the pumps are joined, and for the `valve` between them.',
  ]);
  const zh = list([
    '`PUMP2` 本身很难维修。我们认为水泵的复杂度不应该过高，而 `PUMP2` 的复杂度超过了整个码头。',
    '没法做非常深的维修。',
    '水泵的连接方式以及其间的 `valve`，详见[码头](/quay/)。',
  ]);
  expect(await blocksSaid(en, zh)).toEqual([]);
});

test('of short items, the words tell which one is lost', async () => {
  const en = list(['Light the lamps at night.', 'Clean the windows.', 'Close the door.']);
  const zh = list(['夜里点亮灯。', '关门。']);
  const found = await lintTexts(`${en}\n\n${rest}\n`, `${zh}\n\n${theRest}\n`);
  expect(found).toMatchObject([
    { rule: 'missing-block', source: expect.stringContaining('Clean') },
  ]);
});
