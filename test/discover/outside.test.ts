import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { discover } from '../../src/discover/discover.ts';
import type { Config } from '../../src/types.ts';
import { chinese, english, folderWith } from './folder.ts';

async function found(paths: readonly string[], cwd: string, config: Config = {}) {
  const { files } = await discover(paths, cwd, config);
  return files.map(({ path }) => path).sort();
}

test.each(['**/*.md', '{docs,..}/**/*.md', '*/*.md'])(
  'a glob does not follow links out of the folder: %s',
  async (glob) => {
    const outside = folderWith({ 'secret.md': english, 'docs/secret.md': english });
    const cwd = folderWith({ '.git/HEAD': '', 'docs/a.md': english });
    symlinkSync(outside, join(cwd, 'out'));
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'docs/link.md'));
    expect(await found([glob], cwd)).toEqual(['docs/a.md']);
  },
);

test.each([
  { include: ['../**'] },
  { include: ['/**'] },
  { include: ['../*/secret.md', '**'], exclude: [] },
])('include finds nothing outside of the folder: %j', async (config) => {
  const outer = folderWith({ 'out/secret.md': english, 'in/a.md': english });
  const files = await found([], join(outer, 'in'), config);
  expect(files.filter((path) => path !== 'a.md')).toEqual([]);
});

test('the counterpart of a page is not looked for behind a link', async () => {
  const outside = folderWith({
    'zh/docusaurus-plugin-content-docs/current/a.md': chinese,
    'a.md': chinese,
  });
  const cwd = folderWith({ '.git/HEAD': '', 'docs/a.md': english, 'en/a.md': english });
  symlinkSync(outside, join(cwd, 'i18n'));
  symlinkSync(outside, join(cwd, 'zh'));
  expect(await found(['docs/a.md', 'en/a.md'], cwd)).toEqual(['docs/a.md', 'en/a.md']);
});

test('links in a circle end', async () => {
  const cwd = folderWith({ '.git/HEAD': '', 'a/b/x.md': english });
  symlinkSync('..', join(cwd, 'a/b/up'));
  symlinkSync('self', join(cwd, 'a/self'));
  symlinkSync(join(cwd, 'a'), join(cwd, 'a/b/again'));
  expect(await found([], cwd)).toEqual(['a/b/x.md']);
  await expect(found(['a/self'], cwd)).rejects.toThrow('a symbolic link to nothing');
});

test.skipIf(process.platform === 'win32')('a device is no list of what to ignore', async () => {
  const cwd = folderWith({ '.git/HEAD': '', 'a.md': english, 'b.md': english });
  symlinkSync('/dev/zero', join(cwd, '.gitignore'));
  expect(await found([], cwd)).toEqual(['a.md', 'b.md']);
});

test.skipIf(process.platform === 'win32')('a device or a folder is no config', async () => {
  const cwd = folderWith({ 'a.md': english });
  symlinkSync('/dev/zero', join(cwd, 'announce-lint.config.json'));
  await expect(loadConfig(cwd)).rejects.toThrow('announce-lint.config.json: not a file');
  const other = folderWith({ 'a.md': english });
  mkdirSync(join(other, 'announce-lint.config.json'));
  await expect(loadConfig(other)).rejects.toThrow('announce-lint.config.json: not a file');
});
