import { UsageError } from '../errors.ts';
import type { Git } from './git.ts';

/** What of GitHub's event tells with what to compare. */
export interface GithubEvent {
  readonly pull_request?: { readonly base?: { readonly sha?: string } };
  readonly merge_group?: { readonly base_sha?: string };
  /** Of a push: the commit that was there before. */
  readonly before?: string;
}

/** A commit that the event names, or that the user named. */
interface Named {
  readonly commit: string;
  /** The change began where the two histories part, if that is known. */
  readonly forks: boolean;
}

const noCommit = /^0*$/;
const commitId = /^[0-9a-f]{40,64}$/;

/**
 * The commit to compare with, fetched where the checkout does not have it. Null where the event
 * brings no change with it: a schedule, a new branch.
 *
 * @param since what the user named; empty where nothing
 * @param sha the commit of the run: of a pull request, the merge that GitHub made of it
 * @throws UsageError where there is such a commit and it cannot be had.
 */
export async function baseOf(
  event: GithubEvent,
  { since, sha }: { readonly since: string; readonly sha: string },
  git: Git,
): Promise<string | null> {
  const named = since === '' ? await fromEvent(event, sha, git) : { commit: since, forks: false };
  if (named === null) return null;
  const base = (await resolve(named.commit, git)) ?? (await fetch(named.commit, git));
  if (base === null) {
    throw new UsageError(
      `${named.commit} cannot be fetched to compare with; give actions/checkout "fetch-depth: 0"`,
    );
  }
  const fork = named.forks ? (await git('merge-base', base, 'HEAD'))?.trim() : undefined;
  return fork || base;
}

async function fromEvent(event: GithubEvent, sha: string, git: Git): Promise<Named | null> {
  if (event.pull_request !== undefined) {
    const merged = await mergedInto(sha, git);
    if (merged !== null) return { commit: merged, forks: false };
    const { sha: commit = '' } = event.pull_request.base ?? {};
    return noCommit.test(commit) ? null : { commit, forks: true };
  }
  const commit = event.merge_group?.base_sha ?? event.before ?? '';
  return noCommit.test(commit) ? null : { commit, forks: false };
}

/**
 * The first parent of the merge that GitHub made of a pull request, if that is checked out. Read
 * from the commit itself: a shallow clone pretends that it has no parents.
 */
async function mergedInto(sha: string, git: Git): Promise<string | null> {
  const head = (await git('rev-parse', 'HEAD'))?.trim();
  if (head !== sha) return null;
  const commit = (await git('cat-file', 'commit', 'HEAD')) ?? '';
  const [header = ''] = commit.split('\n\n');
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
  return parents.length === 2 ? (parents[0] ?? null) : null;
}

async function resolve(name: string, git: Git): Promise<string | null> {
  // A branch that was not checked out is known as the remote's, if at all.
  for (const candidate of [name, `origin/${name}`]) {
    const found = await git(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${candidate}^{commit}`,
    );
    if (found !== null) return found.trim();
  }
  return null;
}

/** Fetches one commit. Only called where it is not there: `--depth` would cut a full clone short. */
async function fetch(name: string, git: Git): Promise<string | null> {
  if (name.startsWith('-')) return null;
  const fetched = await git(
    ...['fetch', '--no-tags', '--depth=1', '--no-recurse-submodules', '--quiet'],
    ...['--end-of-options', 'origin', name],
  );
  if (fetched === null) return null;
  return resolve(commitId.test(name) ? name : 'FETCH_HEAD', git);
}
