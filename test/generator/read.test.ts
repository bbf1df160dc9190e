import { describe, expect, test } from 'vitest';
import { readGenerator } from '../../src/generator/read.ts';
import { parses } from '../pace.ts';

const read = (name: string, text: string) => {
  const found = readGenerator(new Map([[name, text]]));
  return found === null ? null : [found.slugs, found.hosts];
};

describe('how ids are made', () => {
  test.each([
    ['hugo.toml', 'baseURL = "https://www.lantern.example/"\n', 'github'],
    ['hugo.toml', '[markup.goldmark.parser]\n  autoHeadingIDType = "blackfriday"\n', 'blackfriday'],
    ['hugo.toml', "[markup.goldmark.parser]\nautoIDType = 'github-ascii'\n", 'github-ascii'],
    ['hugo.toml', '# autoHeadingIDType = "blackfriday"\n', 'github'],
    ['hugo.toml', 'parser = { autoHeadingIDType = "blackfriday" }', 'blackfriday'],
    ['hugo.toml', 'autoHeadingIDType = "of-our-own"\n', 'unknown'],
    [
      'hugo.yaml',
      'markup:\n  goldmark:\n    parser:\n      autoHeadingIDType: blackfriday\n',
      'blackfriday',
    ],
    [
      'hugo.json',
      '{"markup": {"goldmark": {"parser": {"autoHeadingIDType": "github-ascii"}}}}',
      'github-ascii',
    ],
    ['config.toml', 'baseURL = "https://lantern.example"\nlanguageCode = "en-us"\n', 'github'],
    ['config.yaml', 'baseURL: https://lantern.example\nmarkup:\n  goldmark: {}\n', 'github'],
    [
      'config.toml',
      'baseurl = "/"\n[markup]\ndefaultMarkdownHandler = "blackfriday"\n',
      'blackfriday',
    ],
    ['config/_default/config.yaml', 'baseURL: https://lantern.example\r\n', 'github'],
    ['docusaurus.config.js', 'module.exports = {};', 'github'],
    ['docusaurus.config.ts', 'export default {};', 'github'],
    ['.vitepress/config.mts', 'export default defineConfig({ title: "Lantern" })', 'vitepress'],
    ['.vitepress/config/index.ts', 'export default {}', 'vitepress'],
    [
      '.vitepress/config.js',
      'export default { markdown: { anchor: { slugify: own } } }',
      'unknown',
    ],
    ['.vitepress/config.js', '// slugify: own\nexport default {}', 'vitepress'],
    ['mkdocs.yml', 'site_name: Lantern\n', 'mkdocs'],
    [
      'mkdocs.yml',
      'markdown_extensions:\n  - toc:\n      slugify: !!python/name:markdown.extensions.toc.slugify_unicode\n',
      'mkdocs-unicode',
    ],
    [
      'mkdocs.yml',
      '  slugify: !!python/object/apply:pymdownx.slugs.slugify\n    kwds:\n      case: lower\n',
      'github',
    ],
    ['mkdocs.yml', '  slugify: !!python/object/apply:pymdownx.slugs.slugify\n', 'unknown'],
    ['astro.config.mjs', 'export default defineConfig({})', 'github'],
  ])('%s: %s', (name, text, slugs) => {
    expect(read(name, text)?.[0]).toBe(slugs);
  });
});

test.each([
  ['hugo.toml', 'baseURL = "https://www.lantern.example/docs/"\n', ['lantern.example']],
  [
    'hugo.yaml',
    'baseURL: https://lantern.example\nlanguages:\n  zh:\n    baseURL: "https://lantern.cn"\n',
    ['lantern.example', 'lantern.cn'],
  ],
  ['hugo.toml', 'baseURL = "/"\n', []],
  [
    'docusaurus.config.js',
    "module.exports = { url: 'https://lantern.example', baseUrl: '/' }",
    ['lantern.example'],
  ],
  [
    'docusaurus.config.js',
    "// url: 'https://old.example'\nmodule.exports = { url: 'https://lantern.example' }",
    ['lantern.example'],
  ],
  ['docusaurus.config.js', 'module.exports = { url: process.env.URL }', []],
  ['mkdocs.yml', 'site_url: https://lantern.example/\n', ['lantern.example']],
  [
    '.vitepress/config.ts',
    "export default { sitemap: { hostname: 'https://lantern.example' } }",
    ['lantern.example'],
  ],
])('the host: %s %s', (name, text, hosts) => {
  expect(read(name, text)?.[1]).toEqual(hosts);
});

test.each([
  ['config.toml', '[server]\nport = 80\n'],
  ['config.json', '{"name": "lantern", "baseURL": "https://lantern.example"}'],
  ['package.json', '{"baseURL": "https://lantern.example"}'],
  ['docs/hugo.toml', 'baseURL = "https://lantern.example"'],
])('no generator: %s', (name, text) => {
  expect(read(name, text)).toBeNull();
});

test('the files of a folder of configs are one config', () => {
  const found = readGenerator(
    new Map([
      ['config/_default/config.toml', 'baseURL = "https://lantern.example"\n'],
      ['config/_default/markup.toml', '[goldmark.parser]\nautoHeadingIDType = "blackfriday"\n'],
    ]),
  );
  expect(found).toMatchObject({ slugs: 'blackfriday', hosts: ['lantern.example'] });
});

test.each([
  ['an open string', 'docusaurus.config.js', `module.exports = { a: '${'x'.repeat(100_000)}`],
  ['an open comment', 'docusaurus.config.js', `/*${'*/ /*'.repeat(50_000)}`],
  ['blanks', 'hugo.toml', `baseURL${' '.repeat(100_000)}= "https://lantern.example"`],
  ['one key again and again', 'hugo.toml', 'autoIDType '.repeat(50_000)],
])('%s takes no long time', async (_, name, text) => {
  expect(await parses(() => read(name, text))).toBeLessThan(50);
});
