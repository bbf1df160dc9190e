import { describe, expect, test } from 'vitest';
import type { LocalePrefix } from '../../src/types.ts';
import { lintSite } from '../lint-site.ts';

const rule = 'link-locale';
const notice = {
  'site/content/en/notice.md': '# The notice\n\nThe `lamp` is old.\n',
  'site/content/zh/notice.md': '# 公告\n\n`lamp` 已经很旧。\n',
};

/** What is said of one link of the Chinese page, on a site with that habit. */
async function said(localePrefix: LocalePrefix, en: string, zh: string) {
  const { findings } = await lintSite(
    {
      ...notice,
      'site/content/en/alone.md': '# Alone\n\nOnly in English, with `rope`.\n',
      'site/content/en/news.md': `# News\n\nSee [this](${en}) for 12 lamps.\n`,
      'site/content/zh/news.md': `# 新闻\n\n12 盏灯参见[这里](${zh})。\n`,
    },
    { profile: { localePrefix } },
  );
  return findings
    .filter((one) => one.rule === rule)
    .map(({ messageId, severity, data, fix }) => [
      messageId,
      severity,
      data.actual,
      fix.map(({ text }) => text).join(),
    ]);
}

describe('reported, with the link as it should be', () => {
  test.each<[string, LocalePrefix, string, string, string, string]>([
    ['the English page', 'required', '/notice/', '/notice/', 'bare', '/zh/notice/'],
    ['another prefix', 'required', '/notice/', '/zh-cn/notice/', 'other', '/zh/notice/'],
    ['the prefix of English', 'required', '/notice/', '/en/notice/', 'other', '/zh/notice/'],
    ['one prefix too many', 'forbidden', '/notice/', '/zh/notice/', 'doubled', '/notice/'],
    [
      'one too many for a relative link',
      'forbidden',
      'notice.md',
      '/zh/notice/',
      'doubled',
      '/notice/',
    ],
    [
      'the English page for a relative link',
      'required',
      'notice.md',
      '/notice/',
      'bare',
      '/zh/notice/',
    ],
    ['a page that has no translation', 'required', '/alone/', '/zh/alone/', 'untranslated', ''],
    ['the same where both ways are in use', 'free', '/alone/', '/zh/alone/', 'untranslated', ''],
  ])('%s', async (_, prefix, en, zh, messageId, fixed) => {
    expect(await said(prefix, en, zh)).toEqual([[messageId, 'warning', zh, fixed]]);
  });
});

test.each<[string, LocalePrefix, string, string]>([
  ['as it should be', 'required', '/notice/', '/zh/notice/'],
  ['no page in Chinese', 'required', '/alone/', '/alone/'],
  ['a page that nobody knows', 'required', '/unknown/', '/unknown/'],
  ['a file', 'required', '/lamp.pdf', '/lamp.pdf'],
  ['a relative link', 'required', './notice.md', './notice.md'],
  ['both ways in use', 'free', '/notice/', '/notice/'],
  ['an unknown habit', 'unknown', '/notice/', '/notice/'],
  ['the generator adds it', 'forbidden', '/notice/', '/notice/'],
  ['the original names a language too', 'required', '/zh/notice/', '/zh-cn/notice/'],
])('silent: %s', async (_, prefix, en, zh) => {
  expect(await said(prefix, en, zh)).toEqual([]);
});

test('the habit is learned from the links of the site', async () => {
  const pages = Object.fromEntries(
    Array.from({ length: 9 }, (_, at) => [
      [`site/content/en/p${at}.md`, `# Page ${at}\n\nSee [this](/notice/), ${at + 20} lamps.\n`],
      [
        `site/content/zh/p${at}.md`,
        `# 第 ${at} 页\n\n参见[这里](${at === 4 ? '' : '/zh'}/notice/)，${at + 20} 盏灯。\n`,
      ],
    ]).flat(),
  );
  const { findings } = await lintSite({ ...notice, ...pages }, {});
  const found = findings.filter((one) => one.rule === rule);
  expect(found.map(({ target }) => target?.path)).toEqual(['site/content/zh/p4.md']);
});

test('where too few links tell, the rule is listed as not checked', async () => {
  const { notChecked } = await lintSite(
    {
      ...notice,
      'site/content/en/news.md': '# News\n\nSee [this](/notice/) for 12 lamps.\n',
      'site/content/zh/news.md': '# 新闻\n\n12 盏灯参见[这里](/notice/)。\n',
    },
    {},
  );
  expect(notChecked.map((one) => one.rule)).toContain(rule);
});

describe('relative links that leave the folder of the translation', () => {
  const site = (zh: string, en = 'notice.html#lamps') => ({
    'site/notice.md': '# The notice\n\nThe `lamp` is old.\n',
    'site/cn/notice.md': '# 公告\n\n`lamp` 已经很旧。\n',
    'site/alone.md': '# Alone\n\nOnly in English, with `rope`.\n',
    'site/news.md': `# News\n\nSee [this](${en}) for 12 lamps.\n`,
    'site/cn/news.md': `# 新闻\n\n12 盏灯参见[这里](${zh})。\n`,
  });
  const found = async (zh: string, en?: string) =>
    (await lintSite(site(zh, en), {})).findings.filter((one) => one.rule === rule);

  test('lead to the English page', async () => {
    expect(await found('../notice.html#lamps')).toMatchObject([
      {
        messageId: 'bare',
        severity: 'warning',
        data: { actual: '../notice.html#lamps', expected: 'notice.md' },
      },
    ]);
  });

  test('silent: the entries of a menu of languages', async () => {
    const menu = (en: string, zh: string) => `[English](${en})|[中文](${zh})\n\n`;
    const pages = {
      'docs/news.md': `${menu('./news.md', '../docs/zh/news.md')}# News\n\nThe 12 lamps are lit.\n`,
      'docs/zh/news.md': `${menu('../news.md', './news.md')}# 新闻\n\n12 盏灯已点亮。\n`,
    };
    expect((await lintSite(pages, {})).findings.map((one) => one.rule)).toEqual([]);
  });

  test.each([
    ['to a page in Chinese', 'notice.html#lamps', undefined],
    ['to a page without translation', '../alone.md', 'alone.md'],
    ['to the original of the page itself', '../news.md', 'cn/news.md'],
  ])('silent: %s', async (_, zh, en) => {
    expect(await found(zh, en)).toEqual([]);
  });
});
