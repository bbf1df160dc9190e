import { expect, test } from 'vitest';
import { lintSite } from '../lint-site.ts';

const fragment = (code: string) => `/${code}/lamp/#oil`;

interface Links {
  readonly en: string;
  readonly cn: string;
  readonly tw: string;
}

/** A site in English, simplified and traditional Chinese; only the simplified lamp page has its id. */
function siteWith(links: Links) {
  return {
    'content/en/lamp.md': '# Lamp\n\n## Oil\n\nThe `lamp` has 12 sides.\n',
    'content/zh-cn/lamp.md': '# 灯\n\n## 灯油 {#oil}\n\n`lamp` 有 12 个面。\n',
    'content/zh-tw/lamp.md': '# 燈\n\n## 燈油\n\n`lamp` 有 12 個面。\n',
    'content/en/rope.md': '# Rope\n\nThe `rope` has 30 feet.\n',
    'content/zh-cn/rope.md': '# 绳\n\n`rope` 长 30 尺。\n',
    'content/en/news.md': `# News\n\nSee [this](${links.en}) for 17 lamps and [that](/rope/) for 40.\n`,
    'content/zh-cn/news.md': `# 新闻\n\n17 盏灯参见[这里](${links.cn})，40 盏参见[那里](/zh-cn/rope/)。\n`,
    'content/zh-tw/news.md': `# 新聞\n\n17 盞燈參見[這裡](${links.tw})，40 盞參見[那裡](/rope/)。\n`,
  };
}

async function said(links: Links) {
  const profile = { headingIds: 'positional', localePrefix: 'required' } as const;
  const { findings } = await lintSite(siteWith(links), { profile });
  return findings
    .filter(({ rule }) => rule === 'link-locale' || rule === 'broken-link')
    .map(({ rule, target, fix }) => [rule, target?.path, fix.map(({ text }) => text).join()]);
}

test('each variant is judged by its own pages', async () => {
  expect(await said({ en: '/lamp/#oil', cn: fragment('zh-cn'), tw: fragment('zh-tw') })).toEqual([
    ['broken-link', 'content/zh-tw/news.md', '/zh-tw/lamp/#燈油'],
  ]);
});

test('a link to the other variant', async () => {
  expect(await said({ en: '/lamp/', cn: '/zh-cn/lamp/', tw: '/zh-cn/lamp/' })).toEqual([
    ['link-locale', 'content/zh-tw/news.md', '/zh-tw/lamp/'],
  ]);
});
