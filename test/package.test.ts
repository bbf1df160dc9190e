import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { build } from './cli/built.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const locked: Readonly<Record<string, Locked>> = JSON.parse(
  readFileSync(`${root}package-lock.json`, 'utf8'),
).packages;

/** What a module imports as it is loaded. */
function importsOf(module: string): string[] {
  const { body } = parse(module, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
  });
  return body.flatMap((statement) =>
    'source' in statement && statement.source ? [String(statement.source.value)] : [],
  );
}

describe('what is published', () => {
  const page = 'src/report/html/client/';
  let packed: readonly string[];
  beforeAll(() => {
    build();
    // The pack scripts would build once more, under the feet of the tests that run the program.
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    packed = JSON.parse(stdout)[0].files.map(({ path }: { readonly path: string }) => path);
  });

  test('the program, its threads, the library, the Action and the page of the report', () => {
    const made = packed.filter((path) => path.startsWith('dist/') && !path.includes('/chunks/'));
    expect(made.filter((path) => !path.endsWith('.d.ts')).sort()).toEqual([
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/src/action/main.js',
      'dist/src/cli.js',
      'dist/src/index.js',
      `dist/${page}main.js`,
      `dist/${page}style.css`,
      'dist/src/workers/worker.js',
    ]);
  });

  test('all that runs is bundled: nothing but Node is imported, and no package is needed', () => {
    expect(manifest.dependencies).toBeUndefined();
    const imported = packed
      .filter((path) => path.startsWith('dist/') && path.endsWith('.js') && !path.includes(page))
      .flatMap((path) => importsOf(readFileSync(`${root}${path}`, 'utf8')));
    expect(imported.length).toBeGreaterThan(100);
    expect(imported.filter((name) => !/^\.{1,2}\//.test(name) && !isBuiltin(name))).toEqual([]);
  });

  test('with the licences of what is bundled', () => {
    const licences = readFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, 'utf8').split(
      `\n\n${'-'.repeat(80)}\n\n`,
    );
    expect(licences.length).toBeGreaterThan(50);
    expect(licences.filter((one) => !/^\S+ [\d.]+ \(.+\)\n\n.*copyright/is.test(one))).toEqual([]);
    for (const name of ['unified', 'remark-parse', 'gray-matter', 'yaml', 'diff'])
      expect(licences.some((one) => one.startsWith(`${name} `))).toBe(true);
  });

  test('beside them the documentation and the schema, and nothing else', () => {
    const docs = readdirSync(`${root}rules`).filter((name) => name.endsWith('.md'));
    expect(packed.filter((path) => !path.startsWith('dist/')).sort()).toEqual(
      [
        ...docs.map((name) => `rules/${name}`),
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'README.zh.md',
        'package.json',
        'schema.json',
      ].sort(),
    );
  });

  test('the program and the library are where package.json says', () => {
    const { bin, exports } = manifest;
    const named = [bin['announce-lint'], exports['.'].types, exports['.'].default];
    expect(named.filter((path: string) => !packed.includes(path.replace('./', '')))).toEqual([]);
  });
});

test('nothing runs when the package is linked or installed', () => {
  const hooks = ['prepare', 'preinstall', 'install', 'postinstall'];
  expect(Object.keys(manifest.scripts).filter((name) => hooks.includes(name))).toEqual([]);
});

describe('the lock file', () => {
  test('names no registry', () => {
    const packages = Object.entries(locked).filter(([path]) => path !== '');
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(packages.filter(([, { version }]) => version === undefined)).toEqual([]);
    expect(packages.length).toBeGreaterThan(0);
  });

  /** `npm ci` refuses a lock file that was written where a platform's package was not to be had. */
  test('has the optional packages of every platform', () => {
    const names = new Set(Object.keys(locked).map((path) => path.split('node_modules/').at(-1)));
    const wanted = Object.values(locked).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(0);
  });
});
