import { expect, test } from 'vitest';
import { lintPair } from '../../src/index.ts';
import { announcement, type Change, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'extra-block';
const explicit = { headingIds: 'explicit' } as const;
const measured = '在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。';
const measuredEn = 'A restart took 14 seconds on average in our tests, against 95 seconds before.';
const meetup =
  '上周我们在杭州举办了线下聚会，大约一百位朋友到场，感谢各位志愿者的付出，也感谢场地的支持。';
const next = '下一次聚会将在成都举行，报名链接会发到邮件列表，名额有限，请大家尽早登记。';

test('an added paragraph', async () => {
  const { en, zh } = announcement({ zh: [[measured, `${measured}\n\n${meetup}`]] });
  const seen = await lintTexts(en, zh, explicit);
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'one',
      severity: 'warning',
      data: { text: meetup },
      source: '',
      target: meetup,
      at: { source: '22:78', target: '22:1' },
      evidence: { actual: meetup },
    },
  ]);
});

test('neighbours added together are one finding', async () => {
  const { en, zh } = announcement({ zh: [[measured, `${measured}\n\n${meetup}\n\n${next}`]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'run',
      severity: 'warning',
      data: { count: 2 },
      source: '',
      target: `${meetup}\n\n${next}`,
      at: { source: '22:78', target: '22:1' },
    },
  ]);
});

test('a block that stands twice', async () => {
  const { en, zh } = announcement({ zh: [[measured, `${measured}\n\n${measured}`]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'repeated',
      severity: 'warning',
      data: { text: measured },
      target: measured,
    },
  ]);
});

test.each<[name: string, added: string]>([
  [
    'a list item',
    '- 欢迎在杭州的聚会上与我们交流镜像的使用体验，报名方式请留意邮件列表，名额有限。',
  ],
  [
    'a code block',
    '```bash\nharborctl restart --warm --all --wait --timeout 120s\nharborctl status --watch --all\n```',
  ],
])('%s', async (_, added) => {
  const { en, zh } = announcement({ zh: [['标签已被移除。\n', `标签已被移除。\n${added}\n`]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    { rule, messageId: 'one', severity: 'warning', target: added.replace(/^- /, '') },
  ]);
});

test('a word or two is an info', async () => {
  const { en, zh } = announcement({ zh: [[measured, `${measured}\n\n敬请期待！`]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      messageId: 'one',
      severity: 'info',
      target: '敬请期待！',
      at: { source: '22:78', target: '22:1' },
    },
  ]);
});

test('the English page of a Chinese original', async () => {
  const { en, zh } = announcement({ zh: [[`${measured}\n\n`, '']] });
  expect(await lintTexts(en, zh, { ...explicit, chineseFirst: true })).toMatchObject([
    { rule, messageId: 'one', target: measuredEn, at: { source: '18:4', target: '22:1' } },
  ]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const { en, zh } = withCrlf(
    announcement({
      en: [['against 95 seconds before.', '🎉👩‍🚀 against 95 seconds before.']],
      zh: [['标签已被移除。', `标签已被移除。\n- 🎉 ${meetup}`]],
    }),
  );
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    { target: `🎉 ${meetup}`, at: { source: '30:32', target: '29:3' } },
  ]);
});

test.each<[name: string, en: readonly Change[], zh: readonly Change[]]>([
  ['a split paragraph', [], [['升级。请先阅读', '升级。\n\n请先阅读']]],
  [
    'a moved paragraph',
    [],
    [
      [`${measured}\n\n`, ''],
      ['可以从 2.1', `${measured}\n\n可以从 2.1`],
    ],
  ],
  [
    "an added section, which is a heading's",
    [],
    [['## 升级', `## 社区 {#community}\n\n${meetup}\n\n## 升级`]],
  ],
  [
    'a note of the translator',
    [],
    [
      [
        measured,
        `${measured}\n\n> 译注：测试在杭州的实验室中完成，机器配置与上一版公告相同，两组数据可以直接比较。`,
      ],
    ],
  ],
  [
    'the link to the original',
    [],
    [
      [
        'Harborline 2.3 现已发布，距离',
        '原文链接：<https://harborline.example.org/news/2.3/>\n\nHarborline 2.3 现已发布，距离',
      ],
    ],
  ],
  [
    'where it was first published',
    [],
    [
      [
        'Harborline 2.3 现已发布，距离',
        '> 本文首发于港线中文社区公众号，转载请联系编辑部，谢谢各位读者的支持与厚爱。\n\nHarborline 2.3 现已发布，距离',
      ],
    ],
  ],
  ['the original in a comment', [], [[measured, `<!-- ${measuredEn} -->\n\n${measured}`]]],
])('silent: %s', async (_, en, zh) => {
  const page = announcement({ en, zh });
  expect(await lintTexts(page.en, page.zh, { ...explicit, rule })).toEqual([]);
});

test.each([
  ['twice in a row', '现在可以这样点灯：\n\n现在可以这样点灯：\n\n- 灯芯\n- 灯油\n', 'warning'],
  ['again further on', '现在可以这样点灯：\n\n- 灯芯\n- 灯油\n\n现在可以这样点灯：\n', 'info'],
])('a line that leads on, %s', async (_, zh, severity) => {
  const found = await lintTexts('This is how to light it:\n\n- the wick\n- the oil\n', zh, {
    rule,
  });
  expect(found.map((one) => one.severity)).toEqual([severity]);
});

test.each([
  ['with a link', '| 绳 | [绳结](/knots/) |', 'warning'],
  ['of words', '| 绳 | 麻 |', 'info'],
])('a short row %s', async (_, row, severity) => {
  const found = await lintTexts(
    '| Part | Of |\n| --- | --- |\n| lamp | `glass` |\n| oil | `fish` |\n',
    `| 部件 | 材料 |\n| --- | --- |\n| 灯 | \`glass\` |\n| 油 | \`fish\` |\n${row}\n`,
    { rule },
  );
  expect(found.map((one) => one.severity)).toEqual([severity]);
});

test('items in another order that lead to places of one page are told apart by these', async () => {
  const page = (items: readonly string[], lead: string) =>
    `# ${lead}\n\n${lead}\n\n${items.map((item) => `- ${item}`).join('\n')}\n`;
  const en = page(
    [
      '[Classic](./modes.md#classic): as the name says, this is how lamps were always run.',
      '[Split](./modes.md#split): the oil and the light are kept apart in this mode.',
      '[Alone](./modes.md#alone): the lamp burns without a keeper in this mode.',
    ],
    'There are three modes of running a lamp now',
  );
  const zh = page(
    [
      '油与光分开存放的模式，参见[分离](./modes.md#split)',
      '如果仍想像从前那样运行，可以使用传统模式，参见[传统](./modes.md#classic)',
      '灯无人看守也能燃烧的模式，参见[独立](./modes.md#alone)',
    ],
    '现在运行灯有三种模式 {#there-are-three-modes-of-running-a-lamp-now}',
  );
  const seen = await lintTexts(en, zh, explicit);
  expect(seen.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test.each([
  ['the original', '/en/quays/lamp-oil', 0],
  ['the original elsewhere', 'https://harborline.example.org/quays/lamp-oil/', 0],
  ['itself', '/zh/quays/lamp-oil', 1],
  ['another page', '/en/quays/lamp-wick', 1],
])('a block that leads to %s', async (_, url, count) => {
  const note = `> 这一页在夏天写成，如果您发现任何不准确的地方，请参考[这里的页面](${url})，并告诉我们。`;
  const { en, zh } = announcement({ zh: [[measured, `${measured}\n\n${note}`]] });
  const { findings } = await lintPair(
    { path: 'en/quays/lamp-oil.md', text: en, language: 'en' },
    { path: 'zh/quays/lamp-oil.md', text: zh, language: 'zh' },
    { config: {} },
  );
  expect(findings.filter((one) => one.rule === rule)).toHaveLength(count);
});

test('a block with a link to the page that the original links to, too, is no note', async () => {
  const lamps = '/en/quays/lamp-oil';
  const added = `> 这一页在夏天写成，灯油在每个码头上都可以免费领取，参见[灯油的页面](${lamps})。`;
  const { en, zh } = announcement({
    en: [[measuredEn, `${measuredEn} All about [the oil](${lamps}).`]],
    zh: [[measured, `${measured}关于[灯油](${lamps})的一切。\n\n${added}`]],
  });
  const { findings } = await lintPair(
    { path: 'en/quays/lamp-oil.md', text: en, language: 'en' },
    { path: 'zh/quays/lamp-oil.md', text: zh, language: 'zh' },
    { config: {} },
  );
  expect(findings.filter((one) => one.rule === rule)).toHaveLength(1);
});

test('a note that a machine translated the page', async () => {
  const note = '> 本文档由机器翻译。如有任何不准确之处，请参考页面最上方的链接，也欢迎您告诉我们。';
  const page = announcement({ zh: [[measured, `${measured}\n\n${note}`]] });
  expect(await lintTexts(page.en, page.zh, { ...explicit, rule })).toEqual([]);
});

test('a block on machine translation is told', async () => {
  const note = '调度器现在支持机器翻译和自动翻译，可以把所有的告警文字转换为守灯人所用的语言。';
  const page = announcement({ zh: [[measured, `${measured}\n\n${note}`]] });
  expect(await lintTexts(page.en, page.zh, { ...explicit, rule })).toHaveLength(1);
});

test('an item that stands in both languages, some items apart, is one finding', async () => {
  const pull = (n: number) => `[#${n}](https://lantern.example/pull/${n})`;
  const english = 'the lamp of the mole is lit before the evening bell rings';
  const en = `- ${pull(6874)} ${english}\n- ${pull(6892)} the wick is dry\n- ${pull(6883)} the oil is clear\n`;
  const zh = (n: number) =>
    `- ${pull(6874)} ${english}\n- ${pull(6892)} 灯芯是干的\n- ${pull(n)} 傍晚钟声敲响之前，防波堤上的灯就已经点亮了，守塔人整夜守候在那里，直到天亮\n- ${pull(6883)} 灯油清澈\n`;
  const rules = async (n: number) =>
    (await lintTexts(en, zh(n))).map((one) => one.rule).filter((one) => one !== 'dropped-name');
  expect(await rules(6874)).toEqual(['untranslated-text']);
  expect(await rules(6901)).toEqual(['untranslated-text', 'extra-block']);
});

test('a label that every section got is one finding, and stands nowhere twice', async () => {
  const sections = ['Oil', 'Wick', 'Glass'];
  const en = sections.map((one, at) => `## ${one}\n\nThe keeper asks for ${at + 4} lamps.\n`);
  const zh = ['灯油', '灯芯', '玻璃'].map(
    (one, at) => `## ${one}\n\n看守人需要 ${at + 4} 盏灯。\n\n详细说明：\n`,
  );
  expect(await lintTexts(en.join('\n'), zh.join('\n'), { rule })).toMatchObject([
    { messageId: 'one', severity: 'info', data: { text: '详细说明：' }, at: { target: '5:1' } },
  ]);
});

test('what the translation says for a dash in a table cell is a note', async () => {
  const en = '| Lamp | Colours |\n| --- | --- |\n| Mole | - |\n| Quay | green |\n';
  const zh = '| 灯 | 颜色 |\n| --- | --- |\n| 防波堤 | 红色与白色 |\n| 码头 | 绿色 |\n';
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'dash',
      severity: 'info',
      says: { en: 'Chinese says "红色与白色" in a table cell where English has only "-"' },
    },
  ]);
  expect(await lintTexts(en, zh.replace('红色与白色', '无颜色'), { rule })).toEqual([]);
});

test('what only the translation says in a table cell is a note', async () => {
  const en = '| Lamp | Colours |\n| --- | --- |\n| Mole | |\n| Quay | green |\n';
  const zh = '| 灯 | 颜色 |\n| --- | --- |\n| 防波堤 | 红色 |\n| 码头 | 绿色 |\n';
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { messageId: 'cell', severity: 'info', data: { text: '红色' }, at: { target: '3:7' } },
  ]);
});

test('an item in the place of one that moved is as sure as its section', async () => {
  const item = (id: number, text: string) =>
    `- [#${id}](https://lamps.example/pull/${id}) ${text}\n\n`;
  const shared = ['quay.lit', 'quay.dark', 'lamp.share'].map((code) => `  - \`${code}\` `);
  const en = `# Lamps 5.4

${item(11998, 'Stopped making lamps of tin.')}${item(12112, 'Stopped supporting the clusters of quays.')}${shared.map((code) => `${code}is now called in full, as \`$lamp/group1/quay1\`.\n`).join('')}
${item(12129, 'The default licence has been changed from 100 lamps to 25 lamps.')}`;
  const zh = `# Lamps 5.4

${item(11998, '不再制造锡灯。')}${item(12129, '默认许可从 100 盏灯改为 25 盏灯。')}${item(12112, '不再支持码头集群。')}${shared.map((code) => `${code}现在以完整形式调用，如 \`$lamp/group1/quay1\`。\n`).join('')}
${item(12114, '灯芯的原型已更改，消息 `Wick` 中的 `oil` 字段已被弃用，服务器将收到完整的选项：`dim`、`glow`、`tall`、`low`。')}`;
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    { messageId: 'one', severity: 'warning', data: { text: expect.stringContaining('#12114') } },
  ]);
});

const harbours = (note: readonly string[]) => ({
  en: ['North', 'South', 'East']
    .map(
      (one, at) => `## ${one}\n\nThe ${one} harbour has \`lamp-${at + 4}\` and ${at + 21} quays.\n`,
    )
    .join('\n'),
  zh: ['北', '南', '东']
    .map(
      (one, at) =>
        `## ${one}港\n\n${one}港有 \`lamp-${at + 4}\` 和 ${at + 21} 个码头。\n${note[at] ?? ''}`,
    )
    .join('\n'),
});
const tip =
  '\n岛上的用户可以改用岛上的镜像，下载会快得多，请在安装之前运行下面的命令：\n\n```\nlamp install --mirror isle\n```\n';

test('one note added at two places is one finding with both', async () => {
  const { en, zh } = harbours([tip, '', tip]);
  expect(await lintTexts(en, zh, { rule })).toMatchObject([
    {
      messageId: 'places',
      severity: 'warning',
      data: { count: 2, lines: '5, 19' },
      target: tip.trim(),
      at: { target: '5:1' },
      evidence: { absorbed: {} },
      says: {
        en: 'Chinese has the same text at 2 places, in lines 5, 19, that English does not have: "岛上的用户可以改用岛上的镜像，下载会快得多，请在安装之前运行下面的命令："',
        zh: '中文版有 2 处多出同一段英文版没有的内容，分别在第 5, 19 行：“岛上的用户可以改用岛上的镜像，下载会快得多，请在安装之前运行下面的命令：”',
      },
    },
  ]);
});

test('two notes added at two places are two findings', async () => {
  const { en, zh } = harbours([tip, '', tip.replace('isle', 'reef')]);
  const found = await lintTexts(en, zh, { rule });
  expect(found.map(({ messageId }) => messageId)).toEqual(['run', 'run']);
});

const cards = (...texts: readonly string[]) =>
  `<Cards cols="2">\n\n${texts.map((one) => `<Card>\n\n${one}\n\n</Card>`).join('\n\n')}\n\n</Cards>`;

test('blocks that tags part are one finding, which names the component', async () => {
  const zh = (behind: string) => `# 灯\n\n灯在中午点亮。\n\n${behind}\n`;
  const lint = (behind: string) =>
    lintTexts('# Lamps\n\nThe lamps are lit at noon.\n', zh(behind), { rule: 'extra-block' });
  expect(await lint(cards('修改此页，帮助守塔人', '报告灯的问题'))).toMatchObject([
    {
      messageId: 'component',
      severity: 'info',
      says: {
        en: 'Chinese has Cards with 2 blocks that English does not have, from "修改此页，帮助守塔人"',
        zh: '中文版多出英文版没有的 Cards，其中从“修改此页，帮助守塔人”起有 2 个内容块',
      },
    },
  ]);
  const long = '灯塔的守塔人每天傍晚都要修剪所有的灯芯，再给每一盏灯加满灯油。';
  expect(await lint(cards(long, '报告灯的问题'))).toMatchObject([{ severity: 'warning' }]);
  expect(await lint(`${long}\n\n报告灯的问题`)).toMatchObject([{ messageId: 'run' }]);
  // Each in a component of its own: no name stands for both.
  const two = `<Tip>\n\n${long}\n\n</Tip>\n\n<Note>\n\n报告灯的问题\n\n</Note>`;
  expect(await lint(two)).toMatchObject([{ messageId: 'run', data: { count: 2 } }]);
});

test('silent: the same components on both sides', async () => {
  const en = `# Lamps\n\nThe lamps are lit at noon.\n\n${cards('Change this page.', 'Report a lamp.')}\n`;
  const zh = `# 灯\n\n灯在中午点亮。\n\n${cards('修改此页。', '报告一盏灯。')}\n`;
  expect(await lintTexts(en, zh, { rule: 'extra-block' })).toEqual([]);
});

test('a block that stands twice below a line about the other page in its language', async () => {
  const en =
    '# Lamps\n\n> 中文版本请见 [zh.md](zh.md)。\n\nThe 40 lamps of the quay are lit at dusk, and the keepers count the oil each morning.\n';
  const line = '> For the English version, please see [en.md](en.md) of this folder.';
  const text = '码头的 40 盏灯在黄昏时点亮，看守人每天早晨清点灯油。';
  const found = await lintTexts(en, `# 灯\n\n${line}\n\n${text}\n\n${text}\n`, {
    rule: 'extra-block',
  });
  expect(found).toMatchObject([{ messageId: 'repeated' }]);
});

test('English that the original does not have is an extra block, and so is what stands beside it', async () => {
  const found = await lintTexts(
    '# Lamps\n\nThe lamps are lit by 12 keepers of the harbour.\n\nThen they sleep until the morning comes.\n',
    '# 灯\n\n12 名港口守灯人点亮这些灯。\n\nWhoever writes a keeper for another quay may begin with this implementation, which counts what is left in its tank and returns it:\n\n```php\nfunction light() { return 5; }\n```\n\n然后他们一直睡到早晨。\n',
    { rule: 'extra-block' },
  );
  expect(found).toMatchObject([{ messageId: 'run', severity: 'warning', data: { count: 2 } }]);
});

test('a line that says what the code below shows is an info', async () => {
  const code = '```html\n<lamp :dimmed="false" />\n```\n';
  const lint = async (text: string) =>
    (
      await lintTexts(`## Dim\n\n${code}`, `## 调暗\n\n${text}\n\n${code}`, { rule: 'extra-block' })
    ).map(({ severity }) => severity);
  expect(
    await lint('将 `dimmed` 设置为 `false`，灯就会保持原来的亮度，不再随着夜晚的到来而变暗。'),
  ).toEqual(['info']);
  expect(
    await lint('将 `dimmed` 设置为 `never`，灯就会保持原来的亮度，不再随着夜晚的到来而变暗。'),
  ).toEqual(['warning']);
});

test('a line of the contents goes with its section', async () => {
  const page = (sections: readonly (readonly [string, string])[]) =>
    [
      '# `lamps`',
      '',
      ...sections.map(([title]) => `- [${title}](#${title.toLowerCase()})`),
      ...sections.map(([title, text]) => `\n## ${title}\n\n${text}`),
      '',
    ].join('\n');
  const en = [
    ['Wicks', 'Trim the `wick` at dusk.'],
    ['Ropes', 'Moor with `moor`.'],
  ] as const;
  const zh = [
    ['灯芯', '黄昏时修剪 `wick`。'],
    ['复制代码和数据', '在本机上开启终端，把 `quay` 的文件复制到码头的仓库里。'],
    ['绳索', '用 `moor` 系泊。'],
  ] as const;
  const rules = async (chineseFirst: boolean) =>
    (await lintTexts(page(en), page(zh), { chineseFirst }))
      .filter((one) => one.severity !== 'info')
      .map((one) => one.rule);
  expect(await rules(false)).toEqual(['extra-heading']);
  expect(await rules(true)).toEqual(['missing-heading']);
});
