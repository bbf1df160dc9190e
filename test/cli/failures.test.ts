import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announceLint, build, program, type Ran } from './built.ts';

const root = mkdtempSync(join(tmpdir(), 'failures-'));
beforeAll(build, 120_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  const cwd = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return cwd;
}

/** Whatever a terminal obeys: C0 and C1 controls but the line feed, marks that turn the direction. */
const obeyed =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/;
const nasty = '\u001B[31mred\u001B]0;owned\u0007\u009B2J\u0008\u202Eevil\u2066\u007F';
const pages = {
  'en/a.md': `# Harbor ${nasty}\n\nSee [the ${nasty} guide](https://x.example/${'a'}) and \`x${nasty}\` in 2.4.1.\n\n## Lost ${nasty}\n\nText about 12 lanterns, CVE-2026-1187.\n`,
  'zh/a.md': `# 港口 ${nasty}\n\n参见[指南 ${nasty}](https://x.example/b${nasty})，\`y${nasty}\`，版本 2.4.2。\n`,
};

describe('what a page says is shown and not sent', () => {
  test.each([
    ['pretty', ['--all', '--verbose']],
    ['pretty in Chinese', ['--lang', 'zh', '--all', '--verbose']],
    ['compact', ['-f', 'compact', '--verbose']],
    ['json', ['-f', 'json']],
    ['align', ['align', 'en/a.md', 'zh/a.md']],
    ['--print-config', ['--print-config']],
    ['stale', ['stale']],
    ['a path that is not there', [`${nasty}.md`]],
    ['a glob without pages', [`${nasty}/**`]],
    ['an unknown option', [`--${nasty}`]],
    ['an unknown rule', ['--explain', nasty]],
    ['an unknown format', ['-f', nasty]],
    ['a config that is not there', ['--config', `${nasty}.json`]],
    ['a report that cannot be written', ['-f', 'json', '-o', `en/a.md/${nasty}`]],
  ])('%s', async (_, argv) => {
    const ran = await announceLint(argv, folder('nasty', pages));
    expect(obeyed.exec(ran.stdout)).toBeNull();
    expect(obeyed.exec(ran.stderr)).toBeNull();
    expect(ran.stdout + ran.stderr).not.toBe('');
    expect(ran.stderr).not.toMatch(/\n {4}at /);
  });

  test.skipIf(process.platform === 'win32')('a file name', async () => {
    const name = 'a\u001B[31m\n::error::\u009B.md';
    const cwd = folder('names', {
      [`en/${name}`]: pages['en/a.md'],
      [`zh/${name}`]: pages['zh/a.md'],
    });
    for (const argv of [
      ['--all', '--verbose'],
      ['-f', 'compact', '--verbose'],
      ['stale'],
      ['en'],
    ]) {
      const ran = await announceLint(argv, cwd);
      expect(obeyed.exec(ran.stdout + ran.stderr)).toBeNull();
      expect(ran.stdout).not.toMatch(/^::/m);
    }
  });

  test('the key of a config', async () => {
    const config = JSON.stringify({ [nasty]: 1, rules: { [nasty]: 'off' } });
    const cwd = folder('config', { ...pages, 'announce-lint.config.json': config });
    const ran = await announceLint([], cwd);
    expect(ran.code).toBe(2);
    expect(obeyed.exec(ran.stderr)).toBeNull();
  });
});

/** One line, no stack. */
function expectOneLine({ stdout, stderr }: Ran): void {
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^announce-lint: [^\n]+\n$/);
}

const long = Object.fromEntries(
  Array.from({ length: 60 }, (_, n) => [
    [`en/${n}.md`, `${pages['en/a.md']}\n${'Some text about 3 lanterns. '.repeat(200)}\n`],
    [`zh/${n}.md`, `${pages['zh/a.md']}\n${'关于 4 盏灯笼的文字。'.repeat(200)}\n`],
  ]).flat(),
);

describe('what the system refuses', () => {
  test.each([
    ['a file in place of a folder', ['en/a.md/x.md'], 'en/a.md/x.md: no such file or folder'],
    ['a report below a file', ['-f', 'json', '-o', 'en/a.md/x.json'], 'cannot be written (E'],
    ['a config that is a folder', ['--config', 'en'], 'en: not a file'],
  ])('%s is one line and exit 2', async (_, argv, says) => {
    const ran = await announceLint(argv, folder('refused', pages));
    expect(ran.code).toBe(2);
    expectOneLine(ran);
    expect(ran.stderr).toContain(says);
  });

  const full = existsSync('/dev/full');
  test.skipIf(!full)('a full disk: the report in a file', async () => {
    const ran = await announceLint(['-f', 'json=/dev/full'], folder('full', pages));
    expect(ran).toMatchObject({
      code: 2,
      stderr: 'announce-lint: /dev/full: cannot be written (ENOSPC)\n',
    });
  });

  test.skipIf(!full)('a full disk: the report on standard output', () => {
    const command = `"${process.execPath}" "${program}" -f json > /dev/full`;
    const ran = spawnSync('sh', ['-c', command], { cwd: folder('full', pages), encoding: 'utf8' });
    expect(ran.stderr).toBe('announce-lint: standard output cannot be written (ENOSPC)\n');
    expect(ran.status).toBe(2);
  });

  test.skipIf(process.platform === 'win32')('a reader that leaves early is no failure', () => {
    const command = `("${process.execPath}" "${program}" -f json; echo "code $?" >&2) | head -c 10`;
    const ran = spawnSync('sh', ['-c', command], { cwd: folder('long', long), encoding: 'utf8' });
    expect(ran.stdout).toHaveLength(10);
    expect(ran.stderr).toBe('code 1\n');
  });

  test('a page that goes while it is read is one finding, the others are checked', async () => {
    const cwd = folder('going', {
      ...pages,
      'en/b.md': '# B\n\nA text.\n',
      'zh/b.md': '# B\n\n文字。\n',
    });
    const sabotage = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
      const read = fs.readFileSync; fs.readFileSync = (path, ...rest) => {
        if (/zh.b\\.md$/.test(String(path))) fs.rmSync(path, { force: true });
        return read(path, ...rest); }; syncBuiltinESMExports();`;
    const module = `data:text/javascript,${encodeURIComponent(sabotage)}`;
    const ran = await announceLint(['-f', 'compact'], cwd, { NODE_OPTIONS: `--import=${module}` });
    expect(ran.code).toBe(1);
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toContain(
      'zh/b.md:1:1: error zh/b.md cannot be read: ENOENT: no such file or directory [parse-error]\n',
    );
    expect(ran.stdout).toMatch(/^zh\/a\.md:/m);
  });

  test.skipIf(process.platform === 'win32')(
    'an interrupt ends it at once and says nothing',
    async () => {
      const child = spawn(process.execPath, [program, '-f', 'json'], { cwd: folder('long', long) });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk;
      });
      child.stderr.on('data', (chunk: Buffer) => {
        said += chunk;
      });
      setTimeout(() => child.kill('SIGINT'), 400);
      const [code, signal] = await new Promise<readonly unknown[]>((resolve) =>
        child.on('close', (...ended) => resolve(ended)),
      );
      expect({ code, signal, said }).toEqual({ code: null, signal: 'SIGINT', said: '' });
    },
  );
});

/** Root may read everything: then the program runs as nobody. */
const isRoot = process.getuid?.() === 0;
const asNobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
const canDrop =
  isRoot && spawnSync('setpriv', [...asNobody, process.execPath, '-e', '0']).status === 0;
const reachable =
  !isRoot ||
  spawnSync('setpriv', [...asNobody, process.execPath, program, '--version']).status === 0;

describe.skipIf(process.platform === 'win32' || (isRoot && !(canDrop && reachable)))(
  'without permission (skipped for root without setpriv)',
  () => {
    const run = (argv: readonly string[], cwd: string) => {
      const [command = '', ...rest] = [
        ...(isRoot ? ['setpriv', ...asNobody] : []),
        process.execPath,
      ];
      return spawnSync(command, [...rest, program, ...argv], {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
      });
    };

    test('a named page, a folder, a report', () => {
      chmodSync(root, 0o755);
      const cwd = folder('closed', { ...pages, 'shut/a.md': '# A\n' });
      chmodSync(join(cwd, 'zh/a.md'), 0o000);
      chmodSync(join(cwd, 'shut'), 0o000);
      chmodSync(cwd, 0o555);
      const named = run(['zh/a.md'], cwd);
      expect(named).toMatchObject({
        status: 2,
        stdout: '',
        stderr: 'announce-lint: zh/a.md: cannot be read (EACCES)\n',
      });
      const met = run(['-f', 'compact'], cwd);
      expect(met.stdout).toMatch(/^zh\/a\.md:1:1: error .*EACCES.* \[parse-error\]$/m);
      expect(met.status).toBe(1);
      const shut = run(['shut'], cwd);
      expect(shut).toMatchObject({ status: 2, stderr: 'announce-lint: shut: cannot be read\n' });
      const written = run(['-f', 'json', '-o', 'report.json', '--fail-on', 'never'], cwd);
      expect(written.status).toBe(2);
      expect(written.stderr).toBe('announce-lint: report.json: cannot be written (EACCES)\n');
      for (const path of ['shut', '.']) chmodSync(join(cwd, path), 0o755);
    });
  },
);
