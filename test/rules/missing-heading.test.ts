import { expect, test } from 'vitest';
import { announcement, chinese, english, part, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'missing-heading';
const lost = part(chinese, '## 更小的镜像', '## 已知问题');
const lostEn = part(english, '## Smaller images', '## Known problems');

test('a lost section is one finding that says what went with it', async () => {
  const seen = await lintTexts(english, chinese.replace(lost, ''), { headingIds: 'explicit' });
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'section',
      severity: 'error',
      data: { title: 'Smaller images' },
      source: '## Smaller images',
      target: '',
      at: { source: '24:1', target: '20:32' },
      evidence: { expected: 'Smaller images', absorbed: { link: 1, code: 4, value: 2 } },
    },
  ]);
  expect(seen[0]?.says.en).toBe('The section "Smaller images" is missing in Chinese');
});

test('a section lost from the English page of a Chinese original', async () => {
  const en = english.replace(lostEn, '');
  expect(
    await lintTexts(en, chinese, { headingIds: 'explicit', chineseFirst: true }),
  ).toMatchObject([
    {
      rule,
      messageId: 'section',
      data: { title: '更小的镜像' },
      source: '## 更小的镜像 {#smaller-images}',
      at: { source: '22:1', target: '22:78' },
    },
  ]);
});

test('a section and those below it are one finding', async () => {
  const en = english.replace('## Known problems', '### Known problems');
  const zh = chinese.replace(part(chinese, '## 更小的镜像', '## 升级'), '');
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    {
      rule,
      data: { title: 'Smaller images' },
      evidence: { absorbed: { heading: 1, shortcode: 1 } },
    },
  ]);
});

test('each of two lost sections is named', async () => {
  const zh = chinese.replace(part(chinese, '## 更小的镜像', '## 升级'), '');
  const seen = await lintTexts(english, zh, { headingIds: 'explicit' });
  expect(seen.map((one) => one.data.title).toSorted()).toEqual([
    'Known problems',
    'Smaller images',
  ]);
});

test('a heading whose mark was lost is a paragraph now', async () => {
  const { en, zh } = announcement({ zh: [['## 更小的镜像 {#smaller-images}', '更小的镜像']] });
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    {
      rule,
      messageId: 'mark',
      severity: 'error',
      data: { title: 'Smaller images' },
      source: '## Smaller images',
      target: '更小的镜像',
      at: { source: '24:1', target: '22:1' },
    },
  ]);
});

test('a heading lost without its text', async () => {
  const { en, zh } = announcement({ zh: [['## 更小的镜像 {#smaller-images}\n\n', '']] });
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    {
      rule,
      messageId: 'heading',
      severity: 'error',
      data: { title: 'Smaller images' },
      target: '',
      at: { source: '24:1', target: '20:32' },
    },
  ]);
});

const quays = (title: string, first: string) =>
  `${title}${first}## Oil {#oil}\n\nUse \`oil\` from 2031-04-05.\n\n## Ropes {#ropes}\n\nUse \`rope\` 4.2.\n`;
const lampSection =
  '## Fixed in 2.4.1 {#fixed}\n\n### CVE-2031-10101 {#a}\n\nA keeper could put out the lamps.\n\n### CVE-2031-20202 {#b}\n\nA keeper could light them.\n\n';
const zhQuays =
  '## 油 {#oil}\n\n自 2031-04-05 起使用 `oil`。\n\n## 绳 {#ropes}\n\n使用 `rope` 4.2。\n';

test('a page title stands alone, and the section lost behind it names its advisories', async () => {
  const en = quays('# Harbour news\n\n', lampSection);
  const seen = await lintTexts(en, zhQuays, { rule });
  expect(seen).toMatchObject([
    { messageId: 'title', severity: 'error', data: { title: 'Harbour news' } },
    {
      messageId: 'advisories',
      severity: 'error',
      source: '## Fixed in 2.4.1 {#fixed}',
      data: { title: 'Fixed in 2.4.1', ids: 'CVE-2031-10101, CVE-2031-20202' },
    },
  ]);
  expect(await lintTexts(en, `# 港口新闻\n\n${zhQuays}`, { rule })).toHaveLength(1);
});

test('advisories that stand elsewhere are not lost', async () => {
  const zh = `# 港口新闻\n\n${zhQuays}\n另见 CVE-2031-10101 和 CVE-2031-20202。\n`;
  expect(await lintTexts(quays('# Harbour news\n\n', lampSection), zh, { rule })).toMatchObject([
    { messageId: 'section', data: { title: 'Fixed in 2.4.1' } },
  ]);
});

test('silent: a page title where the translation has one, whatever answers it', async () => {
  const zh = `# 油\n\n${zhQuays.replace('## 油 {#oil}\n\n', '')}`;
  const found = await lintTexts(quays('# Harbour news\n\n', ''), zh, { rule });
  expect(found.filter(({ messageId }) => messageId === 'title')).toEqual([]);
});

test('silent: a page title that the front matter gives', async () => {
  const zh = `---\ntitle: 港口新闻\n---\n\n${zhQuays}`;
  expect(await lintTexts(quays('# Harbour news\n\n', ''), zh, { rule })).toEqual([]);
});

const above = '![lamps](/badge.svg)\n\n';

test.each([
  ['a date', '_March 4th, 2031_\n\n', ''],
  ['an import', "import { Lamp } from '@quay';\n\n", "import { Lamp } from '@quay';\n\n"],
  ['a badge', above, above],
])('silent: a page title below %s that the front matter gives', async (_, first, firstZh) => {
  const zh = `---\ntitle: 港口新闻\ndate: 2031-03-04\n---\n\n${firstZh}${zhQuays}`;
  expect(await lintTexts(`${first}${quays('# Harbour news\n\n', '')}`, zh, { rule })).toEqual([]);
});

test.each([
  ['no title in the front matter', '', ''],
  ['a title in both', '---\ntitle: Harbour\n---\n\n', '---\ntitle: 港口新闻\n---\n\n'],
])('a page title below a badge, with %s', async (_, front, frontZh) => {
  const en = `${front}${above}${quays('# Harbour news\n\n', '')}`;
  expect(await lintTexts(en, `${frontZh}${above}${zhQuays}`, { rule })).toMatchObject([
    { data: { title: 'Harbour news' } },
  ]);
});

test('a heading lost between a heading that only holds others and the text', async () => {
  const en = `# Lamps

Lamps are lit with \`lamp\`.

## Configuration

### Everyday evenings

Every lamp has one wick only, so that the keeper has only to trim the old one.

## Boats

A boat is moored with \`moor\`.
`;
  const zh = `# 灯

用 \`lamp\` 点灯。

## 配置

每盏灯只有一根灯芯，看守人只需修剪旧的那一根。

## 小船

用 \`moor\` 系泊小船。
`;
  expect(await lintTexts(en, zh)).toMatchObject([
    { rule, messageId: 'heading', source: '### Everyday evenings' },
  ]);
  expect(await lintTexts(en, zh.replace('## 配置', '## 配置\n\n### 平日的傍晚'))).toEqual([]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const { en, zh } = withCrlf(
    announcement({
      zh: [
        [lost, ''],
        ['而此前需要 95 秒。', '🎉👩‍🚀 而此前需要 95 秒。'],
      ],
    }),
  );
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    { rule, messageId: 'section', at: { source: '24:1', target: '20:40' } },
  ]);
});

test.each<[name: string, zh: string]>([
  ['a moved section', `${chinese.replace(lost, '')}\n${lost}`],
  ['a section of another level', chinese.replace('## 更小的镜像', '#### 更小的镜像')],
  ['a translation that breaks off', chinese.slice(0, chinese.indexOf('- 旧的'))],
  ['lost ids', chinese.replace(/ \{#[^}]+\}/g, '')],
  ['a section that is an untranslated copy', chinese.replace(lost, lostEn)],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(english, zh, { rule })).toEqual([]);
});

test('sections in a row that went together are one finding', async () => {
  const entry = (version: string, text: string) => `## ${version}\n\n- ${text}\n\n`;
  const page = (words: readonly string[], title: string) =>
    `# ${title}\n\n${words.map((text, at) => entry(`v2.${words.length - at}`, text)).join('')}`;
  const en = [
    'Lamps of oil.',
    'Lamps of gas.',
    'Lamps of wax.',
    'Wicks are mended.',
    'Ropes are new.',
  ];
  const found = await lintTexts(
    page(en, 'Changes'),
    page(['灯芯已修好。', '绳子是新的。'], '变更'),
    {
      rule: 'missing-heading',
    },
  );
  expect(found).toMatchObject([
    { data: { title: 'v2.5' }, evidence: { absorbed: { 'missing-heading': 2 } } },
  ]);
});

test('a table of contents that the generator of the other page makes is not missing', async () => {
  const en =
    '# Lamps\n\n## Contents\n\n- [Lighting](#lighting)\n- [Dimming](#dimming)\n\n## Lighting\n\nUse `lampctl light` for 12 lamps.\n\n## Dimming\n\nUse `lampctl dim` for 3 lamps.\n';
  const zh = (contents: string) =>
    `# 灯具\n\n${contents}## 点亮\n\n用 \`lampctl light\` 点亮 12 盏灯。\n\n## 调暗\n\n用 \`lampctl dim\` 调暗 3 盏灯。\n`;
  const options = { rule: 'missing-heading', headingIds: 'positional' as const };
  expect(await lintTexts(en, zh('[TOC]\n\n'), options)).toEqual([]);
  expect(await lintTexts(en, zh(''), options)).toMatchObject([{ messageId: 'section' }]);
});

test.each([
  ['with nothing under it', '', 'warning'],
  ['with text', 'The rope of quay 12 is mended.\n\n', 'error'],
])('a lost section %s', async (_, text, severity) => {
  const en = `# Lamps\n\n## Added\n\n- \`lampctl light\` for 12 lamps.\n\n## Fixed\n\n${text}## Removed\n\n- \`lampctl dim\` for 3 lamps.\n`;
  const zh =
    '# 灯具\n\n## 新增\n\n- `lampctl light`，用于 12 盏灯。\n\n## 移除\n\n- `lampctl dim`，用于 3 盏灯。\n';
  const options = { rule: 'missing-heading', headingIds: 'positional' as const };
  expect(await lintTexts(en, zh, options)).toMatchObject([{ messageId: 'section', severity }]);
});

test('a heading that leads to the other language is not missing', async () => {
  const en = (menu: string) =>
    `# Lamps\n\n- 12 lamps\n\n${menu}## [Demo](https://quay.example/demo)\n`;
  const zh = '# 灯具\n\n- 12 盏灯\n\n## [演示](https://quay.example/demo)\n';
  const options = { rule: 'missing-heading' };
  const menu = (text: string) => `## [${text}](https://quay.example/lamps)\n\n`;
  expect(await lintTexts(en(menu('中文文档')), zh, options)).toEqual([]);
  expect(await lintTexts(en(menu('Changes')), zh, options)).toHaveLength(1);
});

test('sections of functions with other names are not one', async () => {
  const part = (name: string, text: string) =>
    `## ${name}(ctx, quayName, lampName string, opts Options) error\n\n${text}\n\n`;
  const en = `# Lamps\n\n${part('LightLamp', 'Lights 3 lamps.')}${part('RestoreLamp', 'Gives a lamp back.')}`;
  const zh = `# 灯具\n\n${part('LightLamp', '点亮 3 盏灯。')}${part('GetLampWithOil', '取一盏灯。')}`;
  expect(await lintTexts(en, zh, { rule: 'missing-heading' })).toMatchObject([
    { messageId: 'section', data: { title: expect.stringContaining('RestoreLamp') } },
  ]);
});
