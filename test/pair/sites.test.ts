import { describe, expect, test } from 'vitest';
import { pairFiles } from '../../src/pair/pair.ts';
import { chinese, discovered, english, shown } from './discovered.ts';

const traditional = '在消費者確認之前，網關會一直保留每個事件。';

interface Site {
  readonly name: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
  /** Traditional Chinese. */
  readonly hant?: readonly string[];
  /** `original > translation`. */
  readonly pairs: readonly string[];
  readonly unpaired?: readonly string[];
  readonly roots?: readonly string[];
}

const docusaurus = 'docusaurus-plugin-content';

/** Whole sites as projects lay them out, each with what is odd about it. */
const sites: readonly Site[] = [
  {
    name: 'one folder for each language, letter case, a page of its own',
    en: ['content/en/news/a/index.md', 'content/en/glossary/eBPF.md', 'content/en/_index.md'],
    zh: [
      'content/zh/news/a/index.md',
      'content/zh/glossary/ebpf.md',
      'content/zh/_index.md',
      'content/zh/blog/meetup-china.md',
    ],
    pairs: [
      'content/en/_index.md > content/zh/_index.md',
      'content/en/glossary/eBPF.md > content/zh/glossary/ebpf.md',
      'content/en/news/a/index.md > content/zh/news/a/index.md',
    ],
    unpaired: ['content/zh/blog/meetup-china.md'],
  },
  {
    name: 'zh-cn, blanks and Han in names',
    en: ['content/en/blog/ web/a.md', 'content/en/blog/发布 1.md'],
    zh: ['content/zh-cn/blog/ web/a.md', 'content/zh-cn/blog/发布 1.md'],
    pairs: [
      'content/en/blog/ web/a.md > content/zh-cn/blog/ web/a.md',
      'content/en/blog/发布 1.md > content/zh-cn/blog/发布 1.md',
    ],
  },
  {
    name: 'leaf bundles, sections and plain pages',
    en: ['content/en/gateway.md', 'content/en/mesh/index.md', 'content/en/rope/_index.md'],
    zh: ['content/zh/gateway/index.md', 'content/zh/mesh.md', 'content/zh/rope.md'],
    pairs: [
      'content/en/gateway.md > content/zh/gateway/index.md',
      'content/en/mesh/index.md > content/zh/mesh.md',
      'content/en/rope/_index.md > content/zh/rope.md',
    ],
  },
  {
    name: 'a suffix on both',
    en: ['document/overview/_index.en.md', 'document/a.en.md'],
    zh: ['document/overview/_index.cn.md', 'document/a.cn.md'],
    pairs: [
      'document/a.en.md > document/a.cn.md',
      'document/overview/_index.en.md > document/overview/_index.cn.md',
    ],
  },
  {
    name: 'a suffix on the translation',
    en: ['docs/design/architecture.md', 'docs/a.md'],
    zh: ['docs/design/architecture.zh-CN.md', 'docs/a.zh-CN.md'],
    pairs: [
      'docs/a.md > docs/a.zh-CN.md',
      'docs/design/architecture.md > docs/design/architecture.zh-CN.md',
    ],
  },
  {
    name: 'index.en-US beside index.zh-CN',
    en: ['components/lamp/index.en-US.md', 'CHANGELOG.en-US.md'],
    zh: ['components/lamp/index.zh-CN.md', 'CHANGELOG.zh-CN.md'],
    pairs: [
      'CHANGELOG.en-US.md > CHANGELOG.zh-CN.md',
      'components/lamp/index.en-US.md > components/lamp/index.zh-CN.md',
    ],
  },
  {
    name: 'README in every spelling',
    en: ['a/README.md', 'b/README.md', 'c/README.md', 'd/README.md'],
    zh: ['a/README-zh_CN.md', 'b/README-zh.md', 'c/README_zh.md', 'd/README.zh-CN.md'],
    pairs: [
      'a/README.md > a/README-zh_CN.md',
      'b/README.md > b/README-zh.md',
      'c/README.md > c/README_zh.md',
      'd/README.md > d/README.zh-CN.md',
    ],
  },
  {
    name: 'Docusaurus with versions, plugins and an old suffix in a name',
    en: [
      'docs/a.md',
      'blog/2031-02-03-a.md',
      'versioned_docs/version-1.2/a.md',
      'rollouts/a.md',
      'blog/1.4 release-en.md',
    ],
    zh: [
      `i18n/zh/${docusaurus}-docs/current/a.md`,
      `i18n/zh/${docusaurus}-blog/2031-02-03-a.md`,
      `i18n/zh/${docusaurus}-docs/version-1.2/a.md`,
      `i18n/zh/${docusaurus}-docs-rollouts/current/a.md`,
      `i18n/zh/${docusaurus}-blog/1.4 release-en.md`,
    ],
    pairs: [
      `blog/1.4 release-en.md > i18n/zh/${docusaurus}-blog/1.4 release-en.md`,
      `blog/2031-02-03-a.md > i18n/zh/${docusaurus}-blog/2031-02-03-a.md`,
      `docs/a.md > i18n/zh/${docusaurus}-docs/current/a.md`,
      `rollouts/a.md > i18n/zh/${docusaurus}-docs-rollouts/current/a.md`,
      `versioned_docs/version-1.2/a.md > i18n/zh/${docusaurus}-docs/version-1.2/a.md`,
    ],
  },
  {
    name: 'Docusaurus written in Chinese first',
    en: [`i18n/en/${docusaurus}-docs/current/a.md`],
    zh: ['docs/a.md'],
    pairs: [`docs/a.md > i18n/en/${docusaurus}-docs/current/a.md`],
  },
  {
    name: 'the language in the middle',
    en: ['docs/en/latest/plugins/a.md'],
    zh: ['docs/zh/latest/plugins/a.md'],
    pairs: ['docs/en/latest/plugins/a.md > docs/zh/latest/plugins/a.md'],
  },
  {
    name: 'en and zh at the root',
    en: ['en/releases/a.md', 'en/faq.md', 'README.md'],
    zh: ['zh/releases/a.md', 'zh/faq.md'],
    pairs: ['en/faq.md > zh/faq.md', 'en/releases/a.md > zh/releases/a.md'],
    unpaired: ['README.md'],
  },
  {
    name: 'a date in the path that differs',
    en: ['blog/en/blog/2031/07/11/meetup-malaysia.md', 'blog/en/blog/2031/07/11/lamp.md'],
    zh: ['blog/zh/blog/2031/07/12/meetup-malaysia.md', 'blog/zh/blog/2031/07/11/lamp.md'],
    pairs: [
      'blog/en/blog/2031/07/11/lamp.md > blog/zh/blog/2031/07/11/lamp.md',
      'blog/en/blog/2031/07/11/meetup-malaysia.md > blog/zh/blog/2031/07/12/meetup-malaysia.md',
    ],
  },
  {
    name: 'two repositories, one with its pages in a folder more',
    en: ['lantern/docs/guide/a.md', 'lantern/docs/b.md'],
    zh: ['docs-cn/guide/a.md', 'docs-cn/b.md'],
    roots: ['lantern', 'docs-cn'],
    pairs: ['lantern/docs/b.md > docs-cn/b.md', 'lantern/docs/guide/a.md > docs-cn/guide/a.md'],
  },
  {
    name: 'two repositories with the language in the path',
    en: ['content/files/en-us/web/lamp/index.md'],
    zh: ['translated/files/zh-cn/web/lamp/index.md'],
    roots: ['content', 'translated'],
    pairs: ['content/files/en-us/web/lamp/index.md > translated/files/zh-cn/web/lamp/index.md'],
  },
  {
    name: 'src/content/docs with both languages',
    en: ['src/content/docs/en/guide/a.mdx'],
    zh: ['src/content/docs/zh-cn/guide/a.mdx'],
    pairs: ['src/content/docs/en/guide/a.mdx > src/content/docs/zh-cn/guide/a.mdx'],
  },
  {
    name: 'src/content/docs with the default language at its root',
    en: ['src/content/docs/guide/a.mdx'],
    zh: ['src/content/docs/zh-cn/guide/a.mdx'],
    pairs: ['src/content/docs/guide/a.mdx > src/content/docs/zh-cn/guide/a.mdx'],
  },
  {
    name: 'a locale folder beside the default language',
    en: ['guide/a.md', 'index.md'],
    zh: ['zh/guide/a.md', 'zh/index.md'],
    pairs: ['guide/a.md > zh/guide/a.md', 'index.md > zh/index.md'],
  },
  {
    name: 'pages by suffix, .mdx',
    en: ['pages/about.mdx', 'pages/team.en.mdx'],
    zh: ['pages/about.zh.mdx', 'pages/team.zh.mdx'],
    pairs: ['pages/about.mdx > pages/about.zh.mdx', 'pages/team.en.mdx > pages/team.zh.mdx'],
  },
  {
    name: 'what a translation platform writes',
    en: ['apps/site/pages/en/blog/a.md'],
    zh: ['apps/site/pages/zh-cn/blog/a.md'],
    pairs: ['apps/site/pages/en/blog/a.md > apps/site/pages/zh-cn/blog/a.md'],
  },
  {
    name: 'simplified and traditional Chinese in folders',
    en: ['content/en/a.md', 'content/en/b.md'],
    zh: ['content/zh-cn/a.md'],
    hant: ['content/zh-tw/a.md', 'content/zh-hk/b.md'],
    pairs: [
      'content/en/a.md > content/zh-cn/a.md',
      'content/en/a.md > content/zh-tw/a.md',
      'content/en/b.md > content/zh-hk/b.md',
    ],
  },
  {
    name: 'zh-Hans and zh-Hant in Docusaurus',
    en: ['docs/a.md'],
    zh: [`i18n/zh-Hans/${docusaurus}-docs/current/a.md`],
    hant: [`i18n/zh-Hant/${docusaurus}-docs/current/a.md`],
    pairs: [
      `docs/a.md > i18n/zh-Hans/${docusaurus}-docs/current/a.md`,
      `docs/a.md > i18n/zh-Hant/${docusaurus}-docs/current/a.md`,
    ],
  },
  {
    name: 'simplified and traditional suffixes',
    en: ['README.md'],
    zh: ['README_zh-CN.md'],
    hant: ['README_zh-TW.md'],
    pairs: ['README.md > README_zh-CN.md', 'README.md > README_zh-TW.md'],
  },
  {
    name: 'traditional Chinese beside a simplified default is no translation of it',
    en: [],
    zh: ['docs/a.md'],
    hant: ['docs/zh-tw/a.md'],
    pairs: [],
    unpaired: ['docs/a.md', 'docs/zh-tw/a.md'],
  },
];

test.each(sites.map((site) => [site.name, site] as const))('%s', (_, site) => {
  const { en, zh, hant = [], roots } = site;
  const files = Object.fromEntries([
    ...en.map((path) => [path, english]),
    ...zh.map((path) => [path, chinese]),
    ...hant.map((path) => [path, traditional]),
  ]);
  const result = pairFiles(discovered(files, roots === undefined ? {} : { roots }), {});
  expect(shown(result).toSorted()).toEqual([...site.pairs].toSorted());
  expect(result.unpaired.map(({ path }) => path)).toEqual(site.unpaired ?? []);
  const keys = result.pairings.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('translated names, by translationKey and by an announced original', () => {
  const files = {
    'content/en/about.md': `---\ntranslationKey: about-us\n---\n\n${english}\n`,
    'content/zh/guanyu.md': `---\ntranslationKey: about-us\n---\n\n${chinese}\n`,
    'posts/en/lamp-announced.md': `${english}\n`,
    'posts/zh/deng.md': `> 原文：<https://lantern.example/blog/lamp-announced/>\n\n${chinese}\n`,
  };
  const { pairings } = pairFiles(discovered(files), {});
  expect(pairings.map(({ source, target, via }) => [source.path, target.path, via])).toEqual([
    ['content/en/about.md', 'content/zh/guanyu.md', 'front-matter'],
    ['posts/en/lamp-announced.md', 'posts/zh/deng.md', 'original-link'],
  ]);
});

describe('the language of the originals', () => {
  const both = { 'content/en/a.md': english, 'content/zh/a.md': chinese };
  const zhFirst = ['content/zh/a.md > content/en/a.md'];

  test('is what the config says, whatever the paths show', () => {
    expect(shown(pairFiles(discovered(both), { source: 'zh' }))).toEqual(zhFirst);
    const root = { 'docs/a.md': chinese, [`i18n/en/${docusaurus}-docs/current/a.md`]: english };
    expect(shown(pairFiles(discovered(root), { source: 'en' }))).toEqual([
      `i18n/en/${docusaurus}-docs/current/a.md > docs/a.md`,
    ]);
  });

  test('is what the config of the generator says where both paths name theirs', () => {
    const generator = { path: 'hugo.toml', slugs: 'github', hosts: [], language: 'zh' } as const;
    const generators = { 'content/zh': generator, 'content/en': generator };
    expect(shown(pairFiles(discovered(both, { generators }), {}))).toEqual(zhFirst);
  });

  test('is for a pair of the config what stands first', () => {
    const config = { source: 'zh', pairs: { 'a.md': 'b.md' } } as const;
    expect(shown(pairFiles(discovered({ 'a.md': english, 'b.md': chinese }), config))).toEqual([
      'a.md > b.md',
    ]);
  });
});

describe('patterns with {lang}', () => {
  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string[]]>(
    [
      [
        'one pattern for both languages',
        { 'x/{lang}.lproj/{path}': 'x/{lang}.lproj/{path}' },
        {
          'x/en.lproj/a.md': english,
          'x/zh-Hans.lproj/a.md': chinese,
          'x/zh-Hant.lproj/a.md': traditional,
          'x/ja.lproj/a.md': english,
        },
        ['x/en.lproj/a.md > x/zh-Hans.lproj/a.md', 'x/en.lproj/a.md > x/zh-Hant.lproj/a.md'],
      ],
      [
        'a folder of another name for the translations',
        { 'handbook/{path}': 'l10n/book_{lang}/{path}' },
        {
          'handbook/a.md': english,
          'handbook/deep/b.md': english,
          'l10n/book_zh/a.md': chinese,
          'l10n/book_zh/deep/b.md': chinese,
        },
        ['handbook/a.md > l10n/book_zh/a.md', 'handbook/deep/b.md > l10n/book_zh/deep/b.md'],
      ],
      [
        'a language twice',
        { '{lang}/a-{lang}.txt.md': '{lang}/a-{lang}.txt.md' },
        { 'en/a-en.txt.md': english, 'zh/a-zh.txt.md': chinese, 'zh/a-en.txt.md': chinese },
        ['en/a-en.txt.md > zh/a-zh.txt.md'],
      ],
    ],
  )('%s', (_, pairs, files, expected) => {
    const result = pairFiles(discovered(files), { pairs });
    const found = result.pairings.filter(({ via }) => via === 'config');
    expect(found.map(({ source, target }) => `${source.path} > ${target.path}`)).toEqual(expected);
  });

  test('with Chinese first', () => {
    const files = { 'x/en.lproj/a.md': english, 'x/zh.lproj/a.md': chinese };
    const pairs = { 'x/{lang}.lproj/{path}': 'x/{lang}.lproj/{path}' };
    expect(shown(pairFiles(discovered(files), { pairs, source: 'zh' }))).toEqual([
      'x/zh.lproj/a.md > x/en.lproj/a.md',
    ]);
  });
});
