import { execFile } from 'node:child_process';

/** Runs git; gives what it printed, or null where it failed. */
export type Git = (...argv: readonly string[]) => Promise<string | null>;

/** Git in a folder. It asks for no password and shows no page of a diff through other programs. */
export function gitIn(cwd: string): Git {
  return (...argv) =>
    new Promise((resolve) => {
      const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
      const options = { cwd, env, maxBuffer: 1 << 28, encoding: 'utf8' } as const;
      execFile('git', argv, options, (error, stdout) => resolve(error === null ? stdout : null));
    });
}
