import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { splitDoc } from '../../src/cli/rules.ts';
import { ruleIds } from '../../src/rule-registry.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const page =
  '# Lantern 2.4\n\nSee [the relay](https://lantern.example/relay) of 2026 and Oilwell.\n';
const translated = '# Lantern 2.4\n\n参见 2025 年的[中继](https://lantern.example/relais)。\n';
const files: Readonly<Record<string, string>> = {
  'site/en/a.md': page,
  'site/zh/a.md': translated,
  'site/en/b.md': page,
  'site/c.md': 'A page without a counterpart, in which nothing of the others is said again.\n',
  'good/en/a.md': page,
  'good/zh/a.md': page
    .replace('See', '参见')
    .replace('the relay', '中继')
    .replace('of 2026 and', '，2026 年，'),
  'typo/announce-lint.config.json': '{ "rules": { "mismatched-urls": "off" }, "include": 3 }',
  'syntax/announce-lint.config.json': '{ "rules": } // none',
  'alone/en/a.md': page,
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'announce-lint-chinese-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

async function inChinese(folder: string, argv: readonly string[]): Promise<string> {
  let said = '';
  const add = (text: string) => {
    said += text;
  };
  await main(argv, {
    cwd: folder.startsWith('/') ? folder : join(root, folder),
    variables: { LANG: 'zh_CN.UTF-8', COLUMNS: '400' },
    locale: 'en-US',
    columns: null,
    out: add,
    err: add,
  });
  return said;
}

/** Rows that are neither quoted from a page nor Chinese, and have a sentence of English in them. */
function englishIn(said: string): string[] {
  return said
    .replace(/“[^”]*”/g, '')
    .split('\n')
    .filter((row) => !/^\s*(?:[│┃]|(?:match|moved|missing|extra|merge|split) )/.test(row))
    .filter((row) => !row.includes('YAML：'))
    .map((row) => row.replace(/["`‘'][^"`’']*["`’']/g, ''))
    .filter((row) => /(?<![\w./=-])[A-Za-z]+ [a-z]+ [a-z]+(?![\w./=-])/.test(row));
}

describe('with LANG=zh_CN everything is said in Chinese', () => {
  test.each<[folder: string, argv: readonly string[]]>([
    ['site', ['--help']],
    ['site', ['--list-rules']],
    ['site', []],
    ['site', ['--verbose']],
    ['good', []],
    ['good', ['--verbose']],
    ['good', ['--quiet']],
    ['alone', ['en/a.md']],
    ['alone', []],
    ['typo', []],
    ['syntax', []],
    ['site', ['init']],
    ['site', ['init']],
    ['site', ['align', 'en/a.md', 'zh/a.md']],
    ['site', ['align', 'en/a.md']],
    ['site', ['stale']],
    ['site', ['stale', '--mark-synced', 'none.md']],
    ['site', ['--since', 'HEAD']],
    ['site', ['--since', 'HEAD', '--changed']],
    ['site', ['--formt']],
    ['site', ['--format', 'xml']],
    ['site', ['--format', 'json=']],
    ['site', ['--format', 'json', '--format', 'pretty']],
    ['site', ['--format', 'json=a', '--format', 'compact=a']],
    ['site', ['--output', 'a', '--format', 'json=b']],
    ['site', ['--fail-on', 'warnings']],
    ['site', ['--max-warnings', 'many']],
    ['site', ['--rule', 'mismatched-url']],
    ['site', ['--rule', 'mismatched-url=loud']],
    ['site', ['--rule', 'no=off']],
    ['site', ['--quiet=yes']],
    ['site', ['--config']],
    ['site', ['--config', 'none.json']],
    ['site', ['none.md']],
    ['site', ['none/*.md']],
    ['site', ['--output', '.']],
    [repository, ['corpus']],
    [repository, ['corpus', '--verbose', '--all']],
  ])('%s: announce-lint %j', async (folder, argv) => {
    const said = await inChinese(folder, argv);
    expect(said).toMatch(/\p{Script=Han}/u);
    expect(englishIn(said)).toEqual([]);
  });

  test.each(ruleIds)('--explain %s', async (id) => {
    const said = await inChinese('site', ['--explain', id]);
    const [own = '', doc] = said.split('## 完整文档（英文）');
    expect(own).toMatch(
      /^# \S+\n\n\p{Script=Han}{2}：.+\n\n.*\p{Script=Han}.*\n\n## 可能的消息\n\n- /u,
    );
    expect(englishIn(own)).toEqual([]);
    expect(doc?.trim()).toBe(
      splitDoc(readFileSync(join(repository, 'rules', `${id}.md`), 'utf8')).rest.trim(),
    );
  });

  test('--lang wins, whatever else is wrong', async () => {
    expect(await inChinese('site', ['--lang', 'en', '--formt'])).toMatch(/^announce-lint: unknown/);
    expect(await inChinese('site', ['--lang=en', '--formt'])).toMatch(/^announce-lint: unknown/);
    expect(await inChinese('site', ['--lang', 'fr'])).toMatch(/^announce-lint: --lang 不能为“fr”/);
  });
});
