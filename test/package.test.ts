import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

  test('every module, declared and compiled', () => {
    const modules = ['src', 'rules'].flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => name.endsWith('.ts') && !name.startsWith(page))
        .map((name) => `dist/${name.slice(0, -3)}`),
    );
    const compiled = modules.flatMap((module) => [`${module}.js`, `${module}.d.ts`]);
    // What runs in the report's page is one program and one style.
    compiled.push(`dist/${page}main.js`, `dist/${page}style.css`);
    expect(packed.filter((path) => path.startsWith('dist/')).sort()).toEqual(compiled.sort());
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
