import { expect, test } from 'vitest';
import { chinese, english, part } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'section-order';
const images = part(chinese, '## 更小的镜像', '## 已知问题');
const upgrading = chinese.slice(chinese.indexOf('## 升级'));
const imagesLast = `${chinese.replace(images, '')}\n${images}`;
const upgradingFirst = chinese
  .replace(upgrading, '')
  .replace('## 热重启', `${upgrading}\n## 热重启`);

test('a moved section is one finding, and nothing in it is called dropped', async () => {
  expect(await lintTexts(english, imagesLast, { headingIds: 'explicit' })).toMatchObject([
    {
      rule,
      messageId: 'moved',
      severity: 'warning',
      data: { title: '更小的镜像', after: '升级' },
      source: '## Smaller images',
      target: '## 更小的镜像 {#smaller-images}',
      at: { source: '24:1', target: '34:1' },
      evidence: { expected: 'Warm restarts', actual: '升级' },
    },
  ]);
});

test('without ids, too', async () => {
  const zh = imagesLast.replace(/ \{#[^}]+\}/g, '');
  expect(await lintTexts(english, zh, { headingIds: 'positional' })).toMatchObject([
    { rule, data: { title: '更小的镜像', after: '升级' } },
  ]);
});

test('a section that now comes first stands after no other', async () => {
  const seen = await lintTexts(english, upgradingFirst, { headingIds: 'explicit' });
  expect(seen).toMatchObject([
    { rule, severity: 'warning', data: { title: '升级' }, at: { source: '41:1', target: '10:1' } },
  ]);
  expect(seen[0]?.says.en).not.toContain('""');
  expect(seen[0]?.says.zh).not.toContain('“”');
});

test('the English page of a Chinese original', async () => {
  const moved = part(english, '## Smaller images', '## Known problems');
  const en = `${english.replace(moved, '')}\n${moved}`;
  expect(
    await lintTexts(en, chinese, { headingIds: 'explicit', chineseFirst: true }),
  ).toMatchObject([
    {
      rule,
      data: { title: 'Smaller images', after: 'Upgrading' },
      at: { source: '22:1', target: '38:1' },
    },
  ]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const zh = imagesLast.replace('现已发布，距离', '🎉👩‍🚀 现已发布，距离').replaceAll('\n', '\r\n');
  expect(
    await lintTexts(english.replaceAll('\n', '\r\n'), zh, { headingIds: 'explicit' }),
  ).toMatchObject([
    { rule, target: '## 更小的镜像 {#smaller-images}', at: { source: '24:1', target: '34:1' } },
  ]);
});

test.each<[name: string, zh: string]>([
  ['the same order', chinese],
  ['a lost section', chinese.replace(images, '')],
  [
    'an added section',
    chinese.replace(images, `## 致谢\n\n感谢每一位帮忙校对的朋友。\n\n${images}`),
  ],
  [
    'a moved paragraph',
    chinese
      .replace('在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。\n\n', '')
      .concat('\n在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。\n'),
  ],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(english, zh, { rule })).toEqual([]);
});

test('silent: sections of one name, of which the translation leaves some in English', async () => {
  const release = (title: string, text: string, names: string) =>
    `## ${title}\n\n${text}\n\n### Contributors\n\nThanks go to these people:\n\n${names}\n\n`;
  const all = 'alfi, bente, carol, dario, emil';
  const en = [
    release('Lamp 0.6.0', 'The lamps are brighter by 20%.', all),
    release('Lamp 0.5.0', 'The ropes are longer by 7 metres.', all),
    release('Lamp 0.3.0', 'The quay has a new crane.', all),
  ].join('');
  const zh = en
    .replace('### Contributors', '### 贡献者')
    .replaceAll('Thanks go to these people:', '感谢以下人员的贡献：')
    .replace('The lamps are brighter by 20%.', '灯的亮度提高了 20%。')
    .replace('The ropes are longer by 7 metres.', '绳索加长了 7 米。')
    .replace('The quay has a new crane.', '码头有了新的起重机。');
  const found = await lintTexts(`# Releases\n\n${en}`, `# 发布记录\n\n${zh}`);
  expect(found.map((one) => one.rule)).not.toContain(rule);
  expect(found.filter((one) => one.severity === 'error')).toEqual([]);
});

test('sections that were sorted in another way are one finding', async () => {
  const words = ['oil', 'rope', 'wick', 'quay', 'boat', 'lamp'];
  const page = (order: readonly number[], title: string) =>
    order
      .map((at) => `## ${title} ${words[at]}\n\n\`${words[at]}-${at}0\` ${at + 2}.4\n`)
      .join('\n');
  const found = await lintTexts(page([0, 1, 2, 3, 4, 5], 'The'), page([5, 4, 3, 2, 1, 0], '关于'), {
    rule,
  });
  expect(found).toMatchObject([{ messageId: 'several', severity: 'warning', data: { count: 5 } }]);
  expect(found[0]?.says.zh).toMatch(/^中文版中有 5 节的位置不同，顺序有变：关于 .* …$/);
});
