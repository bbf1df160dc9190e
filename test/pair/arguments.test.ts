import { describe, expect, it } from 'vitest';
import { pairFiles } from '../../src/pair/pair.ts';
import { chinese, discovered, english, shown } from './discovered.ts';

describe('two files named', () => {
  const pairOf = (files: Readonly<Record<string, string>>) =>
    pairFiles(discovered(files, { named: Object.keys(files), roots: [] }), {});

  it('are a pair if they differ in language, whichever comes first', () => {
    const result = pairOf({ 'b.txt': english, 'a.txt': chinese });
    expect(shown(result)).toEqual(['b.txt > a.txt']);
    expect(result.pairings[0]).toMatchObject({ via: 'arguments', confidence: 1 });
  });

  it('are a pair if their paths say so, both in English', () => {
    const result = pairOf({ 'content/en/a.md': english, 'content/zh/a.md': english });
    expect(result.pairings[0]).toMatchObject({ key: 'content/{lang}/a.md', targetLanguage: 'zh' });
  });

  it('are none in the same language', () => {
    const { pairings, unpaired } = pairOf({ 'a.txt': chinese, 'b.txt': chinese });
    expect(pairings).toEqual([]);
    expect(unpaired.map(({ reason }) => reason)).toEqual([
      'no English page to pair it with',
      'no English page to pair it with',
    ]);
  });

  it('are none if they are two pages of one site, as a commit hook passes them', () => {
    expect(pairOf({ 'content/en/a.md': english, 'content/zh/b.md': chinese }).pairings).toEqual([]);
    expect(pairOf({ 'a.en.md': english, 'b.zh.md': chinese }).pairings).toEqual([]);
  });

  it('are none if one has its counterpart elsewhere', () => {
    const files = { 'notes.md': english, 'x.zh.md': chinese, 'x.md': english };
    const result = pairFiles(
      discovered(files, { named: ['notes.md', 'x.zh.md'], roots: [], counterparts: ['x.md'] }),
      {},
    );
    expect(shown(result)).toEqual(['x.md > x.zh.md']);
    expect(result.unpaired.map(({ path }) => path)).toEqual(['notes.md']);
  });
});

describe('two roots', () => {
  it('pair what has the same path', () => {
    const files = {
      '../docs/guide/a.md': english,
      '../docs/guide/only.md': english,
      '../docs-translated/guide/a.md': chinese,
    };
    const result = pairFiles(
      discovered(files, { roots: ['../docs', '../docs-translated'], cwd: '/site/x' }),
      {},
    );
    expect(shown(result)).toEqual(['../docs/guide/a.md > ../docs-translated/guide/a.md']);
    expect(result.pairings[0]).toMatchObject({ via: 'arguments', key: 'guide/a.md' });
    expect(result.unpaired.map(({ path }) => path)).toEqual(['../docs/guide/only.md']);
  });

  it('find a folder that only one of them has', () => {
    const files = {
      'tide/README.md': english,
      'tide/docs/guide/a.md': english,
      'tide/docs/guide/b.md': english,
      'tide-translated/guide/a.md': chinese,
      'tide-translated/guide/b.md': chinese,
    };
    const result = pairFiles(discovered(files, { roots: ['tide', 'tide-translated'] }), {});
    expect(shown(result)).toEqual([
      'tide/docs/guide/a.md > tide-translated/guide/a.md',
      'tide/docs/guide/b.md > tide-translated/guide/b.md',
    ]);
  });

  it('may be the working directory and another', () => {
    const files = { 'guide/a.md': english, '../other/guide/a.md': chinese };
    const result = pairFiles(discovered(files, { roots: ['.', '../other'] }), {});
    expect(shown(result)).toEqual(['guide/a.md > ../other/guide/a.md']);
  });

  it('are two folders of one site if both hold both languages alike', () => {
    const files = {
      'docs/en/a.md': english,
      'docs/zh/a.md': chinese,
      'blog/en/a.md': english,
      'blog/zh/a.md': chinese,
    };
    const result = pairFiles(discovered(files, { roots: ['docs', 'blog'] }), {});
    expect(shown(result)).toEqual(['blog/en/a.md > blog/zh/a.md', 'docs/en/a.md > docs/zh/a.md']);
  });
});
