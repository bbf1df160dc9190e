import { describe, expect, test } from 'vitest';
import { matchesGlob, parseGlob } from '../../src/config/glob.ts';
import { rebaseGlob } from '../../src/config/rebase.ts';
import { parses } from '../pace.ts';

const cases: readonly [glob: string, path: string, matches: boolean][] = [
  ['content/**/*.md', 'content/zh/blog/a.md', true],
  ['content/**/*.md', 'content/a.md', true],
  ['content/*.md', 'content/zh/a.md', false],
  ['content', 'content/zh/a.md', true],
  ['content/', 'content/zh/a.md', true],
  ['./content', 'content/a.md', true],
  ['content', 'contents/a.md', false],
  ['content/zh/a.md', 'content/zh/a.md', true],
  ['**', '../outside/a.md', true],
  ['**/*.zh.md', 'a.zh.md', true],
  ['*.md', 'docs/a.md', false],
  ['{docs,blog}/**', 'blog/a.md', true],
  ['{docs,blog}/**', 'news/a.md', false],
  ['docs/{a,{b,c}}.md', 'docs/c.md', true],
  ['docs/{slug}.md', 'docs/{slug}.md', true],
  ['v[0-9]/a.md', 'v7/a.md', true],
  ['v[!0-9]/a.md', 'v7/a.md', false],
  ['v[ab/a.md', 'v[ab/a.md', true],
  ['发布/*说明.md', '发布/二点四说明.md', true],
  ['?.md', '灯.md', true],
  ['?.md', '😀.md', true],
  ['a*b*c.md', 'axxbyyc.md', true],
  ['a*b*c.md', 'axxcyyb.md', false],
];

test.each(cases)('%s against %s: %s', (glob, path, matches) => {
  expect(matchesGlob(parseGlob(glob), path)).toBe(matches);
});

test('stars and braces in number take no time', async () => {
  const stars = `${'*a'.repeat(40)}.md`;
  const braces = '{a,b}'.repeat(40);
  const took = await parses(() => {
    expect(matchesGlob(parseGlob(stars), `${'a'.repeat(2000)}.mdx`)).toBe(false);
    expect(matchesGlob(parseGlob(braces), 'a'.repeat(40))).toBe(false);
  });
  expect(took).toBeLessThan(100);
});

describe('a glob seen from a folder below', () => {
  test.each<[glob: string, folder: string, rest: string[]]>([
    ['docs/**/*.md', 'docs', ['**/*.md']],
    ['docs/zh/a.md', 'docs/zh', ['a.md']],
    ['**/zh/*.md', 'docs/zh', ['**/zh/*.md', '*.md']],
    ['blog/**', 'docs', []],
    ['docs', 'docs/zh', ['**']],
    ['{docs,blog}/*.md', 'docs', ['*.md']],
  ])('%s from %s', (glob, folder, rest) => {
    expect(rebaseGlob(glob, folder.split('/')).sort()).toEqual([...rest].sort());
  });

  test.each(cases)('%s against %s stays %s', (glob, path, matches) => {
    const [folder = '', ...below] = path.split('/');
    if (below.length === 0 || folder === '..') return;
    const rests = rebaseGlob(glob, [folder]).map(parseGlob);
    expect(rests.some((rest) => matchesGlob(rest, below.join('/')))).toBe(matches);
  });
});
