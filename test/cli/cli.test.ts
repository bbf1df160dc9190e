import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { helpText } from '../../src/cli/help.ts';
import { main } from '../../src/cli/main.ts';
import { ruleIds } from '../../src/rule-registry.ts';
import { announceLint, build, program, type Ran } from './built.ts';

const repository = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), 'utf8');
const { version } = JSON.parse(read('package.json'));

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'announce-lint-cli-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, 'empty'));
});
afterAll(() => rmSync(root, { recursive: true }));

const en = `# Lantern 2.4 {#lantern}

Lantern 2.4 mends [the relay](https://lantern.example/docs/relay) and CVE-2026-10001.

## Thanks {#thanks}

Thank you for lighting the way with us.
`;
const zh = `# Lantern 2.4 {#lantern}

Lantern 2.4 修复了[中继](https://lantern.example/docs/relay)和 CVE-2026-10001。

## 致谢 {#thanks}

感谢你与我们一同点亮前路。
`;
const wrongUrl = zh.replace('docs/relay', 'docs/relais');
const wrongId = zh.replace('{#thanks}', '{#thank}');
const faulty: Expected = { code: 1, stdout: /mismatched-url/ };
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Four hundred paragraphs, each with a link of its own. */
function manyLinks(language: 'en' | 'zh'): string {
  const paragraphs = Array.from({ length: 400 }, (_, index) => {
    const page = index * 7919 + (language === 'en' ? 0 : 1);
    const link = `[${index}](https://lantern.example/relay/${index}-${page})`;
    return language === 'en' ? `See ${link} of the lantern.` : `参见灯笼的 ${link}。`;
  });
  return `# Lantern\n\n${paragraphs.join('\n\n')}\n`;
}

const files: Readonly<Record<string, string>> = {
  'clean/en/a.md': en,
  'clean/zh/a.md': zh,
  'error/en/a.md': en,
  'error/zh/a.md': wrongUrl,
  'warning/en/a.md': en,
  'warning/zh/a.md': wrongId,
  'crlf/en/a.md': crlf(en),
  'crlf/zh/a.md': crlf(wrongUrl),
  'mixed/en/a.md': en,
  'mixed/zh/a.md': crlf(zh),
  'names/en/灯笼 发布.md': en,
  'names/zh/灯笼 发布.md': wrongUrl,
  'long/en/a.md': manyLinks('en'),
  'long/zh/a.md': manyLinks('zh'),
  'alone/en/a.md': en,
  'alone/notes.txt': 'not a page',
  'off/announce-lint.config.jsonc': '{ "rules": { "mismatched-url": "off" } } // quiet',
  'off/en/a.md': en,
  'off/zh/a.md': wrongUrl,
  'typo/announce-lint.config.json': '{\n  "rules": { "mismatched-urls": "off" }\n}',
  'typo/en/a.md': en,
  'typo/zh/a.md': zh,
};

interface Expected {
  readonly code: 0 | 1 | 2;
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
}

type Case = readonly [folder: string, argv: readonly string[], expected: Expected];

/** Runs a table in this process, which takes a tenth of the time, or on the built program. */
function runs(cases: readonly Case[], run: typeof announceLint = runHere) {
  test.each(cases)('%s: announce-lint %j', async (folder, argv, expected) => {
    const ran = await run(argv, join(root, folder));
    const { code, stdout = /^/, stderr = '' } = expected;
    if (typeof stdout === 'string') expect(ran.stdout).toBe(stdout);
    else expect(ran.stdout).toMatch(stdout);
    if (typeof stderr === 'string') expect(ran.stderr).toBe(stderr);
    else expect(ran.stderr).toMatch(stderr);
    expect(ran.code).toBe(code);
  });
}

async function runHere(
  argv: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const written = { stdout: '', stderr: '' };
  const code = await main(argv, {
    cwd,
    variables: { LANG: 'en_US.UTF-8', COLUMNS: '80', ...variables },
    locale: 'en-US',
    columns: null,
    out: (text) => {
      written.stdout += text;
    },
    err: (text) => {
      written.stderr += text;
    },
  });
  return { code, ...written };
}

const failed = (stderr: string | RegExp): Expected => ({ code: 2, stdout: '', stderr });

describe('what needs no page', () => {
  runs([
    ['empty', ['--help'], { code: 0, stdout: helpText.en }],
    ['empty', ['--help', '--lang', 'zh'], { code: 0, stdout: helpText.zh }],
    ['empty', ['-v'], { code: 0, stdout: `${version}\n` }],
    ['empty', ['--list-rules'], { code: 0, stdout: /^mismatched-url +error +\S.+$/m }],
    [
      'empty',
      ['--list-rules', '--lang', 'zh'],
      { code: 0, stdout: /^mismatched-url +错误 +\S.+$/m },
    ],
    [
      'empty',
      ['--formt'],
      failed('announce-lint: unknown option --formt; did you mean --format?\n'),
    ],
    [
      'empty',
      ['-f', 'xml'],
      failed(/^announce-lint: unknown format "xml"; it is one of pretty, .+\n$/),
    ],
    [
      'empty',
      ['--explain', 'no'],
      failed('announce-lint: unknown rule "no"; --list-rules shows them\n'),
    ],
  ]);

  test('--list-rules names every rule once', async () => {
    const { stdout } = await runHere(['--list-rules'], root);
    const ids = stdout.split('\n').flatMap((line) => line.match(/^\S+/)?.[0] ?? []);
    expect(ids).toEqual([...ruleIds]);
  });

  test('--explain prints the documentation that is shipped', async () => {
    const ran = await runHere(['--explain', 'mismatched-url'], root);
    expect(ran).toEqual({ code: 0, stdout: read('rules/mismatched-url.md'), stderr: '' });
  });

  test('the language comes from the environment', async () => {
    const ran = await runHere(['--help'], root, { LANG: 'zh_CN.UTF-8' });
    expect(ran.stdout).toBe(helpText.zh);
  });
});

describe('what fails', () => {
  runs([
    ['empty', [], failed(/^announce-lint: .*[Nn]othing.+\n$/)],
    ['clean', ['none.md'], failed(/^announce-lint: .*none\.md.*\n$/)],
    ['clean', ['none/'], failed(/^announce-lint: .*none.*\n$/)],
    ['clean', ['none/**/*.md'], failed(/^announce-lint: .*none.*\n$/)],
    ['alone', ['.'], failed(/^announce-lint: .+\n$/)],
    [
      'typo',
      [],
      failed(
        'announce-lint: announce-lint.config.json:2:14: unknown rule "mismatched-urls"; did you mean "mismatched-url"? (in rules)\n',
      ),
    ],
    ['clean', ['--config', 'none.json'], failed('announce-lint: none.json: no such file\n')],
    ['clean', ['-o', '.'], failed(/^announce-lint: \.: cannot be written \(\w+\)\n$/)],
    ['clean', ['a\x1b[2J.md'], failed(/^announce-lint: .*a␛\[2J\.md.*\n$/)],
  ]);
});

describe('what is checked', () => {
  runs([
    ['clean', [], { code: 0, stdout: /^✓ a {2}2\/2 sections {2}(\d+)\/\1 details$/m }],
    ['clean', ['.'], { code: 0, stdout: /No errors, no warnings/ }],
    ['clean', ['zh/a.md'], { code: 0, stdout: /^1 pair, /m }],
    ['clean', ['en/a.md', 'zh/a.md'], { code: 0 }],
    ['clean', ['en', 'zh'], { code: 0 }],
    ['clean', ['**/*.md'], { code: 0 }],
    ['clean', ['./zh/a.md'], { code: 0 }],
    ['clean', ['zh\\a.md'], { code: 0 }],
    ['mixed', [], { code: 0, stdout: /No errors, no warnings/ }],
    ['alone', ['en/a.md'], { code: 0, stdout: /^1 page without counterpart\n {2}en\/a\.md/m }],
    ['error', [], faulty],
    ['error', ['zh/a.md'], faulty],
    ['crlf', [], { code: 1, stdout: /^ {2}├ ZH zh\/a\.md:3:\d+\n {2}│ .*relais.*\n {2}│ +~+\^/m }],
    ['names', [], { code: 1, stdout: /ZH zh\/灯笼 发布\.md:3:/ }],
    ['names', ['zh/灯笼 发布.md'], faulty],
    ['error', ['--lang', 'zh'], { code: 1, stdout: /^错误 {2}.+\n/m }],
    [
      'error',
      ['-f', 'compact'],
      { code: 1, stdout: /^zh\/a\.md:3:\d+: error .+ \[mismatched-url\]\n$/ },
    ],
    ['off', [], { code: 0, stdout: /No errors, no warnings/ }],
    ['off/zh', ['a.md'], { code: 0 }],
    ['off', ['--rule', 'mismatched-url=error'], faulty],
    ['error', ['--rule', 'mismatched-url=off'], { code: 0 }],
    ['error', ['--rule', 'mismatched-url=warning'], { code: 0, stdout: /^warning .*\n/m }],
    ['error', ['--fail-on', 'never'], { code: 0, stdout: /mismatched-url/ }],
    ['warning', [], { code: 0, stdout: /^warning .*\n/m }],
    ['warning', ['--fail-on', 'warning'], { code: 1 }],
    ['warning', ['--max-warnings', '1'], { code: 0 }],
    ['warning', ['--max-warnings', '0'], { code: 1 }],
    ['warning', ['--quiet'], { code: 0, stdout: /\nNo errors\n/ }],
    ['warning', ['--quiet', '--max-warnings', '0'], { code: 1, stdout: /\nNo errors\n/ }],
    ['error', ['--color'], { code: 1, stdout: /\p{Cc}\[31m/u }],
    ['error', ['--no-color'], { code: 1, stdout: /^(?:\P{Cc}|\n)+$/u }],
  ]);
});

describe('reports in files', () => {
  const isReport = (() => {
    const { allOf: _, ...definitions } = JSON.parse(read('schema.json'));
    return new Ajv().compile({ ...definitions, $ref: '#/$defs/report' });
  })();

  test('--format json is valid by the schema, and in English', async () => {
    const ran = await runHere(['-f', 'json'], join(root, 'error'), { LANG: 'zh_CN.UTF-8' });
    const report = JSON.parse(ran.stdout);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.findings[0]).toMatchObject({
      rule: 'mismatched-url',
      target: { path: 'zh/a.md', line: 3, endLine: 3 },
    });
    expect(report.findings[0].message).toContain('Chinese');
    expect(ran).toMatchObject({ code: 1, stderr: '' });
  });

  test('--output leaves the exit code alone', async () => {
    const ran = await runHere(['-f', 'json', '-o', 'out/report.json'], join(root, 'error'));
    expect(ran).toEqual({ code: 1, stdout: '', stderr: '' });
    const report: unknown = JSON.parse(readFileSync(join(root, 'error/out/report.json'), 'utf8'));
    expect(isReport(report)).toBe(true);
  });

  test('one format for people and one for a machine', async () => {
    const argv = ['--format', 'pretty', '--format', 'compact=report.txt', '--color'];
    const ran = await runHere(argv, join(root, 'names'), { LANG: 'zh_CN.UTF-8' });
    expect(ran.stdout).toContain('错误');
    expect(readFileSync(join(root, 'names/report.txt'), 'utf8')).toMatch(
      /^zh\/灯笼 发布\.md:3:\d+: error [\x20-\x7e]+\n$/,
    );
  });
});

describe('init', () => {
  test('writes a config that a run can use, and never over another', async () => {
    const folder = join(root, 'for-init');
    for (const [path, text] of [
      ['en/a.md', '# Lamps {#lamps}\n\nA `lamp` has 12 sides.\n'],
      ['zh/a.md', '# 灯 {#lamps}\n\n`lamp` 有 12 个面。\n'],
    ] as const) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const first = await runHere(['init'], folder);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(/^en ↔ zh: 1 pair\n/);
    const written = readFileSync(join(folder, 'announce-lint.config.jsonc'), 'utf8');
    expect(written).toContain('"profile"');
    expect(await runHere([], folder)).toMatchObject({ code: 0, stderr: '' });
    const again = await runHere(['init'], folder);
    expect(again).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'announce-lint: announce-lint.config.jsonc is there already; remove it to write it anew\n',
    });
    expect(readFileSync(join(folder, 'announce-lint.config.jsonc'), 'utf8')).toBe(written);
  });

  test('says what the config of the generator says, and writes it down', async () => {
    const folder = join(root, 'for-init-hugo');
    for (const [path, text] of [
      ['hugo.toml', 'baseURL = "https://lantern.example"\r\nautoHeadingIDType = "blackfriday"\r\n'],
      ['content/en/灯.md', '# Lamps\r\n\r\nA `lamp` has 12 sides.\r\n'],
      ['content/zh/灯.md', '# 灯\r\n\r\n`lamp` 有 12 个面。\r\n'],
    ] as const) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const ran = await runHere(['init'], folder);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('ids are made    blackfriday: says hugo.toml\n');
    expect(ran.stdout).toContain('own hosts       lantern.example\n');
    const written = readFileSync(join(folder, 'announce-lint.config.jsonc'), 'utf8');
    expect(written).toContain('"slugs": "blackfriday"');
    expect(written).toContain('"hosts": [ "lantern.example" ]');
    const shown = JSON.parse((await runHere(['--print-config'], folder)).stdout);
    expect(shown.learned[0].evidence.generator).toMatchObject({ path: 'hugo.toml' });
    expect(await runHere([], folder)).toMatchObject({ code: 0, stderr: '' });
  });

  runs([
    ['empty', ['init'], failed(/^announce-lint: Nothing to check: .+\n$/)],
    [
      'clean',
      ['init', '--format', 'json'],
      failed('announce-lint: --format does not go with init\n'),
    ],
  ]);
});

test('--print-config shows the config and what the pages show', async () => {
  const ran = await runHere(['--print-config', '--rule', 'extra-link=off'], join(root, 'clean'));
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(ran.stdout)).toMatchObject({
    config: { rules: { 'extra-link': 'off' } },
    pairs: 1,
    learned: [{ tree: 'zh', evidence: { pairs: 1 } }],
  });
});

describe('align', () => {
  test('as JSON, with 1-based lines', async () => {
    const ran = await runHere(['align', 'en/a.md', 'zh/a.md', '-f', 'json'], join(root, 'clean'));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    const report = JSON.parse(ran.stdout);
    expect(report).toMatchObject({
      source: { path: 'en/a.md', language: 'en' },
      target: { path: 'zh/a.md', language: 'zh' },
    });
    const lines = (
      links: readonly Record<string, readonly { line: number; endLine: number }[]>[],
    ) =>
      links.map((link) => [
        link.kind,
        ...['source', 'target'].map((side) =>
          (link[side] ?? []).map(({ line, endLine }) => [line, endLine]),
        ),
      ]);
    expect(lines(report.blocks)).toEqual(
      [1, 3, 5, 7].map((line) => ['match', [[line, line]], [[line, line]]]),
    );
    expect(report.sections.map((link: { kind: string }) => link.kind)).toEqual(['match', 'match']);
  });

  runs([
    [
      'clean',
      ['align', 'en/a.md', 'zh/a.md'],
      { code: 0, stdout: /^Sections\n.*Thanks +5-7 +致谢\n/s },
    ],
    ['clean', ['align', '--lang', 'zh', 'en/a.md', 'zh/a.md'], { code: 0, stdout: /^小节\n/ }],
    ['clean', ['align', 'en/a.md'], failed(/^announce-lint: align needs two pages: .+\n$/)],
    ['clean', ['align', 'en/a.md', 'none.md'], failed(/^announce-lint: .*none\.md.*\n$/)],
  ]);
});

describe('the built program', () => {
  beforeAll(build, 120_000);
  runs(
    [
      ['empty', ['--help'], { code: 0, stdout: helpText.en }],
      ['empty', ['--version'], { code: 0, stdout: `${version}\n` }],
      [
        'empty',
        ['--quite'],
        failed('announce-lint: unknown option --quite; did you mean --quiet?\n'),
      ],
      ['empty', [], failed(/^announce-lint: .+\n$/)],
      ['clean', [], { code: 0, stdout: /No errors, no warnings/ }],
      ['error', [], faulty],
      ['error', ['--fail-on', 'never', '-f', 'json'], { code: 0, stdout: /^\{\n[\s\S]*\n\}\n$/ }],
      ['names', ['zh/灯笼 发布.md', '-f', 'compact'], { code: 1, stdout: /^zh\/灯笼 发布\.md:3:/ }],
      ['clean', ['align', 'en/a.md', 'zh/a.md'], { code: 0, stdout: /^Sections\n/ }],
      ['empty', ['--list-rules'], { code: 0, stdout: /^mismatched-url /m }],
      [
        'empty',
        ['--explain', 'mismatched-url'],
        { code: 0, stdout: read('rules/mismatched-url.md') },
      ],
    ],
    announceLint,
  );

  test('says nothing when its reader leaves early', async () => {
    const child = spawn(process.execPath, [program, '-f', 'json'], { cwd: join(root, 'clean') });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('writes all of a long report into a pipe', async () => {
    const ran = await announceLint(['-f', 'json'], join(root, 'long'));
    expect(ran.stdout.length).toBeGreaterThan(200_000);
    expect(JSON.parse(ran.stdout).summary.errors).toBe(400);
    expect(ran.code).toBe(1);
  });

  test('a crash says what, and of which version, and is no finding', async () => {
    const sabotage = 'Intl.Segmenter = class { constructor() { throw Error("sabotage \\x9b2J") } }';
    const module = `data:text/javascript,${encodeURIComponent(sabotage)}`;
    const ran = await announceLint([], join(root, 'error'), { NODE_OPTIONS: `--import=${module}` });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^Error: sabotage <U\+009B>2J\n {4}at .+\n\n/s);
    expect(ran.stderr).toContain(
      `please report it with the text above (announce-lint ${version}, `,
    );
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is a failure', () => {
    const command = `"${process.execPath}" "${program}" --help > /dev/full`;
    const ran = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(ran.stderr).toBe('announce-lint: standard output cannot be written (ENOSPC)\n');
    expect(ran.status).toBe(2);
  });

  test('is executable by name', () => {
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
