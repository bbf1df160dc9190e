import { expect, test } from 'vitest';
import { lintResult, lintTexts } from '../lint-pair.ts';

const rule = 'missing-link';
const original =
  'Harborline drops the old queue format. See the [migration guide](/docs/migrate/queues/) and the [list of removed flags](/docs/removed-flags/).\n';

test('a lost link is a warning that marks it and the block that lost it', async () => {
  const zh =
    'Harborline 不再支持旧的队列格式。请参阅迁移指南和[已移除的参数列表](/zh/docs/removed-flags/)。\n';
  const found = await lintTexts(original, zh, { rule });
  expect(found).toMatchObject([
    {
      messageId: 'missing',
      severity: 'warning',
      data: { text: 'migration guide', expected: '/docs/migrate/queues/' },
      source: '[migration guide](/docs/migrate/queues/)',
      target: zh.trim(),
      at: { source: '1:48', target: '1:1' },
      evidence: { expected: '/docs/migrate/queues/' },
      says: {
        en: 'English links "migration guide" to /docs/migrate/queues/, Chinese has no such link',
        zh: '英文版的“migration guide”链接到 /docs/migrate/queues/，中文版没有这个链接',
      },
    },
  ]);
});

test('a Chinese original loses its link in English', async () => {
  const found = await lintTexts(
    'Read the guide before you stop the harbor.\n',
    '停止港口之前，请先阅读[迁移指南](/docs/migrate/)。\n',
    { rule, chineseFirst: true },
  );
  expect(found).toMatchObject([
    {
      messageId: 'missing',
      data: { text: '迁移指南', expected: '/docs/migrate/' },
      source: '[迁移指南](/docs/migrate/)',
      target: 'Read the guide before you stop the harbor.',
    },
  ]);
});

test('positions hold behind CRLF, emoji and full-width punctuation', async () => {
  const found = await lintTexts(
    'First line.\r\n\r\n🎉 Read the [guide](/docs/guide/) first.\r\n',
    '第一行。\r\n\r\n🎉，请先阅读「指南」。\r\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      source: '[guide](/docs/guide/)',
      target: '🎉，请先阅读「指南」。',
      at: { source: '3:13', target: '3:1' },
    },
  ]);
});

test('a lost reference link is marked where it is used', async () => {
  const found = await lintTexts(
    'Read the [guide][g] first.\n\n[g]: /docs/guide/\n',
    '请先阅读指南。\n',
    { rule },
  );
  expect(found).toMatchObject([{ source: '[guide][g]', data: { expected: '/docs/guide/' } }]);
});

test.each([
  ['HTML', 'Press <a href="/docs/guide/"></a> on all 12 lanterns.\n'],
  ['an image', 'Press [![guide](/img/guide.svg)](/docs/guide/) on all 12 lanterns.\n'],
])('the message of a link without text has no empty quotes: %s', async (_, en) => {
  const [found] = await lintTexts(en, '在全部 12 盏灯笼上按下按钮。\n', { rule });
  expect(found?.says.en).toContain('/docs/guide/');
  expect(found?.says.en).not.toContain('""');
  expect(found?.says.zh).not.toContain('“”');
});

test('a link in a table row is looked for in its row', async () => {
  const found = await lintTexts(
    '| Flag | See |\n| --- | --- |\n| `--drain` | [drain](/docs/drain/) |\n| `--dock` | [dock](/docs/dock/) |\n',
    '| 参数 | 参见 |\n| --- | --- |\n| `--drain` | 排空 |\n| `--dock` | [停靠](/zh/docs/dock/) |\n',
    { rule },
  );
  expect(found).toMatchObject([{ data: { expected: '/docs/drain/' }, at: { source: '3:15' } }]);
});

test('a sentence that lost two details or more is one finding', async () => {
  const result = await lintResult(
    'The lanterns are brighter now. Read the [guide](/docs/guide/) and the [list](/docs/list/) before you set `drainTimeout`. Nothing else changes for the quay.\n',
    '灯笼现在更亮了。码头没有其他变化。\n',
  );
  const loud = result.findings.filter(({ severity }) => severity !== 'info');
  expect(loud).toHaveLength(1);
  expect(loud[0]?.evidence.absorbed).toBeDefined();
});

test('a target that stands elsewhere in the section has a message of its own', async () => {
  const found = await lintTexts(
    '## Draining {#draining}\n\nThe [guide](/docs/guide/) explains all 12 steps.\n\nWith `--force`, the [guide](/docs/guide/) warns you.\n',
    '## 排空 {#draining}\n\n[指南](/zh/docs/guide/)说明了全部 12 个步骤。\n\n使用 `--force` 时，指南会给出警告。\n',
    { rule },
  );
  expect(found).toMatchObject([
    { messageId: 'elsewhere', severity: 'warning', at: { source: '5:21' } },
  ]);
});

test('a link that moved into a section of its own is a note that shows it there', async () => {
  const found = await lintTexts(
    '[This talk](https://example.com/talk) is about `lampctl` 2.3.\n\n## Slides\n\nSee `slides.pdf`.\n',
    '本次演讲介绍 `lampctl` 2.3。\n\n## 相关链接\n\n* [活动官网](https://example.com/talk)\n\n## 幻灯片\n\n参见 `slides.pdf`。\n',
    { rule },
  );
  expect(found).toMatchObject([
    {
      messageId: 'moved',
      severity: 'info',
      data: { actual: '[活动官网](https://example.com/talk)' },
      at: { source: '1:1', target: '5:3' },
    },
  ]);
});

test.each([
  [
    'a link that moved inside the paragraph',
    original,
    'Harborline 不再支持旧的队列格式。已移除的参数见[列表](/zh/docs/removed-flags/)，另请参阅[迁移指南](/zh/docs/migrate/queues/)。\n',
  ],
  [
    'a link that moved to another paragraph of the section',
    'The lanterns are new. See the [guide](/docs/guide/).\n\nThe quay has 12 of them.\n',
    '灯笼是新的。\n\n码头上有 12 盏，参见[指南](/zh/docs/guide/)。\n',
  ],
  [
    'the same target linked twice',
    'Read the [guide](/docs/guide/). The [guide](/docs/guide/) is short.\n',
    '请阅读[指南](/zh/docs/guide/)，它很短。\n',
  ],
  [
    'a link that became a reference',
    original,
    'Harborline 不再支持旧的队列格式。请参阅[迁移指南][1]和[已移除的参数列表][2]。\n\n[1]: /zh/docs/migrate/queues/\n[2]: /zh/docs/removed-flags/\n',
  ],
  [
    'a link written as HTML',
    original,
    'Harborline 不再支持旧的队列格式。请参阅<a href="/zh/docs/migrate/queues/">迁移指南</a>和<a href="/zh/docs/removed-flags/">已移除的参数列表</a>。\n',
  ],
  [
    'a bare address',
    'The code is at [github.com/harborline](https://github.com/harborline/harborline).\n',
    '代码位于 https://github.com/harborline/harborline。\n',
  ],
  [
    'an address written out as text',
    'Write to the [crew](mailto:crew@harborline.example.org).\n',
    '请写信给船员：crew@harborline.example.org\n',
  ],
  [
    'a link inside a comment of the original',
    'Read the notes. <!-- [old](/docs/old/) -->\n',
    '请阅读说明。\n',
  ],
  [
    'a link shown as code',
    'Write `[text](/docs/guide/)` for a link to the quay.\n',
    '链接到码头的写法是 `[文字](/docs/guide/)`。\n',
  ],
])('silent: %s', async (_, en, zh) => {
  expect(await lintTexts(en, zh, { rule })).toEqual([]);
});

test('silent: links of a paragraph or section that is missing as a whole', async () => {
  const found = await lintTexts(
    '## Draining {#draining}\n\nSee [drain](/docs/drain/) for 12 examples.\n\n## Docking {#docking}\n\nSee [dock](/docs/dock/) for `harborctl dock`.\n',
    '## 排空 {#draining}\n\n请参阅[排空](/zh/docs/drain/)中的 12 个示例。\n',
    { rule },
  );
  expect(found).toEqual([]);
});

test('the original kept in a comment does not answer for a lost link', async () => {
  const zh =
    '<!--\nRead the [guide](/docs/guide/) before you stop the harbor.\n-->\n停止港口之前，请先阅读指南。\n';
  const found = await lintTexts(
    'Read the [guide](/docs/guide/) before you stop the harbor.\n',
    zh,
    { rule },
  );
  expect(found).toMatchObject([{ messageId: 'missing', at: { source: '1:10', target: '4:1' } }]);
});

test('a page of the same path on another host is no answer for one of this site', async () => {
  const en =
    'Lamps were built by the [Lantern team](/team) with the [Wick team](https://wick.example/team).\n';
  const zh = '灯由 [Lantern 团队](/crew)与 [Wick 团队](https://wick.example/team)共同建造。\n';
  const found = await lintTexts(en, zh);
  expect(found.map(({ rule: id, data }) => [id, data.expected, data.actual])).toEqual([
    ['mismatched-url', '/team', '/crew'],
  ]);
});

test('a person lost with the link is one finding', async () => {
  const found = await lintTexts(
    'The lamps are kept by [Ada Quayle](https://quayle.example/) and [Bo Pierce](https://pierce.example/) of the harbour.\n',
    '这些灯由 [Bo Pierce](https://pierce.example/) 在港口维护。\n',
  );
  expect(found).toMatchObject([
    { rule, data: { text: 'Ada Quayle' }, evidence: { absorbed: { 'dropped-name': 1 } } },
  ]);
});

test('a name lost whose link stands is told by the name', async () => {
  const found = await lintTexts(
    'The lamps are kept by [Ada Quayle](https://quayle.example/) of the harbour.\n',
    '这些灯由[某位港口守护者](https://quayle.example/)维护。\n',
  );
  expect(found).toMatchObject([{ rule: 'dropped-name', data: { expected: 'Ada Quayle' } }]);
});

test('a link lost behind a tag alone on its line, in MDX', async () => {
  const top = "import Lamp from '@site/lamp';\n\n<br/>\n";
  const en = `${top}How to move: [From quay to quay](#from-quay-to-quay).\n`;
  const zh = (said: string) => `${top}迁移方法：${said}。\n`;
  expect(await lintTexts(en, zh('[从码头到码头](#从码头到码头)'), { rule })).toEqual([]);
  expect(await lintTexts(en, zh('从码头到码头'), { rule })).toMatchObject([
    {
      messageId: 'missing',
      source: '[From quay to quay](#from-quay-to-quay)',
      at: { source: '4:14' },
    },
  ]);
});

test('an address that can be read there all the same is a note, once for each address', async () => {
  const found = await lintTexts(
    'Ask [quay.example.net](http://quay.example.net) for 12 lamps.\n\nThe lamps of [quay.example.net](http://quay.example.net) are lit at 9 pm.\n',
    '向quay.example.net要 12 盏灯。\n\nquay.example.net的灯在晚上 9 点点亮。\n',
    { rule },
  );
  expect(found).toMatchObject([{ severity: 'info', evidence: { absorbed: { [rule]: 1 } } }]);
});

test('a reference that the translation defines nowhere', async () => {
  const en =
    'Limit the light of the quay ([how to shade a lamp][shade]).\n\n[shade]: https://quay.example/shade\n';
  const zh = '限制码头的灯光（[如何遮灯][shade]）。\n';
  expect(await lintTexts(en, zh)).toMatchObject([
    {
      rule: 'missing-link',
      messageId: 'undefined',
      severity: 'warning',
      target: '[如何遮灯][shade]',
      says: {
        en: 'English links "how to shade a lamp" to https://quay.example/shade; in Chinese the reference [shade] is defined nowhere and prints: [如何遮灯][shade]',
      },
    },
  ]);
});

test.each([
  ['defined', '（[如何遮灯][shade]）。\n\n[shade]: https://quay.example/shade', []],
  ['in code alone', '（`[如何遮灯][shade]`）。', ['missing']],
  ['nothing but a list of letters', '（遮灯 [甲] [乙]）。', ['missing']],
])('a reference that is %s', async (_, zh, ids) => {
  const en =
    'Limit the light of the quay ([how to shade a lamp][shade]).\n\n[shade]: https://quay.example/shade\n';
  const found = await lintTexts(en, `限制码头的灯光${zh}\n`, { rule: 'missing-link' });
  expect(found.map(({ messageId }) => messageId)).toEqual(ids);
});

test('a link that two blocks of a section lose is told once', async () => {
  const link = '[oil list](/lamps/oil/)';
  const en = `# Lamps\n\n- Trim the wick, see the ${link}.\n- Fill the lamp, see the ${link}.\n- Ring the bell, see the [tower](/lamps/oil/#tower).\n`;
  const zh =
    '# 油灯\n\n- 修剪灯芯，参见油料清单。\n- 给灯加油，参见油料清单。\n- 敲钟，参见塔楼。\n';
  const found = await lintTexts(en, zh, { rule });
  expect(found.map(({ at }) => at?.source)).toEqual(['3:26', '5:26']);
});

test('credits that a page leaves out everywhere are one finding', async () => {
  const en = (names: readonly string[]) =>
    names
      .map((name, at) => `- Lamp ${at + 1}. ([@${name}](https://github.com/${name}))\n`)
      .join('\n');
  const zh = (names: readonly string[]) => names.map((_, at) => `- 灯 ${at + 1}。\n`).join('\n');
  const count = async (...names: string[]) =>
    (await lintTexts(en(names), zh(names), { rule: 'missing-link' })).length;
  expect(await count('keeper', 'wick', 'oil')).toBe(1);
  expect(await count('keeper', 'wick')).toBe(2);
});

test('a link may be a shortcode on one side', async () => {
  const en = 'Read the [guide 4.2.1](/docs/wick/) before you light it.\n';
  expect(
    await lintTexts(en, '点亮之前，请先阅读 {{< link "4.2.1 指南" "/docs/wick/" >}}。\n'),
  ).toEqual([]);
  expect(
    await lintTexts(en, '点亮之前，请先阅读 {{< link "4.2.1 指南" "/docs/oil/" >}}。\n', {
      rule: 'mismatched-url',
    }),
  ).toMatchObject([{ source: '/docs/wick/', target: '/docs/oil/' }]);
});
