import { expect, test } from 'vitest';
import { announcement, type Change, withCrlf } from '../announcement.ts';
import { lintTexts } from '../lint-pair.ts';

const rule = 'mismatched-shortcode';
const explicit = { headingIds: 'explicit' } as const;
const alertText = 'Do not alert on `relay_events_total` until then.';
const alertTextZh = '在此之前，请勿基于 `relay_events_total` 告警。';
const framed = `{{< warning >}}\n${alertText}\n{{< /warning >}}`;
const framedZh = `{{< warning >}}\n${alertTextZh}\n{{< /warning >}}`;
const measured = '在我们的测试中，重启平均耗时 14 秒，而此前需要 95 秒。';
const measuredEn = 'A restart took 14 seconds on average in our tests, against 95 seconds before.';

test.each<
  [
    name: string,
    en: string,
    zh: string,
    source: string,
    target: string,
    names: readonly [string, string],
    column: number,
  ]
>([
  [
    'a Hugo shortcode',
    framed,
    framedZh.replaceAll('warning', 'tip'),
    '{{< warning >}}',
    '{{< tip >}}',
    ['warning', 'tip'],
    1,
  ],
  [
    'a container',
    `:::warning\n${alertText}\n:::`,
    `:::tip 提示\n${alertTextZh}\n:::`,
    ':::warning',
    ':::tip 提示',
    ['warning', 'tip'],
    1,
  ],
  [
    'a container whose kind was translated',
    `:::warning\n${alertText}\n:::`,
    `:::警告\n${alertTextZh}\n:::`,
    ':::warning',
    ':::警告',
    ['warning', '警告'],
    1,
  ],
  [
    'a GitHub alert',
    `> [!WARNING]\n> ${alertText}`,
    `> [!NOTE]\n> ${alertTextZh}`,
    '[!WARNING]',
    '[!NOTE]',
    ['warning', 'note'],
    3,
  ],
  [
    'a GitHub alert whose kind was translated',
    `> [!WARNING]\n> ${alertText}`,
    `> [!警告]\n> ${alertTextZh}`,
    '[!WARNING]',
    '[!警告]',
    ['warning', '警告'],
    3,
  ],
  [
    'a component',
    `<Callout>\n\n${alertText}\n\n</Callout>`,
    `<Details>\n\n${alertTextZh}\n\n</Details>`,
    '<Callout>',
    '<Details>',
    ['Callout', 'Details'],
    1,
  ],
])('another kind: %s', async (_, from, to, source, target, [expected, actual], column) => {
  const { en, zh } = announcement({ en: [[framed, from]], zh: [[framedZh, to]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'different',
      severity: 'warning',
      data: { expected, actual },
      source,
      target,
      at: { source: `37:${column}`, target: `34:${column}` },
      evidence: { expected, actual },
    },
  ]);
});

test.each<[name: string, en: string, zh: string, values: readonly [string, string]]>([
  [
    'the file of an image',
    '{{< image link="./restart.svg" caption="A warm restart" >}}',
    '{{< image link="./reboot.svg" caption="热重启" >}}',
    ['./restart.svg', './reboot.svg'],
  ],
  [
    'the id of a tab',
    '<TabItem value="helm" label="With Helm" />',
    '<TabItem value="hlem" label="使用 Helm" />',
    ['helm', 'hlem'],
  ],
  [
    'the version of a state',
    '{{< state stage="stable" for_version="v0.5.0" >}}',
    '{{< state stage="stable" for_version="v0.5" >}}',
    ['v0.5.0', 'v0.5'],
  ],
  [
    'the word of a state',
    '{{< state stage="stable" for_version="v0.5.0" >}}',
    "{{< state stage='beta' for_version='v0.5.0' >}}",
    ['stable', 'beta'],
  ],
  [
    'a version that readers see',
    '<Since text="2.3.0" />',
    '<Since text="2.4.0" />',
    ['2.3.0', '2.4.0'],
  ],
  ['a number', '<Berth quay="7" />', '<Berth quay="9" />', ['7', '9']],
])('another argument: %s', async (_, from, to, [expected, actual]) => {
  const { en, zh } = announcement({
    en: [[measuredEn, `${measuredEn}\n\n${from}`]],
    zh: [[measured, `${measured}\n\n${to}`]],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'arguments',
      severity: 'warning',
      data: { expected, actual },
      source: from,
      target: to,
      at: { source: '24:1', target: '22:1' },
    },
  ]);
});

test('places in a line of text hold with CRLF, behind emoji and full-width punctuation', async () => {
  const { en, zh } = withCrlf(
    announcement({
      en: [['on average in our tests', 'on average with {{< ver >}} in our tests']],
      zh: [['在我们的测试中，', '🎉👩‍🚀 在我们使用（{{< version >}}）的测试中，']],
    }),
  );
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      messageId: 'different',
      data: { expected: 'ver', actual: 'version' },
      source: '{{< ver >}}',
      target: '{{< version >}}',
      at: { source: '22:43', target: '20:15' },
    },
  ]);
});

test('the English page of a Chinese original', async () => {
  const { en, zh } = announcement({ zh: [[framedZh, framedZh.replaceAll('warning', 'tip')]] });
  expect(await lintTexts(en, zh, { ...explicit, chineseFirst: true })).toMatchObject([
    {
      rule,
      data: { expected: 'tip', actual: 'warning' },
      target: '{{< warning >}}',
      at: { source: '34:1', target: '37:1' },
    },
  ]);
});

test.each<[name: string, en: readonly Change[], zh: readonly Change[]]>([
  [
    'a translated title',
    [[framed, `:::warning Mind the metrics\n${alertText}\n:::`]],
    [[framedZh, `:::warning 留意指标\n${alertTextZh}\n:::`]],
  ],
  [
    'a deeper path',
    [[measuredEn, `${measuredEn}\n\n{{< image link="./restart.svg" >}}`]],
    [[measured, `${measured}\n\n{{< image link="../../restart.svg" >}}`]],
  ],
  [
    'an image of the language',
    [[measuredEn, `${measuredEn}\n\n{{< image link="./restart.svg" >}}`]],
    [[measured, `${measured}\n\n{{< image link="./restart-zh.svg" >}}`]],
  ],
  [
    'a version with or without its v',
    [[measuredEn, '{{< state since="v0.5.0" >}}']],
    [[measured, '{{< state since="0.5.0" >}}']],
  ],
  [
    'words that are translated',
    [[measuredEn, '{{< state stage="stable" note="lamp" >}}']],
    [[measured, '{{< state stage="稳定" note="灯" >}}']],
  ],
  [
    'a text of one word',
    [[measuredEn, '{{< lamp title="oil" label="wick" >}}']],
    [[measured, '{{< lamp title="fuel" label="thread" >}}']],
  ],
  [
    'how something looks',
    [[measuredEn, '<Lamp maxWidth="300" color="info" data-size="4" />']],
    [[measured, '<Lamp maxWidth="280" color="primary" data-size="5" />']],
  ],
  [
    'a language',
    [[measuredEn, '<Lamp lang="english" source="lamp-en" voice="english" />']],
    [[measured, '<Lamp lang="chinese" source="lamp-zh" voice="chinese" />']],
  ],
  [
    'an argument that one side has alone',
    [[measuredEn, '{{< state stage="stable" >}}']],
    [[measured, '{{< state since="v0.5" >}}']],
  ],
  [
    'a translated label',
    [
      [
        measuredEn,
        `<Tabs>\n<TabItem value="a" label="First">\n\n${measuredEn}\n\n</TabItem>\n</Tabs>`,
      ],
    ],
    [
      [
        measured,
        `<Tabs>\n<TabItem value="a" label="第一种">\n\n${measured}\n\n</TabItem>\n</Tabs>`,
      ],
    ],
  ],
  [
    'another order in a sentence',
    [[measuredEn, `Here {{< a >}} and {{< b >}}. ${measuredEn}`]],
    [[measured, `此处有 {{< b >}} 和 {{< a >}}。${measured}`]],
  ],
  [
    'the case of an alert',
    [[framed, `> [!WARNING]\n> ${alertText}`]],
    [[framedZh, `> [!Warning]\n> ${alertTextZh}`]],
  ],
  [
    'the same kind in the house style of the site',
    [],
    [[framedZh, `> [!WARNING]\n> ${alertTextZh}`]],
  ],
])('silent: %s', async (_, en, zh) => {
  const page = announcement({ en, zh });
  expect(await lintTexts(page.en, page.zh, { ...explicit, rule })).toEqual([]);
});

test('silent: a frame without a kind of its own stands for any', async () => {
  expect(
    await lintTexts(
      '> [!NOTE]\n> The lamp is hot.\n',
      '{{% alert title="注意" %}}\n灯很烫。\n{{% /alert %}}\n',
      { rule },
    ),
  ).toEqual([]);
});

test.each([
  ['a box', '!!! note\n\n    The lamp.', '!!! warning\n\n    灯。', 'different', '!!! warning'],
  [
    'a box by its argument',
    '{% hint style="warning" %}\n\nThe lamp.\n\n{% endhint %}',
    '{% hint style="info" %}\n\n灯。\n\n{% endhint %}',
    'arguments',
    '{% hint style="info" %}',
  ],
  [
    'an end of another name',
    '{% lamp %}\n\nThe lamp.\n\n{% endlamp %}',
    '{% lamp %}\n\n灯。\n\n{% endlump %}',
    'unclosed',
    '{% lamp %}',
  ],
  [
    'no end',
    '{{< lamp >}}\n\nThe lamp.\n\n{{< /lamp >}}',
    '{{< lamp >}}\n\n灯。',
    'unclosed',
    '{{< lamp >}}',
  ],
])('%s', async (_, en, zh, messageId, target) => {
  expect(await lintTexts(`${en}\n`, `${zh}\n`)).toMatchObject([
    { rule, messageId, severity: 'warning', target },
  ]);
});

test('a frame that neither page closes, and one that both do, are silent', async () => {
  const en = '{{< lamp >}}\n\nThe lamp is hot.\n\n{% quay %}\n\nThe quay.\n\n{% endquay %}\n';
  const zh = '{{< lamp >}}\n\n灯很烫。\n\n{% quay %}\n\n码头。\n\n{% endquay %}\n';
  expect(await lintTexts(en, zh)).toEqual([]);
});
