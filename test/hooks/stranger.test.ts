import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../cli/built.ts';
import { isThere, repository, withPreCommit } from './hooked.ts';

const en = '# Lantern 2.4\n\nSee [the relay](https://lantern.example/relay) and CVE-2026-10001.\n';
const zh = '# Lantern 2.4\n\n参见[中继](https://lantern.example/relay)和 CVE-2026-10001。\n';

/** It installs the package, with the packages that it needs from the registry: a minute. */
const wanted = process.env.CI === 'true' && isThere('pre-commit');

describe.skipIf(!wanted)('a project that installs the package (skipped outside of CI)', () => {
  let packed = '';
  let root = '';
  beforeAll(() => {
    build();
    root = mkdtempSync(join(tmpdir(), 'announce-lint-stranger-'));
    spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', root], { cwd: repository });
    packed = join(root, readdirSync(root)[0] ?? '');
  }, 300_000);
  afterAll(() => rmSync(root, { recursive: true }));

  test('lints two pages, and its hook, as the README has it, refuses a broken one', async () => {
    const readme = readFileSync(join(repository, 'README.md'), 'utf8');
    const config = /^```yaml\n(repos:\n {2}- repo: local\n[\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
    const pages = { 'en/灯.md': en, 'zh/灯.md': zh, '.gitignore': 'node_modules/\n' };
    await withPreCommit(config, pages, ({ commit, run }) => {
      const install = ['install', '--no-audit', '--no-fund', '--save-dev', packed];
      expect(run('npm', ...install)).toMatchObject({ code: 0 });
      const linted = run('npx', '--no-install', 'announce-lint');
      expect(linted).toMatchObject({ code: 0, said: expect.stringContaining('1 pair, 3 details') });
      expect(
        commit({ 'zh/灯.md': `${zh}\n就这些。\n`, 'en/灯.md': `${en}\nThat is all.\n` }).code,
      ).toBe(0);
      const refused = commit({ 'zh/灯.md': zh.replace('10001', '10011') });
      expect(refused).toMatchObject({
        code: 1,
        said: expect.stringContaining('English says CVE-2026-10001, Chinese says CVE-2026-10011'),
      });
    });
  }, 300_000);
});
