import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, realpath, rm, rmdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { projectFolder } from '../discover/discover.ts';
import { ConfigError, UsageError } from '../errors.ts';
import { renameBusy } from '../rename-busy.ts';
import { systemCode } from '../system-error.ts';
import type { Accepted } from '../types.ts';
import { type Entry, formatEntries, parseEntries } from './entries.ts';

/** Where accepted differences are kept for a project: in its tree, and outside of it. */
export interface Stores {
  /** Absolute path of the folder that the paths of the entries begin from. */
  readonly root: string;
  readonly tree: string;
  /** null where the system names no folder for such files. */
  readonly local: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

const folder = '.announce-lint';
const file = 'accepted.jsonl';

/**
 * The stores of the project around `cwd`: beside the config in use, where that lies in `cwd` or above
 * it; else at the root of the Git repository; else in `cwd`.
 *
 * @param configPath absolute path of the config in use
 */
export async function findStores(
  cwd: string,
  configPath: string | null,
  variables: Variables,
): Promise<Stores> {
  const beside = configPath === null ? null : dirname(configPath);
  const root =
    beside !== null && isWithin(beside, cwd) ? beside : ((await projectFolder(cwd)) ?? cwd);
  const state = stateFolder(variables);
  const id = createHash('sha256')
    .update(await realpath(root))
    .digest('hex')
    .slice(0, 12);
  return {
    root,
    tree: join(root, folder, file),
    local: state && join(state, 'announce-lint', `${basename(root)}-${id}`, file),
  };
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function stateFolder(variables: Variables): string | null {
  const { XDG_STATE_HOME: xdg, LOCALAPPDATA: windows, HOME: home = homedir() } = variables;
  if (xdg !== undefined && isAbsolute(xdg)) return xdg;
  if (windows !== undefined && isAbsolute(windows)) return windows;
  return isAbsolute(home) ? join(home, '.local', 'state') : null;
}

/**
 * The entries of one store; none where there is no such file.
 *
 * @throws ConfigError naming file and line, where it cannot be read
 */
export async function readStore(path: string, cwd: string): Promise<Entry[]> {
  const shown = shownPath(path, cwd);
  try {
    return parseEntries(await readFile(path, 'utf8'), shown);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new ConfigError(`${shown}: cannot be read (${code})`);
  }
}

/**
 * Writes a store, in one step; a store without entries is removed.
 *
 * @throws UsageError where it cannot be written
 */
export async function writeStore(
  path: string,
  entries: readonly Entry[],
  cwd: string,
): Promise<void> {
  const home = dirname(path);
  try {
    if (entries.length === 0) {
      await rm(path, { force: true });
      await rmdir(home).catch(() => undefined);
      return;
    }
    await mkdir(home, { recursive: true });
    if ((await lstat(home)).isSymbolicLink())
      throw new UsageError(`${shownPath(home, cwd)}: a symbolic link; entries go to a folder`);
    const text = formatEntries(entries);
    const beside = `${path}.${process.pid}.tmp`;
    await writeFile(beside, text, { flag: 'wx' });
    try {
      await renameBusy(beside, path);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${shownPath(path, cwd)}: cannot be written (${systemCode(error)})`);
  }
}

/**
 * What was accepted in both stores, with paths as a run in `cwd` gives them.
 *
 * @throws ConfigError where a store cannot be read
 */
export async function readAccepted(stores: Stores, cwd: string): Promise<Accepted[]> {
  const entries = await Promise.all(
    [stores.tree, ...(stores.local === null ? [] : [stores.local])].map((path) =>
      readStore(path, cwd),
    ),
  );
  return entries.flat().map(({ fingerprint, rule, messageId, source, target, reason }) => ({
    fingerprint,
    rule,
    messageId,
    source: fromRoot(stores, source, cwd),
    target: fromRoot(stores, target, cwd),
    reason,
  }));
}

/** A path as a run in `cwd` gives it, as the store writes it. */
export function toRoot({ root }: Stores, path: string, cwd: string): string {
  return posixPath(relative(root, resolve(cwd, path)));
}

/** A path as the store writes it, as a run in `cwd` gives it. */
function fromRoot({ root }: Stores, path: string, cwd: string): string {
  return posixPath(relative(cwd, resolve(root, path)));
}

/** A path for people: relative to `cwd` where it lies below the same folder. */
export function shownPath(path: string, cwd: string): string {
  const way = posixPath(relative(cwd, path));
  return way.startsWith('../../') || isAbsolute(way) ? path : way;
}

function posixPath(path: string): string {
  return sep === posix.sep ? path : path.split(sep).join(posix.sep);
}
