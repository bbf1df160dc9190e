import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChanges } from '../../src/fix/write.ts';

let root = '';
let cwd = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
  cwd = join(root, 'site');
  mkdirSync(join(cwd, 'zh'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const change = (path: string, before = 'a\n', after = 'b\n') => ({ path, before, after });

test('a page is replaced, its mode, BOM and line ends kept, and nothing is left beside it', async () => {
  const before = '\uFEFF灯笼\r\n';
  writeFileSync(join(cwd, 'zh/灯 笼.md'), before);
  chmodSync(join(cwd, 'zh/灯 笼.md'), 0o640);
  const after = '\uFEFF灯塔\r\n';
  expect(await writeChanges(cwd, [change('zh/灯 笼.md', before, after)])).toEqual([]);
  expect(readFileSync(join(cwd, 'zh/灯 笼.md'), 'utf8')).toBe(after);
  expect(statSync(join(cwd, 'zh/灯 笼.md')).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(cwd, 'zh'))).toEqual(['灯 笼.md']);
});

test('a page that changed since it was read stays; the others are written', async () => {
  writeFileSync(join(cwd, 'zh/a.md'), 'mine\n');
  writeFileSync(join(cwd, 'zh/b.md'), 'a\n');
  const refused = await writeChanges(cwd, [change('zh/a.md'), change('zh/b.md')]);
  expect(refused).toEqual([{ path: 'zh/a.md', reason: 'changed' }]);
  expect(readFileSync(join(cwd, 'zh/a.md'), 'utf8')).toBe('mine\n');
  expect(readFileSync(join(cwd, 'zh/b.md'), 'utf8')).toBe('b\n');
  expect(readdirSync(join(cwd, 'zh'))).toEqual(['a.md', 'b.md']);
});

test('what a killed run left is removed once it is old, and nothing else', async () => {
  const left = '.announce-lint-0123456789ab.tmp';
  const young = '.announce-lint-ba9876543210.tmp';
  const others = ['.announce-lint-notes.tmp', '.a.md.tmp'];
  for (const name of ['a.md', left, young, ...others]) writeFileSync(join(cwd, 'zh', name), 'a\n');
  const hourAgo = Date.now() / 1000 - 3600;
  for (const name of [left, ...others]) utimesSync(join(cwd, 'zh', name), hourAgo, hourAgo);
  expect(await writeChanges(cwd, [change('zh/a.md')])).toEqual([]);
  expect(readdirSync(join(cwd, 'zh')).sort()).toEqual(['a.md', young, ...others].sort());
});

test('a page with the longest name that there is is written', async () => {
  const path = `zh/${'a'.repeat(252)}.md`;
  writeFileSync(join(cwd, path), 'a\n');
  expect(await writeChanges(cwd, [change(path)])).toEqual([]);
  expect(readFileSync(join(cwd, path), 'utf8')).toBe('b\n');
});

test('a page that is gone is refused', async () => {
  expect(await writeChanges(cwd, [change('zh/a.md')])).toEqual([
    { path: 'zh/a.md', reason: { code: 'ENOENT' } },
  ]);
  expect(existsSync(join(cwd, 'zh/a.md'))).toBe(false);
});

test('a symbolic link is followed within the folder and not out of it', async () => {
  writeFileSync(join(root, 'secret.md'), 'a\n');
  writeFileSync(join(cwd, 'real.md'), 'a\n');
  mkdirSync(join(root, 'elsewhere'));
  writeFileSync(join(root, 'elsewhere/c.md'), 'a\n');
  symlinkSync(join(root, 'secret.md'), join(cwd, 'zh/a.md'));
  symlinkSync(join(cwd, 'real.md'), join(cwd, 'zh/b.md'));
  symlinkSync(join(root, 'elsewhere'), join(cwd, 'zh/folder'));
  const paths = ['zh/a.md', 'zh/b.md', 'zh/folder/c.md'];
  const refused = await writeChanges(
    cwd,
    paths.map((path) => change(path)),
  );
  expect(refused.map(({ path, reason }) => [path, reason])).toEqual([
    ['zh/a.md', 'outside'],
    ['zh/folder/c.md', 'outside'],
  ]);
  expect(readFileSync(join(root, 'secret.md'), 'utf8')).toBe('a\n');
  expect(readFileSync(join(cwd, 'real.md'), 'utf8')).toBe('b\n');
  expect(readFileSync(join(root, 'elsewhere/c.md'), 'utf8')).toBe('a\n');
});

test('a page above the working directory is written where it was named', async () => {
  writeFileSync(join(root, 'a.md'), 'a\n');
  expect(await writeChanges(cwd, [change('../a.md')])).toEqual([]);
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('b\n');
});

test('no signal handler is left behind', async () => {
  const before = process.listenerCount('SIGINT');
  writeFileSync(join(cwd, 'zh/a.md'), 'a\n');
  await writeChanges(cwd, [change('zh/a.md')]);
  expect(process.listenerCount('SIGINT')).toBe(before);
});
