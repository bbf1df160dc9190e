import { expect, test } from 'vitest';
import { lintPair } from '../../src/index.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'mismatched-url';

/** One link in a sentence of its own, so that nothing else can answer for it. */
function english(url: string): string {
  return `Read the [upgrade notes](${url}) before you stop the harbor.\n`;
}
function chinese(url: string): string {
  return `停止港口之前，请先阅读[升级说明](${url})。\n`;
}

test('another target is an error that marks both addresses', async () => {
  const found = await lintTexts(
    english('https://github.com/harborline/harborline/pull/2841'),
    chinese('https://github.com/harborline/harborline/pull/2814'),
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'different',
      severity: 'error',
      data: {
        expected: 'https://github.com/harborline/harborline/pull/2841',
        actual: 'https://github.com/harborline/harborline/pull/2814',
      },
      source: 'https://github.com/harborline/harborline/pull/2841',
      target: 'https://github.com/harborline/harborline/pull/2814',
      at: { source: '1:26', target: '1:19' },
    },
  ]);
});

test('the messages read well in both languages', async () => {
  const [found] = await lintTexts(english('/docs/upgrade/'), chinese('/zh/docs/install/'), {
    rule,
  });
  expect(found?.says).toEqual({
    en: 'English links to /docs/upgrade/, Chinese links to /zh/docs/install/',
    zh: '英文链接到 /docs/upgrade/，中文链接到 /zh/docs/install/',
  });
});

test('a Chinese original is the one that the English page is held against', async () => {
  const found = await lintTexts(english('/docs/install/'), chinese('/docs/upgrade/'), {
    rule,
    chineseFirst: true,
  });
  expect(found).toMatchObject([
    {
      messageId: 'different',
      data: { expected: '/docs/upgrade/', actual: '/docs/install/' },
      source: '/docs/upgrade/',
      target: '/docs/install/',
    },
  ]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const found = await lintTexts(
    'First line.\r\n\r\n🎉🎉 See [the list](/docs/flags/).\r\n',
    '第一行。\r\n\r\n🎉🎉，（请看）「列表」：[列表](/zh/docs/flegs/)。\r\n',
    { rule },
  );
  expect(found).toMatchObject([
    { source: '/docs/flags/', target: '/zh/docs/flegs/', at: { source: '3:21', target: '3:20' } },
  ]);
});

test('the target of a reference link is marked in its definition', async () => {
  const found = await lintTexts(
    'Read the [upgrade notes][notes] first.\n\n[notes]: https://harborline.example.org/upgrade\n',
    '请先阅读[升级说明][notes]。\n\n[notes]: https://harborline.example.org/install\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'different',
      source: 'https://harborline.example.org/upgrade',
      target: 'https://harborline.example.org/install',
      at: { source: '3:10', target: '3:10' },
    },
  ]);
});

test('a link written as HTML is compared too', async () => {
  const found = await lintTexts(
    'Read the <a href="/docs/upgrade/">upgrade notes</a> first.\n',
    '请先阅读<a href="/zh/docs/uninstall/">升级说明</a>。\n',
    { rule },
  );
  expect(found).toMatchObject([{ source: '/docs/upgrade/', target: '/zh/docs/uninstall/' }]);
});

test('another heading of the same page is a warning', async () => {
  const found = await lintTexts(
    'See [the limits](#limits) first.\n\n## Limits {#limits}\n\nAt most 40 lanterns.\n\n## Costs {#costs}\n\nNone at all.\n',
    '请先看[限制](#costs)。\n\n## 限制 {#limits}\n\n最多 40 盏灯笼。\n\n## 费用 {#costs}\n\n完全没有。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'fragment',
      severity: 'warning',
      data: { expected: '#limits', actual: '#costs' },
      source: '#limits',
      target: '#costs',
      says: {
        en: 'English links to #limits, Chinese to another place of the same page: #costs',
        zh: '英文链接到 #limits，中文链接到同一页的另一处：#costs',
      },
    },
  ]);
});

test.each([
  [
    'latest against a version',
    'version',
    'https://harborline.example.org/latest/docs/flags/',
    'https://harborline.example.org/v2.3/docs/flags/',
  ],
  [
    'an archive of the same page',
    'version',
    'https://harborline.example.org/docs/flags/',
    'https://archive.harborline.example.org/v2.3/zh/docs/flags/',
  ],
  [
    'the translation of the page at another path',
    'moved',
    'https://lantern.example.com/docs/concepts/draining/',
    'https://lantern.example.com/zh/docs/tasks/operate/draining/',
  ],
  [
    'a page of the site that was put into another folder',
    'moved',
    '/docs/tasks/draining/',
    '/zh/docs/tasks/operate/draining/',
  ],
  [
    'http against https',
    'scheme',
    'https://lantern.example.com/flags',
    'http://lantern.example.com/flags',
  ],
])('%s is only information', async (_, messageId, a, b) => {
  const found = await lintTexts(english(a), chinese(b), { rule });
  expect(found).toMatchObject([{ messageId, severity: 'info', data: { expected: a, actual: b } }]);
});

test.each([
  [
    'two fixed versions',
    'https://harborline.example.org/v2.4/docs/flags/',
    'https://harborline.example.org/v2.3/docs/flags/',
  ],
  [
    'an advisory of another year',
    '/news/security/harborline-2026-003/',
    '/zh/news/security/harborline-2025-003/',
  ],
  ['another host', 'https://lantern.example.com/flags', 'https://beacon.example.net/flags'],
  [
    'another query',
    'https://lantern.example.com/search?q=drain',
    'https://lantern.example.com/search?q=dock',
  ],
  [
    'letter case in the path',
    'https://lantern.example.com/Flags',
    'https://lantern.example.com/fags',
  ],
])('%s is an error', async (_, a, b) => {
  const found = await lintTexts(english(a), chinese(b), { rule });
  expect(found).toMatchObject([{ messageId: 'different', severity: 'error' }]);
});

test('targets that changed places in two list items are one finding', async () => {
  const found = await lintTexts(
    '- [Lanterns](/docs/lanterns/) light the quay with `harborctl light`.\n- [Beacons](/docs/beacons/) listen on port 7001.\n',
    '- [灯笼](/zh/docs/beacons/)用 `harborctl light` 照亮码头。\n- [灯塔](/zh/docs/lanterns/)监听 7001 端口。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'swapped',
      severity: 'error',
      data: { expected: '/docs/lanterns/', actual: '/zh/docs/beacons/' },
      at: { source: '1:14', target: '1:8' },
    },
  ]);
});

test.each([
  ['what they ask for', '?dir=quay/4', '?dir=quay/7'],
  ['the folder above', 'old/quay/list?s=1', 'new/quay/list?s=1'],
])('two targets that differ in %s alone did not change places', async (_, a, b) => {
  const url = (end: string) => `https://files.example.org/${end}`;
  const found = await lintTexts(
    `Lamps are at [lamps for keepers](${url(a)}&k=1) and [lamps for captains](${url(a)}&k=2).\n`,
    `灯位于[看守人的灯](${url(b)}&k=1)和[船长的灯](${url(b)}&k=2)。\n`,
    { rule },
  );
  expect(new Set(found.map(({ messageId }) => messageId))).toEqual(new Set(['different']));
});

test('targets that changed places in what they ask for are one finding', async () => {
  const found = await lintTexts(
    '- [Lanterns](https://files.example.org/?dir=lanterns) light the quay with `harborctl light`.\n- [Beacons](https://files.example.org/?dir=beacons) listen on port 7001.\n',
    '- [灯笼](https://files.example.org/?dir=beacons)用 `harborctl light` 照亮码头。\n- [灯塔](https://files.example.org/?dir=lanterns)监听 7001 端口。\n',
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'swapped' }]);
});

test('targets that changed places under the same words are one finding', async () => {
  const found = await lintTexts(
    'Both [Lanternd](https://lantern.example.com/) and [Beacond](https://beacon.example.net/) were rebuilt.\n',
    '[Lanternd](https://beacon.example.net/) 和 [Beacond](https://lantern.example.com/) 都已重写。\n',
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'swapped', severity: 'error' }]);
});

test.each([
  [
    'words that both texts share beside others',
    'See the [Lanternd tuning guide](/docs/a1/) or the [list of Beacond ports](/docs/b2/).\n',
    '请参阅 [Lanternd 调优指南](/zh/docs/b2/)或 [Beacond 端口列表](/zh/docs/a1/)。\n',
  ],
  [
    'common words of both languages',
    'For more, see the [documentation](/docs/lights/) and the [video](https://video.example.org/w1) of the crew.\n',
    '更多信息请看船员的[文档](https://video.example.org/w1)和[视频](/zh/docs/lights/)。\n',
  ],
])('targets that changed places are told by %s', async (_, en, zh) => {
  const found = await lintTexts(en, zh, { rule });
  expect(found).toMatchObject([{ messageId: 'swapped', severity: 'error' }]);
});

test('one text that fits the other link and an order that was kept are a warning', async () => {
  const found = await lintTexts(
    'The [lanes of the quay](/docs/lanes/) and the [dock without VHF](/docs/radio/) are open.\n',
    '[码头航道](/zh/docs/radio/)和[没有 VHF 的泊位](/zh/docs/lanes/)都已开放。\n',
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'swapped', severity: 'warning' }]);
});

test('texts that stand for one another elsewhere on the page tell swapped targets', async () => {
  const en = ['Lights', 'Ropes', 'Sails'].map(
    (title) => `## ${title}\n\nSee the [berth](/${title}/1/) and the [crane](/${title}/2/).\n`,
  );
  const zh = ['Lights', 'Ropes', 'Sails'].map((title, index) => {
    const [first, second] = index === 1 ? [2, 1] : [1, 2];
    return `## ${title}\n\n请看[泊位](/${title}/${first}/)和[吊车](/${title}/${second}/)。\n`;
  });
  expect(await lintTexts(en.join('\n'), zh.join('\n'), { rule })).toMatchObject([
    {
      messageId: 'swapped',
      severity: 'warning',
      data: { expected: '/Ropes/1/', actual: '/Ropes/2/' },
    },
  ]);
  // Of two places nobody knows which is the wrong one.
  const two = await lintTexts(en.slice(0, 2).join('\n'), zh.slice(0, 2).join('\n'), { rule });
  expect(two).toEqual([]);
});

test('silent: links that changed places with their texts, though one word is in both', async () => {
  const found = await lintTexts(
    'Read the [Harborline drain notes](/docs/drain/) before the [Harborline dock notes](/docs/dock/).\n',
    '阅读 [Harborline 停靠说明](/zh/docs/dock/)之前，请先阅读 [Harborline 排空说明](/zh/docs/drain/)。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('links that name different things are no pair, whatever their place', async () => {
  const found = await lintTexts(
    'This adapter brings [Lanternd](https://lantern.example.com/) into the harbor by way of Beacond.\n',
    '这个适配器借助 [Beacond](/zh/faq/beacond/) 把 Lanternd 带进港口。\n',
  );
  expect(found.filter((one) => one.rule.endsWith('-link') || one.rule === rule)).toMatchObject([
    { rule: 'missing-link', data: { expected: 'https://lantern.example.com/' } },
    { rule: 'extra-link', data: { actual: '/zh/faq/beacond/' } },
  ]);
});

test('a slip in the name of a host is an error', async () => {
  const found = await lintTexts(
    english('https://docs.example.org/upgrade/'),
    chinese('https://odcs.example.org/upgrade/'),
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'different', severity: 'error' }]);
});

test('another heading of another version of the page is a warning', async () => {
  const found = await lintTexts(
    english('https://harborline.example.org/latest/docs/flags/#removed'),
    chinese('https://harborline.example.org/v2.3/docs/flags/#added'),
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'fragment', severity: 'warning' }]);
});

test.each([
  ['a site for readers in China', 'https://lantern.example.com/a', 'https://lantern.example.cn/b'],
  [
    'a place for Chinese videos',
    'https://video.example.com/w?v=1',
    'https://www.bilibili.com/video/2',
  ],
])('%s is only information', async (_, a, b) => {
  const found = await lintTexts(english(a), chinese(b), { rule });
  expect(found).toMatchObject([{ messageId: 'twin', severity: 'info' }]);
});

test('the translation of an article, known by its name, is only information', async () => {
  const found = await lintTexts(
    'First read [How to Moor a Ship](https://essays.example.com/moor.html) in full.\n',
    '请先通读[《系泊之道》](https://code.example.org/crew/How-To-Moor-A-Ship)。\n',
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'twin', severity: 'info' }]);
});

test.each([
  ['another folder', 'docs/en/tasks/start.md', '../../crew/join', '../crew/join', 'depth'],
  [
    'a file of another folder',
    'docs/en/tasks/start.md',
    '../crew/join.md',
    'crew/join.md',
    'depth',
  ],
])('a relative link to %s is a warning', async (_, path, a, b, messageId) => {
  const result = await lintPair(
    { path, text: english(a), language: 'en' },
    { path: path.replace('/en/', '/zh/'), text: chinese(b), language: 'zh' },
  );
  expect(result.findings).toMatchObject([{ rule, messageId, severity: 'warning' }]);
});

test.each([
  ['pages that lie elsewhere', 'site/zh/docs/current/tasks/start.md', '../crew/join'],
  ['a file for an address', 'docs/zh/tasks/start.md', '../crew/join.md'],
  ['a language in the path', 'docs/zh/tasks/start.md', '../../en/crew/join'],
])('silent: relative links of %s', async (_, path, b) => {
  const result = await lintPair(
    { path: 'docs/en/tasks/start.md', text: english('../../crew/join'), language: 'en' },
    { path, text: chinese(b), language: 'zh' },
  );
  expect(result.findings).toEqual([]);
});

test.each([
  [
    'where one text tells which it is, and the order agrees',
    'Lamps follow [maritime rules](https://rules.example.org/). See the [Lampline crew page](https://crew.example.net/).',
    '灯遵循[海事规则](https://crew.example.net/)。参见 [Lampline 团队页面](https://rules.example.org/)。',
    ['swapped'],
  ],
  [
    'not where the sentence was turned round',
    'Lamps follow [maritime rules](https://rules.example.org/). See the [Lampline crew page](https://crew.example.net/).',
    '参见 [Lampline 团队页面](https://crew.example.net/)。灯遵循[海事规则](https://rules.example.org/)。',
    [],
  ],
])('changed places %s', async (_, en, zh, ids) => {
  const found = await lintTexts(`${en}\n`, `${zh}\n`, { rule });
  expect(found.map(({ messageId }) => messageId)).toEqual(ids);
});

test.each([
  ['names of two things', '[Lanternd](https://lantern.example.com/)', '[Wickd](/zh/faq/wick/)'],
])('two links that only their order joins: %s', async (_, en, zh) => {
  const text = (link: string, before: string, behind: string) => `${before} ${link} ${behind}\n`;
  const found = await lintTexts(
    text(en, 'The `quay` has 12 lamps, see', 'for more.'),
    text(zh, '`quay` 有 12 盏灯，参见', '。'),
    { rule },
  );
  expect(found).toEqual([]);
});

test('a site for Chinese readers is only an info', async () => {
  const found = await lintTexts(
    'Read the [announcement](https://medium.com/@crew/lamps).\n',
    '阅读[公告](https://zhuanlan.zhihu.com/p/12)。\n',
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'twin', severity: 'info' }]);
});

test('another image is a warning', async () => {
  const found = await lintTexts(
    'The quay by night:\n\n![The quay](/images/quay-night.png)\n\nThe lights are new.\n',
    '夜晚的码头：\n\n![码头](/images/crane-at-dawn.png)\n\n灯光是新的。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'image',
      severity: 'warning',
      source: '/images/quay-night.png',
      target: '/images/crane-at-dawn.png',
      at: { source: '3:13', target: '3:7' },
    },
  ]);
});

test.each([
  ['a language in the path', '/docs/flags/', '/zh/docs/flags/'],
  ['a longer language code', '/docs/flags/', '/zh-cn/docs/flags/'],
  ['a language code with a script', '/docs/flags/', '/zh-Hans/docs/flags'],
  ['both languages named', '/en/docs/flags/', '/zh/docs/flags/'],
  [
    'the language behind the host',
    'https://lantern.example.com/docs/flags',
    'https://lantern.example.com/zh-cn/docs/flags/',
  ],
  [
    'a twin site',
    'https://lantern.example.com/docs/flags',
    'https://zh.lantern.example.com/docs/flags',
  ],
  [
    'a twin site of an English host',
    'https://en.example.com/flags',
    'https://zh.example.com/flags',
  ],
  ['www', 'https://www.example.com/flags', 'https://example.com/flags'],
  [
    'a language in the query',
    'https://lantern.example.com/flags?hl=en',
    'https://lantern.example.com/flags?hl=zh-cn',
  ],
  ['a trailing slash', '/docs/flags', '/docs/flags/'],
  ['an index file', '/docs/flags/', '/zh/docs/flags/index.md'],
  ['an index file of Hugo', '/docs/flags/', '/zh/docs/flags/_index.md'],
  ['a file ending', '../flags.md', '../flags'],
  ['a language in the file name', './flags.md', './flags.zh-CN.md'],
  ['a relative target', '/docs/reference/flags/', '../reference/flags.md'],
  ['the own host', 'https://harborline.example.org/docs/flags/', '/zh/docs/flags/'],
  [
    'the own host and its version path',
    'https://harborline.example.org/latest/docs/flags/',
    '/zh/docs/flags/',
  ],
  ['the own host added', '/docs/flags/', 'https://harborline.example.org/latest/zh/docs/flags/'],
  ['percent encoding', '/docs/lantern%20flags/', '/zh/docs/lantern flags/'.replace(' ', '%20')],
  [
    'a Chinese fragment of another page',
    '/docs/flags/#removed',
    '/zh/docs/flags/#%E5%B7%B2%E7%A7%BB%E9%99%A4',
  ],
  [
    'a generator of fragments that keeps the dots',
    '/docs/flags/#version-2.4',
    '/zh/docs/flags/#version-24',
  ],
  ['a deeper folder', '../../docs/flags.md', '../../../../docs/flags.md'],
  ['blanks around the target', ' /docs/flags/ ', '/docs/flags/'],
])('silent: %s', async (_, a, b) => {
  expect(await lintTexts(english(a), chinese(b), { rule })).toEqual([]);
});

test('silent: an encyclopedia in the other language, whose article has another name', async () => {
  const found = await lintTexts(
    english('https://en.wikipedia.org/wiki/Lighthouse'),
    chinese('https://zh.wikipedia.org/wiki/%E7%81%AF%E5%A1%94'),
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: an inline link that became a reference link', async () => {
  const found = await lintTexts(
    english('/docs/flags/'),
    '停止港口之前，请先阅读[升级说明][1]。\n\n[1]: /zh/docs/flags/\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: fragments of this page that lead to headings which belong together', async () => {
  const found = await lintTexts(
    'See [the limits](#limits).\n\n## Limits\n\nAt most 40 lanterns.\n\n## Costs\n\nNone at all.\n',
    '请看[限制](#限制)。\n\n## 限制\n\n最多 40 盏灯笼。\n\n## 费用\n\n完全没有。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: links in another order inside a paragraph', async () => {
  const found = await lintTexts(
    'Use [drain](/docs/drain/) before [dock](/docs/dock/) on every lantern.\n',
    '在每盏灯笼上执行[停靠](/zh/docs/dock/)之前，先执行[排空](/zh/docs/drain/)。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: links of a section that is missing as a whole', async () => {
  const found = await lintTexts(
    '## Draining {#draining}\n\nSee [drain](/docs/drain/) for 12 examples.\n\n## Docking {#docking}\n\nSee [dock](/docs/dock/) for `harborctl dock`.\n',
    '## 排空 {#draining}\n\n请参阅[排空](/zh/docs/drain/)中的 12 个示例。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: a localised copy of an image, deeper in the tree', async () => {
  const found = await lintTexts(
    'The quay:\n\n![The quay](./quay.png)\n\nThe lights are new.\n',
    '码头：\n\n![码头](../../../../blog/2026/quay.zh.png)\n\n灯光是新的。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

const pictures = (names: readonly string[]) =>
  names
    .map((name, index) => `${index + 3} lamps on the quay.\n\n![${index}](${name})\n`)
    .join('\n');

test.each([
  [
    'of its own upload are one note',
    ['a81kq20lamp7x3f1.jpg', 'b81kq20lamp7x3f2.jpg'],
    ['c90zz11rope4y5e1.jpg', 'd90zz11rope4y5e2.jpg'],
    [['uploads', 'info']],
  ],
  [
    'of its own upload are one note among others that are the same, in a folder too',
    ['up/a81kq20l-amp7x3f1.jpg', 'up/b81kq20l-amp7x3f2.jpg', 'up/e81kq20l-amp7x3f3.jpg'],
    ['up/c90zz11r-ope4y5e1.jpg', 'up/d90zz11r-ope4y5e2.jpg', 'up/e81kq20l-amp7x3f3.jpg'],
    [['uploads', 'info']],
  ],
  [
    'one of which the other page has elsewhere are told',
    ['a81kq20lamp7x3f1.jpg', 'b81kq20lamp7x3f2.jpg', 'e81kq20lamp7x3f3.jpg'],
    ['c90zz11rope4y5e1.jpg', 'e81kq20lamp7x3f3.jpg', 'e81kq20lamp7x3f3.jpg'],
    [
      ['image', 'warning'],
      ['image', 'warning'],
    ],
  ],
  [
    'two of which are one file are told',
    ['a81kq20lamp7x3f1.jpg', 'b81kq20lamp7x3f2.jpg'],
    ['c90zz11rope4y5e1.jpg', 'c90zz11rope4y5e1.jpg'],
    [
      ['image', 'warning'],
      ['image', 'warning'],
    ],
  ],
])('images %s', async (_, english, chinese, expected) => {
  const found = await lintTexts(
    pictures(english),
    pictures(chinese).replaceAll('lamps on the quay', '盏灯在码头上'),
    { rule },
  );
  expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual(expected);
});

test.each([
  ['one file', 'doc/lamps.md', 'lore/oil.md', 'doc/lore/lamps_zh.md', 'oil.md', []],
  [
    'one file of two languages',
    'doc/lamps.md',
    'lore/oil_en.md',
    'doc/lore/lamps_zh.md',
    './oil_zh.md',
    [],
  ],
  [
    'the other page of the pair',
    'lamps.md',
    'lore/lamps_zh.md',
    'lore/lamps_zh.md',
    '../lamps.md',
    [],
  ],
  [
    'two places of one file',
    'doc/lamps.md',
    'lore/oil.md#a-1',
    'doc/lore/lamps_zh.md',
    'oil.md#b-2',
    ['fragment'],
  ],
  ['two files', 'doc/lamps.md', 'lore/oil.md', 'doc/lore/lamps_zh.md', 'wicks.md', ['different']],
  [
    'files of one name',
    'doc/lamps.md',
    'lore/oil.md',
    'doc/lore/lamps_zh.md',
    '../cargo/oil.md',
    ['different'],
  ],
  [
    'the page itself and another',
    'lamps.md',
    'lore/lamps_zh.md',
    'lore/lamps_zh.md',
    '../oil.md',
    ['different'],
  ],
])('relative links from two folders to %s', async (_, page, a, translation, b, expected) => {
  const result = await lintPair(
    { path: page, text: english(a), language: 'en' },
    { path: translation, text: chinese(b), language: 'zh' },
  );
  const found = result.findings.filter((one) => one.rule === rule);
  expect(found.map(({ messageId }) => messageId)).toEqual(expected);
});

test.each([
  [
    'that leaves each page out',
    'Read this in other languages: [Español](lore/es.md), [한국어](lore/kr.md), [简体中文](lore/zh.md).',
    '其他语言版本：[English](../lamps.md)、[Español](es.md)、[日本語](jp.md)。',
  ],
  [
    'with one entry',
    '**English** | [简体中文](./zh/lamps.md)',
    '[英文版](../harbour/lamps.md) | 简体中文',
  ],
  [
    'on a site',
    '[English](/lamps/) | [Deutsch](/de/l/)',
    '[English](/quays/) | [Français](/fr/l/)',
  ],
  ['on one side', 'Also in [Chinese](https://zh.lamps.example/a/b).', '本页讲灯。'],
])('silent: a menu of languages %s', async (_, en, zh) => {
  const found = await lintTexts(
    `# Lamps\n\n${en}\n\n${english('/docs/upgrade/')}`,
    `# 灯\n\n${zh}\n\n${chinese('/docs/upgrade/')}`,
  );
  const rules = [rule, 'missing-link', 'extra-link'];
  expect(found.filter((one) => rules.includes(one.rule))).toEqual([]);
});

test('silent: a site with a host for each language, as its page says', async () => {
  const page = (host: string, menu: string) => ({
    path: 'a',
    text: `${menu}\n\n[Lamps](https://www.${host}/guide/lamps/)\n`,
  });
  const lint = async (menu: string, to: string) => {
    const found = await lintTexts(
      page('lantern.example', menu).text,
      page(to, menu).text.replace('Lamps', '灯'),
      { rule },
    );
    return found.map(({ messageId }) => messageId);
  };
  const menu =
    '- [English](https://www.lantern.example/)\n- [中文文档](https://www.lanterns-zh.example/)';
  expect(await lint(menu, 'lanterns-zh.example')).toEqual([]);
  expect(await lint(menu, 'lanterns-zh.example/old')).toEqual(['different']);
  expect(await lint(menu, 'ropes.example')).toEqual(['different']);
  expect(await lint('Lanterns.', 'lanterns-zh.example')).toEqual(['different']);
});

test.each([
  [
    'a sentence with the name of a language',
    'The talk about the lamps of the northern harbour and its quays was held in [Spanish](https://talks.example/lamps/12).',
    '关于北港灯具与码头的演讲使用[西班牙语](https://talks.example/ropes/77)。',
  ],
  ['French quays', '[French quays](/docs/quays/)', '[法国码头](/docs/ropes/)'],
  ['a list of fields', '- [id](/docs/lamp-id/)', '- [id](/docs/rope-no/)'],
])('no menu of languages: %s', async (_, en, zh) => {
  const found = await lintTexts(`# Lamps\n\n${en}\n`, `# 灯\n\n${zh}\n`);
  expect(found.filter((one) => one.rule === rule)).toHaveLength(1);
});

test.each([
  ['a host of China with a slip', 'https://www.baidu.com/lamps', 'https://www.badiu.com/lamps'],
  [
    'a branch with a slip',
    'https://github.com/quay/lamps/tree/main/docs',
    'https://github.com/quay/lamps/tree/mian/docs',
  ],
])('%s is another target', async (_, en, zh) => {
  const found = await lintTexts(`See the [lamps](${en}).\n`, `请看[灯](${zh})。\n`, { rule });
  expect(found).toMatchObject([{ messageId: 'different', severity: 'error' }]);
});

test('silent: the language in an address that a script reads', async () => {
  const found = await lintTexts(
    'See the [lamps](https://lamps.example/#/en/data).\n',
    '请看[灯](https://lamps.example/#/data)。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test.each([
  [
    'the first page of the translation',
    'https://quay.example/spec/v2.0.0.html',
    'https://quay.example/lang/zh-CN/',
  ],
  [
    'documents with numbers of their own',
    'https://support.example/lamps/en/doc/EDOC40088647/426cffd9',
    'https://support.example/lamps/zh/doc/EDOC40088653/ca8d53c6',
  ],
])('each language by itself on another site is a note: %s', async (_, en, zh) => {
  const found = await lintTexts(`See the [lamps](${en}).\n`, `请看[灯](${zh})。\n`, { rule });
  expect(found).toMatchObject([{ messageId: 'twin', severity: 'info' }]);
});

test.each([
  ['another page in Chinese', 'https://quay.example/en/oil', 'https://quay.example/zh/gas'],
  [
    'another number in one language',
    'https://quay.example/zh/doc/4008864701',
    'https://quay.example/zh/doc/4008864702',
  ],
])('%s is another target', async (_, en, zh) => {
  const found = await lintTexts(`See the [lamps](${en}).\n`, `请看[灯](${zh})。\n`, { rule });
  expect(found).toMatchObject([{ messageId: 'different', severity: 'error' }]);
});

test('silent: headings that a parameter leads to', async () => {
  const found = await lintTexts(
    'See [oil](en/lamps?id=_14-lamps-of-oil) and [gas](en/lamps?id=lamps-of-gas).\n',
    '请看[油](zh/lamps?id=_14-油灯)和[气](zh/lamps#气灯)。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('silent: the badge that leads to the other language, and a tree with a name of its own', async () => {
  const badge = (here: string, there: string, url: string) =>
    `# Lamps\n\n![${here}](${here}.svg) [![${there}](${there}.svg)](https://lamps.example.net/${url})\n`;
  expect(
    await lintTexts(
      badge('English', 'Chinese', '01_lamps.html'),
      badge('Chinese', 'English', 'en/lamps.html').replace('Lamps', '灯'),
      { rule },
    ),
  ).toEqual([]);
  expect(
    await lintTexts(
      'See the [lamps](https://quay.example/docs/lamps-of-oil).\n',
      '请看[灯](https://quay.example/cn/lamps-of-oil)。\n',
      { rule },
    ),
  ).toEqual([]);
});

test('on another host the same parameter is an id', async () => {
  const app = (id: string) => `https://shop.example/apps?id=com.quay.${id}`;
  const found = await lintTexts(
    `Get the [app](${app('lamps')}).\n`,
    `获取[应用](${app('wicks')})。\n`,
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'different', severity: 'error' }]);
});

test.each([
  [
    'a file named in Chinese in the folder of its language',
    'blog/en/trimming-wicks.md',
    'blog/zh/修剪灯芯.md',
    [],
  ],
  [
    'a page of one wiki',
    'https://quay.example/lamps/wiki/trimming-wicks',
    'https://quay.example/lamps/wiki/%E4%BF%AE%E5%89%AA%E7%81%AF%E8%8A%AF',
    [['twin', 'info']],
  ],
  [
    'an address that says that it is in Chinese',
    'https://quay.example/standard/lamps.html',
    'https://quay.example/standard/t-chinese.html',
    [['twin', 'info']],
  ],
  [
    'a heading of the first page of a repository, and one of the own page',
    'https://github.com/quay/lamps#adding-lamps',
    '#添加灯具',
    [['twin', 'info']],
  ],
  ['another file', 'blog/en/trimming-wicks.md', 'blog/zh/filling-oil.md', [['different', 'error']]],
])('%s', async (_, here, there, expected) => {
  const found = await lintTexts(`See the [lamps](${here}).\n`, `请看[灯](${there})。\n`, { rule });
  expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual(expected);
});

test('the files of an older release are one finding', async () => {
  const table = (file: string, version: string, names: readonly string[]) =>
    `| ${file} |\n| --- |\n${names.map((name) => `| [${name}](https://boats.example/quay/lamps/releases/${version}/${name}) |\n`).join('')}`;
  const found = await lintTexts(
    table('File', '3.1.6', ['lamps-3.rpm', 'lamps-3.deb', 'lamps-3.msi']),
    table('文件', '2.0.19', ['lamps-2-old.rpm', 'lamps-2-old.deb', 'lamps-2-old.exe']),
    { rule },
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.evidence).toMatchObject({ absorbed: { 'mismatched-url': 2 } });
});

test('silent: the badge of a language without a text', async () => {
  const page = (title: string, badge: string, url: string) =>
    `# ${title}\n\n[![](https://img.example/badge/${badge}-red)](${url})\n\n${title}.\n`;
  expect(
    await lintTexts(page('Lamps', '%E4%B8%AD%E6%96%87', 'zh.md'), page('灯', 'English', 'en.md'), {
      rule,
    }),
  ).toEqual([]);
});

test('an address that goes on where the other ends is a warning', async () => {
  const found = await lintTexts(
    'See the [releases](https://quay.example/lamps/oil/releases).\n',
    '请看[发布](https://quay.example/lamps/oil/releases/tag/v2)。\n',
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'different', severity: 'warning' }]);
});

test('silent: a badge whose words are translated', async () => {
  const badge = (words: string) =>
    `![](https://img.shields.io/badge/${words}?style=flat&logo=lamp)`;
  const found = (zh: string) =>
    lintTexts(`The quay.\n\n${badge('Lamp-Lit%202-0A7CFF')}\n`, `码头。\n\n${badge(zh)}\n`);
  expect(await found('灯-亮%202-0A7CFF')).toEqual([]);
  expect(await found('灯-亮%203-0A7CFF')).toMatchObject([{ rule: 'mismatched-url' }]);
  expect(await found('Lamp-Dark%202-0A7CFF')).toMatchObject([{ rule: 'mismatched-url' }]);
});

test('a localised image may have mended a slip in the name of its file', async () => {
  const told = async (a: string, b: string) =>
    (await lintTexts(`See ![it](${a}) here.\n`, `参见![图](${b})。\n`, { rule })).map(
      ({ messageId }) => messageId,
    );
  expect(await told('img/light-dashborad-1.png', './img/light-dashboard-1_zh.jpg')).toEqual([]);
  expect(await told('img/light-dashborad-1.png', './img/light-dashboard-2_zh.jpg')).toEqual([
    'image',
  ]);
  expect(await told('img/light-dashborad-1.png', './img/light-dashboard-1.jpg')).toEqual(['image']);
});
