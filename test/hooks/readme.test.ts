import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hooks, isThere, repository } from './hooked.ts';

const there = isThere('pre-commit');
const { version } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

/** The configs of pre-commit that a README shows. */
function configsIn(file: string): readonly string[] {
  const text = readFileSync(join(repository, file), 'utf8');
  return [...text.matchAll(/^```yaml\n(repos:[\s\S]*?)^```$/gm)].map(([, config = '']) => config);
}

describe.each(['README.md', 'README.zh.md'])('%s', (file) => {
  const configs = configsIn(file);
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'announce-lint-readme-'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('shows the tag of this version, and the hook as it is declared', () => {
    const [tagged, local] = configs.map((config) => parse(config).repos[0]);
    expect(hooks[0]?.files).toEqual(expect.any(String));
    expect(tagged).toMatchObject({ rev: `v${version}`, hooks: [{ id: hooks[0]?.id }] });
    const declared = { files: hooks[0]?.files, require_serial: hooks[0]?.require_serial };
    expect(local).toMatchObject({ repo: 'local', hooks: [declared] });
  });

  test.skipIf(!there)('pre-commit takes its configs', () => {
    const paths = configs.map((config, index) => {
      const path = join(root, `${index}.yaml`);
      writeFileSync(path, config);
      return path;
    });
    expect(paths.length).toBe(2);
    const { status, stdout } = spawnSync('pre-commit', ['validate-config', ...paths], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
