import { describe, expect, it } from 'vitest';
import { pairFiles } from '../../src/pair/pair.ts';
import { chinese, discovered, english, shown } from './discovered.ts';

describe('the config', () => {
  it('outranks the paths', () => {
    const files = {
      'content/en/a.md': english,
      'content/zh/a.md': chinese,
      'content/zh/b.md': chinese,
    };
    const result = pairFiles(discovered(files), {
      pairs: { './content/en/a.md': 'content/zh/b.md' },
    });
    expect(shown(result)).toEqual(['content/en/a.md > content/zh/b.md']);
    expect(result.pairings[0]).toMatchObject({ via: 'config', confidence: 1 });
    expect(result.unpaired.map(({ path }) => path)).toEqual(['content/zh/a.md']);
  });

  it('may make Chinese the source', () => {
    const files = { 'a.md': chinese, 'b.md': english };
    const { pairings } = pairFiles(discovered(files), { pairs: { 'a.md': 'b.md' } });
    expect(pairings[0]).toMatchObject({ key: 'a.md', sourceLanguage: 'zh', targetLanguage: 'en' });
  });

  it('is told that what it names is not there', () => {
    const { unpaired } = pairFiles(discovered({ 'a.md': english }), { pairs: { 'a.md': 'b.md' } });
    expect(unpaired[0]?.reason).toBe('the config pairs it with b.md, which is not there');
  });

  it('pairs folders of any name by what is the same in both', () => {
    const files = {
      'handbook/a.md': english,
      'handbook/deep/b.md': english,
      'handbook/c.md': english,
      'uebersetzt/a.txt.md': chinese,
      'uebersetzt/deep/b.txt.md': chinese,
      'other/c.txt.md': chinese,
    };
    const result = pairFiles(discovered(files), {
      pairs: {
        'handbook/{path}.md': 'uebersetzt/{path}.txt.md',
        'handbook/c.md': 'other/c.txt.md',
      },
    });
    expect(shown(result).toSorted()).toEqual([
      'handbook/a.md > uebersetzt/a.txt.md',
      'handbook/c.md > other/c.txt.md',
      'handbook/deep/b.md > uebersetzt/deep/b.txt.md',
    ]);
    expect(result.pairings.map(({ via }) => via)).toEqual(['config', 'config', 'config']);
  });

  it('names a file once, whatever else it says', () => {
    const files = { 'a.md': english, 'b.md': english, 'c.md': chinese };
    const result = pairFiles(discovered(files), { pairs: { 'a.md': 'c.md', 'b.md': 'c.md' } });
    expect(shown(result)).toEqual(['a.md > c.md']);
  });
});

describe('what is not paired', () => {
  const reasonOf = (files: Readonly<Record<string, string>>, path: string) =>
    pairFiles(discovered(files), {}).unpaired.find((file) => file.path === path);

  it('is told where its counterpart should be, by what its neighbours do', () => {
    const i18n = 'i18n/zh/docusaurus-plugin-content-docs/current';
    const docusaurus = { 'docs/a.md': english, [`${i18n}/a.md`]: chinese };
    const cases = [
      [{ 'en/a.md': english, 'zh-cn/a.md': chinese }, 'en/x/b.md', 'zh-cn/x/b.md'],
      [{ 'en/a.md': english, 'zh-cn/a.md': chinese }, 'zh-cn/b.md', 'en/b.md'],
      [{ 'g/a.md': english, 'zh/g/a.md': chinese }, 'g/b.md', 'zh/g/b.md'],
      [{ 'g/a.md': english, 'zh/g/a.md': chinese }, 'zh/g/b.md', 'g/b.md'],
      [{ 'a.md': english, 'a.zh-CN.md': chinese }, 'b.md', 'b.zh-CN.md'],
      [{ 'a.en.md': english, 'a.zh.md': chinese }, 'b.zh.md', 'b.en.md'],
      [docusaurus, 'docs/b.md', `${i18n}/b.md`],
      [docusaurus, `${i18n}/b.md`, 'docs/b.md'],
    ] as const;
    for (const [neighbours, path, place] of cases) {
      const language = path.includes('zh') ? 'zh' : 'en';
      const found = reasonOf(
        { ...neighbours, [path]: language === 'zh' ? chinese : english },
        path,
      );
      const missing = language === 'zh' ? 'English' : 'Chinese';
      expect(found).toMatchObject({ language, reason: `no ${missing} page at ${place}` });
    }
  });

  it('has the language of its tree, even as an English copy', () => {
    const files = { 'en/a.md': english, 'zh/a.md': chinese, 'zh/b.md': english };
    expect(reasonOf(files, 'zh/b.md')).toMatchObject({
      language: 'zh',
      reason: 'no English page at en/b.md',
    });
  });

  it('is not sought below a folder that has nothing to do with the translations', () => {
    const files = {
      'docs/a.md': english,
      'i18n/zh/docusaurus-plugin-content-docs/current/a.md': chinese,
      'CONTRIBUTING.md': english,
    };
    expect(reasonOf(files, 'CONTRIBUTING.md')?.reason).toBe('no Chinese page resembles it');
  });

  it('may be unreadable, without prose, or excluded', () => {
    const discovery = discovered(
      { 'a.md': english, 'b.md': '```\n1\n```' },
      { excluded: ['c.md'] },
    );
    const broken = { path: 'd.md', text: '', language: 'unknown', unreadable: 'not valid UTF-8' };
    const { unpaired } = pairFiles(
      { ...discovery, files: [...discovery.files, broken] as never },
      {},
    );
    expect(unpaired.map(({ path, reason }) => [path, reason])).toEqual([
      ['a.md', 'no Chinese page to pair it with'],
      ['b.md', 'too little prose to tell its language'],
      ['c.md', 'excluded by the config'],
      ['d.md', 'not valid UTF-8'],
    ]);
  });

  it('is not mentioned if nobody asked for it', () => {
    const discovery = discovered(
      { 'cn/a.md': english, 'a.md': english },
      { named: ['cn/a.md'], roots: [], counterparts: ['a.md'] },
    );
    expect(pairFiles(discovery, {}).unpaired.map(({ path }) => path)).toEqual(['cn/a.md']);
  });
});

describe('a file that cannot be read', () => {
  it('is paired by its path', () => {
    const discovery = discovered({ 'en/a.md': english });
    const broken = {
      path: 'zh/a.md',
      text: '',
      language: 'zh',
      unreadable: 'not valid UTF-8',
    } as const;
    const { pairings } = pairFiles({ ...discovery, files: [...discovery.files, broken] }, {});
    expect(pairings[0]?.target).toEqual(broken);
  });
});

it('hands out every key once', () => {
  const files = {
    'docs/a.md': english,
    'docs/a.zh.md': chinese,
    'docs/zh/a.md': chinese,
    'docs/zh-cn/a.md': chinese,
    'docs/zh-tw/a.md': chinese,
  };
  const keys = pairFiles(discovered(files), {}).pairings.map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(2);
  expect(new Set(keys).size).toBe(keys.length);
});
