import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../cli/built.ts';
import { hooks, isThere, localConfig, repository, withPreCommit } from './hooked.ts';

const there = isThere('pre-commit');
const skipped = there ? '' : ' (skipped: pre-commit is not installed)';

const en = '# Lantern 2.4\n\nSee [the relay](https://lantern.example/relay) and CVE-2026-10001.\n';
const zh = '# Lantern 2.4\n\n参见[中继](https://lantern.example/relay)和 CVE-2026-10001。\n';
const wrong = zh.replace('10001', '10002');
const pages = { 'en/a.md': en, 'zh/a.md': zh };
const staged = localConfig({ id: 'announce-lint' });

beforeAll(build, 120_000);

describe.skipIf(!there)(`pre-commit${skipped}`, () => {
  test('takes the hooks for what they are', () => {
    const { status, stdout } = spawnSync(
      'pre-commit',
      ['validate-manifest', '.pre-commit-hooks.yaml'],
      { cwd: repository, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('a good page is committed, a bad one is not', async () => {
    await withPreCommit(staged, pages, ({ commit, run }) => {
      expect(commit({ 'zh/a.md': `${zh}\n再见。\n`, 'en/a.md': `${en}\nBye.\n` })).toMatchObject({
        code: 0,
        said: expect.stringMatching(/^announce-lint\.+Passed$/m),
      });
      const refused = commit({ 'zh/a.md': wrong });
      expect(refused).toMatchObject({ code: 1 });
      expect(refused.said).toMatch(/^announce-lint\.+Failed$/m);
      expect(refused.said).toContain('mismatched-value');
      expect(run('git', 'status', '--porcelain').said).toBe('M  zh/a.md\n');
    });
  });

  test('what is staged is looked at, not what lies beside it', async () => {
    await withPreCommit(staged, pages, ({ commit, folder, run }) => {
      expect(commit({ 'en/b.md': en, 'zh/b.md': zh })).toMatchObject({ code: 0 });
      writeFileSync(join(folder, 'zh/b.md'), `${zh}\n一句话。\n`);
      run('git', 'add', '--all');
      writeFileSync(join(folder, 'zh/b.md'), wrong);
      expect(run('git', 'commit', '--message', 'Only what is staged')).toMatchObject({ code: 0 });
    });
  });

  test('a change to the original alone, and a page without translation, pass', async () => {
    await withPreCommit(staged, pages, ({ commit }) => {
      expect(commit({ 'en/a.md': en.replace('10001', '10003') })).toMatchObject({ code: 0 });
      expect(commit({ 'en/new.md': en })).toMatchObject({
        code: 0,
        said: expect.stringMatching(/^announce-lint\.+Passed$/m),
      });
    });
  });

  test('no page, no run', async () => {
    await withPreCommit(staged, { ...pages, 'zh/b.md': wrong, 'en/b.md': en }, ({ commit }) => {
      expect(commit({ 'notes.txt': 'b' })).toMatchObject({
        code: 0,
        said: expect.stringContaining('(no files to check)Skipped'),
      });
    });
  });

  test('with --since HEAD, an old fault stops nobody and a new one does', async () => {
    const config = localConfig({ id: 'announce-lint', args: ['--since', 'HEAD'] });
    await withPreCommit(config, { 'en/a.md': en, 'zh/a.md': wrong }, ({ commit }) => {
      const edited = wrong.replace('参见', '详见');
      expect(commit({ 'zh/a.md': edited })).toMatchObject({ code: 0 });
      const refused = commit({ 'zh/a.md': edited.replace('relay', 'relais') });
      expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('mismatched-url') });
      expect(refused.said).not.toContain('mismatched-value');
    });
  });

  test('only the hook of all pages sees what a deleted page leaves behind', async () => {
    const both = localConfig({ id: 'announce-lint' }, { id: 'announce-lint-all', verbose: true });
    await withPreCommit(both, { ...pages, 'en/b.md': en, 'zh/b.md': zh }, ({ commit }) => {
      const { code, said } = commit({ 'zh/a.md': null });
      expect(code).toBe(0);
      expect(said).toMatch(/^announce-lint\.+\(no files to check\)Skipped$/m);
      expect(said).toMatch(/^announce-lint \(all pages\)\.+Passed$/m);
      expect(said).toContain('en/a.md  no Chinese page at zh/a.md');
      expect(commit({ 'zh/b.md': null })).toMatchObject({
        code: 1,
        said: expect.stringContaining('Nothing to check'),
      });
    });
  });

  test('many pages are one run, which sees both pages of each pair', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `${index}.md`);
    const many = Object.fromEntries(
      names.flatMap((name) => [
        [`en/${name}`, en],
        [`zh/${name}`, name === '7.md' ? wrong : zh],
      ]),
    );
    await withPreCommit(staged, pages, ({ commit }) => {
      const { code, said } = commit(many);
      expect(code).toBe(1);
      expect(said.match(/^\d+ pairs?,/gm)).toEqual(['300 pairs,']);
      expect(said).toContain('1 error on 1 page');
    });
  });

  test('Chinese file names and blanks', async () => {
    await withPreCommit(staged, pages, ({ commit }) => {
      const { code, said } = commit({ 'en/灯笼 发布.md': en, 'zh/灯笼 发布.md': wrong });
      expect(code).toBe(1);
      expect(said).toContain('zh/灯笼 发布.md:3:');
    });
  });
});

test('the hooks read pages, in one process', () => {
  expect(hooks.map(({ id }) => id)).toEqual(['announce-lint', 'announce-lint-all']);
  for (const { entry, language, require_serial } of hooks)
    expect({ entry, language, require_serial }).toEqual({
      entry: 'announce-lint --cache',
      language: 'node',
      require_serial: true,
    });
});

/** It asks the registry for the packages that the linter needs, and takes a minute. */
describe.skipIf(!there || process.env.CI !== 'true')('from a tag (skipped outside of CI)', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'announce-lint-tag-'));
    const clone = join(root, 'announce-lint');
    const run = (command: string, args: readonly string[], cwd: string) => {
      const someone = ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'Keeper'],
        [`GIT_${who}_EMAIL`, 'keeper@example.com'],
      ]);
      const env = { ...process.env, ...Object.fromEntries(someone) };
      const { status, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
    };
    run('git', ['clone', '--quiet', '--no-tags', repository, clone], root);
    symlinkSync(join(repository, 'node_modules'), join(clone, 'node_modules'));
    writeFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
    run('bash', ['tools/tag-release.sh'], clone);
  }, 300_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('the hook is installed as pre-commit installs it, and refuses a bad page', async () => {
    const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));
    const config = [
      'repos:',
      `  - repo: ${join(root, 'announce-lint')}`,
      `    rev: v${version}`,
      '    hooks:',
      '      - id: announce-lint',
      '',
    ].join('\n');
    const refused = await withPreCommit(
      config,
      pages,
      ({ commit }) => commit({ 'zh/a.md': wrong }),
      join(root, 'home'),
    );
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('mismatched-value') });
    expect(refused.said).toMatch(/^announce-lint\.+Failed$/m);
  }, 300_000);
});
