import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/types.ts';
import { lintSite } from '../lint-site.ts';

interface Site {
  /** Front matter of the English page that is linked to. */
  readonly english?: string;
  readonly chinese?: string;
  readonly en: string;
  readonly zh: string;
  readonly profile?: Config['profile'];
  readonly files?: Readonly<Record<string, string>>;
}

/** The findings about links of one link of a translation. */
async function said({ english = '', chinese = '', en, zh, profile, files = {} }: Site) {
  const { findings } = await lintSite(
    {
      'content/en/docs/lamp/index.md': `---\ntitle: Lamp\n${english}---\n\n# Lamp\n\n## Oil\n\nThe \`lamp\` has 12 sides.\n`,
      'content/zh/docs/lamp/index.md': `---\ntitle: 灯\n${chinese}---\n\n# 灯\n\n## 油\n\n\`lamp\` 有 12 个面。\n`,
      'content/en/news.md': `# News\n\nSee [this](${en}) for 12 lamps.\n`,
      'content/zh/news.md': `# 新闻\n\n12 盏灯参见[这里](${zh})。\n`,
      ...files,
    },
    { profile: { localePrefix: 'required', headingIds: 'positional', ...profile } },
  );
  return findings
    .filter(({ rule }) => ['link-locale', 'broken-link', 'mismatched-url'].includes(rule))
    .map(({ rule, messageId, fix }) => [rule, messageId, fix.map(({ text }) => text).join()]);
}

describe('two addresses of one page are no difference', () => {
  test.each<[string, Site]>([
    ['an alias', { english: 'aliases: [/old/lamp]\n', en: '/old/lamp', zh: '/zh/docs/lamp/' }],
    [
      'an alias of the translation',
      { chinese: 'aliases:\n  - /zh/old/lamp/\n', en: '/docs/lamp', zh: '/zh/old/lamp' },
    ],
    [
      'a url',
      {
        english: 'url: /lantern/\n',
        chinese: 'url: /zh/lantern/\n',
        en: '/lantern/',
        zh: '/zh/docs/lamp/',
      },
    ],
    [
      'a slug in its folder',
      { english: 'slug: lantern\n', en: '/docs/lantern/', zh: '/zh/docs/lamp/' },
    ],
    ['a rooted slug', { english: 'slug: /lantern\n', en: '/lantern', zh: '/zh/docs/lamp' }],
    ['an id', { english: 'id: lantern\n', en: './docs/lantern', zh: './docs/lamp/' }],
    [
      'an own host',
      {
        profile: { hosts: ['lantern.example'] },
        english: 'aliases: [/old/lamp]\n',
        en: 'https://www.lantern.example/old/lamp',
        zh: '/zh/docs/lamp/',
      },
    ],
    [
      'an own host, and the version that is current',
      {
        profile: { hosts: ['lantern.example'] },
        english: 'aliases: [/old/lamp]\n',
        en: 'https://lantern.example/latest/old/lamp',
        zh: '/zh/docs/lamp/',
      },
    ],
  ])('%s', async (_, site) => {
    expect(await said(site)).toEqual([]);
  });
});

describe('still a difference', () => {
  test.each<[string, Site]>([
    ['the alias of nobody', { en: '/old/lamp', zh: '/zh/docs/lamp/' }],
    [
      'an alias in a template',
      { english: 'aliases: ["{{ .Old }}"]\n', en: '/old/lamp', zh: '/zh/docs/lamp/' },
    ],
    [
      'a host of somebody else',
      {
        english: 'aliases: [/old/lamp]\n',
        en: 'https://lantern.example/old/lamp',
        zh: '/zh/docs/lamp/',
      },
    ],
    [
      'a version that is not current',
      {
        profile: { hosts: ['lantern.example'] },
        english: 'aliases: [/old/lamp]\n',
        en: 'https://lantern.example/v1.6/old/lamp',
        zh: '/zh/docs/lamp/',
      },
    ],
  ])('%s', async (_, site) => {
    expect((await said(site)).map(([rule]) => rule)).toEqual(['mismatched-url']);
  });
});

test('links to the own host are links of the site', async () => {
  const hosts = { profile: { hosts: ['lantern.example'] } };
  const bare = {
    en: 'https://lantern.example/latest/docs/lamp/',
    zh: 'https://lantern.example/latest/docs/lamp/',
  };
  expect(await said({ ...hosts, ...bare })).toEqual([
    ['link-locale', 'bare', 'https://lantern.example/latest/zh/docs/lamp/'],
  ]);
  expect(await said(bare)).toEqual([]);
  const fragment = { en: 'https://lantern.example/docs/lamp/#oil', zh: '/zh/docs/lamp/#oil' };
  expect(await said({ ...hosts, ...fragment })).toEqual([
    ['broken-link', 'renamed', '/zh/docs/lamp/#油'],
  ]);
});

test('the host is read from the config of the generator', async () => {
  const link = 'https://lantern.example/docs/lamp/';
  expect(
    await said({
      en: link,
      zh: link,
      files: { 'hugo.toml': 'baseURL = "https://lantern.example/"\n' },
    }),
  ).toEqual([['link-locale', 'bare', 'https://lantern.example/zh/docs/lamp/']]);
});

test.each([
  ['blog/2031-02-03-lamp.md', '/blog/2031/02/03/lamp'],
  ['docs/02-lamps/01-lamp.md', '/docs/lamps/lamp'],
])('%s is served at %s', async (path, address) => {
  const translated = `i18n/zh/docusaurus-plugin-content-${path.replace('docs/', 'docs/current/')}`;
  expect(
    await said({
      en: `${address}#lighting-it`,
      zh: `${address}#lighting-it`,
      files: {
        [path]: '# Lamp\n\n## Lighting it\n\nThe `lamp` has 30 sides.\n',
        [translated]: '# 灯\n\n## 点灯\n\n`lamp` 有 30 个面。\n',
      },
    }),
  ).toEqual(expect.arrayContaining([['broken-link', 'renamed', `${address}#点灯`]]));
});
