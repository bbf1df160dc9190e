import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { program } from '../cli/built.ts';
import { type Files, inRepository } from '../history/scripted.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** What a commit came to. */
export interface Committed {
  readonly code: number | null;
  /** What git and the hooks printed. */
  readonly said: string;
}

export interface Hooked {
  readonly folder: string;
  /** Stages the files, or takes away those that are null, and commits under the hooks. */
  commit(files: Files): Committed;
  /** Runs a program where the hooks run. */
  run(command: string, ...args: readonly string[]): Committed;
}

/** A hook as `.pre-commit-hooks.yaml` declares it. */
export interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly [option: string]: unknown;
}

export const hooks: readonly Hook[] = parse(
  readFileSync(join(repository, '.pre-commit-hooks.yaml'), 'utf8'),
);

/** Whether the program is there; where it must be, its absence is an error. */
export function isThere(command: string): boolean {
  const there = spawnSync(command, ['--version']).status === 0;
  if (!there && process.env.CI === 'true') throw new Error(`${command} is not installed`);
  return there;
}

/** A config of pre-commit with the declared hooks, on the program as it was built here. */
export function localConfig(...overrides: readonly Readonly<Record<string, unknown>>[]): string {
  const local = overrides.map((override) => {
    const hook = hooks.find(({ id }) => id === override.id);
    if (hook === undefined) throw new Error(`No hook ${override.id}`);
    const { minimum_pre_commit_version: _, ...declared } = hook;
    const entry = `"${process.execPath}" "${program}"`;
    return { ...declared, language: 'system', entry, ...override };
  });
  return stringify({ repos: [{ repo: 'local', hooks: local }] });
}

/**
 * Runs `use` in a repository with those pages committed and the hooks of pre-commit installed.
 *
 * @param home where pre-commit keeps what it installs
 */
export async function withPreCommit<T>(
  config: string,
  pages: Files,
  use: (hooked: Hooked) => Promise<T> | T,
  home?: string,
): Promise<T> {
  return inRepository(async (scripted) => {
    scripted.commit({ ...pages, '.pre-commit-config.yaml': config });
    const { folder } = scripted;
    const run = (command: string, ...args: readonly string[]): Committed => {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          GIT_CONFIG_NOSYSTEM: '1',
          LANG: 'C.UTF-8',
          PRE_COMMIT_HOME: home ?? join(folder, '.git/pre-commit'),
          GIT_AUTHOR_NAME: 'Keeper',
          GIT_AUTHOR_EMAIL: 'keeper@example.com',
          GIT_COMMITTER_NAME: 'Keeper',
          GIT_COMMITTER_EMAIL: 'keeper@example.com',
        },
      });
      return { code: status, said: `${stdout}${stderr}` };
    };
    // Written before today, so that what a commit changes is younger.
    run('env', 'GIT_COMMITTER_DATE=2020-01-01T12:00:00Z', 'git', 'commit', '--amend', '--no-edit');
    const installed = run('pre-commit', 'install');
    if (installed.code !== 0) throw new Error(installed.said);
    return use({
      folder,
      run,
      commit(files) {
        const gone = Object.keys(files).filter((path) => files[path] === null);
        for (const path of gone) rmSync(join(folder, path));
        scripted.write(Object.fromEntries(Object.entries(files).filter(([, text]) => text)));
        scripted.git('add', '--all');
        return run('git', 'commit', '--message', 'A change');
      },
    });
  });
}
