import { expect, test } from 'vitest';
import { announcement, chinese, english, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'heading-level';

test('one heading of another level', async () => {
  const { en, zh } = announcement({ zh: [['## 更小的镜像', '### 更小的镜像']] });
  const seen = await lintTexts(en, zh, { headingIds: 'explicit' });
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'level',
      severity: 'warning',
      data: { title: '更小的镜像', expected: 2, actual: 3 },
      source: '## Smaller images',
      target: '### 更小的镜像 {#smaller-images}',
      at: { source: '24:1', target: '22:1' },
      evidence: { expected: '## Smaller images', actual: '### 更小的镜像' },
    },
  ]);
});

test('the English page of a Chinese original', async () => {
  const { en, zh } = announcement({ en: [['## Upgrading', '#### Upgrading']] });
  expect(await lintTexts(en, zh, { headingIds: 'explicit', chineseFirst: true })).toMatchObject([
    {
      rule,
      messageId: 'level',
      data: { title: 'Upgrading', expected: 2, actual: 4 },
      at: { source: '38:1', target: '41:1' },
    },
  ]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const { en, zh } = withCrlf(
    announcement({
      zh: [
        ['Harborline 2.3 现已发布，距离', '🎉👩‍🚀 Harborline 2.3 现已发布，距离'],
        ['## 更小的镜像', '### 🚀 更小的镜像'],
      ],
    }),
  );
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    { rule, target: '### 🚀 更小的镜像 {#smaller-images}', at: { source: '24:1', target: '22:1' } },
  ]);
});

test.each([
  ['deeper', english, chinese.replaceAll('\n## ', '\n### ')],
  ['higher', english.replaceAll('\n## ', '\n### '), chinese],
])('all headings %s is one info for the page', async (messageId, en, zh) => {
  const seen = await lintTexts(en, zh, { headingIds: 'explicit' });
  expect(seen).toMatchObject([
    {
      rule,
      messageId,
      severity: 'info',
      data: { levels: 1 },
      at: { source: '11:1', target: '10:1' },
    },
  ]);
});

test('a heading takes those below it along', async () => {
  const { en, zh } = announcement({
    en: [['## Known problems', '### Known problems']],
    zh: [
      ['## 更小的镜像', '### 更小的镜像'],
      ['## 已知问题', '#### 已知问题'],
    ],
  });
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    {
      rule,
      data: { title: '更小的镜像', expected: 2, actual: 3 },
      evidence: { absorbed: { [rule]: 1 } },
    },
  ]);
});

test('a heading that does not follow the shift of its page is named, with levels that differ', async () => {
  const zh = chinese.replaceAll('\n## ', '\n### ').replace('### 升级', '## 升级');
  const seen = await lintTexts(english, zh, { headingIds: 'explicit' });
  expect(seen).toMatchObject([
    { messageId: 'deeper', severity: 'info' },
    {
      messageId: 'notDeeper',
      severity: 'warning',
      data: { title: '升级', original: 2, actual: 2, expected: 3, levels: 1 },
      says: {
        en: 'The heading "升级" has level 2 in English and 2 in Chinese, where the others are deeper by 1: it should have 3',
        zh: '标题“升级”在英文版中为 2 级，在中文版中为 2 级；中文版的其他标题都低了 1 级，此标题应为 3 级',
      },
    },
  ]);
  const other = english.replaceAll('\n## ', '\n### ').replace('### Upgrading', '## Upgrading');
  expect(await lintTexts(other, chinese, { headingIds: 'explicit' })).toMatchObject([
    { messageId: 'higher' },
    { messageId: 'notHigher', data: { title: '升级', original: 2, actual: 2, expected: 1 } },
  ]);
});

test('the title of a page does not follow the shift of its sections', async () => {
  const titled = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '$&\n# Harborline 2.3\n');
  const [en, zh] = [titled(english), titled(chinese)];
  const deeper = zh.replaceAll('\n## ', '\n### ');
  expect(await lintTexts(en, deeper, { rule })).toMatchObject([{ messageId: 'deeper' }]);
  const higher = en.replaceAll('\n## ', '\n### ');
  expect(await lintTexts(higher, zh, { rule })).toMatchObject([{ messageId: 'higher' }]);
});

test.each<[name: string, zh: string]>([
  ['the same levels', chinese],
  ['another way to write a heading', chinese.replace(/\n## 升级.*\n/, '\n升级\n---\n')],
  ['closing marks', chinese.replace('{#upgrading}', '{#upgrading} ##')],
  ['a moved section', `${chinese.replace(/\n## 热重启[\s\S]*?(?=\n## )/, '')}\n## 热重启\n`],
])('silent: %s', async (_, zh) => {
  expect(await lintTexts(english, zh, { rule })).toEqual([]);
});

const outline = (level: string, more = '') =>
  `## Wick\n\n50 % dry.\n\n${more}${level} Oil\n\n60 % clear.\n\n## Glass\n\n70 % clean.\n`;

test('a second title of the original that the translation lists with the others is an info', async () => {
  const zh = outline('##').replace('Oil', '油').replace('Glass', '玻璃').replace('Wick', '灯芯');
  expect(await lintTexts(outline('#'), zh, { rule })).toMatchObject([
    { messageId: 'original', severity: 'info', data: { title: '油', expected: 1, actual: 2 } },
  ]);
});

test.each([
  ['of another level than the others', outline('#'), outline('####')],
  [
    'among several titles',
    outline('#', '# Lamps\n\n80 % lit.\n\n'),
    outline('##', '# 灯\n\n80 % lit.\n\n'),
  ],
  ['of a title that the original has not', outline('##'), outline('#')],
])('a heading %s is a warning', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { messageId: 'level', severity: 'warning' },
  ]);
});

test('a heading below which the translation divides on has a level, too', async () => {
  const en =
    '# Lamps\n\n## Oil\n\nIt burns.\n\n## [Notes](https://lamps.example/notes)\n\n- 12 lamps\n\n### Wicks\n\n40 of them.\n';
  const zh = (marks: string) =>
    `# 灯\n\n## 油\n\n它会燃烧。\n\n${marks} [说明](https://lamps.example/notes)\n\n## 新增\n\n- 12 盏灯\n\n### 灯芯\n\n共 40 根。\n`;
  const lint = (marks: string) => lintTexts(en, zh(marks), { rule: 'heading-level' });
  expect(await lint('#')).toMatchObject([{ messageId: 'level', data: { expected: 2, actual: 1 } }]);
  expect(await lint('##')).toEqual([]);
});
