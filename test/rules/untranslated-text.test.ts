import { expect, test } from 'vitest';
import { announcement, type Change, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'untranslated-text';
const explicit = { headingIds: 'explicit' } as const;
const measured = '在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。';
const measuredEn = 'A restart took 14 seconds on average in our tests, against 95 seconds before.';
const fastest = 'This is the fastest restart that we have ever measured.';

test('a paragraph', async () => {
  const { en, zh } = announcement({ zh: [[measured, measuredEn]] });
  const seen = await lintTexts(en, zh, explicit);
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'block',
      severity: 'warning',
      data: { text: measuredEn },
      source: measuredEn,
      target: measuredEn,
      at: { source: '22:1', target: '20:1' },
      evidence: { actual: measuredEn },
    },
  ]);
  expect(seen[0]?.says.en).toContain('still in English');
  expect(seen[0]?.says.zh).toContain('仍是英文');
});

test('a list item', async () => {
  const { en, zh } = announcement({
    zh: [['旧的 `latest` 标签已被移除。', 'The old `latest` tag is gone.']],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'block',
      target: 'The old `latest` tag is gone.',
      at: { source: '30:3', target: '28:3' },
    },
  ]);
});

test('a table row, its cells apart', async () => {
  const { en, zh } = announcement({
    en: [[measuredEn, '| Module | State |\n| --- | --- |\n| store | keeps all of its files |']],
    zh: [[measured, '| 模块 | 状态 |\n| --- | --- |\n| store | keeps all of its files |']],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'block',
      data: { text: expect.stringMatching(/^store\W+keeps all of its files$/) },
      at: { source: '24:1', target: '22:1' },
    },
  ]);
});

test('a heading', async () => {
  const { en, zh } = announcement({
    en: [['## Known problems', '## What you should know']],
    zh: [
      ['## 已知问题', '## What you should know'],
      ['#known-problems', '#what-you-should-know'],
    ],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'heading',
      severity: 'warning',
      data: { text: 'What you should know' },
      source: '## What you should know',
      at: { source: '32:1', target: '30:1' },
    },
  ]);
});

test('a sentence among translated ones', async () => {
  const { en, zh } = announcement({
    en: [[measuredEn, `${measuredEn} ${fastest}`]],
    zh: [[measured, `${measured}${fastest}`]],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'sentence',
      severity: 'warning',
      data: { text: fastest },
      target: expect.stringContaining(fastest),
    },
  ]);
});

const table = (cell: string) =>
  `| 模块 | 说明 |\n| --- | --- |\n| store | 保留全部文件 |\n| 网关 | ${cell} |`;

test('a table cell in a row that is translated', async () => {
  const cell = 'restarts while the lanterns are lit';
  const { en, zh } = announcement({
    en: [
      [
        measuredEn,
        `| Module | About |\n| --- | --- |\n| store | keeps all of its files |\n| gateway | ${cell} |`,
      ],
    ],
    zh: [[measured, table(cell)]],
  });
  expect(await lintTexts(en, zh, { ...explicit, rule })).toMatchObject([
    { messageId: 'cell', severity: 'warning', target: cell, data: { text: cell } },
  ]);
});

test('the title of a container', async () => {
  const { en, zh } = announcement({
    en: [[measuredEn, `:::note What you should know\n\n${measuredEn}\n\n:::`]],
    zh: [[measured, `:::note What you should know\n\n${measured}\n\n:::`]],
  });
  expect(await lintTexts(en, zh, { ...explicit, rule })).toMatchObject([
    { messageId: 'heading', severity: 'warning', data: { text: 'What you should know' } },
  ]);
});

test.each<[name: string, en: string, zh: string, text: string]>([
  ['the label of a note', `**Note**: ${measuredEn}`, `**Note**：${measured}`, 'Note'],
  ['the label of a quoted note', `> **Note**: ${measuredEn}`, `> **Note**: ${measured}`, 'Note'],
  [
    'a quoted text of the program',
    `${measuredEn} It says "the gateway is ready to be used by all of you".`,
    `${measured}它会显示“the gateway is ready to be used by all of you”。`,
    'the gateway is ready to be used by all of you',
  ],
  [
    'the title of a linked talk',
    `${measuredEn} See [How we light all of the lanterns of the quay](/talk/).`,
    `${measured}参见 [How we light all of the lanterns of the quay](/talk/)。`,
    'How we light all of the lanterns of the quay',
  ],
  [
    'a block that is a linked title',
    '[How we light all of the lanterns of the quay](/talk/)',
    '[How we light all of the lanterns of the quay](/talk/)',
    'How we light all of the lanterns of the quay',
  ],
])('only information: %s', async (_, from, to, text) => {
  const { en, zh } = announcement({ en: [[measuredEn, from]], zh: [[measured, to]] });
  const found = await lintTexts(en, zh, { ...explicit, rule });
  expect(found).toMatchObject([{ severity: 'info', data: { text } }]);
  expect(found[0]?.target).toContain(text);
});

test.each<[name: string, text: string]>([
  ['as a paragraph before it', `${measuredEn}\n\n${measured}`],
  ['as a line before it', `${measuredEn}\n${measured}`],
  ['in brackets behind it', `${measured}（${measuredEn}）`],
])('the original left beside its translation is one finding: %s', async (_, text) => {
  const { en, zh } = announcement({ zh: [[measured, text]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    { rule, severity: 'warning', data: { text: measuredEn } },
  ]);
});

const lamps =
  'The lamps of the harbour are cleaned since release 2.3, and every new user may open the window and change the oil.';

test.each([
  [
    'before its translation',
    `${lamps}\n\n自发行版 2.3 起，港口的灯都会清洗，每个新用户都可以打开窗户并更换灯油。`,
    'beside',
  ],
  [
    'behind its translation',
    `自发行版 2.3 起，港口的灯都会清洗，每个新用户都可以打开窗户并更换灯油。\n\n${lamps}`,
    'beside',
  ],
  [
    'before a text of another kind',
    `${lamps}\n\n欢迎阅读本页。若有疑问，请在周一写信给编辑部。`,
    'block',
  ],
  ['alone', lamps, 'block'],
])('an English paragraph %s', async (_, zh, messageId) => {
  const found = await lintTexts(
    `## Lamps\n\nRopes are long.\n\n${lamps}\n\nSails are white.\n`,
    `## 灯\n\n绳索很长。\n\n${zh}\n\n船帆是白色的。\n`,
    { ...explicit, rule },
  );
  expect(found).toMatchObject([{ messageId, data: { text: lamps } }]);
});

test.each<[field: string, en: readonly Change[], zh: Change, text: string, line: number]>([
  [
    'description',
    [],
    [
      'Harborline 2.3 现已发布，带来热重启和更小的镜像。',
      'Harborline 2.3 is out, with warm restarts and smaller images.',
    ],
    'Harborline 2.3 is out, with warm restarts and smaller images.',
    3,
  ],
  [
    'title',
    [['title: Announcing Harborline 2.3', 'title: What is new in Harborline 2.3']],
    ['title: 发布 Harborline 2.3', 'title: What is new in Harborline 2.3'],
    'What is new in Harborline 2.3',
    2,
  ],
])('the front matter field %s', async (field, en, change, text, line) => {
  const page = announcement({ en, zh: [change] });
  const column = field.length + 3;
  expect(await lintTexts(page.en, page.zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'field',
      severity: 'warning',
      data: { field, text },
      source: text,
      target: text,
      at: { source: `${line}:${column}`, target: `${line}:${column}` },
    },
  ]);
});

test.each<[name: string, en: readonly Change[], marked: string, at: string]>([
  ['paragraph', [[measuredEn, measured]], measured, '22:1'],
  ['sentence', [[measuredEn, `${measuredEn} ${measured}`]], measured, '22:79'],
  ['heading', [['## Smaller images', '## 更小的镜像']], '## 更小的镜像', '24:1'],
  ['title', [['Announcing Harborline 2.3', '发布 Harborline 2.3']], '发布 Harborline 2.3', '2:8'],
])('Chinese left in the English page of a Chinese original: %s', async (_, changes, marked, at) => {
  const { en, zh } = announcement({ en: changes });
  expect(await lintTexts(en, zh, { ...explicit, chineseFirst: true, rule })).toMatchObject([
    { severity: 'warning', target: expect.stringContaining(marked), at: { target: at } },
  ]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const { en, zh } = withCrlf(
    announcement({
      en: [['- The old', '- 🎉👩‍🚀 The old']],
      zh: [
        ['一月公布的密钥', '🔏 一月公布的密钥'],
        ['旧的 `latest` 标签已被移除。', '🎉👩‍🚀 The old `latest` tag is gone.'],
      ],
    }),
  );
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      messageId: 'block',
      target: '🎉👩‍🚀 The old `latest` tag is gone.',
      at: { source: '30:3', target: '28:3' },
    },
  ]);
});

test.each<[name: string, en: readonly Change[], zh: readonly Change[]]>([
  [
    'a heading that is a name',
    [['## Known problems', '## OpenTelemetry Collector']],
    [['## 已知问题 {#known-problems}', '## OpenTelemetry Collector']],
  ],
  [
    'a heading that is a command',
    [['## Known problems', '## `harborctl relay restart`']],
    [['## 已知问题 {#known-problems}', '## `harborctl relay restart`']],
  ],
  [
    'a title that is a name',
    [['title: Announcing Harborline 2.3', 'title: Harborline 2.3']],
    [['title: 发布 Harborline 2.3', 'title: Harborline 2.3']],
  ],
  [
    'a list item of code',
    [['- The old', '- `gateway restart --warm --and --wait`\n- The old']],
    [['- 旧的', '- `gateway restart --warm --and --wait`\n- 旧的']],
  ],
  [
    'names',
    [],
    [
      [
        measured,
        `${measured}感谢 Saltmarsh Labs 的 Adaeze Brandt 与 Northquay 的 Jonas Petrescu。`,
      ],
    ],
  ],
  [
    'a text of the user interface',
    [[measuredEn, `${measuredEn} The log then says "the gateway is ready".`]],
    [[measured, `${measured}日志会显示“the gateway is ready”。`]],
  ],
  ['the original in a comment', [], [[measured, `<!-- ${measuredEn} -->\n\n${measured}`]]],
  [
    'the original in a comment that touches it',
    [],
    [[measured, `<!--\n${measuredEn}\n-->\n${measured}`]],
  ],
  [
    'a long message of the program set as code',
    [[measuredEn, `${measuredEn} It says \`the gateway is ready to be used by all of you\`.`]],
    [[measured, `${measured}它会显示 \`the gateway is ready to be used by all of you\`。`]],
  ],
  [
    'a heading that is a name with its state',
    [['## Known problems', '## Harbor Gateway (alpha)']],
    [['## 已知问题 {#known-problems}', '## Harbor Gateway (alpha)']],
  ],
  [
    'a licence',
    [[measuredEn, 'Licensed under the Apache License, Version 2.0 (the "License").']],
    [[measured, 'Licensed under the Apache License, Version 2.0 (the "License").']],
  ],
  [
    'titles of a registry, and the rest of its list',
    [
      [
        measuredEn,
        `${measuredEn}\n\nLAMP-20 Improper Trimming of Wicks\n\nLAMP-21 Failure to Extinguish at Dawn\n\nLAMP-31 Broken Glass in the Harbor Lights\n\nLAMP-40 Withdrawn: was a list of all that the keepers forget`,
      ],
    ],
    [
      [
        measured,
        `${measured}\n\nLAMP-20 Improper Trimming of Wicks\n\nLAMP-21 Failure to Extinguish at Dawn\n\nLAMP-31 Broken Glass in the Harbor Lights\n\nLAMP-40 Withdrawn: was a list of all that the keepers forget`,
      ],
    ],
  ],
  [
    'a script',
    [
      [
        measuredEn,
        '<script>\nconst all = { of: "the lamps" }; for (const lamp of all) light(lamp);\n</script>',
      ],
    ],
    [
      [
        measured,
        '<script>\nconst all = { of: "the lamps" }; for (const lamp of all) light(lamp);\n</script>',
      ],
    ],
  ],
  [
    'quoted output of a program that begins with its name',
    [[measuredEn, `> [Lumi Gateway] The gateway is ready to be used by all of you.`]],
    [[measured, `> [Lumi Gateway] The gateway is ready to be used by all of you.`]],
  ],
  [
    'quoted output of a program whose name is a trade mark',
    [[measuredEn, `> [Lumi Gateway™] Which of the gateways do you want to be used ?`]],
    [[measured, `> [Lumi Gateway™] Which of the gateways do you want to be used ?`]],
  ],
  [
    'a code block',
    [['drain: 30s', 'drain: 30s # this is how long it waits']],
    [['drain: 30s', 'drain: 30s # this is how long it waits']],
  ],
])('silent: %s', async (_, en, zh) => {
  const page = announcement({ en, zh });
  expect(await lintTexts(page.en, page.zh, { ...explicit, rule })).toEqual([]);
});

test.each([
  ['begins with a label', '> [Note] ', '> [Note] '],
  ['begins with a label of words', '> [Known problem] ', '> [Known problem] '],
  ['is no quote', '[Lumi Gateway] ', '[Lumi Gateway] '],
  ['begins with a name that the original has not', '> ', '> [Lumi Gateway] '],
])('no output of a program: a quote that %s', async (_, before, there) => {
  const { en, zh } = announcement({
    en: [[measuredEn, `${before}${measuredEn}`]],
    zh: [[measured, `${there}${measuredEn}`]],
  });
  expect(await lintTexts(en, zh, { ...explicit, rule })).toMatchObject([{ messageId: 'block' }]);
});

test.each([
  [
    'that changed since by a letter',
    'Then trim the wicks of the lamps at the quay before noon.',
    1,
  ],
  ['of other words', 'Nobody should sail when the bell of the tower is silent.', 0],
])('a sentence in English %s', async (_, left, count) => {
  const en = 'The lamps are lit. Then trim the wick of the lamps at the quay before noon.';
  const found = await lintTexts(`${en}\n`, `灯已点亮。${left}\n`, { rule: 'untranslated-text' });
  expect(found.map(({ messageId }) => messageId)).toEqual(Array(count).fill('sentence'));
});

test('a sentence with code in it, above its translation', async () => {
  const en = 'Our lamps are named mostly after their quays with `q` put in front of the number:';
  const zh = `${en}\n我们的灯大多以码头命名，并在编号前加上 \`q\`：`;
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toMatchObject([
    { messageId: 'sentence', severity: 'warning' },
  ]);
});

test.each([
  ['is told', '您可以在 `quay` 上 on the `lamp` event for all 灯笼调用它。', 1],
  ['is a gloss in brackets', '您可以为所有灯笼的事件（on the `lamp` event for all）调用它。', 0],
  ['is a quotation', '您可以为所有灯笼的“on the `lamp` event for all”调用它。', 0],
])('a part of a sentence, of words that no name has, %s', async (_, zh, count) => {
  const en = 'You may call it at the `quay` on the `lamp` event for all lanterns.';
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule })).toHaveLength(count);
});

test.each([
  ['its siblings are translated', '### Wick 兼容性', 'Lumi compatibility', 1],
  ['its siblings stay as they are', '### Wick compatibility', 'Lumi compatibility', 0],
  ['it is a name', '### Wick 兼容性', 'Lumi Compat', 0],
])('a heading of a name and a word, where %s', async (_, sibling, heading, count) => {
  const page = (first: string, second: string, third: string, words: string) =>
    `# ${words} 2.0\n\n${first}\n\n${words} 12:30.\n\n### ${second}\n\n${words} 13:45.\n\n${third}\n\n${words} 14:50.\n`;
  const found = await lintTexts(
    page('### Wick compatibility', heading, '### Oil compatibility', 'The lamps are lit at'),
    page(sibling, heading, '### Oil compatibility', '灯的点亮时间是'),
    { rule },
  );
  expect(found.filter(({ target }) => target.includes('Lumi'))).toHaveLength(count);
});

const guides = (third: string, lead: string, [one, two, four]: readonly [string, string, string]) =>
  `# Quay 2.0\n\n## ${one}\n\n${lead} 12:30.\n\n## ${two}\n\n${lead} 13:45.\n\n## ${third}\n\n${lead} 14:50.\n\n## ${four}\n\n${lead} 15:10.\n`;
const english = ['Oil storage', 'Security of the keeper', 'Install and update'] as const;
const chinese = ['油的存储', '看守人的安全', '安装与更新'] as const;
const leadEn = 'Follow the guide for best security of each user at';
const leadZh = '请遵循指南，为每个用户实现最佳安全性，时间是';

test.each([
  ['its words are said in Chinese', 'Quay Security Guide', chinese, leadZh, 1],
  ['a number stands before it', '3. Quay Security Guide', chinese, leadZh, 1],
  ['a number of parts stands before it', '2.3 Quay Security Guide', chinese, leadZh, 1],
  ['a number is part of it', 'Quay Security 3 Guide', chinese, leadZh, 0],
  ['its siblings stay too', 'Quay Security Guide', english, leadZh, 0],
  ['its siblings stay too, with numbers', '3. Quay Security Guide', english, leadZh, 0],
  ['a word of it is not said in Chinese', 'Quay Security Broker', chinese, leadZh, 0],
  [
    'the text keeps it without its number',
    '3. Security Guide',
    chinese,
    `${leadZh} Security Guide`,
    0,
  ],
  ['the text keeps it', 'Security Guide', chinese, `${leadZh} Security Guide`, 0],
])('a heading of words with capitals, where %s', async (_, heading, siblings, lead, count) => {
  const found = await lintTexts(guides(heading, leadEn, english), guides(heading, lead, siblings), {
    rule,
  });
  expect(found.filter(({ target }) => target === `## ${heading}`)).toHaveLength(count);
});

test.each([
  [
    'others of the page are translated',
    ['修复：灯油泄漏', '修复：灯芯太短', '优化：加快点灯速度'],
    1,
  ],
  [
    'others of the page stay too',
    ['fix: oil leaks', 'fix: wicks are short', '优化：加快点灯速度'],
    0,
  ],
])('the title of a commit, where %s', async (_, [one, two, three], count) => {
  const list = (items: readonly unknown[]) => items.map((item) => `- ${String(item)}\n`).join('');
  const left = 'fix: the message is unclear when the oil is missing';
  const found = await lintTexts(
    list(['fix: oil leaks', 'fix: wicks are short', left, 'perf: light lamps faster']),
    list([one, two, left, three]),
    { rule },
  );
  expect(found).toHaveLength(count);
});

test.each([
  ['the title of links is translated', 'linkTitle: "Lumi 性能"\n', 1],
  ['the title of links is kept too', 'linkTitle: "Lumi Performance"\n', 0],
])('a title in the front matter, where %s', async (_, link, count) => {
  const found = await lintTexts(
    '---\ntitle: "Lumi Performance"\nlinkTitle: "Lumi Performance"\n---\n\nThe lamps are lit.\n',
    `---\ntitle: "Lumi Performance"\n${link}---\n\n灯已点亮。\n`,
    { rule },
  );
  expect(found.filter(({ data }) => data.field === 'title')).toHaveLength(count);
});

test.each([
  [
    'the title of an issue',
    'Related issue: [The lamps of the quay go out when it rains at night](https://git.example/lamps/issues/12)',
    '相关 issue：[The lamps of the quay go out when it rains at night](https://git.example/lamps/issues/12)',
  ],
  ['a firm with its address', '- Keepers of Light: https://keepers.example/', undefined],
])('%s stays as it is', async (_, en, zh = en) => {
  expect(
    await lintTexts(`See the 12 lamps.\n\n${en}\n`, `见 12 盏灯。\n\n${zh}\n`, { rule }),
  ).toEqual([]);
});

test.each([
  ['one word that other text says in Chinese', 'Security', chinese, 1],
  ['a title of any page', 'Features', chinese, 1],
  ['siblings that stay too', 'Features', english, 0],
  ['a name', 'Quay', chinese, 0],
])('a heading of one word: %s', async (_, heading, siblings, count) => {
  const found = await lintTexts(
    guides(heading, leadEn, english),
    guides(heading, leadZh, siblings),
    { rule },
  );
  expect(found.filter(({ target }) => target === `## ${heading}`)).toHaveLength(count);
});

const newsEn =
  '- The lamps of the quay are lit.\n- The keeper trims the wicks.\n- The boats are moored at dusk.\n';
const newsZh = '- 码头的灯都已点亮了。\n- 看守人每天修剪灯芯。\n- 小船在黄昏时系泊好。\n';

test.each([
  ['a title of any page, the only one', '# News', '# News', newsZh, 1],
  ['or below the title', '# Lumi\n\n## News', '# Lumi\n\n## News', newsZh, 1],
  ['a name', '# Lumi', '# Lumi', newsZh, 0],
  ['a word that may be a name', '# Service', '# Service', newsZh, 0],
  ['siblings that stay too', '# News\n\n## Features', '# News\n\n## Features', newsZh, 0],
  ['a page that is not in Chinese', '# News', '# News', newsEn, 0],
  ['said in English in the text', '# News', '# News', `${newsZh}- 这条 news 也在这里。\n`, 0],
])('a heading of one word on a page of few headings: %s', async (_, en, zh, text, count) => {
  const found = await lintTexts(`${en}\n\n${newsEn}`, `${zh}\n\n${text}`, { rule });
  expect(found.filter(({ messageId }) => messageId === 'heading')).toHaveLength(count);
});

test.each([
  ['of small words', 'the [installation guide](/x)', '参见[installation guide](/x)。', 1],
  ['with capitals', 'the [Installation Guide](/x)', '参见 [Installation Guide](/x)。', 0],
  ['with a name in it', 'the [harborctl guide](/x)', '参见 [harborctl guide](/x)。', 0],
  ['of one word', 'the [guide](/x)', '参见 [guide](/x)。', 0],
  ['that is translated', 'the [installation guide](/x)', '参见[安装指南](/x)。', 0],
])('a link text %s', async (_, en, zh, count) => {
  const found = await lintTexts(`See ${en}.\n`, `${zh}\n`, { rule });
  expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual(
    Array.from({ length: count }, () => ['link', 'info']),
  );
});

test.each([
  '_fix(harbour): the lamps of the quay are lit before the boats come in_',
  'BREAKING CHANGE: the lamps of the quay are lit before the boats come in',
])('a message of a commit that a sentence gives as an example stays: %s', async (example) => {
  const found = await lintTexts(`For example ${example}\n`, `例如 ${example}\n`, { rule });
  expect(found).toEqual([]);
});

const quayEn = (said: string) => `# Lamps

Every quay of the harbour has ${said} at night.

The lamps are lit by 10 keepers.
`;
const quayZh = (said: string) => `# 灯

每个码头夜里都有${said}。

灯由 10 位守护者点亮。
`;

test('Chinese left in an original in English', async () => {
  const found = await lintTexts(
    quayEn('as many lamps 灯火通明真热闹 possible'),
    quayZh('尽可能多的灯'),
  );
  expect(found).toMatchObject([
    {
      rule: 'untranslated-text',
      messageId: 'original',
      severity: 'warning',
      source: '灯火通明真热闹',
      target: '每个码头夜里都有尽可能多的灯。',
      at: { source: '3:45', target: '3:1' },
      says: {
        en: 'The original in English has Chinese in its text, to be mended there: "灯火通明真热闹"',
        zh: '英文原文中夹有中文文字，应在原文中修改：“灯火通明真热闹”',
      },
    },
  ]);
});

test('a sentence is no name, though the Chinese page has it, too', async () => {
  const said = '灯由守护者点亮，每晚都要检查';
  const found = await lintTexts(
    quayEn(`a lamp. ${said}. Nobody sails`),
    quayZh(`一盏灯。${said}，无人出航`),
  );
  expect(found.filter(({ messageId }) => messageId === 'original')).toMatchObject([
    { source: said },
  ]);
});

test.each([
  ['a quoted term', 'a sign that reads “港口灯火管理处” on it', '写着“港口灯光管理处”的牌子'],
  [
    'a name in brackets',
    'a Harbour Lamp Office (港口灯火管理处) of its own',
    '自己的港口灯光管理处',
  ],
  ['a name inside brackets', 'an office (the 港口灯火管理处 of the quay)', '自己的办公室'],
  ['a name explained', 'the 港口灯火管理处 (Harbour Lamp Office)', '港口灯光管理处'],
  [
    'a name that Chinese has as well',
    'the people of 港口灯火管理处 on the quay',
    '港口灯火管理处的人',
  ],
  ['what something is called', 'an office called 港口灯火管理处 on the quay', '自己的办公室'],
  ['behind a colon', 'an office on WeChat: 港口灯火管理处', '微信账号'],
  ['code', 'a sign of `港口灯火管理处` on it', '写着 `港口灯火管理处` 的牌子'],
  ['the text of a link', 'a page, [港口灯火管理处介绍](/office)', '[介绍页](/office)'],
  ['a short name', 'the lamps of 灯火管理处', '灯光管理处的灯'],
  ['a list of names', 'the keepers 张守灯、李点火、王看港', '三位守护者'],
])('silent in an original in English: %s', async (_, en, zh) => {
  const found = await lintTexts(quayEn(en), quayZh(zh), { rule: 'untranslated-text' });
  expect(found).toEqual([]);
});

test('silent in an original in English that has much Chinese, or where Chinese is the original', async () => {
  const said = 'as many lamps 灯火通明真热闹 possible';
  const more = '\nThe word of the keepers in the harbour is 灯火通明大家好 and stays.\n';
  const both = [
    quayEn(said) + more,
    `${quayZh('尽可能多的灯')}\n港口守护者们的口号保持不变。\n`,
  ] as const;
  expect(await lintTexts(...both, { rule: 'untranslated-text' })).toEqual([]);
  const one = [quayEn(said), quayZh('尽可能多的灯')] as const;
  const reverse = await lintTexts(...one, { rule: 'untranslated-text', chineseFirst: true });
  expect(reverse).toEqual([]);
});

const around = (en: string, zh: string) =>
  lintTexts(
    `The lamps of the quay stay dark.\n\n${en}\n\nTrim the wicks first.\n`,
    `码头的灯一直不亮。\n\n${zh}\n\n请先修剪灯芯。\n`,
    { rule },
  );

test.each([
  ['error: could not find the wick `w1` in the lamps of this quay'],
  ['- fatal: the harbour is not a repository of lamps or of ropes'],
  ['src/lamps/wick.ts:12:4: warning: the wick of this lamp is never trimmed'],
  ['LampError: the wick that was given is not long enough for the lamp'],
  ['Error: Cannot find the wick that is in the list of the lamps'],
  ['### error: could not find the wick that is in the list of the lamps'],
  ['### Lamp timeout? / wick: trimmed by the keeper? / dial: the quay refused'],
  ['### "Lighting the lamp failed", "Trimming the wick failed"'],
])('silent: what a program printed: %s', async (line) => {
  expect(await around(line, line)).toEqual([]);
});

test.each([
  ['Error example: ', '错误示例：'],
  ['Error: ', '报错: '],
])('silent: what a program printed behind %s', async (en, zh) => {
  const line = "Could not find a wick for the lamp '@quay/lamps' in any of the files.";
  expect(await around(en + line, zh + line)).toEqual([]);
});

test.each([
  ['Warning: do not light the lamps before the harbour is free of ships.', ''],
  ['The error: it is the wick that is too long for the lamps.', ''],
  ['### The wick is too long for the lamp / What to do with the lamps', ''],
  ['### What to do with the lamps / wick: it is too long for the lamp', ''],
  ['### "What do I do with the lamps of the quay?"', ''],
  ['### The lamps say "trimming the wick failed"', ''],
  [
    'error: could not find the wick in the lamps of this quay',
    'error: could not find a wick in any lamps of the quay',
  ],
  [
    'Common error: Do not put the lamps in the rain before the oil is dry.',
    '常见错误：Do not put the lamps in the rain before the oil is dry.',
  ],
])('no message of a program: %s', async (en, zh) => {
  expect(await around(en, zh === '' ? en : zh)).toHaveLength(1);
});

const full = 'Lighting of Every Lamp of the Quay with Oil from Barrels';
const lelq = (form: string) => ({
  en: `${form} is the way of the harbour since 2019.`,
  zh: `自 2019 年起，港口一直采用${form}方式。`,
});

test.each([`LELQ（${full}）`, `LELQ (${full})`, `[LELQ](https://quay.example/lelq) (${full})`])(
  'silent: the full form of an abbreviation in brackets: %s',
  async (form) => {
    const { en, zh } = lelq(form);
    expect(await around(en, zh)).toEqual([]);
  },
);

test.each([
  ['a sentence', 'LELQ（which is the way of all the lamps on the quay）'],
  ['behind no abbreviation', `Lamp（${full}）`],
  ['outside of brackets', `LELQ：${full}，`],
])('a run of many words is told: %s', async (_, form) => {
  const { en, zh } = lelq(form);
  expect(await around(en, zh)).toMatchObject([{ messageId: 'sentence' }]);
});

test('the same text left at several places is told once', async () => {
  const left = 'The keeper of the lamps is to be asked for the oil.';
  const page = (first: string, last: string, text: string) =>
    `${[first, text, last, last, last, last, text].join('\n\n')}\n`;
  const found = await lintTexts(
    page('Ships come to the quay at night.', 'Nobody lights the lamps by day.', left),
    page('船只夜里靠港。', '白天没有人点灯。', left),
    { rule },
  );
  expect(found).toMatchObject([{ evidence: { absorbed: { [rule]: 1 } } }]);
  const two = await lintTexts(
    page('Ships come to the quay at night.', 'Nobody lights the lamps by day.', left).replace(
      /oil\.\n$/,
      'rope.\n',
    ),
    page('船只夜里靠港。', '白天没有人点灯。', left).replace(/oil\.\n$/, 'rope.\n'),
    { rule },
  );
  expect(two).toHaveLength(2);
});

test('a work by its title, with author and date, is a note', async () => {
  const work =
    '[A comparison of lamps and the oil in them](https://quay.example/oil) by Ada Wick (May 2031)';
  const found = await lintTexts(`# Works\n\n* ${work}\n`, `# 著作\n\n* ${work}\n`, { rule });
  expect(found).toMatchObject([{ messageId: 'block', severity: 'info' }]);
});

test('a phrase of small words left on a page in Chinese is a note', async () => {
  const items = [
    '点亮港口所有的油灯',
    '修好码头所有的灯芯',
    '换掉栈桥上旧的绳子',
    '记下每盏灯用掉的油',
    '天亮之前不再熄灭灯',
  ];
  const en = [
    'Light all lamps of oil',
    'Mend all wicks',
    'New ropes',
    'Note the oil',
    'Lamps stay lit',
  ];
  const page = (lines: readonly string[], last: string) =>
    [...lines, last].map((line) => `- ${line}\n`).join('');
  expect(
    await lintTexts(page(en, 'initial release.'), page(items, 'initial release.'), { rule }),
  ).toMatchObject([{ messageId: 'block', severity: 'info', target: 'initial release.' }]);
  // A name, and a page that is not in Chinese.
  expect(await lintTexts(page(en, 'Harbor Lamps'), page(items, 'Harbor Lamps'), { rule })).toEqual(
    [],
  );
});

test.each([
  [
    'a comma of Chinese within it, a name of what follows behind it',
    'Keeper of the Northern Quay, Warden of the lamps and of the ropes of Oilhaven, and mayor of Wickton.',
    'Keeper of the Northern Quay，Warden of the lamps and of the ropes of Oilhaven, Wickton市长致辞。',
    'Keeper of the Northern Quay，Warden of the lamps and of the ropes of Oilhaven',
  ],
  [
    'a name of what goes before',
    'The keeper of all the lamps that are on the quay, as the mayor of Wickton says.',
    '市长Wickton, the keeper of all the lamps that are on the quay。',
    'the keeper of all the lamps that are on the quay',
  ],
  [
    'the last word is of it',
    'See the keeper of all the lamps that are on the quay and its boats.',
    '参见 the keeper of all the lamps that are on the quay和船。',
    'the keeper of all the lamps that are on the quay',
  ],
])('where a sentence left in Chinese text begins and ends: %s', async (_, en, zh, text) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`, { rule: 'untranslated-text' })).toMatchObject([
    { messageId: 'sentence', target: text },
  ]);
});

const harbourLog = (title: string) => ({
  en: `# ${title}\n\nThe log of the harbour.\n\n## New lamps\n\nThe lamps are lit.\n\n## Old wicks\n\nThe wicks are dry.\n\n## Known faults\n\nThe quay is dark.\n`,
  zh: (own: string) =>
    `# ${own}\n\n这是港口的日志，每晚记录。\n\n## 新的灯\n\n所有的灯都已经点亮了。\n\n## 旧的灯芯\n\n所有的灯芯都已经干了。\n\n## 已知故障\n\n码头上没有一点灯光。\n`,
});

test.each(['Log of Lumi-Harbour', 'The Lamps and Wicks of Lumi'])(
  'a page title of words among translated headings: %s',
  async (title) => {
    const { en, zh } = harbourLog(title);
    expect(await lintTexts(en, zh(title), { rule: 'untranslated-text' })).toMatchObject([
      { messageId: 'heading', severity: 'warning', target: `# ${title}` },
    ]);
    expect(await lintTexts(en, zh('Lumi 的日志'), { rule: 'untranslated-text' })).toEqual([]);
  },
);

test.each(['Lumi-Harbour', 'Lumi Harbour Log', 'Lumi on Rails'])(
  'silent: a page title that may be a name: %s',
  async (title) => {
    const { en, zh } = harbourLog(title);
    expect(await lintTexts(en, zh(title), { rule: 'untranslated-text' })).toEqual([]);
  },
);

test('silent: a page title where other headings are left, too', async () => {
  const { en, zh } = harbourLog('Log of Lumi-Harbour');
  const kept = zh('Log of Lumi-Harbour')
    .replace('新的灯', 'New lamps')
    .replace('旧的灯芯', 'Old wicks');
  const found = await lintTexts(en, kept, { rule: 'untranslated-text' });
  expect(found.map(({ target }) => target)).not.toContain('# Log of Lumi-Harbour');
});

test.each(['What’s Next?', 'Next Steps', 'Other'])(
  'a title of pages of all kinds among translated ones: %s',
  async (title) => {
    const page = (titles: readonly string[], body: string) =>
      titles.map((one) => `## ${one}\n\n${body}\n`).join('\n');
    const en = page(['Trimming the wicks', 'Oiling the hinges', 'Ringing', title], measuredEn);
    const zh = page(['修剪灯芯', '给铰链上油', '敲钟', title.replace('’', "'")], measured);
    expect(await lintTexts(en, zh, { rule })).toMatchObject([{ messageId: 'heading' }]);
  },
);

test('the text of a link before a full stop is an info', async () => {
  const [en, zh] = ['How to light the lamps of this quay by hand', '完整的例子请参考：'];
  const lint = (text: string) =>
    lintTexts(`For more, please refer to: [${en}](./a.md).\n`, `${zh}${text}\n`, {
      rule: 'untranslated-text',
    });
  expect((await lint(`[${en}](./a.md).`)).map(({ severity }) => severity)).toEqual(['info']);
  expect((await lint(`${en}.`)).map(({ severity }) => severity)).toEqual(['warning']);
});

test.each([
  ['a frame', '<iframe src="https://quay.example/lamp">', '</iframe>'],
  ['a film', '<video src="lamp.mp4">', '</video>'],
])('silent: what a browser shows only where it cannot show %s', async (_, open, close) => {
  const lint = (html: readonly string[]) =>
    lintTexts(`The lamps burn.\n\n${html.join('\n')}\n`, `灯在燃烧。\n\n${html.join('\n')}\n`, {
      rule,
    });
  const text = '  See the lamp of the quay that was made by the keeper';
  expect(await lint([open, text, close])).toEqual([]);
  expect(await lint(['<div>', text, '</div>'])).toHaveLength(1);
});

test('a lone "and" between Chinese words', async () => {
  const en = 'Trim the wick and fill the lamp before dusk.\n';
  expect(await lintTexts(en, '黄昏前修剪灯芯 and 给灯加油。\n', { rule })).toMatchObject([
    { messageId: 'word', source: en.trim(), target: 'and', severity: 'warning' },
  ]);
  expect(await lintTexts(en, '黄昏前运行 `wick` and `fill`。\n', { rule })).toEqual([]);
  expect(await lintTexts('Trim the wick.\n', '修剪灯芯 and 给灯加油。\n', { rule })).toEqual([]);
});

/** Fields of lamps, each with its label. */
const fields = (labels: readonly string[]) =>
  labels.map((label, at) => `## L${at}\n\n- ${label}: \`lamp${at}\`\n`).join('\n');

test('the label of a field that the page has in Chinese elsewhere', async () => {
  const en = fields(['Type', 'Type', 'Type', 'Type', 'Port']);
  const zh = (label: string) => fields(['类型', '类型', label, label, 'Port']);
  expect(await lintTexts(en, zh('Type'), { rule })).toMatchObject([
    { messageId: 'label', severity: 'warning', target: 'Type' },
  ]);
  expect(await lintTexts(en, zh('类型'), { rule })).toEqual([]);
});

test('the label of a field that the original has in Chinese', async () => {
  const zh = fields(['类型', '类型', '类型', '类型', '类型']);
  const en = (label: string) => fields(['Type', 'Type', 'Type', 'Type', label]);
  expect(await lintTexts(en('类型'), zh, { rule })).toMatchObject([
    { messageId: 'original', severity: 'warning', source: '类型' },
  ]);
  expect(await lintTexts(en('Type'), zh, { rule })).toEqual([]);
});

test('a label in Chinese that the original has in English elsewhere', async () => {
  const page = (labels: readonly string[]) =>
    labels
      .map((label, at) => `## 3.0.${at}\n\n**${label}**\n\n- ${'lamp'.repeat(at + 1)}\n`)
      .join('\n');
  const zh = page(['更新日志', '更新日志', '更新日志']);
  const told = async (...labels: readonly string[]) =>
    (await lintTexts(page(labels), zh, { rule })).map(({ messageId, source, at }) => [
      messageId,
      source,
      at.source,
    ]);
  expect(await told('Changelog', '更新日志', 'Changelog')).toEqual([
    ['original', '**更新日志**', '9:1'],
  ]);
  expect(await told('Changelog', 'Changelog', 'Changelog')).toEqual([]);
});
