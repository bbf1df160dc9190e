import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Page text by path; null takes the page away. */
export type Files = Readonly<Record<string, string | null>>;

/** Runs git as nobody's config would have it. */
export function git(cwd: string, ...argv: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', argv, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: cwd,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Lamplighter',
      GIT_AUTHOR_EMAIL: 'lamps@lamps.example',
      GIT_COMMITTER_NAME: 'Lamplighter',
      GIT_COMMITTER_EMAIL: 'lamps@lamps.example',
    },
  });
  if (status !== 0) throw new Error(`git ${argv.join(' ')}: ${stderr}`);
  return stdout.trim();
}

export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === null) {
      rmSync(join(folder, path));
      continue;
    }
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function commit(folder: string, files: Files, message: string): string {
  write(folder, files);
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message);
  return git(folder, 'rev-parse', 'HEAD');
}

/** A pull request on a host, and the commits that GitHub's event names. */
export interface PullRequest {
  readonly url: string;
  readonly base: string;
  readonly head: string;
  /** The merge that the host made of it. */
  readonly merge: string;
}

/**
 * A bare repository with a pull request in it, as GitHub keeps one: `main` went on after the branch
 * began, and `refs/pull/1/merge` joins the two.
 *
 * @param before the pages when the branch began
 * @param meanwhile what `main` changed since
 * @param change what the branch changes
 */
export function pullRequest(
  root: string,
  {
    before,
    meanwhile,
    change,
  }: { readonly before: Files; readonly meanwhile: Files; readonly change: Files },
): PullRequest {
  const work = join(root, 'work');
  const bare = join(root, 'remote.git');
  mkdirSync(work, { recursive: true });
  git(work, 'init', '--quiet', '--initial-branch=main');
  commit(work, { 'seed.txt': 'seed\n' }, 'Seed');
  commit(work, before, 'Pages');
  git(work, 'checkout', '--quiet', '-b', 'branch');
  const head = commit(work, change, 'Change');
  git(work, 'checkout', '--quiet', 'main');
  const base = commit(work, meanwhile, 'Meanwhile');
  git(work, 'checkout', '--quiet', '--detach', 'main');
  git(work, 'merge', '--quiet', '--no-ff', '-m', 'Merge', 'branch');
  const merge = git(work, 'rev-parse', 'HEAD');
  git(root, 'clone', '--quiet', '--bare', work, bare);
  git(bare, 'fetch', '--quiet', work, `+${merge}:refs/pull/1/merge`, `+${head}:refs/pull/1/head`);
  return { url: pathToFileURL(bare).href, base, head, merge };
}

/** What actions/checkout does: one commit, nothing of its history; or all of it. */
export function checkout(
  folder: string,
  url: string,
  sha: string,
  depth: 'one' | 'all' = 'one',
): void {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet');
  git(folder, 'remote', 'add', 'origin', url);
  const refs = [`+${sha}:refs/remotes/pull/1/merge`];
  if (depth === 'all') refs.push('+refs/heads/*:refs/remotes/origin/*');
  const shallow = depth === 'one' ? ['--depth=1'] : [];
  git(folder, 'fetch', '--quiet', '--no-tags', ...shallow, 'origin', ...refs);
  git(folder, 'checkout', '--quiet', '--force', 'refs/remotes/pull/1/merge');
}
