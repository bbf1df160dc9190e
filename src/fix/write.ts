import { rmSync } from 'node:fs';
import { access, constants, open, readFile, realpath, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { renameBusy } from '../rename-busy.ts';
import { systemCode } from '../system-error.ts';
import type { Change } from './fix.ts';
import { removeLeft, temporaryName } from './temporary.ts';

/** A page that was left as it is. */
export interface Refused {
  readonly path: string;
  /** changed: since it was read. outside: a symbolic link leads out of the working directory. */
  readonly reason: 'changed' | 'outside' | { readonly code: string };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Writes changed pages, each as a whole or not at all: into a temporary file beside it, which then
 * takes its place. What ends the program in between leaves no temporary file, but for a kill, whose
 * file the next run removes. Never throws for one page; the others are written.
 *
 * @param cwd absolute path that the pages' paths are relative to
 */
export async function writeChanges(cwd: string, changes: readonly Change[]): Promise<Refused[]> {
  const refused: Refused[] = [];
  let temporary: string | null = null;
  const onSignal = (signal: NodeJS.Signals) => {
    if (temporary !== null) rmSync(temporary, { force: true });
    stop();
    process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    const folders = new Set(changes.map(({ path }) => dirname(resolve(cwd, path))));
    for (const folder of folders) await removeLeft(folder);
    for (const change of changes) {
      const reason = await replace(cwd, change, (path) => {
        temporary = path;
      });
      if (reason !== null) refused.push({ path: change.path, reason });
    }
  } finally {
    stop();
  }
  return refused;
}

async function replace(
  cwd: string,
  { path, before, after }: Change,
  remember: (temporary: string | null) => void,
): Promise<Refused['reason'] | null> {
  let temporary: string | null = null;
  try {
    const root = await realpath(cwd);
    const file = await realpath(resolve(cwd, path));
    if (file !== resolve(root, path) && !isInside(root, file)) return 'outside';
    await access(file, constants.W_OK);
    const { mode } = await stat(file);
    temporary = join(dirname(file), temporaryName());
    remember(temporary);
    await writeNew(temporary, after, mode);
    if (!(await readFile(file)).equals(Buffer.from(before))) return 'changed';
    await renameBusy(temporary, file);
    temporary = null;
    return null;
  } catch (error) {
    return { code: systemCode(error) };
  } finally {
    if (temporary !== null) await rm(temporary, { force: true }).catch(() => {});
    remember(null);
  }
}

async function writeNew(path: string, text: string, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(text);
    // The mode of a new file is cut by the mask of the process.
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
