import { commitOf, type Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/**
 * The commit that a change is to be held against: the last one that `name` and the checked-out
 * branch share, or `name` itself where their histories do not meet (a shallow clone). Before the
 * first commit, HEAD is what that one will be held against: nothing. Null where there is no such
 * commit.
 */
export async function baseOf(repository: Repository, name: string): Promise<string | null> {
  const commit = await commitOf(repository, name);
  if (commit === null) return name === 'HEAD' ? nothingYet(repository) : null;
  const { ok, output } = await runGit(repository.root, ['merge-base', commit, 'HEAD']);
  return ok ? output.toString('utf8').trim() : commit;
}

/**
 * The branch that a change will be merged into: the default one of `upstream`, else of `origin`;
 * `HEAD` where there is neither, so that a change is what is not committed yet.
 */
export async function targetBranch(repository: Repository): Promise<string> {
  for (const remote of ['upstream', 'origin']) {
    const head = await runGit(repository.root, [
      ...['symbolic-ref', '--quiet', '--short', `refs/remotes/${remote}/HEAD`],
    ]);
    if (head.ok) return head.output.toString('utf8').trim();
    for (const branch of ['main', 'master']) {
      const name = `refs/remotes/${remote}/${branch}`;
      if ((await commitOf(repository, name)) !== null) return name;
    }
  }
  return 'HEAD';
}

/** The empty tree, where no commit was made yet. */
async function nothingYet({ root }: Repository): Promise<string | null> {
  const head = await runGit(root, ['symbolic-ref', '--quiet', 'HEAD']);
  if (!head.ok) return null;
  const branch = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (branch.ok) return null;
  const tree = await runGit(root, ['hash-object', '-t', 'tree', '--stdin']);
  return tree.ok ? tree.output.toString('utf8').trim() : null;
}
