import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** What happened to a file after a commit. */
export interface Later {
  /** How many commits changed it. */
  readonly commits: number;
  /** The latest of them. */
  readonly last: string;
  /** Day of the first of them, `2026-11-21`. */
  readonly since: string;
}

/** The commits since `commit` that changed a file; null where there is none, or git cannot tell. */
export async function commitsSince(
  { root }: Repository,
  commit: string,
  path: string,
): Promise<Later | null> {
  const args = ['log', '--format=%H %cs', `${commit}..HEAD`, '--', path];
  const { ok, output } = await runGit(root, ['--literal-pathspecs', ...args]);
  const rows = output.toString('utf8').trim().split('\n');
  const [last] = (rows[0] ?? '').split(' ');
  const [, since] = (rows.at(-1) ?? '').split(' ');
  if (!ok || !last || since === undefined) return null;
  return { commits: rows.length, last, since };
}

/** The last commit that changed a file; null where none did, or git cannot tell. */
export async function lastCommit({ root }: Repository, path: string): Promise<string | null> {
  const args = ['--literal-pathspecs', 'log', '-1', '--format=%H', '--', path];
  const { ok, output } = await runGit(root, args);
  const commit = output.toString('utf8').trim();
  return ok && commit !== '' ? commit : null;
}

/**
 * What a file was called in a commit, from its name now; null where git does not tell. Follows
 * renames.
 */
export async function formerName(
  { root }: Repository,
  commit: string,
  path: string,
): Promise<string | null> {
  const args = ['log', '--follow', '--format=', '--name-status', '-z', `${commit}..HEAD`, '--'];
  const { ok, output } = await runGit(root, ['--literal-pathspecs', ...args, path]);
  if (!ok) return null;
  const words = output.toString('utf8').split(/[\0\n]+/);
  const renames = words.flatMap((word, at) => (/^R\d+$/.test(word) ? [words[at + 1] ?? ''] : []));
  return renames.at(-1) ?? null;
}
