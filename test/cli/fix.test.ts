import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { announceLint, build } from './built.ts';

const en = `# Lantern 2.4 {#lantern}

See [pull request #44021](https://github.com/lantern/lantern/pull/44021).

## Thanks {#thanks}

Thank you for lighting the way with us.
`;
const zh = `# Lantern 2.4 {#lantern}

参见 [PR #44021](https://github.com/lantern/lantern/pull/44012)。

## 致谢 {#thank}

感谢你与我们一同点亮前路。
`;
const right = zh.replace('44012', '44021').replace('{#thank}', '{#thanks}');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

let root = '';
beforeAll(build, 120_000);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-fix-'));
  const files = {
    'en/灯笼 发布.md': en,
    'zh/灯笼 发布.md': zh,
    'en/b.md': en,
    'zh/b.md': crlf(zh),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe('--fix', () => {
  test('mends the path to a file that lies beside the pages', async () => {
    const files = {
      'tour/a.md': '# The quay and its ropes\n\n![30 ropes](../img/quay.png)\n',
      'tour/translations/a.zh-cn.md': '# 码头和它的绳索\n\n![30 条绳](../img/quay.png)\n',
      'img/quay.png': '',
    };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const ran = await announceLint(['--fix'], root);
    expect(ran.stderr).toBe('Fixed 5 findings in 3 files.\n');
    expect(read('tour/translations/a.zh-cn.md')).toContain('(../../img/quay.png)');
    expect((await announceLint(['--fix'], root)).stderr).toBe('Nothing to fix.\n');
  });

  test('mends the translations, reports what is left, and has nothing to do again', async () => {
    const ran = await announceLint(['--fix'], root);
    expect([ran.code, ran.stderr]).toEqual([0, 'Fixed 4 findings in 2 files.\n']);
    expect(ran.stdout).not.toContain('mismatched-url');
    expect(read('zh/灯笼 发布.md')).toBe(right);
    expect(read('zh/b.md')).toBe(crlf(right));
    expect(read('en/b.md')).toBe(en);
    const again = await announceLint(['--fix'], root);
    expect([again.code, again.stderr]).toEqual([0, 'Nothing to fix.\n']);
    expect(read('zh/b.md')).toBe(crlf(right));
  });

  test('keeps to the paths and to the rules that are on', async () => {
    const ran = await announceLint(['--fix', '--rule', 'heading-anchor=off', 'zh/b.md'], root);
    expect([ran.code, ran.stderr]).toEqual([0, 'Fixed 1 finding in 1 file.\n']);
    expect(read('zh/b.md')).toBe(crlf(zh.replace('44012', '44021')));
    expect(read('zh/灯笼 发布.md')).toBe(zh);
  });

  test('exits by what is left', async () => {
    writeFileSync(join(root, 'en/b.md'), `${en}\nIt mends CVE-2026-10001.\n`);
    writeFileSync(join(root, 'zh/b.md'), `${zh}\n它修复了一个漏洞。\n`);
    const ran = await announceLint(['--fix', '--format', 'compact'], root);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('CVE-2026-10001');
    expect(ran.stdout).not.toContain('44012');
  });

  test('says it in Chinese', async () => {
    const ran = await announceLint(['--fix', '--lang', 'zh'], root);
    expect(ran.stderr).toBe('已修复 2 个文件中的 4 处问题。\n');
  });
});

describe('--fix-dry-run', () => {
  test('shows a diff that git applies, and writes nothing', async () => {
    const ran = await announceLint(['--fix-dry-run'], root);
    expect([ran.code, ran.stderr]).toEqual([
      0,
      'Would fix 4 findings in 2 files; nothing was written.\n',
    ]);
    expect(read('zh/b.md')).toBe(crlf(zh));
    const applied = spawnSync('git', ['apply', '-'], {
      cwd: root,
      input: ran.stdout,
      encoding: 'utf8',
    });
    expect([applied.status, applied.stderr]).toEqual([0, '']);
    expect(read('zh/灯笼 发布.md')).toBe(right);
    expect(read('zh/b.md')).toBe(crlf(right));
  });

  test('writes a report to a file all the same', async () => {
    const ran = await announceLint(['--fix-dry-run', '--format', 'json=left.json'], root);
    expect(ran.stdout).toMatch(/^--- a\/zh\/b\.md\t?\n/);
    expect(JSON.parse(read('left.json')).findings).toEqual([]);
  });
});

test.each([
  [['--fix', '--fix-dry-run'], '--fix and --fix-dry-run do not go together'],
  [['--fix=zh/b.md'], '--fix takes no value'],
  [['--fixes'], 'unknown option --fixes; did you mean --fix?'],
  [['align', '--fix', 'en/b.md', 'zh/b.md'], '--fix does not go with align'],
])('announce-lint %j', async (argv, message) => {
  const ran = await announceLint(argv, root);
  expect([ran.code, ran.stderr, ran.stdout]).toEqual([2, `announce-lint: ${message}\n`, '']);
});
