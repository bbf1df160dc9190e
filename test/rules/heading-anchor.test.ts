import { describe, expect, test } from 'vitest';
import {
  type Announcement,
  announcement,
  type Change,
  chinese,
  english,
  withCrlf,
} from '../announcement.ts';
import { lintResult, lintTexts } from '../lint-pair.ts';
import { lintSite } from '../lint-site.ts';

const rule = 'heading-anchor';
const explicit = { headingIds: 'explicit' } as const;

test.each<[name: string, wrong: string]>([
  ['another id', 'small-images'],
  ['another case', 'Smaller-Images'],
  ['an id in Chinese', '更小的镜像'],
])('%s', async (_, wrong) => {
  const { en, zh } = announcement({ zh: [['#smaller-images', `#${wrong}`]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'different',
      severity: 'warning',
      data: { expected: 'smaller-images', actual: wrong },
      source: '## Smaller images',
      target: wrong,
      at: { source: '24:1', target: '22:12' },
      evidence: { expected: 'smaller-images', actual: wrong },
      fixed: 'smaller-images',
    },
  ]);
});

test('a translation without any of the ids is one finding that mends all', async () => {
  const names = ['Lamps', 'Ropes', 'Oil'];
  const found = await lintTexts(
    names.map((name) => `## ${name} {#${name.toLowerCase()}}\n\nSee 12 of them.\n`).join('\n'),
    ['灯', '绳', '油'].map((name) => `## ${name}\n\n参见其中 12 个。\n`).join('\n'),
    { headingIds: 'explicit' },
  );
  expect(found).toMatchObject([
    {
      rule,
      messageId: 'none',
      severity: 'warning',
      data: { count: 3 },
      evidence: { expected: 'lamps, ropes, oil', absorbed: { 'heading-anchor': 3 } },
      fixed: ' {#lamps}| {#ropes}| {#oil}',
    },
  ]);
});

test('explicit ids on both sides, in the MDX form', async () => {
  const { en, zh } = announcement({
    en: [['## Smaller images', '## Smaller images {/* #slim */}']],
    zh: [['{#smaller-images}', '{/* #slimm */}']],
  });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      messageId: 'different',
      source: 'slim',
      target: 'slimm',
      at: { source: '24:24', target: '22:15' },
      fixed: 'slim',
    },
  ]);
});

test('the English page of a Chinese original', async () => {
  const { en, zh } = announcement({
    en: [['## Smaller images', '## Smaller images {#small-images}']],
  });
  expect(await lintTexts(en, zh, { ...explicit, chineseFirst: true })).toMatchObject([
    {
      messageId: 'different',
      data: { expected: 'smaller-images', actual: 'small-images' },
      source: 'smaller-images',
      target: 'small-images',
      at: { source: '22:12', target: '24:21' },
    },
  ]);
});

test.each<[name: string, change: (page: Announcement) => Announcement]>([
  ['LF', (page) => page],
  ['CRLF', withCrlf],
])('places hold behind emoji and full-width punctuation (%s)', async (_, change) => {
  const { en, zh } = change(
    announcement({ zh: [['更小的镜像 {#smaller', '🚀 更小的镜像（预览）： {#small']] }),
  );
  expect(await lintTexts(en, zh, { ...explicit, rule })).toMatchObject([
    { target: 'small-images', at: { source: '24:1', target: '22:20' }, fixed: 'smaller-images' },
  ]);
});

test('an id that a link of the page leads to is an error', async () => {
  const { en, zh } = announcement({
    en: [
      [
        'The old `latest` tag is gone',
        'The old `latest` tag is gone, see [above](#smaller-images)',
      ],
    ],
    zh: [
      ['{#smaller-images}', '{#small-images}'],
      ['旧的 `latest` 标签已被移除', '旧的 `latest` 标签已被移除，参见[上文](#smaller-images)'],
    ],
  });
  expect(await lintTexts(en, zh, { ...explicit, rule })).toMatchObject([
    { messageId: 'different', severity: 'error', target: 'small-images' },
  ]);
});

describe('an id that a link of another page leads to', () => {
  const pages = (fragment: string, more = ''): Record<string, string> => ({
    'content/en/lamp.md':
      '# The lamp\n\nIt has 12 sides.\n\n## Oil and wicks\n\nIt burns 7 litres.\n',
    'content/zh/lamp.md': `# 灯 {#the-lamp}\n\n有 12 个面。\n\n## 灯油与灯芯 {#oil}\n\n消耗 7 升。${more}\n`,
    'content/en/news.md': '# News\n\nRead [all of it](./lamp.md#oil-and-wicks), 30 minutes.\n',
    'content/zh/news.md': `# 新闻 {#news}\n\n阅读[全文](./lamp.md${fragment})，需要 30 分钟。\n`,
  });
  const severities = async (site: Record<string, string>, paths: readonly string[] = []) => {
    const result = await lintSite(site, { profile: { headingIds: 'explicit' } }, paths);
    const found = result.findings.filter((one) => one.rule === rule);
    return {
      said: found.map(({ messageId, severity, data }) => [messageId, severity, data.actual]),
      notChecked: result.notChecked.filter((one) => one.rule === rule).map(({ reason }) => reason),
    };
  };

  test('is an error', async () => {
    expect(await severities(pages('#oil-and-wicks'))).toEqual({
      said: [['different', 'error', 'oil']],
      notChecked: [],
    });
  });

  test('is none where the link leads to the id that is there, or that stands elsewhere', async () => {
    const warning = { said: [['different', 'warning', 'oil']] };
    expect(await severities(pages('#oil'))).toMatchObject(warning);
    const elsewhere = pages('#oil-and-wicks', '<a id="oil-and-wicks"></a>');
    expect(await severities(elsewhere)).toMatchObject(warning);
  });

  test('is not known of a page by itself, which says so', async () => {
    const site = pages('#oil-and-wicks');
    expect(await severities(site, ['content/zh/lamp.md'])).toEqual({
      said: [['different', 'warning', 'oil']],
      notChecked: [
        'whether other pages link to an id is unknown: check the folder of the site, not single files',
      ],
    });
    expect((await severities(site, ['content/zh/news.md'])).notChecked).toEqual([]);
  });
});

test.each([
  '{smaller-images}',
  '#{smaller-images}',
  '{##smaller-images}',
  '{# smaller-images}',
  '{#smaller images}',
  '`{#smaller-images}`',
])('malformed: %s', async (attempt) => {
  const { en, zh } = announcement({ zh: [['{#smaller-images}', attempt]] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'malformed',
      severity: 'warning',
      data: { expected: 'smaller-images', actual: attempt },
      target: attempt,
      at: { source: '24:1', target: '22:10' },
      fixed: '{#smaller-images}',
    },
  ]);
});

test('one id for two headings', async () => {
  const { en, zh } = announcement({ zh: [['#smaller-images', '#warm-restarts']] });
  expect(await lintTexts(en, zh, explicit)).toMatchObject([
    {
      rule,
      messageId: 'duplicate',
      severity: 'error',
      data: { actual: 'warm-restarts', count: 2 },
      target: 'warm-restarts',
    },
  ]);
});

test.each(['explicit', 'unknown'] as const)(
  'one heading without an id (%s)',
  async (headingIds) => {
    const { en, zh } = announcement({ zh: [[' {#smaller-images}', '']] });
    expect(await lintTexts(en, zh, { headingIds })).toMatchObject([
      {
        rule,
        messageId: 'missing',
        severity: 'warning',
        data: { expected: 'smaller-images' },
        source: '## Smaller images',
        target: '## 更小的镜像',
        at: { source: '24:1', target: '22:1' },
      },
    ]);
  },
);

const withoutIds = chinese.replace(/ \{#[^}]+\}/g, '');

test.each([
  ['explicit', 'none'],
  ['unknown', 'unknown'],
] as const)('no id on any heading is one finding (%s)', async (headingIds, messageId) => {
  expect(await lintTexts(english, withoutIds, { headingIds })).toMatchObject([
    {
      rule,
      messageId,
      severity: 'warning',
      data: { count: 4 },
      source: '## Warm restarts',
      target: '## 热重启',
      at: { source: '11:1', target: '10:1' },
      evidence: { expected: 'warm-restarts, smaller-images, known-problems, upgrading' },
    },
  ]);
});

test('no id on any heading is no finding where nothing tells of a site that gives them', async () => {
  const en = '# Lamps\n\n## Warm light\n\nLow.\n';
  const zh = '# 灯\n\n## 暖光\n\n低。\n';
  const matter = '---\ntitle: Harborline\n---\n\n';
  expect(await lintTexts(matter + en, matter + zh, { rule })).toEqual([]);
  const hugo = `${matter + en}\n{{< lamp >}}\n`;
  expect(await lintTexts(hugo, matter + zh, { rule })).toMatchObject([
    { messageId: 'unknown', severity: 'warning' },
  ]);
});

test('an explicit id of the original is wanted on a site without ids, too', async () => {
  const { en } = announcement({ en: [['## Smaller images', '## Smaller images {#slim}']] });
  expect(await lintTexts(en, withoutIds, { headingIds: 'positional' })).toMatchObject([
    {
      rule,
      messageId: 'missing',
      data: { expected: 'slim' },
      at: { source: '24:21', target: '22:1' },
    },
  ]);
});

test.each<[name: string, en: readonly Change[], zh: readonly Change[]]>([
  ['the slug of the English heading', [], []],
  [
    'the explicit id of the English heading',
    [['## Upgrading', '## Upgrading {#up}']],
    [['#upgrading', '#up']],
  ],
  [
    'equal text, equal slug',
    [['## Upgrading', '## OpenTelemetry']],
    [['## 升级 {#upgrading}', '## OpenTelemetry']],
  ],
  [
    'the slug with the hyphens of GitHub',
    [['## Upgrading', '## Build & sign']],
    [['#upgrading', '#build--sign']],
  ],
  [
    'the slug with the hyphens of Hugo',
    [['## Upgrading', '## Build & sign']],
    [['#upgrading', '#build-sign']],
  ],
  [
    'the second of two equal headings',
    [
      ['## Smaller images', '## Changes'],
      ['## Upgrading', '## Changes'],
    ],
    [
      ['#smaller-images', '#changes'],
      ['#upgrading', '#changes-1'],
    ],
  ],
  [
    'an id that stands twice in both pages',
    [
      ['## Smaller images', '## Smaller images {#x}'],
      ['## Upgrading', '## Upgrading {#x}'],
    ],
    [
      ['#smaller-images', '#x'],
      ['#upgrading', '#x'],
    ],
  ],
  [
    'an HTML anchor before the heading',
    [],
    [['## 升级 {#upgrading}', '<a id="upgrading"></a>\n\n## 升级']],
  ],
  [
    'an HTML anchor in the heading',
    [],
    [['## 升级 {#upgrading}', '## <a id="upgrading"></a>升级']],
  ],
  ['a class beside the id', [], [['{#upgrading}', '{#upgrading .wide}']]],
  [
    'braces that are no id',
    [['## Upgrading', '## Upgrading `{name}`']],
    [
      ['## 升级', '## 升级 `{name}`'],
      ['#upgrading', '#upgrading-name'],
    ],
  ],
])('silent: %s', async (_, en, zh) => {
  const page = announcement({ en, zh });
  expect(await lintTexts(page.en, page.zh, { ...explicit, rule })).toEqual([]);
});

test.each([
  ['the only one without', ['{#upgrading}'], [['missing', 'warning']]],
  [
    'one of several',
    ['{#upgrading}', '{#known-problems}'],
    [
      ['missing', 'info'],
      ['missing', 'info'],
    ],
  ],
])('where some pages of the site give ids, %s on a page of ids', async (_, ids, expected) => {
  const zh = ids.reduce((text, id) => text.replace(` ${id}`, ''), chinese);
  const found = await lintTexts(english, zh, { headingIds: 'mixed', rule });
  expect(found.map(({ messageId, severity }) => [messageId, severity])).toEqual(expected);
});

test('silent: no ids where the site has none', async () => {
  expect(await lintTexts(english, withoutIds, { headingIds: 'positional' })).toEqual([]);
});

/** Both pages after every edit of every finding. */
async function fixed({ en, zh }: Announcement): Promise<Announcement> {
  const { findings } = await lintResult(en, zh, explicit);
  const edits = findings.flatMap((finding) => finding.fix).toSorted((a, b) => b.offset - a.offset);
  const pages = { source: en, target: zh };
  for (const { side, offset, endOffset, text } of edits) {
    pages[side] = pages[side].slice(0, offset) + text + pages[side].slice(endOffset);
  }
  return { en: pages.source, zh: pages.target };
}

test.each<[name: string, page: Announcement]>([
  ['another id', announcement({ zh: [['#smaller-images', '#small-images']] })],
  ['another case', announcement({ zh: [['#smaller-images', '#Smaller-images']] })],
  ['without #', announcement({ zh: [['{#smaller-images}', '{smaller-images}']] })],
  ['# outside', announcement({ zh: [['{#smaller-images}', '#{smaller-images}']] })],
  ['a blank', announcement({ zh: [['{#smaller-images}', '{#smaller images}']] })],
  ['backticks', announcement({ zh: [['{#smaller-images}', '`{#smaller-images}`']] })],
  [
    'CRLF and emoji',
    withCrlf(announcement({ zh: [['更小的镜像 {#smaller', '🚀 更小的镜像 {#small']] })),
  ],
])('the edits make the ids right: %s', async (_, page) => {
  const { en, zh } = await fixed(page);
  expect(en).toBe(page.en);
  expect(zh).toContain('更小的镜像 {#smaller-images}');
  expect(await lintTexts(en, zh, explicit)).toEqual([]);
});

test('a link to the wrong id is mended together with the id', async () => {
  const { zh } = await fixed(
    announcement({
      en: [
        [
          'The old `latest` tag is gone',
          'The old `latest` tag is gone, see [above](#smaller-images)',
        ],
      ],
      zh: [
        ['{#smaller-images}', '{#small-images}'],
        ['旧的 `latest` 标签已被移除', '旧的 `latest` 标签已被移除，参见[上文](#small-images)'],
      ],
    }),
  );
  expect(zh).toContain('## 更小的镜像 {#smaller-images}');
  expect(zh).toContain('参见[上文](#smaller-images)');
});

test.each([
  ['that nothing links to', 'Read on.', '继续阅读。', 0],
  ['that a link leads to', 'See [above](#harbour).', '参见[上文](#harbour)。', 1],
])('the title of a page of ids, without one, %s', async (_, en, zh, count) => {
  const page = (title: string, words: readonly string[], text: string) =>
    `# ${title}\n\n${text}\n\n${words.map((word) => `## ${word}\n\n${text}\n`).join('\n')}`;
  const found = await lintTexts(
    page('Harbour', ['Lamps', 'Bells', 'Boats'], en),
    page('港口', ['灯 {#lamps}', '钟 {#bells}', '船 {#boats}'], zh),
    { rule: 'heading-anchor' },
  );
  expect(found).toHaveLength(count);
});

const ownIds = (more: { readonly link?: string; readonly id?: string } = {}) => ({
  en:
    '## Oil {#oil}\n\nThe `oil` burns.\n\n## Wicks {#wicks}\n\nThe `wick` is dry.\n\n' +
    '## What are quays?\n\nA `quay` is long.\n\n## Light the lamps\n\nThe `lamp` is lit.\n',
  zh:
    '## 灯油 {#oil}\n\n`oil` 会燃烧。\n\n## 灯芯 {#wicks}\n\n`wick` 是干的。\n\n' +
    `## 什么是码头？${more.id ?? ''}\n\n\`quay\` 很长。${more.link ?? ''}\n\n## 点灯\n\n\`lamp\` 亮了。\n`,
});

test('headings on which neither page writes an id are one finding', async () => {
  const { en, zh } = ownIds();
  const found = await lintTexts(en, zh, { rule: 'heading-anchor' });
  expect(found).toMatchObject([
    {
      messageId: 'made',
      severity: 'info',
      data: { count: 2 },
      source: '## What are quays?',
      target: '## 什么是码头？',
      evidence: { expected: 'what-are-quays, light-the-lamps' },
    },
  ]);
  expect(found[0]?.says.en).toBe(
    'Neither page writes ids on these headings, so that those made of their text differ, 2 in all: ' +
      '“What are quays?” / “什么是码头？” (9), “Light the lamps” / “点灯” (13)',
  );
});

test('one of them that a link leads to is told by itself', async () => {
  const { en, zh } = ownIds({ link: '参见[点灯](#light-the-lamps)。' });
  expect(await lintTexts(en, zh, { rule: 'heading-anchor' })).toMatchObject([
    { messageId: 'made', severity: 'info', data: { count: 1 } },
    { messageId: 'missing', severity: 'error', target: '## 点灯' },
  ]);
});

test('a link of the original to one of them, too', async () => {
  const { en, zh } = ownIds();
  const linked = en.replace('burns.', 'burns; see [below](#light-the-lamps).');
  expect(await lintTexts(linked, zh, { rule: 'heading-anchor' })).toMatchObject([
    { messageId: 'made', data: { count: 1 } },
    { messageId: 'missing', severity: 'warning', target: '## 点灯' },
  ]);
});

test('where the translation writes ids that the original does not, one without is told by itself', async () => {
  const { en, zh } = ownIds({ id: ' {#what-are-quays}' });
  expect(await lintTexts(en, zh, { rule: 'heading-anchor' })).toMatchObject([
    { messageId: 'missing', target: '## 点灯' },
  ]);
});

test('where the site writes ids, each is told by itself', async () => {
  const { en, zh } = ownIds();
  const found = await lintTexts(en, zh, { rule: 'heading-anchor', headingIds: 'explicit' });
  expect(found.map(({ messageId }) => messageId)).toContain('missing');
  expect(found.map(({ messageId }) => messageId)).not.toContain('made');
});
