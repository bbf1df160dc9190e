import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { levelOf } from '../../src/config/levels.ts';
import { loadConfig } from '../../src/config/load.ts';
import { ConfigError } from '../../src/errors.ts';
import { ruleIds } from '../../src/rule-registry.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'announce-lint-config-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

function folder(path: string): string {
  mkdirSync(join(root, path), { recursive: true });
  return join(root, path);
}

const rule = ruleIds[0] ?? '';

test('no config', async () => {
  expect(await loadConfig(folder('site'))).toEqual({ config: {}, path: null });
});

test.each([
  ['announce-lint.config.json', '{ "include": ["docs"] }'],
  ['announce-lint.config.jsonc', '{ "include": ["docs"], } // all'],
  ['package.json', '{ "name": "site", "announce-lint": { "include": ["docs"] } }'],
])('%s', async (name, text) => {
  const path = write(name, text);
  expect(await loadConfig(root)).toEqual({ config: { include: ['docs'] }, path });
});

test('the nearest one upward, alone', async () => {
  write('announce-lint.config.json', '{ "exclude": ["a"] }');
  write('site/package.json', '{ "name": "announce-lint" }');
  const path = write('site/docs/announce-lint.config.json', '{ "include": ["b"] }');
  expect(await loadConfig(folder('site/docs'))).toEqual({ config: { include: ['b'] }, path });
});

test('paths are relative to the config, and come back relative to the working directory', async () => {
  write(
    'announce-lint.config.json',
    JSON.stringify({
      include: ['docs/**/*.md', 'blog/**'],
      exclude: ['**/draft.md'],
      pairs: { 'docs/en/a.md': 'docs/zh/a.md', 'README.md': 'docs/README.zh.md' },
      overrides: [{ files: ['docs/zh/*.md'], rules: { [rule]: 'off' } }],
    }),
  );
  const { config } = await loadConfig(folder('docs'));
  expect(config.include).toEqual(['**/*.md']);
  expect(config.exclude).toEqual(['**/draft.md', '../**/draft.md']);
  expect(config.pairs).toEqual({ 'en/a.md': 'zh/a.md', '../README.md': 'README.zh.md' });
  expect(levelOf(config, rule, 'error', ['zh/a.md']).level).toBe('off');
  expect(levelOf(config, rule, 'error', ['../docs/zh/a.md', 'en/a.md']).level).toBe('off');
  expect(levelOf(config, rule, 'error', ['zh/deep/a.md']).level).toBe('error');
});

test('a config that is named is relative to the working directory', async () => {
  const path = write('tools/lint.jsonc', '{ "include": ["docs/**"] } // all');
  write('announce-lint.config.json', 'never read');
  expect(await loadConfig(root, 'tools/lint.jsonc')).toEqual({
    config: { include: ['docs/**'] },
    path,
  });
});

test.each<
  [name: string, files: Readonly<Record<string, string>>, named: string | undefined, says: string]
>([
  ['absent', {}, 'none.json', 'none.json: no such file'],
  [
    'without the key',
    { 'package.json': '{}' },
    'package.json',
    'package.json: has no key "announce-lint"',
  ],
  [
    'two of them',
    { 'announce-lint.config.json': '{}', 'announce-lint.config.jsonc': '{}' },
    undefined,
    'announce-lint.config.json and announce-lint.config.jsonc: two configs in one folder',
  ],
  [
    'broken',
    { 'announce-lint.config.json': '{\n"rules": ]\n}' },
    undefined,
    'announce-lint.config.json:2:10: not JSON: value expected',
  ],
  [
    'with two faults',
    { 'announce-lint.config.json': '{\n"include": 1,\n"exclude": 2 }' },
    undefined,
    'announce-lint.config.json:2:12: include must be a list, not a number\n' +
      'announce-lint.config.json:3:12: exclude must be a list, not a number',
  ],
])('a config %s is an error', async (_, files, named, says) => {
  for (const [path, text] of Object.entries(files)) write(path, text);
  await expect(loadConfig(root, named)).rejects.toThrow(new ConfigError(says));
});
