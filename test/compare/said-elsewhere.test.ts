import { expect, test } from 'vitest';
import { lintTexts } from '../lint-pair.ts';

const lost =
  'Visitors may register for the night tour at the museum, where the guide waits with a lantern.';
const said = '参观者可以在博物馆报名参加夜间导览，导游会提着灯笼在那里等候。';
const other = 'The keeper cleans the glass once a week. The bell is rung when a storm is near.';
const its = '守塔人每周擦拭一次玻璃。风暴临近时会敲钟。';
const hours = 'The tower is open from May to September.';
const page = (...blocks: readonly string[]) => `${blocks.join('\n\n')}\n`;

async function severities(en: string, zh: string, rule: string) {
  return (await lintTexts(en, zh, { rule })).map(({ severity }) => severity);
}

test('a lost paragraph whose words another block says is a note', async () => {
  const en = page('# Tower', other, lost, '## Hours', hours);
  const without = page('# 灯塔', its, '## 开放时间', '灯塔从五月开放到九月。');
  expect(await severities(en, without, 'missing-block')).toEqual(['error']);
  const folded = page('# 灯塔', its, '## 开放时间', `灯塔从五月开放到九月。${said}`);
  expect(await lintTexts(en, folded, { rule: 'missing-block' })).toMatchObject([
    { messageId: 'elsewhere', severity: 'info' },
  ]);
});

test.each([
  ['a lost paragraph said in HTML', lost, `<div>\n${said}\n</div>`],
  ['lost HTML said in HTML', `<p>\n${lost}\n</p>`, `<div>\n${said}\n</div>`],
  ['lost HTML said in a paragraph', `<div>\n${lost}\n</div>`, said],
])('%s elsewhere is a note', async (_, en, zh) => {
  const there = page('# 灯塔', its, '## 开放时间', '灯塔从五月开放到九月。', zh);
  const missing = await severities(
    page('# Tower', en, other, '## Hours', hours),
    there,
    'missing-block',
  );
  expect(missing).toEqual(missing.map(() => 'info'));
  const without = page('# 灯塔', its, '## 开放时间', '灯塔从五月开放到九月。');
  expect(
    await severities(page('# Tower', en, other, '## Hours', hours), without, 'missing-block'),
  ).toEqual(['error']);
});

test('an added paragraph that says what the original says elsewhere is a note', async () => {
  const en = page('# Tower', other, '## Hours', `${lost} ${hours}`);
  const zh = (added: string) => page('# 灯塔', its, added, '## 开放时间', '灯塔从五月开放到九月。');
  const news = '去年秋天我们在杭州举办了线下聚会，大约一百位朋友到场，感谢各位志愿者的付出。';
  expect(await severities(en, zh(said), 'extra-block')).toEqual(['info']);
  expect(await severities(en, zh(news), 'extra-block')).toEqual(['warning']);
});

const buoys = 'https://buoys.example/charts/index.html';
const intro = 'The lamps come in several kinds, each of them for a kind of ship.';
const introZh = '灯有多种类型，每一种适用于一类船只。';
const chart = `More on the signals of \`north2\` can be found [here](${buoys}).`;

test.each([
  ['in another block of its section, which had it not', `（参见 ${buoys}）`, ['info']],
  ['nowhere', '', ['error']],
])('a lost paragraph whose link and code stand %s', async (_, added, expected) => {
  const en = page('# Lamps', intro, '- `north1`: red lamp', '- `north2`: blue lamp', hours, chart);
  const zh = page(
    '# 灯',
    introZh,
    '- `north1`：红灯',
    `- \`north2\`：蓝灯${added}`,
    '灯塔从五月开放到九月。',
  );
  expect(await severities(en, zh, 'missing-block')).toEqual(expected);
});

test('a lost paragraph whose link its neighbour has in both languages is an error', async () => {
  const known = `See the [charts](${buoys}) of \`north2\` before you leave the harbour.`;
  const knownZh = `离港之前请先查看 \`north2\` 的[海图](${buoys})。`;
  const en = page('# Lamps', known, other, chart, '## Hours', hours);
  const zh = page('# 灯', knownZh, its, '## 开放时间', '灯塔从五月开放到九月。');
  expect(await severities(en, zh, 'missing-block')).toEqual(['error']);
});

test('a lost paragraph is not said by one that names another lamp', async () => {
  const tour = (name: string) => `${said}这盏灯叫作 ${name}。`;
  const en = page('# Tower', other, `${lost} It is called OilWick.`, '## Hours', hours);
  const zh = (name: string) =>
    page('# 灯塔', its, '## 开放时间', `灯塔从五月开放到九月。${tour(name)}`);
  expect(await severities(en, zh('OilWick'), 'missing-block')).toEqual(['info']);
  expect(await severities(en, zh('GasFlame'), 'missing-block')).toEqual(['error']);
});

test('nor is it by a long neighbour that does not name it', async () => {
  const ticket =
    'Get a temporary ticket by asking for Harbour Entry Papers (HEP) in the Harbour Office (HO).';
  const ticketZh = (more: string) =>
    `通过港口办公室（Harbour Office，简称 HO），申请临时入港文件（Harbour Entry Papers，简称 HEP），获取临时门票${more}。`;
  const sample = '> Sample: row a boat with a ticket of the kind OilWick.';
  const code = '```sh\nrow --ticket oil\n```';
  const en = page('# Boats', ticket, sample, code, '## Hours', hours, other);
  const zh = (more: string) =>
    page('# 船', ticketZh(more), code, '## 开放时间', '灯塔从五月开放到九月。', its);
  expect(await severities(en, zh('，例如 OilWick'), 'missing-block')).not.toContain('error');
  expect(await severities(en, zh(''), 'missing-block')).toEqual(['error']);
});
