import { expect, test } from 'vitest';
import { type Announcement, announcement, chinese, english, part } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'page-verdict';
const explicit = { headingIds: 'explicit' } as const;
const measured = '在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。';
const measuredEn = 'A restart took 14 seconds on average in our tests, against 95 seconds before.';

const halfDone: Announcement = {
  en: english,
  zh: chinese.slice(0, chinese.indexOf('## 已知问题')) + english.slice(english.indexOf('## Known')),
};

test('an untranslated copy is one info and nothing else', async () => {
  const seen = await lintTexts(english, english);
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'untranslated',
      severity: 'info',
      data: { share: 100 },
      at: { source: '8:1', target: '8:1' },
      evidence: { actual: 'untranslated' },
    },
  ]);
  expect(seen[0]?.target).toMatch(/^Harborline 2\.3 is out[\s\S]*goes wrong\.\n?$/);
  expect(seen[0]?.says.en).toContain('English');
  expect(seen[0]?.says.zh).toContain('英文');
});

test('a translated title does not make a copy a translation', async () => {
  const zh = english.replace('Announcing Harborline 2.3', '发布 Harborline 2.3');
  expect(await lintTexts(english, zh)).toMatchObject([{ messageId: 'untranslated' }]);
});

test('an English page that is still Chinese', async () => {
  const seen = await lintTexts(chinese, chinese, { chineseFirst: true });
  expect(seen).toMatchObject([{ rule, messageId: 'untranslated', severity: 'info' }]);
  expect(seen[0]?.says.en).toContain('Chinese');
});

test.each(['\n', '\r\n'])('a run of untranslated blocks is one warning (%j)', async (lineEnd) => {
  const [en, zh] = [halfDone.en, halfDone.zh].map((text) => text.replaceAll('\n', lineEnd));
  const seen = await lintTexts(en ?? '', zh ?? '');
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'in-progress',
      severity: 'warning',
      data: { from: 32, to: 42 },
      at: { source: '34:1', target: '32:1' },
    },
  ]);
  expect(seen[0]?.target).toMatch(/^Metrics of the [\s\S]*goes wrong\.$/);
  expect(seen[0]?.data.share).toBeGreaterThan(25);
  expect(seen[0]?.data.share).toBeLessThan(50);
  expect(seen[0]?.says.zh).toContain('32-42');
});

test('all that is left is named, as the share of the page counts it', async () => {
  const left = ['The lamps are lit.', 'The keeper is here.', 'The oil is in the can.'];
  const en = [...left, 'The quay is long.', 'The boats are in the harbour.'].join('\n\n');
  const zh = [...left, '码头很长，船只都停在港内。', 'The boats are in the harbour.'].join('\n\n');
  const [found] = await lintTexts(en, zh);
  expect(found).toMatchObject({ messageId: 'in-progress', data: { from: 1, to: 5 } });
  expect(found?.says.en).toContain('lines 1-5, 9 are still in English');
  expect(found?.says.zh).toContain('第 1-5, 9 行');
});

test('emoji before the run move no line', async () => {
  const zh = halfDone.zh.replace(
    'Harborline 2.3 现已发布，距离',
    '🎉👩‍🚀 Harborline 2.3 现已发布，距离',
  );
  expect(await lintTexts(english, zh)).toMatchObject([
    { messageId: 'in-progress', data: { from: 32, to: 42 }, at: { target: '32:1' } },
  ]);
});

test.each<[name: string, zh: string, line: string]>([
  [
    'a comment that says so',
    announcement({ zh: [[measured, `<!-- 待翻译 -->\n\n${measuredEn}`]] }).zh,
    '22:1',
  ],
  [
    'a comment with a date',
    announcement({
      zh: [[measured, `<!-- 待翻译，预计 2026-03-20 完成 -->\n\n${measuredEn}`]],
    }).zh,
    '22:1',
  ],
  [
    'a comment of MDX',
    announcement({ zh: [[measured, `{/* 待翻译 */}\n\n${measuredEn}`]] }).zh,
    '22:1',
  ],
  [
    'draft: true',
    announcement({
      zh: [
        ['release: 2.3.0', 'release: 2.3.0\ndraft: true'],
        [measured, measuredEn],
      ],
    }).zh,
    '21:1',
  ],
])('one untranslated block is enough with %s', async (_, zh, at) => {
  expect(await lintTexts(english, zh)).toMatchObject([
    { rule, messageId: 'in-progress', severity: 'warning', target: measuredEn, at: { target: at } },
  ]);
});

test('a contradiction in what is translated is still said of an unfinished page', async () => {
  const zh = halfDone.zh.replace('14 秒', '41 秒');
  const rules = (await lintTexts(english, zh)).map((one) => one.rule);
  expect(rules.toSorted()).toEqual(['mismatched-value', rule]);
});

const news = `## 社区动态

上周我们在杭州举办了线下聚会，大约一百位朋友到场，感谢各位志愿者的付出。

## 招聘

我们正在寻找熟悉分布式系统的工程师，欢迎投递简历。

## 周边商店

贴纸和帆布袋重新上架，数量有限。

## 下次会议

下次社区会议将在下个月的第一个星期三举行，会议链接会提前发到邮件列表。
`;
const longNews = news.replaceAll(
  '。\n',
  '。大家在现场聊了很多，从第一次接触这个项目讲到各自踩过的坑，气氛十分热烈，照片随后会放到相册里供大家下载。\n\n' +
    '欢迎还没有来过的朋友参加，报名方式与往年相同，名额不限，家属可以一同前往，午餐由场地方提供。\n',
);

test.each([
  ['longer', longNews],
  ['as many and as short', news],
])('pages whose sections are about other things have diverged: %s', async (_, sections) => {
  const zh = chinese.slice(0, chinese.indexOf('## 热重启')) + sections;
  const seen = await lintTexts(english, zh);
  expect(seen).toMatchObject([
    { rule, messageId: 'diverged', severity: 'warning', at: { source: '8:1', target: '8:1' } },
  ]);
  expect(seen[0]?.data.share).toBeLessThan(50);
});

test('so have pages that were written apart, one in a list and one in sections', async () => {
  const ways = ['Forum', 'Harbour radio', 'Chat', 'Letters', 'Lamp post', 'Flags'];
  const en = `# Reach us\n\nWe use all of these.\n\n## Where we are\n\n- To join, write to quay@lamps.example\n${ways
    .map((way, at) => `- ${way}: https://lamps.example/${at}\n`)
    .join('')}- We hold a fair each spring, see [the list](/fair/)\n`;
  const zh = `# 联系我们\n\n一共有六种方式，按需选择即可。\n\n${ways
    .map(
      (_, at) =>
        `## 方式 ${at + 1}\n\n- 适用于日常的讨论\n- 先注册账号\n- 地址：https://lamps.example/${at}\n- 参见[说明](/zh/ways/${at}/)\n\n`,
    )
    .join('')}`;
  expect(await lintTexts(en, zh)).toMatchObject([{ rule, messageId: 'diverged' }]);
});

test('a link that contradicts itself is still said of pages that have diverged', async () => {
  const link = '[lantern-1.2.4.zip](https://lamp.example/lantern-1.2.3.zip)';
  const zh =
    chinese.slice(0, chinese.indexOf('## 热重启')) + longNews.replace('数量有限', `见 ${link}`);
  const rules = (await lintTexts(english, zh)).map((one) => one.rule);
  expect(rules.toSorted()).toEqual(['link-text', rule]);
});

test.each<[name: string, page: Announcement]>([
  ['a translation', announcement()],
  ['one untranslated paragraph', announcement({ zh: [[measured, measuredEn]] })],
  [
    'a draft that is translated to the end',
    announcement({ zh: [['release: 2.3.0', 'release: 2.3.0\ndraft: true']] }),
  ],
  [
    'the original kept in comments',
    announcement({
      zh: [
        [measured, `<!-- ${measuredEn} -->\n\n${measured}`],
        ['## 升级', `<!--\n${part(english, 'You can', 'Read the')}\n-->\n\n## 升级`],
      ],
    }),
  ],
  [
    'a lost section',
    { en: english, zh: chinese.replace(part(chinese, '## 已知问题', '## 升级'), '') },
  ],
  [
    'pages of code alone',
    { en: '```sh\nharborctl restart\n```\n', zh: '```sh\nharborctl restart\n```\n' },
  ],
])('no verdict on %s', async (_, { en, zh }) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test.each([
  ['commits', '[#12] feat(lamp): support a second wick for all of the lanterns'],
  [
    'commits of a kind of their own',
    '[[#12](https://example.com/12)] light: the lamps of the quay are lit by night',
  ],
  ['issues', '[The lamps of the quay go out when it rains](https://git.example/lamps/issues/12)'],
  [
    'papers',
    'Lamps of Oil and Gas: A History by Ada Wick, Joan Quay and the Keepers: https://papers.example/12',
  ],
  [
    'pull requests',
    'Lamps of the quay are now lit at night by @kwab in https://example.com/pull/12',
  ],
])('a list of %s stays in English, and is no page in progress', async (_, line) => {
  const list = Array.from({ length: 6 }, (__, at) => `- ${line.replaceAll('12', `${at + 12}`)}`);
  const log = `\n## Log\n\n${list.join('\n')}\n`;
  expect(
    await lintTexts(english + log, `${chinese}\n## 日志 {#log}\n\n${list.join('\n')}\n`, explicit),
  ).toEqual([]);
});

const note = {
  en: '# Lamps\n\nThis document has not yet been translated into English. See the [Chinese page](../zh/lamps.md).\n',
  zh: '# 灯\n\n本文尚未翻译，请参阅[英文版](../en/lamps.md)。\n',
};

test('a page that only says that it is not translated is one info', async () => {
  expect(await lintTexts(english, note.zh)).toMatchObject([
    { rule, messageId: 'note', severity: 'info', at: { target: '1:1' } },
  ]);
  expect(await lintTexts(note.en, chinese)).toMatchObject([
    { rule, messageId: 'no-original', severity: 'info', at: { source: '1:1' } },
  ]);
});

test('an original that is itself in the language of the translation cannot be compared', async () => {
  expect(await lintTexts(chinese, chinese)).toMatchObject([{ rule, messageId: 'no-original' }]);
});

test('a translated page with such a sentence in it is compared', async () => {
  const more = (page: string, title: string, text: string) =>
    `${page}\n\n## ${title} {#notes}\n\n${text}\n`;
  const found = await lintTexts(
    more(english, 'Notes', 'The manual of the lamps is not yet translated.'),
    more(chinese.replace('14 秒', '41 秒'), '备注', '灯的手册尚未翻译。'),
  );
  expect(found.map((one) => one.rule)).toEqual(['mismatched-value']);
});

test('a page that has all sections of its original, and a list as headings, has not diverged', async () => {
  const parts = ['oil', 'gas', 'wax', 'wicks', 'ropes'];
  const zhParts = ['油', '气', '蜡', '灯芯', '绳'];
  const item = (name: string) => `- The lamps of ${name} are lit at ${name.length + 20}:00.\n`;
  const itemZh = (name: string, at: number) =>
    `- ${name}的灯在 ${(parts[at] ?? '').length + 20}:00 点亮。\n`;
  const en = `# Lamps\n\n${parts.map((name) => `## ${name} {#${name}}\n\n${item(name)}\n`).join('')}`;
  const zh = `# 灯\n\n${zhParts.map((name, at) => `## ${name} {#${parts[at]}}\n\n${itemZh(name, at)}\n`).join('')}`;
  const headings = '一二三四五六七八'.replace(
    /./g,
    (number) => `#### 第${number}条\n\n灯必须点亮。\n\n`,
  );
  const found = await lintTexts(en, zh + headings, { rule: 'page-verdict' });
  expect(found).toEqual([]);
});

test('silent: a table of declarations is no text left in English', async () => {
  const rows = [
    'LoadLamp[T any](harbor Harbor, key string) T',
    'SaveLamp(harbor Harbor, key string, any any)',
    'MoveLamp[T any](by func(old T) (val T)) error',
  ]
    .map((row) => `| func ${row} |\n`)
    .join('');
  const table = `| Functions |\n| --- |\n${rows}`;
  const found = await lintTexts(
    `# Lamps\n\nThe lamps are lit by these functions.\n\n${table}`,
    `# 灯\n\n灯由以下函数点亮。\n\n${table}`,
  );
  expect(found.map((one) => one.rule)).toEqual([]);
});
