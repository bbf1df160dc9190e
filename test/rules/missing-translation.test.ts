import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/types.ts';
import { lintSite } from '../lint-site.ts';

const rule = 'missing-translation';
const en = (name: string) => `# The ${name}\n\nThe \`${name}\` is on the rock since 1850.\n`;
const zh = (name: string) => `# ${name} 简介\n\n\`${name}\` 自 1850 年起就在礁石上。\n`;
const pair = { 'content/en/docs/lamp.md': en('lamp'), 'content/zh/docs/lamp.md': zh('lamp') };

async function said(
  pages: Readonly<Record<string, string>>,
  config: Config = {},
  paths: readonly string[] = [],
) {
  const { findings } = await lintSite(pages, config, paths);
  return findings
    .filter((one) => one.rule === rule || one.rule === 'orphan-translation')
    .map(({ severity, data, source, target }) => [
      severity,
      data.folder,
      data.count,
      data.pages,
      source?.path ?? null,
      target?.path ?? null,
    ]);
}

describe('reported', () => {
  test('the pages of a folder once, at the first', async () => {
    const found = await said({
      ...pair,
      'content/en/docs/rope.md': en('rope'),
      'content/en/docs/oil.md': en('oil'),
      'content/en/blog/tide.md': en('tide'),
    });
    expect(found).toEqual([
      ['info', 'content/en/blog', 1, 'tide.md', 'content/en/blog/tide.md', null],
      ['info', 'content/en/docs', 2, 'oil.md, rope.md', 'content/en/docs/oil.md', null],
    ]);
  });

  test('pages that are folders with an index, in the folder around them', async () => {
    const found = await said({
      ...pair,
      'content/en/docs/oil/index.md': en('oil'),
      'content/en/docs/rope/_index.md': en('rope'),
      'content/en/tide/index.md': en('tide'),
      'content/en/tide/ebb.md': en('ebb'),
    });
    expect(found.map(([, folder, , pages]) => [folder, pages])).toEqual([
      ['content/en/docs', 'oil/index.md, rope/_index.md'],
      ['content/en/tide', 'ebb.md, index.md'],
    ]);
  });

  test('five of many are named', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [
      `content/en/docs/${name}.md`,
      en(name),
    ]);
    const [found] = await said({ ...pair, ...Object.fromEntries(names) });
    expect(found?.slice(2, 4)).toEqual([6, 'a.md, b.md, c.md, d.md, e.md, …']);
  });

  test('on a site that is written in Chinese first', async () => {
    const found = await said({
      'docs/lamp.md': zh('lamp'),
      'i18n/en/docusaurus-plugin-content-docs/current/lamp.md': en('lamp'),
      'docs/rope.md': zh('rope'),
    });
    expect(found).toEqual([['info', 'docs', 1, 'rope.md', 'docs/rope.md', null]]);
  });

  test('with the level that the config gives some pages', async () => {
    const config: Config = {
      overrides: [{ files: ['content/en/docs/oil.md'], rules: { [rule]: 'error' } }],
    };
    const found = await said(
      { ...pair, 'content/en/docs/rope.md': en('rope'), 'content/en/docs/oil.md': en('oil') },
      config,
    );
    expect(found.map(([severity, , , pages]) => [severity, pages])).toEqual([
      ['error', 'oil.md'],
      ['info', 'rope.md'],
    ]);
  });
});

describe('silent', () => {
  test.each<[string, Readonly<Record<string, string>>, Config, readonly string[]]>([
    [
      'where it is off',
      { 'content/en/docs/rope.md': en('rope') },
      { rules: { [rule]: 'off' } },
      [],
    ],
    [
      'of what is excluded',
      { 'content/en/docs/rope.md': en('rope') },
      { exclude: ['**/rope.md'] },
      [],
    ],
    ['of a place where nothing is translated', { 'notes/rope.md': en('rope') }, {}, []],
    ['of a named file', { 'content/en/docs/rope.md': en('rope') }, {}, ['content/en/docs/rope.md']],
  ])('%s', async (_, pages, config, paths) => {
    expect(await said({ ...pair, ...pages }, config, paths)).toEqual([]);
  });
});
