import { expect, test } from 'vitest';
import { announcement, type Change, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'missing-shortcode';
const explicit = { headingIds: 'explicit' } as const;
const alertText = 'Do not alert on `relay_events_total` until then.';
const alertTextZh = '在此之前，请勿基于 `relay_events_total` 告警。';
const framed = `{{< warning >}}\n${alertText}\n{{< /warning >}}`;
const framedZh = `{{< warning >}}\n${alertTextZh}\n{{< /warning >}}`;
const measured = '在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。';
const measuredEn = 'A restart took 14 seconds on average in our tests, against 95 seconds before.';

test('a shortcode that stands alone', async () => {
  const { en, zh } = announcement({ en: [['## Warm', '{{< relnote >}}\n\n## Warm']] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'missing',
      severity: 'warning',
      data: { expected: 'relnote' },
      source: '{{< relnote >}}',
      target: '',
      at: { source: '11:1', target: '8:54' },
    },
  ]);
});

test('a shortcode in a line of text', async () => {
  const { en, zh } = announcement({
    en: [['on average in our tests', 'on average with {{< version >}} in our tests']],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'missing',
      data: { expected: 'version' },
      source: '{{< version >}}',
      at: { source: '22:43' },
    },
  ]);
});

test.each<[name: string, frame: string, marked: string, expected: string, column: number]>([
  ['a Hugo shortcode', framed, '{{< warning >}}', 'warning', 1],
  [
    'a container',
    `:::warning Mind the metrics\n${alertText}\n:::`,
    ':::warning Mind the metrics',
    'warning',
    1,
  ],
  ['a GitHub alert', `> [!WARNING]\n> ${alertText}`, '[!WARNING]', 'warning', 3],
  ['a component', `<Callout>\n\n${alertText}\n\n</Callout>`, '<Callout>', 'Callout', 1],
])('the text of %s stands, its frame is lost', async (_, frame, marked, expected, column) => {
  const { en, zh } = announcement({ en: [[framed, frame]], zh: [[framedZh, alertTextZh]] });
  const seen = await lintTexts(en, zh, explicit);
  expect(seen).toMatchObject([
    {
      rule,
      messageId: 'frame',
      severity: 'warning',
      data: { expected },
      source: marked,
      target: alertTextZh,
      at: { source: `37:${column}`, target: '34:1' },
    },
  ]);
  expect(seen[0]?.says.en).toContain(`"${expected}"`);
  expect(seen[0]?.says.zh).toContain(`“${expected}”`);
});

test('an alert that is a plain quote now', async () => {
  const { en, zh } = announcement({
    en: [[framed, `> [!WARNING]\n> ${alertText}`]],
    zh: [[framedZh, `> ${alertTextZh}`]],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([{ rule, messageId: 'frame' }]);
});

test('the English page of a Chinese original', async () => {
  const { en, zh } = announcement({ en: [[framed, alertText]] });
  expect(await lintTexts(en, zh, { ...explicit, chineseFirst: true })).toMatchObject([
    {
      rule,
      messageId: 'frame',
      source: '{{< warning >}}',
      at: { source: '34:1', target: '37:1' },
    },
  ]);
});

test('places hold with the line ends of Windows, and behind emoji', async () => {
  const { en, zh } = withCrlf(
    announcement({
      en: [['A restart took', '🎉👩‍🚀 A restart {{< version >}} took']],
      zh: [['现已发布，距离', '🎉 现已发布，距离']],
    }),
  );
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    { rule, source: '{{< version >}}', at: { source: '22:19' } },
  ]);
});

test.each<[name: string, en: readonly Change[], zh: readonly Change[]]>([
  [
    'another order in a sentence',
    [[measuredEn, `Here {{< a >}} and {{< b >}}. ${measuredEn}`]],
    [[measured, `此处有 {{< b >}} 和 {{< a >}}。${measured}`]],
  ],
  [
    'the other kind of braces',
    [[framed, framed.replaceAll('{{<', '{{%').replaceAll('>}}', '%}}')]],
    [],
  ],
  [
    'a translated title',
    [[framed, `:::warning Mind the metrics\n${alertText}\n:::`]],
    [[framedZh, `:::warning 留意指标\n${alertTextZh}\n:::`]],
  ],
  ['an alert in the house style of the site', [], [[framedZh, `> [!WARNING]\n> ${alertTextZh}`]]],
  ['a line break', [[measuredEn, `${measuredEn}\n\n<br />`]], []],
  ['a shortcode shown as code', [['It no longer', 'It no longer (see `{{< size >}}`)']], []],
  ['a comment', [[measuredEn, `{{/* measured in January */}}\n\n${measuredEn}`]], []],
])('silent: %s', async (_, en, zh) => {
  const page = announcement({ en, zh });
  expect(await lintTexts(page.en, page.zh, { ...explicit, rule })).toEqual([]);
});

test('silent: a shortcode of a lost section, which that finding counts', async () => {
  const { en, zh } = announcement({
    zh: [
      [
        `## 已知问题 {#known-problems}\n\n重启期间，\`relay\` 模块的指标会被重复计数。我们计划在 Harborline 2.3.1 中修复。\n\n${framedZh}\n\n`,
        '',
      ],
    ],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    { rule: 'missing-heading', evidence: { absorbed: { shortcode: 1 } } },
  ]);
});

test('a lost component with others in it is one finding, with all of its blocks', async () => {
  const tab = (name: string, text: string) => `{{% tab "${name}" %}}\n\n${text}\n\n{{% /tab %}}`;
  const tabs = `{{< tabs >}}\n\n${tab('Oil', 'Fill all of the lamps with `lampctl oil` before dusk.')}\n\n${tab('Wick', 'Trim every wick with `lampctl trim` before that.')}\n\n{{< /tabs >}}`;
  const found = await lintTexts(
    `# Lamps\n\nThe lamps are lit at noon.\n\n${tabs}\n\nThe quay is quiet.\n`,
    '# 灯\n\n灯在中午点亮。\n\n码头很安静。\n',
  );
  const lost = found.filter((one) => one.rule === 'missing-block');
  expect(lost).toMatchObject([{ messageId: 'run', severity: 'error', data: { count: 2 } }]);
  expect(found.filter((one) => one.rule === rule)).toEqual([]);
});

test.each([
  'This document is machine-translated, please mend it.',
  'This page has not been translated yet. Edit it with `quay edit`.',
])('silent: a frame with a note of the page about its translation: %s', async (note) => {
  const en = `# Lamps\n\n> [!TIP]\n> ${note}\n\nLit.\n`;
  const found = await lintTexts(en, '# 灯\n\n已点亮。\n');
  expect(found.map((one) => one.rule)).toEqual([]);
});

test('silent: a frame that says the page was translated from the other one', async () => {
  const en = (to: string) =>
    `# Lamps\n\n{{% pageinfo %}}\nMost of this page was translated by a machine from [Chinese](${to}).\n{{% /pageinfo %}}\n\nLit.\n`;
  const zh = '# 灯\n\n点亮了。\n';
  const count = async (to: string) => (await lintTexts(en(to), zh, {})).length;
  expect(await count('zh.md')).toBe(0);
  expect(await count('/wicks.md')).toBe(1);
});
