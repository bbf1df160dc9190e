import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRevisions } from '../../src/git/objects.ts';
import { inRepository } from '../history/scripted.ts';

const megabyte = 1024 * 1024;

test('more than git is asked for at a time comes whole, in the order asked for', async () => {
  await inRepository(async ({ folder, commit }) => {
    // Five of these are 75 MB: two portions, and the fifth begins the second.
    const page = (name: string) => `${name}\n`.repeat((15 * megabyte) / (name.length + 1));
    const names = ['one', 'two', 'three', 'four', 'five'];
    const id = commit(Object.fromEntries(names.map((name) => [`${name}.md`, page(name)])));
    const asked = ['five', 'one', 'none', 'three', 'five', 'two', 'four'];
    const texts = await readRevisions(
      { root: folder, shallow: false },
      asked.map((name) => ({ commit: id, path: `${name}.md` })),
    );
    expect(texts.map((text) => text?.split('\n', 1)[0] ?? null)).toEqual(
      asked.map((name) => (name === 'none' ? null : name)),
    );
    expect(texts.map((text) => text?.length)).toEqual(
      asked.map((name) => (name === 'none' ? undefined : page(name).length)),
    );
  });
});

test('what is too large, no UTF-8, no file or no commit is not there, and hides nothing', async () => {
  await inRepository(async ({ folder, commit, write, git }) => {
    write({ 'large.md': 'a'.repeat(16 * megabyte + 1), 'folder/page.md': '灯\r\n' });
    writeFileSync(join(folder, 'bytes.md'), Buffer.from([0x61, 0xff, 0xfe]));
    const id = commit({ 'page.md': '\uFEFF# 灯塔\n', 'two\nlines.md': 'x\n' });
    expect(git('ls-files').split('\n')).toHaveLength(5);
    const asked: readonly (readonly [string, string])[] = [
      [id, 'large.md'],
      [id, 'page.md'],
      [id, 'bytes.md'],
      [id, 'folder'],
      [id, 'two\nlines.md'],
      ['0'.repeat(40), 'page.md'],
      ['--all', 'page.md'],
      [id, 'folder/page.md'],
    ];
    const texts = await readRevisions(
      { root: folder, shallow: false },
      asked.map(([of, path]) => ({ commit: of, path })),
    );
    expect(texts).toEqual([null, '\uFEFF# 灯塔\n', null, null, null, null, null, '灯\r\n']);
  });
});
