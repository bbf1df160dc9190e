import { describe, expect, it } from 'vitest';
import { readFields } from '../../src/pair/front-matter.ts';
import { pairFiles } from '../../src/pair/pair.ts';
import { chinese, discovered, english, shown } from './discovered.ts';

const page = (frontMatter: string, body: string) => `---\n${frontMatter}\n---\n\n${body}\n`;

describe('front matter', () => {
  const evidence: readonly (readonly [string, string, string])[] = [
    ['translationKey', 'translationKey: tide-2', 'translationKey: "tide-2"'],
    [
      'aliases',
      'aliases:\n- /news/tide-2.4',
      'aliases:\n    - /zh/news/tide-2.4\n    - /zh/news/x',
    ],
    ['an inline list', 'aliases: [/news/tide-2.4]', "aliases: ['/zh-cn/news/tide-2.4/']"],
    ['slug', 'slug: tide-in-production', 'slug: tide-in-production'],
    ['CRLF', 'translationKey: tide-2\r', 'translationKey: tide-2\r'],
  ];
  it.each(evidence)('pairs by %s', (_, one, other) => {
    const files = { 'a.md': page(one, english), 'b.md': page(other, chinese) };
    const result = pairFiles(discovered(files), {});
    expect(shown(result)).toEqual(['a.md > b.md']);
    expect(result.pairings[0]).toMatchObject({ via: 'front-matter', confidence: 0.95 });
  });

  it('reads TOML', () => {
    const files = {
      'a.md': `+++\ntranslationKey = "tide-2"\n+++\n${english}`,
      'b.md': `+++\ntranslationKey = "tide-2"\n+++\n${chinese}`,
    };
    expect(shown(pairFiles(discovered(files), {}))).toEqual(['a.md > b.md']);
  });

  it('ignores a label that two pages of one language bear', () => {
    const files = {
      'a.md': page('aliases: [/news]', english),
      'b.md': page('aliases: [/news]', english),
      'c.md': page('aliases: [/zh/news]', chinese),
    };
    expect(pairFiles(discovered(files), {}).pairings).toEqual([]);
  });

  it('leaves pages unpaired that their labels pull to both sides', () => {
    const files = {
      'a.md': page('aliases: [/news/x]', english),
      'b.md': page('aliases: [/news/y]', english),
      'c.md': page('aliases: [/zh/news/x, /zh/news/y]', chinese),
    };
    expect(pairFiles(discovered(files), {}).pairings).toEqual([]);
  });

  it('passes over what it cannot read', () => {
    const fields = readFields('a: [1, 2\n- x\n: :\n  nested: 1\n"quoted": \'v\' # note\nb:\n- "y"');
    expect(Object.fromEntries(fields)).toEqual({ a: ['[1, 2', 'x'], quoted: ['v'], b: ['y'] });
  });
});

describe('a link to the original', () => {
  const original = page('aliases: [/news/announcing-2.4]', english);
  const links: readonly (readonly [string, string])[] = [
    [
      'author',
      page(
        'author: "[Tidegate](https://tide.example.org/latest/news/releases/announcing-2.4/)"',
        chinese,
      ),
    ],
    ['originalUrl', page('originalUrl: https://tide.example.org/news/announcing-2.4', chinese)],
    ['a quote', `# 标题\n\n> 原文：<https://tide.example.org/news/announcing-2.4/>\n\n${chinese}`],
    ['a line', `原文链接：https://tide.example.org/news/announcing-2.4。\n\n${chinese}`],
    ['a bold line at the end', `${chinese}\n\n**原文链接：** [公告](/news/announcing-2.4)`],
  ];
  it.each(links)('pairs by %s', (_, translation) => {
    const result = pairFiles(discovered({ 'a.md': original, 'b.md': translation }), {});
    expect(shown(result)).toEqual(['a.md > b.md']);
    expect(result.pairings[0]).toMatchObject({ via: 'original-link', confidence: 0.95 });
  });

  it('knows the original by its path too', () => {
    const files = {
      'posts/announcing-2.4/index.md': english,
      'x.md': `> 原文：<https://tide.example.org/blog/announcing-2.4>\n\n${chinese}`,
    };
    expect(shown(pairFiles(discovered(files), {}))).toEqual([
      'posts/announcing-2.4/index.md > x.md',
    ]);
  });

  it('makes Chinese the source where the English page names it', () => {
    const files = {
      'tide-in-depth.md': chinese,
      'en.txt.md': `Translated from <https://tide.example.org/blog/tide-in-depth/>.\n\n${english}`,
    };
    expect(pairFiles(discovered(files), {}).pairings[0]).toMatchObject({
      sourceLanguage: 'zh',
      source: { path: 'tide-in-depth.md' },
    });
  });

  it.each([
    ['leads elsewhere', `> 原文：<https://news.example.net/what-is-new/>\n\n${chinese}`],
    ['is an ordinary link', `另见 <https://tide.example.org/news/announcing-2.4/>。\n\n${chinese}`],
  ])('is none if it %s', (_, text) => {
    expect(pairFiles(discovered({ 'a.md': original, 'b.md': text }), {}).pairings).toEqual([]);
  });

  it('is none if two pages claim the same original', () => {
    const claim = `> 原文：<https://tide.example.org/news/announcing-2.4/>\n\n${chinese}`;
    const files = { 'a.md': original, 'b.md': claim, 'c.md': claim };
    expect(pairFiles(discovered(files), {}).pairings).toEqual([]);
  });
});
