import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Pages by path; null deletes one. */
export type Files = Readonly<Record<string, string | null>>;

/** A git repository with a history of its own, each commit a day after the one before. */
export interface Scripted {
  readonly folder: string;
  write(files: Files): void;
  move(from: string, to: string): void;
  /** Writes and commits; gives the commit's full name. */
  commit(files: Files): string;
  git(...args: readonly string[]): string;
}

/** Runs `use` in a repository made for it, which is gone afterwards. */
export async function inRepository<T>(use: (repository: Scripted) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  let day = 0;
  const git = (...args: readonly string[]) => {
    const date = `2031-01-${String(day + 1).padStart(2, '0')}T12:00:00Z`;
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_AUTHOR_NAME: 'Keeper',
        GIT_AUTHOR_EMAIL: 'keeper@example.com',
        GIT_COMMITTER_NAME: 'Keeper',
        GIT_COMMITTER_EMAIL: 'keeper@example.com',
      },
    });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  const write = (files: Files) => {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      if (text === null) rmSync(file);
      else {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
    }
  };
  const repository: Scripted = {
    folder,
    git,
    write,
    move(from, to) {
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    },
    commit(files) {
      write(files);
      day += 1;
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', `Day ${day}`);
      return git('rev-parse', 'HEAD');
    },
  };
  try {
    git('init', '--quiet', '--initial-branch', 'main');
    return await use(repository);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
