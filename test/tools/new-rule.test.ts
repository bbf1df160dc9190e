import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/rule-registry.ts';
import { exportName, problemOf } from '../../tools/new-rule/names.ts';
import { registrationsOf } from '../../tools/new-rule/register.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const id = 'missing-lantern';

describe('the id', () => {
  test.each([
    ['', 'Usage'],
    ['lantern', 'is no id'],
    ['Missing-Lantern', 'is no id'],
    ['missing_lantern', 'is no id'],
    ['../missing-lantern', 'is no id'],
    ['missing-link', 'There is a rule missing-link already'],
  ])('%j is refused', (given, message) => {
    expect(problemOf(given, ruleIds)).toContain(message);
  });

  test('a good one', () => {
    expect(problemOf(id, ruleIds)).toBeNull();
    expect(exportName(id)).toBe('missingLantern');
  });
});

test('a file that is not as it was expected is an error', () => {
  for (const { register } of registrationsOf(id, 'uncertain-section'))
    expect(() => register('something else\n')).toThrow();
});

describe('in a copy of this repository', () => {
  let copy = '';
  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', VITEST: '', CI: '' },
    });
    return { status, said: `${stdout}${stderr}` };
  };

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'announce-lint-new-rule-'));
    const listed = spawnSync(
      'git',
      ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
      {
        cwd: repository,
        encoding: 'utf8',
      },
    ).stdout;
    for (const path of listed
      .split('\0')
      .filter((one) => one !== '' && !one.startsWith('corpus/'))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      cpSync(join(repository, path), join(copy, path));
    }
    symlinkSync(join(repository, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('a new rule has all that the others have, and its tests pass', () => {
    const made = run('--import', 'tsx', 'tools/new-rule/main.ts', id);
    expect(made).toMatchObject({
      status: 0,
      said: expect.stringContaining(`wrote rules/${id}.ts`),
    });
    expect(readFileSync(join(copy, 'docs/what-it-says.zh.md'), 'utf8')).toContain(`## ${id}\n`);

    const files = [
      ...[`rules/${id}.ts`, `test/rules/${id}.test.ts`],
      ...['rules/index.ts', 'src/all-rules.ts', 'schema.json'],
    ];
    const biome = run(
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      '--vcs-enabled=false',
      ...files,
    );
    expect(biome).toMatchObject({ status: 0 });

    const vitest = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      ...[
        `test/rules/${id}.test.ts`,
        'test/rules/docs.test.ts',
        'test/docs',
        'test/config',
        'test/readme.test.ts',
      ],
      ...[
        '-t',
        `${id}|lantern|index|belongs to a rule|schema|up to date|its advice|silent|table of rules`,
      ],
    );
    expect(vitest.said).toMatch(/Tests +\d+ passed/);
    expect(vitest.status).toBe(0);

    const again = run('--import', 'tsx', 'tools/new-rule/main.ts', id);
    expect(again).toMatchObject({ status: 2, said: `new-rule: There is a rule ${id} already\n` });
  }, 300_000);

  test('what is there already is not written over', () => {
    writeFileSync(join(copy, 'rules/missing-lamp.md'), 'mine');
    const made = run('--import', 'tsx', 'tools/new-rule/main.ts', 'missing-lamp');
    expect(made).toMatchObject({
      status: 2,
      said: 'new-rule: rules/missing-lamp.md is there already\n',
    });
    expect(readFileSync(join(copy, 'rules/index.ts'), 'utf8')).not.toContain('missing-lamp');
  }, 60_000);
});
