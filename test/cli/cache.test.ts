import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { inRepository, type Scripted } from '../history/scripted.ts';
import { announceLint, build } from './built.ts';

beforeAll(build, 120_000);

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const pages = {
  'en/a.md': '# Harbor\n\nVersion 2.4 needs 16 lamps and `wickctl`.\n\n## Oil\n\nThe oil is new.\n',
  'zh/a.md': '# 港口\n\n2.4 版需要 16 盏灯和 `wickctl`。\n\n## 灯油\n\n灯油是新的。\n',
  'en/b.md': '# Quay\n\nThe quay needs 2.4.3.\n',
  'zh/b.md': '# 码头\n\n码头需要 2.4.3 版。\n',
};

/** The entries of a cache. */
const entriesOf = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /[\\/]/.test(name),
      )
    : [];

/** Runs with the cache and without: both must say the same; gives that. */
async function same(folder: string, argv: readonly string[] = [], cache = '../cache') {
  const plain = await announceLint(argv, folder);
  const cached = await announceLint([...argv, '--cache-location', cache], folder);
  expect(cached).toEqual(plain);
  return cached;
}

test('a run with a cache says what a run without says, in every format, cold and warm', async () => {
  await inRepository(async ({ folder }) => {
    cpSync(join(corpus, 'docs-site'), folder, { recursive: true });
    const location = 'node_modules/cache';
    for (const argv of [
      ['.', '-f', 'json'],
      ['.', '-f', 'json'],
      ['.', '--lang', 'zh', '--all', '--verbose'],
      ['.', '-f', 'html'],
      ['.', '-f', 'sarif', '--quiet'],
      ['.', '--rule', 'extra-link=error', '-f', 'compact'],
    ])
      expect((await same(folder, argv, location)).stdout.length).toBeGreaterThan(1_000);
  });
});

test('the second run keeps nothing new; a changed page is read, the others are not', async () => {
  await inRepository(async ({ folder, write }) => {
    write(pages);
    const location = join(folder, 'node_modules/cache');
    await same(folder, [], location);
    expect(entriesOf(location)).toHaveLength(6);
    await same(folder, [], location);
    expect(entriesOf(location)).toHaveLength(6);
    write({ 'zh/b.md': '# 码头\n\n码头需要 2.4.4 版。\n' });
    const changed = await same(folder, [], location);
    expect(changed.stdout).toContain('2.4.4');
    expect(changed.code).toBe(1);
    expect(entriesOf(location)).toHaveLength(8);
  });
});

test.each<[string, (repository: Scripted) => void]>([
  ['a page is edited', ({ write }) => write({ 'zh/a.md': '# 港口\n\n2.5 版需要 16 盏灯。\n' })],
  [
    'pages are swapped',
    ({ write }) => write({ 'zh/a.md': pages['zh/b.md'], 'zh/b.md': pages['zh/a.md'] }),
  ],
  ['a translation is gone', ({ write }) => write({ 'zh/b.md': null })],
  [
    'a page has another name',
    ({ move }) => {
      move('zh/b.md', 'zh/c.md');
      move('en/b.md', 'en/c.md');
    },
  ],
  [
    'the config changes',
    ({ write }) =>
      write({ 'announce-lint.config.json': '{ "rules": { "mismatched-value": "off" } }\n' }),
  ],
  [
    'a generator shows itself',
    ({ write }) => write({ 'hugo.toml': 'baseURL = "https://harbor.example/"\n' }),
  ],
  [
    'the pages are committed',
    ({ git }) => {
      git('add', '.');
      git('commit', '-qm', 'b');
    },
  ],
])('what was kept is not taken once %s', async (_, change) => {
  await inRepository(async (repository) => {
    const wrong = { ...pages, 'zh/b.md': '# 码头\n\n码头需要 2.4.5 版。\n' };
    repository.commit({ ...wrong, '.gitignore': 'node_modules\n' });
    repository.write({ 'en/a.md': pages['en/a.md'].replace('16', '17') });
    const location = 'node_modules/cache';
    await announceLint(['-f', 'json', '--cache-location', location], repository.folder);
    expect(entriesOf(join(repository.folder, location)).length).toBeGreaterThan(0);
    change(repository);
    await same(repository.folder, ['-f', 'json'], location);
  });
});

test('with --since too', async () => {
  await inRepository(async (repository) => {
    repository.commit({ ...pages, '.gitignore': 'node_modules\n' });
    repository.commit({ 'zh/b.md': '# 码头\n\n码头需要 2.4.5 版。\n' });
    const argv = ['--since', 'HEAD~1', '-f', 'json'];
    const cold = await same(repository.folder, argv, 'node_modules/cache');
    expect(cold.code).toBe(1);
    expect(await same(repository.folder, argv, 'node_modules/cache')).toEqual(cold);
  });
});

test('two runs at once, on a cache that neither has filled, say the same', async () => {
  await inRepository(async ({ folder, write }) => {
    write(pages);
    const argv = ['--cache-location', 'node_modules/cache', '-f', 'json'];
    const runs = await Promise.all([1, 2, 3].map(() => announceLint(argv, folder)));
    expect(new Set(runs.map(({ stdout, stderr, code }) => `${code} ${stderr}${stdout}`)).size).toBe(
      1,
    );
    expect(runs[0]?.code).toBe(0);
  });
});

test('a damaged cache is as good as none', async () => {
  await inRepository(async ({ folder, write }) => {
    write(pages);
    const location = join(folder, 'node_modules/cache');
    const whole = await same(folder, ['-f', 'json'], location);
    for (const name of entriesOf(location)) writeFileSync(join(location, name), '{}');
    expect(await same(folder, ['-f', 'json'], location)).toEqual(whole);
  });
});

test('--cache keeps in the folder of the user; nothing is kept without it', async () => {
  await inRepository(async ({ folder, write }) => {
    write(pages);
    const home = join(folder, 'node_modules/home');
    await announceLint([], folder, { XDG_CACHE_HOME: home });
    expect(existsSync(home)).toBe(false);
    await announceLint(['--cache'], folder, { XDG_CACHE_HOME: home });
    expect(entriesOf(join(home, 'announce-lint'))).toHaveLength(6);
    expect(readdirSync(folder).sort()).toEqual(['.git', 'en', 'node_modules', 'zh']);
  });
});

test('a cache that cannot be written is one line, and the report and its code are as without', async () => {
  await inRepository(async ({ folder, write }) => {
    write({ ...pages, taken: '' });
    const plain = await announceLint([], folder);
    const ran = await announceLint(['--cache-location', 'taken/in'], folder);
    expect(ran).toEqual({
      ...plain,
      stderr: expect.stringMatching(
        /^announce-lint: the cache in taken\/in cannot be written \(E[A-Z]+\)\n$/,
      ),
    });
    const chinese = await announceLint(['--cache-location', 'taken/in', '--lang', 'zh'], folder);
    expect(chinese.stderr).toMatch(/^announce-lint: 无法写入 taken\/in 中的缓存（E[A-Z]+）\n$/);
    rmSync(join(folder, 'taken'));
  });
});
