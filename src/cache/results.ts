import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Repository, repositoryFinder } from '../git/repository.ts';
import { runGit } from '../git/run-git.ts';
import type { Pairing, Result } from '../types.ts';
import type { Entries } from './entries.ts';
import { hash } from './hash.ts';

/** Gives the result of a run: the one that was kept of the same question, else what `find` gives. */
export type KeepResult = (question: unknown, find: () => Promise<Result>) => Promise<Result>;

/** @param version of whatever has a say in what a run finds */
export function keptResults(entries: Entries, version: string): KeepResult {
  return async (question, find) => {
    const asked = JSON.stringify(question, (_, value) => shortened(value));
    const key = ['result', version, asked].join('\n');
    const kept = entries.get(key);
    if (kept !== null) return JSON.parse(kept);
    const result = await find();
    entries.put(key, JSON.stringify(result));
    return result;
  };
}

/** A page by its hash: all of them in one text would be a copy of the site. */
function shortened(value: unknown): unknown {
  return typeof value === 'string' && value.length >= 200 ? hash(value) : value;
}

/** What git has to say of some pages, in a form that changes whenever its answers may. */
export async function historyOf(
  pairings: readonly Pairing[],
  cwd: string,
  repositoryOf: ReturnType<typeof repositoryFinder>,
): Promise<readonly string[]> {
  const roots = new Map<string, Repository>();
  for (const { source, target } of pairings) {
    for (const { path } of [source, target]) {
      const repository = await repositoryOf(resolve(cwd, path));
      if (repository !== null) roots.set(repository.root, repository);
    }
  }
  return Promise.all([...roots.values()].map(stateOf));
}

/** Blame follows the commit that is checked out and the one being merged, as deep as there is history. */
async function stateOf({ root }: Repository): Promise<string> {
  const files = ['MERGE_HEAD', 'shallow', 'info/grafts'];
  const asked = files.flatMap((file) => ['--git-path', file]);
  const { output } = await runGit(root, ['rev-parse', ...asked, 'HEAD']);
  const lines = output.toString('utf8').split('\n');
  const held = files.map((_, at) =>
    readFile(resolve(root, lines[at] ?? ''), 'utf8').catch(() => ''),
  );
  return [root, ...lines.slice(files.length), ...(await Promise.all(held))].join('\n');
}
