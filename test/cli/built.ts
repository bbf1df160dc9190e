import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** The built program. */
export const program = join(root, 'dist/src/cli.js');

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the program if a source is newer than it. */
export function build(): void {
  const sources = ['src', 'rules'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|css)$/.test(name))
      .map((name) => join(root, folder, name)),
  );
  const built = existsSync(program) ? statSync(program).mtimeMs : 0;
  if (sources.every((source) => statSync(source).mtimeMs < built)) return;
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
}

/** Runs the built program, in English and without colour unless `variables` say otherwise. */
export function announceLint(
  argv: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...argv], {
      cwd,
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', COLUMNS: '80', ...variables },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
