import { expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import { inRepository } from './scripted.ts';

const pages = {
  'en/a.md': '# Lamps 2.4\n\nSee CVE-2026-10001.\n',
  'zh/a.md': '# Lamps 2.4\n\n参见 CVE-2026-10002。\n',
};

test.each([{ ref: 'HEAD' }, 'target-branch' as const])(
  'before the first commit everything is new (%j)',
  async (since) => {
    await inRepository(async ({ folder, write, git }) => {
      write(pages);
      git('add', '--all');
      const { findings } = await lint([], { cwd: folder, since });
      expect(findings.map(({ rule }) => rule)).toEqual(['mismatched-value']);
    });
  },
);

test('another name is not known there', async () => {
  await inRepository(async ({ folder, write }) => {
    write(pages);
    await expect(lint([], { cwd: folder, since: { ref: 'v1' } })).rejects.toThrow(
      'git knows no commit "v1"',
    );
  });
});
