import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discover } from '../../src/discover/discover.ts';
import { lint } from '../../src/index.ts';
import { chinese, english, folderWith } from './folder.ts';

const pages = { 'content/en/a.md': english, 'content/zh/a.md': chinese };

async function generatorsOf(
  files: Readonly<Record<string, string>>,
  paths: readonly string[] = [],
) {
  const { generators } = await discover(paths, folderWith(files), {});
  return Object.fromEntries(
    Object.entries(generators).map(([folder, { path, slugs }]) => [folder, `${slugs} in ${path}`]),
  );
}

test('the nearest config upward from the pages', async () => {
  const found = await generatorsOf({
    ...pages,
    'hugo.toml': 'baseURL = "https://lantern.example"',
    'handbook/mkdocs.yml': 'site_name: Lantern',
    'handbook/docs/en/b.md': english,
    'handbook/docs/zh/b.md': chinese,
  });
  expect(found).toEqual({
    'content/en': 'github in hugo.toml',
    'content/zh': 'github in hugo.toml',
    'handbook/docs/en': 'mkdocs in handbook/mkdocs.yml',
    'handbook/docs/zh': 'mkdocs in handbook/mkdocs.yml',
  });
});

test('a named file finds what a run of the whole site finds', async () => {
  const files = {
    ...pages,
    'config/_default/markup.toml': '[goldmark.parser]\nautoIDType = "blackfriday"',
  };
  const config = 'blackfriday in config/_default/markup.toml';
  expect(await generatorsOf(files, ['content/zh/a.md'])).toEqual({
    'content/en': config,
    'content/zh': config,
  });
});

test('configs in a dot folder, and pages at the working directory', async () => {
  const found = await generatorsOf({
    'a.md': english,
    'a.zh.md': chinese,
    '.vitepress/config.ts': 'export default {}',
  });
  expect(found).toEqual({ '.': 'vitepress in .vitepress/config.ts' });
});

test('no further than the project', async () => {
  const cwd = folderWith({
    'mkdocs.yml': 'site_name: Other',
    'repo/docs/a.md': english,
    'repo/docs/a.zh.md': chinese,
  });
  mkdirSync(join(cwd, 'repo/.git'));
  expect((await discover([], join(cwd, 'repo'), {})).generators).toEqual({});
});

test('a sibling folder is a site of its own', async () => {
  const cwd = folderWith({
    'mkdocs.yml': 'site_name: Other',
    'docs/mkdocs.yml': 'site_name: Lantern',
    'docs/a.md': english,
    'docs-zh/.vitepress/config.js': 'export default {}',
    'docs-zh/a.md': chinese,
  });
  const { generators } = await discover(['.', '../docs-zh'], join(cwd, 'docs'), {});
  expect(Object.entries(generators).map(([folder, { path }]) => [folder, path])).toEqual([
    ['.', 'mkdocs.yml'],
    ['../docs-zh', '../docs-zh/.vitepress/config.js'],
  ]);
});

test('hosts in the config and in CNAME', async () => {
  const { generators } = await discover(
    [],
    folderWith({
      ...pages,
      'hugo.toml': 'baseURL = "https://lantern.example/x"',
      'static/CNAME': 'www.lantern.dev\n',
    }),
    {},
  );
  expect(generators['content/zh']?.hosts).toEqual(['lantern.example', 'lantern.dev']);
});

test.each([
  ['hugo.toml', 'autoHeadingIDType = "blackfriday"', ['upgrading-to-1-28']],
  ['hugo.toml', '', ['upgrading-to-128']],
  ['mkdocs.yml', '', ['upgrading-to-128']],
  ['.vitepress/config.ts', 'export default {}', ['upgrading-to-1-28']],
] as const)('the id that heading-anchor proposes: %s %s', async (name, text, expected) => {
  const cwd = folderWith({
    [name]: text,
    'en/a.md':
      '# Lantern {#lantern}\n\nBurns 12 hours.\n\n## Upgrading to 1.28\n\nRun `lamp up`.\n',
    'zh/a.md':
      '# 灯笼 {#lantern}\n\n可亮 12 小时。\n\n## 升级到 1.28 {#upgrade}\n\n运行 `lamp up`。\n',
  });
  const { findings } = await lint([], { cwd });
  const anchors = findings.filter(({ rule }) => rule === 'heading-anchor');
  expect(anchors.map(({ data }) => data.expected)).toEqual(expected);
});
