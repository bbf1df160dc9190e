import { describe, expect, it } from 'vitest';
import { pairFiles } from '../../src/pair/pair.ts';
import type { Config } from '../../src/types.ts';
import { chinese, discovered, english, shown } from './discovered.ts';

/** A layout with the page in either language, and the key of the pair. */
type Row = readonly [name: string, english: string, chinese: string, key: string];

const rows: readonly Row[] = [
  ['two folders', 'content/en/a.md', 'content/zh/a.md', 'content/{lang}/a.md'],
  ['zh-cn', 'content/en/a.md', 'content/zh-cn/a.md', 'content/{lang}/a.md'],
  ['zh_CN', 'content/en/a.md', 'content/zh_CN/a.md', 'content/{lang}/a.md'],
  ['zh-Hans', 'content/en/a.md', 'content/zh-Hans/a.md', 'content/{lang}/a.md'],
  ['cn', 'content/en/a.md', 'content/cn/a.md', 'content/{lang}/a.md'],
  ['en-us', 'files/en-us/web/a.md', 'files/zh-cn/web/a.md', 'files/{lang}/web/a.md'],
  ['at the root', 'en/releases/a.md', 'zh/releases/a.md', '{lang}/releases/a.md'],
  ['in the middle', 'docs/en/latest/x/a.md', 'docs/zh/latest/x/a.md', 'docs/{lang}/latest/x/a.md'],
  [
    'src/content',
    'src/content/docs/en/a.mdx',
    'src/content/docs/zh-cn/a.mdx',
    'src/content/docs/{lang}/a.mdx',
  ],
  ['twice', 'blog/en/blog/a.md', 'blog/zh/blog/a.md', 'blog/{lang}/blog/a.md'],
  [
    'blanks and Han',
    'content/en/blog/ web/发布 1.md',
    'content/zh-cn/blog/ web/发布 1.md',
    'content/{lang}/blog/ web/发布 1.md',
  ],
  ['beside a root default', 'guide/a.md', 'zh/guide/a.md', 'guide/a.md'],
  [
    'Starlight root default',
    'src/content/docs/a.md',
    'src/content/docs/zh-cn/a.md',
    'src/content/docs/a.md',
  ],
  ['folder suffix', 'docs/a.md', 'docs-zh/a.md', 'docs/a.md'],
  ['the whole name of the language', 'quay/a.md', 'quay/a_chinese.md', 'quay/a.md'],
  ['a README of docs', 'README.md', 'docs/README-zh.md', 'README.md'],
  ['Jekyll collection', '_tours/harbour/a.md', '_zh-cn/tours/harbour/a.md', '_tours/harbour/a.md'],
  ['Jekyll collections of languages', '_en/tours/a.md', '_zh/tours/a.md', '_{lang}/tours/a.md'],
  ['Jekyll collection beside a page', 'lamps.md', '_zh/lamps.md', 'lamps.md'],
  ['index for page', 'content/en/a.md', 'content/zh/a/index.md', 'content/{lang}/a.md'],
  ['page for index', 'content/en/a/index.md', 'content/zh/a.md', 'content/{lang}/a/index.md'],
  [
    '_index for index',
    'content/en/a/_index.md',
    'content/zh/a/index.md',
    'content/{lang}/a/_index.md',
  ],
  [
    'letter case',
    'content/en/terms/eBPF.md',
    'content/zh/terms/ebpf.md',
    'content/{lang}/terms/eBPF.md',
  ],
  [
    'Unicode form',
    'content/en/caf\u00e9.md',
    'content/zh/cafe\u0301.md',
    'content/{lang}/caf\u00e9.md',
  ],
  [
    'date in folders',
    'blog/en/2031/07/11/meetup.md',
    'blog/zh/2031/07/12/meetup.md',
    'blog/{lang}/2031/07/11/meetup.md',
  ],
  [
    'date in the name',
    'content/en/2031-02-27-tide.md',
    'content/zh/2031-03-04-tide.md',
    'content/{lang}/2031-02-27-tide.md',
  ],
  ['suffix .zh-cn', 'x.md', 'x.zh-cn.md', 'x.md'],
  ['suffix in a folder of translations', 'tour/x.md', 'tour/translations/x.zh-cn.md', 'tour/x.md'],
  [
    'language in a folder of translations',
    'tour/x.md',
    'translations/zh-CN/tour/x.md',
    'tour/x.md',
  ],
  ['suffix -zh_CN', 'README.md', 'README-zh_CN.md', 'README.md'],
  ['suffix _zh', 'README.md', 'README_zh.md', 'README.md'],
  ['suffix .cn', 'x.en.md', 'x.cn.md', 'x.{lang}.md'],
  ['suffix .cn alone', 'x.md', 'x.cn.md', 'x.md'],
  ['suffix .en-US', 'c/index.en-US.md', 'c/index.zh-CN.md', 'c/index.{lang}.md'],
  ['suffix in a folder', 'content/en/a.md', 'content/zh/a.zh.md', 'content/{lang}/a.md'],
  ['suffix .mdx', 'pages/about.en.mdx', 'pages/about.zh.mdx', 'pages/about.{lang}.mdx'],
  [
    'Docusaurus docs',
    'docs/a.md',
    'i18n/zh/docusaurus-plugin-content-docs/current/a.md',
    'docs/a.md',
  ],
  [
    'Docusaurus blog',
    'website/blog/a.md',
    'website/i18n/zh-Hans/docusaurus-plugin-content-blog/a.md',
    'website/blog/a.md',
  ],
  [
    'Docusaurus pages',
    'src/pages/a.md',
    'i18n/zh-CN/docusaurus-plugin-content-pages/a.md',
    'src/pages/a.md',
  ],
  [
    'Docusaurus version',
    'versioned_docs/version-1.2/a.md',
    'i18n/zh/docusaurus-plugin-content-docs/version-1.2/a.md',
    'versioned_docs/version-1.2/a.md',
  ],
  [
    'Docusaurus second docs',
    'rollouts/a.md',
    'i18n/zh/docusaurus-plugin-content-docs-rollouts/current/a.md',
    'rollouts/a.md',
  ],
  [
    'Docusaurus version of second docs',
    'rollouts_versioned_docs/version-2/a.md',
    'i18n/zh/docusaurus-plugin-content-docs-rollouts/version-2/a.md',
    'rollouts_versioned_docs/version-2/a.md',
  ],
  [
    'Docusaurus docs beside the site',
    'docs/a.md',
    'website/i18n/zh/docusaurus-plugin-content-docs/current/a.md',
    'docs/a.md',
  ],
  [
    'Docusaurus, -en left in the Chinese tree',
    'docs/1.4 release-en.md',
    'i18n/zh/docusaurus-plugin-content-docs/current/1.4 release-en.md',
    'docs/1.4 release-en.md',
  ],
];

describe('layouts', () => {
  it.each(rows)('%s', (_, englishPath, chinesePath, key) => {
    const files = { [englishPath]: english, [chinesePath]: chinese };
    const { pairings, unpaired } = pairFiles(discovered(files), {});
    expect(unpaired).toEqual([]);
    expect(pairings).toHaveLength(1);
    expect(pairings[0]).toMatchObject({
      key,
      source: { path: englishPath },
      target: { path: chinesePath },
      sourceLanguage: 'en',
      targetLanguage: 'zh',
      via: 'layout',
      confidence: 1,
    });
  });

  it.each([
    ['docs/a.md', 'i18n/en/docusaurus-plugin-content-docs/current/a.md'],
    ['guide/a.md', 'en/guide/a.md'],
    ['guide/a.md', 'en-US/guide/a.md'],
  ])('takes %s for the source of %s where Chinese is the default', (root, translation) => {
    const { pairings } = pairFiles(discovered({ [root]: chinese, [translation]: english }), {});
    expect(pairings).toHaveLength(1);
    expect(pairings[0]).toMatchObject({
      key: root,
      source: { path: root },
      sourceLanguage: 'zh',
      targetLanguage: 'en',
    });
  });

  it.each<[string, Record<string, string>, string, Config['source']?]>([
    ['an unmarked page in Chinese', { 'a.md': chinese, 'a_en.md': english }, 'a.md'],
    ['beside a sure mark', { 'a.md': chinese, 'a.en-US.md': english }, 'a.md'],
    ['English unmarked', { 'a.md': english, 'a.zh.md': chinese }, 'a.md'],
    ['both marked', { 'a.en.md': english, 'a.zh.md': chinese }, 'a.en.md'],
    [
      'both marked, and English names its original',
      { 'a.en.md': `> Translated from [a.zh.md](./a.zh.md).\n\n${english}`, 'a.zh.md': chinese },
      'a.zh.md',
    ],
    [
      'an unmarked page that names the English one as its original',
      { 'a.md': `> 译自 [a.en.md](a.en.md)\n\n${chinese}`, 'a.en.md': english },
      'a.en.md',
    ],
    [
      'a field that only translations have',
      { 'en/a.md': `---\ndefault_lang_commit: 0123abc\n---\n${english}`, 'zh/a.md': chinese },
      'zh/a.md',
    ],
    [
      'both have that field',
      {
        'en/a.md': `---\ndefault_lang_commit: 0123abc\n---\n${english}`,
        'zh/a.md': `---\ndefault_lang_commit: 0123abc\n---\n${chinese}`,
      },
      'en/a.md',
    ],
    [
      'a credit of the translator',
      { 'en/a.md': `> Translated by a machine from Chinese.\n\n${english}`, 'zh/a.md': chinese },
      'zh/a.md',
    ],
    [
      'a credit within a sentence',
      { 'en/a.md': `${english}\nThe signs were translated by Carol.\n`, 'zh/a.md': chinese },
      'en/a.md',
    ],
    [
      'a credit in a list of what others did',
      {
        'en/a.md': `${english}${'\n- A lamp.\n'.repeat(20)}\n- Translated from Latin by Carol.\n${'\n- A wick.\n'.repeat(20)}`,
        'zh/a.md': chinese,
      },
      'en/a.md',
    ],
    [
      'a page that names itself',
      { 'en/a.md': `Original: https://lamp.example/a.md\n\n${english}`, 'zh/a.md': chinese },
      'en/a.md',
    ],
    ['the config', { 'a.md': chinese, 'a_en.md': english }, 'a_en.md', 'en'],
  ])('knows the original: %s', (_, files, original, source) => {
    const config = source === undefined ? {} : { source };
    const { pairings } = pairFiles(discovered(files), config);
    expect(pairings).toHaveLength(1);
    expect(pairings[0]?.source.path).toBe(original);
  });

  it('pairs an English copy in the Chinese tree as Chinese', () => {
    const files = {
      'docs/a.md': english,
      'i18n/zh/docusaurus-plugin-content-docs/current/a.md': english,
    };
    expect(pairFiles(discovered(files), {}).pairings[0]).toMatchObject({
      targetLanguage: 'zh',
      via: 'layout',
    });
  });

  it('pairs every Chinese variant under a key of its own', () => {
    const files = {
      'content/en/a.md': english,
      'content/zh-cn/a.md': chinese,
      'content/zh-tw/a.md': '在消費者確認之前，閘道會一直保留每個事件。',
    };
    const { pairings, unpaired } = pairFiles(discovered(files), {});
    expect(unpaired).toEqual([]);
    expect(pairings.map(({ key, target }) => [key, target.path])).toEqual([
      ['content/{lang}/a.md', 'content/zh-cn/a.md'],
      ['content/{lang}/a.md@zh-tw', 'content/zh-tw/a.md'],
    ]);
  });

  it('prefers the counterpart of the same form', () => {
    const files = {
      'content/en/a.md': english,
      'content/en/a/index.md': english,
      'content/zh/a.md': chinese,
      'content/zh/a/index.md': chinese,
    };
    expect(shown(pairFiles(discovered(files), {}))).toEqual([
      'content/en/a.md > content/zh/a.md',
      'content/en/a/index.md > content/zh/a/index.md',
    ]);
  });

  it('prefers the marked page to one beside both trees', () => {
    const files = { 'docs/a.md': english, 'docs/en/a.md': english, 'docs/zh/a.md': chinese };
    expect(shown(pairFiles(discovered(files), {}))).toEqual(['docs/en/a.md > docs/zh/a.md']);
  });

  it('does not pair pages with the same name and dates far apart', () => {
    const files = {
      'content/en/2031-01-05-minutes.md': english,
      'content/zh/2031-06-05-minutes.md': chinese,
    };
    expect(pairFiles(discovered(files), {}).pairings).toEqual([]);
  });

  it.each([
    ['cn', { 'cn/a.md': english, 'a.md': english }],
    ['en', { 'en/a.md': english, 'a.md': english }],
    ['a suffix', { 'a-cn.md': english, 'a.md': english }],
    ['a suffix -en', { 'a-en.md': english, 'a.md': english }],
  ])('is not misled by a folder or file that merely is called %s', (_, files) => {
    expect(pairFiles(discovered(files), {}).pairings).toEqual([]);
  });

  it('does not take a folder above the project for a language', () => {
    const files = { 'docs/a.md': english, 'docs/zh/a.md': chinese };
    const { pairings } = pairFiles(
      discovered(files, { cwd: '/home/zh/p', home: '/home/zh/p' }),
      {},
    );
    expect(pairings.map(({ key }) => key)).toEqual(['docs/a.md']);
  });

  it('gives the same key from a folder inside the tree', () => {
    const files = { 'a.md': english, '../zh/a.md': chinese };
    const { pairings } = pairFiles(discovered(files, { cwd: '/site/content/en' }), {});
    expect(pairings[0]).toMatchObject({ key: 'content/{lang}/a.md', source: { path: 'a.md' } });
  });
});
