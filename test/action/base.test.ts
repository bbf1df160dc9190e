import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseOf, type GithubEvent } from '../../src/action/base.ts';
import { changedLines, linesOf, touches } from '../../src/action/changed-lines.ts';
import { gitIn } from '../../src/action/git.ts';
import { UsageError } from '../../src/errors.ts';
import { checkout, git, type PullRequest, pullRequest, write } from './remote.ts';

let root = '';
let request: PullRequest;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'announce-lint-base-'));
  request = pullRequest(root, {
    before: { 'zh/a.md': 'one\ntwo\nthree\nfour\nfive\nsix\n', 'zh/gone.md': 'gone\n' },
    meanwhile: { 'zh/b.md': 'b\n' },
    change: {
      'zh/a.md': 'one\nTWO\nthree\nfive\nsix\n+++ b/zh/c.md\n',
      'zh/灯 "笼".md': 'new\n',
      'zh/gone.md': null,
    },
  });
});
afterAll(() => rmSync(root, { recursive: true }));

let checkouts = 0;
function clone(sha: string, depth: 'one' | 'all' = 'one'): string {
  const folder = join(root, `checkout-${checkouts++}`);
  checkout(folder, request.url, sha, depth);
  return folder;
}

const isShallow = (folder: string) => existsSync(join(folder, '.git/shallow'));
const event = (): GithubEvent => ({ pull_request: { base: { sha: request.base } } });
const zero = '0'.repeat(40);

describe('the commit to compare with', () => {
  test('is the first parent of the merge, fetched alone into a shallow clone', async () => {
    const folder = clone(request.merge);
    expect(isShallow(folder)).toBe(true);
    // The event may be older than the merge: what GitHub merged into is what counts.
    const old: GithubEvent = { pull_request: { base: { sha: zero.replace(/^0/, '1') } } };
    const base = await baseOf(old, { since: '', sha: request.merge }, gitIn(folder));
    expect(base).toBe(request.base);
    expect(git(folder, 'rev-list', '--count', '--all')).toBe('1');
    expect(git(folder, 'cat-file', '-t', request.base)).toBe('commit');
  });

  test('a full clone stays one', async () => {
    const folder = clone(request.merge, 'all');
    const base = await baseOf(event(), { since: '', sha: request.merge }, gitIn(folder));
    expect(base).toBe(request.base);
    expect(isShallow(folder)).toBe(false);
  });

  test('is where the branch began if the branch itself is checked out with its history', async () => {
    const folder = clone(request.head, 'all');
    const base = await baseOf(event(), { since: '', sha: request.merge }, gitIn(folder));
    expect(base).toBe(git(folder, 'rev-parse', `${request.head}^`));
  });

  test('is the base of the event if the branch is checked out without', async () => {
    const folder = clone(request.head);
    const base = await baseOf(event(), { since: '', sha: request.merge }, gitIn(folder));
    expect(base).toBe(request.base);
  });

  test.each<[string, (request: PullRequest) => GithubEvent]>([
    ['a push', ({ base }) => ({ before: base })],
    ['a merge queue', ({ base }) => ({ merge_group: { base_sha: base } })],
  ])('%s names its own', async (_, eventOf) => {
    const folder = clone(request.merge);
    const base = await baseOf(eventOf(request), { since: '', sha: request.merge }, gitIn(folder));
    expect(base).toBe(request.base);
  });

  test.each<[string, GithubEvent]>([
    ['a schedule', {}],
    ['a new branch', { before: zero }],
    ['a pull request without a base', { pull_request: {} }],
  ])('%s has none', async (_, eventWithout) => {
    const folder = clone(request.head);
    expect(await baseOf(eventWithout, { since: '', sha: request.merge }, gitIn(folder))).toBeNull();
  });

  test.each(['main', 'refs/heads/main'])('is what the user named: %s', async (since) => {
    const folder = clone(request.merge);
    const base = await baseOf(event(), { since, sha: request.merge }, gitIn(folder));
    expect(base).toBe(request.base);
  });

  test.each(['1'.repeat(40), 'none', '--all', '-c', 'a b', 'HEAD..HEAD'])(
    'that cannot be had is an error: %s',
    async (since) => {
      const folder = clone(request.merge);
      await expect(baseOf({}, { since, sha: request.merge }, gitIn(folder))).rejects.toThrow(
        UsageError,
      );
    },
  );

  test('outside of a repository is an error', async () => {
    await expect(baseOf(event(), { since: '', sha: '' }, gitIn(root))).rejects.toThrow(UsageError);
  });
});

describe('changed lines', () => {
  test('of the pages asked for, in whatever letters', async () => {
    const folder = clone(request.merge, 'all');
    const asked = new Set(['zh/a.md', 'zh/b.md', 'zh/灯 "笼".md', 'zh/gone.md']);
    const changed = await changedLines(request.base, asked, gitIn(folder));
    expect(Object.fromEntries(changed)).toEqual({
      'zh/a.md': [
        [2, 2],
        [3, 4],
        [6, 6],
      ],
      'zh/gone.md': [[0, 1]],
      'zh/灯 "笼".md': [[1, 1]],
    });
    const at = (path: string, line: number, endLine = line) =>
      touches(changed, { path, line, endLine });
    expect([1, 2, 3, 4, 5, 6, 7].filter((line) => at('zh/a.md', line))).toEqual([2, 3, 4, 6]);
    expect(at('zh/a.md', 5, 9)).toBe(true);
    expect(at('zh/b.md', 1)).toBe(false);
  });

  test('a page that looks like a diff says nothing', () => {
    expect(linesOf('@@ -1 +1 @@\n-@@ -9 +9 @@\n+@@ -7 +7 @@\n')).toEqual([[1, 1]]);
  });

  test('no base, no lines', async () => {
    const folder = clone(request.merge);
    write(folder, { 'zh/a.md': 'changed\n' });
    const none = await changedLines('1'.repeat(40), new Set(['zh/a.md']), gitIn(folder));
    expect(none.size).toBe(0);
  });
});
