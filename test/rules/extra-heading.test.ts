import { expect, test } from 'vitest';
import { announcement, chinese, english, part, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'extra-heading';
const onlyInChinese = part(english, '## Smaller images', '## Known problems');

test('an added section is one finding that says what came with it', async () => {
  const { en, zh } = announcement({ en: [[onlyInChinese, '']] });
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    {
      rule,
      messageId: 'section',
      severity: 'warning',
      data: { title: '更小的镜像' },
      source: '',
      target: '## 更小的镜像 {#smaller-images}',
      at: { source: '22:78', target: '22:1' },
      evidence: { actual: '更小的镜像', absorbed: { link: 1, code: 4, value: 2 } },
    },
  ]);
});

test('a section added to the English page of a Chinese original', async () => {
  const zh = chinese.replace(part(chinese, '## 更小的镜像', '## 已知问题'), '');
  expect(
    await lintTexts(english, zh, { headingIds: 'explicit', chineseFirst: true }),
  ).toMatchObject([
    {
      rule,
      messageId: 'section',
      data: { title: 'Smaller images' },
      target: '## Smaller images',
      at: { source: '20:32', target: '24:1' },
    },
  ]);
});

test('a heading that divides a section of the original', async () => {
  const { en, zh } = announcement({
    zh: [['- 调试镜像', '### 镜像标签 {#image-tags}\n\n- 调试镜像']],
  });
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    {
      rule,
      messageId: 'heading',
      severity: 'warning',
      data: { title: '镜像标签' },
      source: '',
      target: '### 镜像标签 {#image-tags}',
      at: { source: '26:87', target: '26:1' },
    },
  ]);
});

const glued = (first: string) =>
  `## Lamps\n\nA lamp is lit with \`lamp\` 1.2.\n\n${first}Each harbour needs 30 ropes of \`rope\`, which are changed each month.\n\n## Boats\n\nMoor them with \`moor\`.\n`;
const divided =
  '## 灯\n\n用 `lamp` 1.2 点灯。\n\n### 修改服务的配置\n\n每个港口需要 30 条 `rope` 绳，每月更换。\n\n## 船\n\n用 `moor` 系泊。\n';

test.each([
  ['glued to its text', '\n'],
  ['as a paragraph', '\n\n'],
])('a heading that the original has as plain text: %s', async (_, between) => {
  const en = glued(`Change the configuration of the service${between}`);
  expect(await lintTexts(en, divided, { rule })).toMatchObject([
    {
      messageId: 'mark',
      severity: 'warning',
      data: { title: '修改服务的配置', text: 'Change the configuration of the service' },
      source: 'Change the configuration of the service',
      target: '### 修改服务的配置',
    },
  ]);
});

test.each([
  ['has other words in its first line', 'Boats and quays of the town\n'],
  ['says it in a sentence', 'Change the configuration of the service.\n'],
  ['says nothing of it', ''],
])('a heading of the translation where the original %s', async (_, first) => {
  expect(await lintTexts(glued(first), divided, { rule })).toMatchObject([
    { messageId: 'heading', data: { title: '修改服务的配置' } },
  ]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const { en, zh } = withCrlf(
    announcement({
      en: [
        [onlyInChinese, ''],
        ['against 95 seconds before.', '🎉👩‍🚀 against 95 seconds before.'],
      ],
    }),
  );
  expect(await lintTexts(en, zh, { headingIds: 'explicit' })).toMatchObject([
    { rule, messageId: 'section', at: { source: '22:86', target: '22:1' } },
  ]);
});

test.each<[name: string, heading: string]>([
  ['a note of the translator', '## 译者的话 {#note}\n\n这次的术语与上一版公告保持一致，欢迎指正。'],
  [
    'the credits of a translation',
    '## 关于译文 {#credits}\n\n由 Lin Qiao 翻译，Guo Mingrui 校对。',
  ],
])('silent: %s', async (_, section) => {
  const zh = `${chinese}\n${section}\n`;
  expect(await lintTexts(english, zh, { rule })).toEqual([]);
});

test('silent: a moved section', async () => {
  const moved = part(chinese, '## 更小的镜像', '## 已知问题');
  expect(await lintTexts(english, `${chinese.replace(moved, '')}\n${moved}`, { rule })).toEqual([]);
});

test('the older end of a change log is one finding', async () => {
  const entry = (version: string, text: string) => `## ${version}\n\n- ${text}\n\n`;
  const en = `# Changes\n\n${entry('v2.1', 'Lamps of oil are lit.')}${entry('v2.0', 'Lamps of gas are lit.')}`;
  const zh = `# 变更\n\n${entry('v2.1', '点亮油灯。')}${entry('v2.0', '点亮气灯。')}`;
  const older =
    entry('v1.2', '点亮蜡灯。') + entry('v1.1', '修好灯芯。') + entry('v1.0', '首个版本。');
  expect(await lintTexts(en, zh + older, { rule: 'extra-heading' })).toMatchObject([
    { data: { title: 'v1.2' }, evidence: { absorbed: { 'extra-heading': 2 } } },
  ]);
});

test('silent: the title that the original gives as a field', async () => {
  const en =
    '---\ntitle: Lamps 2.5\n---\n\n## Oil\n\nThe oil of 12 lamps is dear.\n\n## Gas\n\nThe gas of 40 lamps is not.\n';
  const zh = '# 灯 2.5\n\n## 油\n\n12 盏灯的油很贵。\n\n## 气\n\n40 盏灯的气不贵。\n';
  expect(await lintTexts(en, zh, { rule: 'extra-heading' })).toEqual([]);
  const both = (title: string) => `---\ntitle: ${title}\n---\n\n${zh}`;
  expect(await lintTexts(en, both('灯 2.5'), { rule })).toEqual([]);
  expect(await lintTexts(en, both('煤气'), { rule })).toMatchObject([{ messageId: 'section' }]);
});

const wicksEn =
  '### Wicks\n\nEach lamp of the harbour gets a new wick in spring, and another one before the winter.\n\n- Trim it with `trim`.\n\nOil is in the shed.\n\n';
const wicksZh =
  '### 灯芯\n\n港口的每一盏灯在春天都会换上新的灯芯，入冬之前还要再换一次，由码头的守护者逐一检查并登记，登记簿放在灯塔的底层，需要时可以随时查阅，也可以向港口办公室索取副本。\n\n- 用 `trim` 修剪。\n\n油在棚屋里。\n\n';
const harbourEn = (inner: string) =>
  `## Lamps\n\nThe lamps are lit at dusk.\n\n${inner}### Ropes\n\nMoor the boats with \`moor\`.\n`;
const harbourZh = (inner: string) =>
  `## 灯\n\n黄昏时点灯。\n\n${inner}### 绳索\n\n用 \`moor\` 系泊船只。\n`;

test.each([
  ['as it is', wicksZh, wicksZh],
  ['but for a block of the first', wicksZh.replace('油在棚屋里', 'Oil is in the shed'), wicksZh],
  ['but for a block of the second', wicksZh, wicksZh.replace('油在棚屋里', '油在那边的棚屋里')],
  ['and its end is not there the first time', wicksZh.replace('油在棚屋里。\n\n', ''), wicksZh],
])('a section that stands twice, %s, is one finding', async (_, one, other) => {
  const zh = harbourZh(`${one}${other}`);
  const found = await lintTexts(harbourEn(wicksEn), zh);
  const about = found.filter((one) => /^(?:extra|missing|added)-/.test(one.rule));
  expect(about).toMatchObject([
    {
      rule,
      messageId: 'twice',
      severity: 'warning',
      data: { title: '灯芯' },
      source: '### Wicks',
      target: '### 灯芯',
      says: { en: 'Chinese has this section twice: "灯芯"', zh: '中文版重复了这一节：“灯芯”' },
    },
  ]);
});

test('a section at the end of the page that stands twice is one finding', async () => {
  const zh = `${harbourZh(wicksZh)}\n${wicksZh}`;
  const found = await lintTexts(harbourEn(wicksEn), zh);
  expect(found).toMatchObject([{ rule, messageId: 'twice', data: { title: '灯芯' } }]);
});

test.each([
  ['another text', wicksZh.replace('每一盏灯在春天', '每一艘船在秋天').replace('trim', 'rope')],
  ['hardly any text', '### 灯芯\n\n用 `trim` 修剪。\n\n'],
  ['another level', `#${wicksZh}`],
])('not twice: a section of the same title with %s', async (_, more) => {
  const found = await lintTexts(harbourEn(wicksEn), harbourZh(wicksZh + more));
  expect(found.filter(({ messageId }) => messageId === 'twice')).toEqual([]);
});

test('silent: the original has the section twice as well', async () => {
  const found = await lintTexts(harbourEn(wicksEn + wicksEn), harbourZh(wicksZh + wicksZh));
  expect(found).toEqual([]);
});

test('sections added in a row are one finding, whatever their levels', async () => {
  const en = '# Changes\n\n## 3.0.0\n\n- 12 lamps\n';
  const zh =
    '# 变更\n\n## 3.0.0\n\n- 12 盏灯\n\n## 2.0.0\n\n- 3 艘船\n\n## 1.0.0\n\n- 4 条绳\n\n# 0.2.0\n\n- 5 个码头\n\n# 0.1.0\n\n- 6 根灯芯\n';
  expect(await lintTexts(en, zh, { rule: 'extra-heading' })).toMatchObject([
    { data: { title: '2.0.0' }, evidence: { absorbed: { 'extra-heading': 3 } } },
  ]);
});

test('a heading for a line that leads to the code below is an info with that line', async () => {
  const page = (first: string, second: string, [a, b]: readonly [string, string]) =>
    `## ${first}\n\n${a}\n\n\`\`\`yaml\nlamp: 12\n\`\`\`\n\n${b}\n\n\`\`\`yaml\nwick: 4\n\`\`\`\n\n## ${second}\n\n1.2\n`;
  const en = page('Light it', 'Oil', ['Write `quay.yml`:', 'Trim the wicks:']);
  const zh = page('点灯', '油', ['#### 1. 编写 `quay.yml` 文件', '#### 2. 打理灯芯']);
  const found = await lintTexts(en, zh, { rule });
  expect(found).toMatchObject([
    { messageId: 'lead', severity: 'info', source: 'Write `quay.yml`:' },
    { messageId: 'lead', severity: 'info', source: 'Trim the wicks:' },
  ]);
  const none = await lintTexts(en.replace('Trim the wicks:\n\n', ''), zh, { rule });
  expect(none.map(({ messageId }) => messageId)).toEqual(['lead', 'heading']);
});

test('many sections all over a page, and what else it has of its own, are one finding', async () => {
  const names = ['oil', 'wick', 'glass', 'hook', 'quay', 'tower', 'bell'];
  const code = (more: string) => `\`\`\`bash\nharborctl light on\n${more}\`\`\`\n`;
  const en = names
    .map((name) => `## The ${name}\n\nLight \`${name}\` at dusk.\n\n${code('')}`)
    .join('\n');
  const zh = (own: number) =>
    names
      .map(
        (name, at) =>
          `## ${name} 的用法\n\n黄昏时点亮 \`${name}\`。\n\n${code(at === 0 ? 'harborctl wait\n' : '')}${
            at < own ? `\n### 常见的问题\n\n码头工人经常询问第 ${at + 11} 号仓库的开门时间。\n` : ''
          }`,
      )
      .join('\n');
  const told = async (own: number) =>
    (await lintTexts(en, zh(own)))
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, messageId, data }) => [rule, messageId, data.count ?? 0]);
  expect(await told(6)).toEqual([['extra-heading', 'sections', 6]]);
  expect(await told(3)).toEqual([
    ['mismatched-code-block', 'extra', 1],
    ['extra-heading', 'section', 0],
    ['extra-heading', 'section', 0],
    ['extra-heading', 'section', 0],
  ]);
});
