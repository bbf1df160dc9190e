import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import type { Config, HeadingIds } from '../../src/types.ts';
import { lintSite } from '../lint-site.ts';

const rule = 'broken-link';

interface Links {
  readonly en: string;
  readonly zh: string;
  readonly headingIds?: HeadingIds;
  /** The Chinese page that is linked to; '' where there is none. */
  readonly guide?: string;
  readonly paths?: readonly string[];
}

const guide = '# 指南\n\n## 点灯\n\n`lamp` 有 12 个面。\n';

/** What is said of one link of the Chinese page. */
async function said({ en, zh, headingIds = 'positional', guide: page = guide, paths }: Links) {
  const config: Config = { profile: { headingIds } };
  const result = await lintSite(
    {
      'docs/guide.md':
        '# Guide\n\n## Lighting it\n\nThe `lamp` has 12 sides.\n\n<a id="oil"></a>Oil: 7 barrels.\n',
      'i18n/zh/docusaurus-plugin-content-docs/current/guide.md': page,
      'docs/start.md': `# Start\n\nSee [this](${en}), 30 ropes.\n\n## The rope\n\nA \`rope\`.\n`,
      'i18n/zh/docusaurus-plugin-content-docs/current/start.md': `# 开始\n\n参见[这里](${zh})，30 条绳。\n\n## 绳\n\n\`rope\` 一条。\n`,
    },
    config,
    paths,
  );
  const found = result.findings.filter((one) => one.rule === rule);
  return {
    ...result,
    said: found.map(({ messageId, severity, fix }) => [
      messageId,
      severity,
      fix.map(({ text }) => text).join(),
    ]),
  };
}

describe('reported', () => {
  test.each<[string, Links, readonly string[]]>([
    [
      'a heading of another page that is called otherwise there',
      { en: './guide.md#lighting-it', zh: './guide.md#lighting-it' },
      ['renamed', 'warning', './guide.md#点灯'],
    ],
    ['a heading of this page', { en: '#the-rope', zh: '#the-rope' }, ['renamed', 'warning', '#绳']],
    [
      'an anchor that is lost',
      { en: 'guide.md#oil', zh: 'guide.md#oil' },
      ['fragment', 'warning', ''],
    ],
    [
      'a lost heading of another page where headings have ids',
      {
        en: 'guide.md#lighting-it',
        zh: 'guide.md#lighting-it',
        headingIds: 'explicit',
        guide: '# 指南 {#guide}\n\n`wick` 有 30 个面。\n',
      },
      ['fragment', 'warning', ''],
    ],
    [
      'a fragment of its own where headings have ids',
      {
        en: 'guide.md#lighting-it',
        zh: 'guide.md#点燃',
        headingIds: 'explicit',
        guide: '# 指南 {#guide}\n\n## 点灯 {#light-it}\n\n`lamp` 有 12 个面。\n',
      },
      ['renamed', 'warning', 'guide.md#light-it'],
    ],
    [
      'a fragment that only the original does not have',
      { en: 'guide.md#light-it', zh: 'guide.md#点灯' },
      ['own', 'info', ''],
    ],
    [
      'a heading of its own page that only the original calls otherwise',
      { en: '#ropes', zh: '#绳' },
      ['own', 'info', ''],
    ],
    [
      'a site that writes some ids',
      { en: 'guide.md#lighting-it', zh: 'guide.md#lighting-it', headingIds: 'mixed' },
      ['renamed', 'info', 'guide.md#点灯'],
    ],
  ])('%s', async (_, links, expected) => {
    expect((await said(links)).said).toEqual([expected]);
  });
});

test.each<[string, Links]>([
  ['a heading by its Chinese name', { en: 'guide.md#lighting-it', zh: 'guide.md#点灯' }],
  ['percent-encoded', { en: 'guide.md#lighting-it', zh: 'guide.md#%E7%82%B9%E7%81%AF' }],
  ['what the original lacks too', { en: 'guide.md#nothing', zh: 'guide.md#nothing' }],
  ['what neither finds', { en: 'guide.md#nothing', zh: 'guide.md#没有' }],
  ['an anchor of the original', { en: 'guide.md#oil', zh: 'guide.md#点灯' }],
  ['a page that nobody knows', { en: 'other.md#x', zh: 'other.md#x' }],
  ['an address of another site for a page', { en: './guide.md', zh: 'https://example.org/guide' }],
  ['another site', { en: 'https://example.org/#x', zh: 'https://example.org/#x' }],
  [
    'an id that another generator makes',
    { en: 'guide.md#lighting-it', zh: 'guide.md#_1-灯', guide: guide.replace('点灯', '1. 灯') },
  ],
  [
    'a heading without its id, which is said at the heading',
    { en: 'guide.md#lighting-it', zh: 'guide.md#lighting-it', headingIds: 'explicit' },
  ],
])('silent: %s', async (_, links) => {
  expect((await said(links)).said).toEqual([]);
});

test('two files by themselves do not tell which pages exist', async () => {
  const found = await said({
    en: 'guide.md#lighting-it',
    zh: 'guide.md#lighting-it',
    paths: ['docs/start.md'],
  });
  expect(found.said).toEqual([]);
  expect(found.notChecked.map((one) => one.rule)).toContain(rule);
});

describe('files beside the pages', () => {
  /** A page in the folder of the original that a folder below translates; both name the same files. */
  async function files(url: string, more: Readonly<Record<string, string>> = {}, paths?: string[]) {
    const result = await lintSite(
      {
        'tour/quay/README.md': `# The quay\n\nA view of 30 ropes: ![quay](${url})\n\nSee [the plan](${url}), 7 pages.\n`,
        'tour/quay/translations/README.zh-cn.md': `# 码头\n\n30 条绳的景象：![码头](${url})\n\n参见[平面图](${url})，7 页。\n`,
        'tour/images/quay.png': '',
        'tour/quay/plans/north/plan.txt': '',
        ...more,
      },
      {},
      paths,
    );
    const found = result.findings.filter((one) => one.rule === rule);
    return found.map(({ messageId, data, fix }) => [messageId, data.file, fix[0]?.text]);
  }

  test.each([
    ['../images/quay.png', 'tour/images/quay.png', '../../images/quay.png'],
    ['plans/north', 'tour/quay/plans/north', '../plans/north'],
    ['./plans/north/plan.txt#L3', 'tour/quay/plans/north/plan.txt', '../plans/north/plan.txt#L3'],
  ])('a path that is too short for a deeper page: %s', async (url, path, fix) => {
    expect(await files(url)).toEqual([
      ['file', path, fix],
      ['file', path, fix],
    ]);
  });

  test.each<[string, string, Readonly<Record<string, string>>, string[]?]>([
    ['a file in both places', '../images/quay.png', { 'tour/quay/images/quay.png': '' }],
    ['a file that neither page finds', '../images/pier.png', {}],
    [
      'what git ignores',
      '../images/quay.png',
      { 'tour/quay/.gitignore': 'images/\n', 'tour/quay/images/quay.png': '' },
    ],
    [
      'what lies outside of the folders of the run',
      '../../img/quay.png',
      { 'img/quay.png': '' },
      ['tour'],
    ],
    ['an address of another kind', 'https://example.org/images/quay.png', {}],
  ])('silent: %s', async (_, url, more, paths) => {
    expect(await files(url, more, paths)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')(
    'silent: a folder that a symbolic link leads to',
    async () => {
      const cwd = mkdtempSync(join(tmpdir(), 'site-'));
      try {
        const page = (words: string) => `# ${words}\n\n![30 7](../images/quay.png)\n`;
        mkdirSync(join(cwd, 'tour/quay/translations'), { recursive: true });
        mkdirSync(join(cwd, 'tour/images'));
        writeFileSync(join(cwd, 'tour/images/quay.png'), '');
        writeFileSync(join(cwd, 'tour/quay/a.md'), page('The quay and its ropes'));
        writeFileSync(join(cwd, 'tour/quay/translations/a.zh-cn.md'), page('码头和它的绳索'));
        expect((await lint([], { cwd, config: {} })).findings.map((one) => one.rule)).toEqual([
          rule,
        ]);
        symlinkSync('../images', join(cwd, 'tour/quay/images'));
        expect((await lint([], { cwd, config: {} })).findings).toEqual([]);
      } finally {
        rmSync(cwd, { recursive: true, force: true });
      }
    },
  );

  test('silent: the same place of two trees, where generators fill in files of the original', async () => {
    const result = await lintSite(
      {
        'docs/en/quay.md': '# The quay\n\nA view of 30 ropes: ![quay](./quay.png)\n',
        'docs/zh/quay.md': '# 码头\n\n30 条绳的景象：![码头](./quay.png)\n',
        'docs/en/quay.png': '',
      },
      {},
    );
    expect(result.findings).toEqual([]);
  });
});

test('the page named is the one that the link of the original leads to', async () => {
  const result = await lintSite(
    {
      'docs/en/quay.md': '# The quay\n\n[中文](../cn/quay.md), 30 ropes of 7.\n',
      'docs/cn/quay.md': '# 码头\n\n[English](./quay-en.md)，30 条绳，7 股。\n',
    },
    {},
  );
  const [found] = result.findings.filter((one) => one.rule === rule);
  expect(found?.data).toMatchObject({ page: 'docs/cn/quay.md' });
});
