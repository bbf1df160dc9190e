import { lstat, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import { isInside, toPosix } from './posix.ts';

/** What an argument of the command line stands for; paths are absolute. */
export type Argument =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  /** A pattern relative to the folder `path`, in which it can match. */
  | { readonly kind: 'glob'; readonly path: string; readonly pattern: string };

/**
 * Finds out what an argument is. What exists is taken by its name, wildcards or not; backslashes
 * are separators unless a file of that name exists.
 *
 * @throws UsageError if it is neither there nor a glob, or no plain file or folder.
 */
export async function readArgument(given: string, cwd: string, home: string): Promise<Argument> {
  // No leading ones: `\\` must not become the root of the whole disk.
  const isWindows = given.includes('\\') && !given.startsWith('\\');
  const spellings = isWindows ? [given, given.replaceAll('\\', '/')] : [given];
  for (const spelling of spellings) {
    const path = resolve(cwd, spelling);
    const kind = await kindOf(path, home, given);
    if (kind) return { kind, path };
  }
  const pattern = spellings.at(-1) ?? given;
  if (!/[*?[{]/.test(pattern)) throw new UsageError(`${given}: no such file or folder`);
  const segments = pattern.split('/');
  const firstWildcard = segments.findIndex((segment) => /[*?[{]/.test(segment));
  const base = segments.slice(0, firstWildcard).join('/');
  return {
    kind: 'glob',
    path: resolve(cwd, base === '' && pattern.startsWith('/') ? '/' : base),
    pattern: segments.slice(firstWildcard).join('/'),
  };
}

async function kindOf(
  path: string,
  home: string,
  given: string,
): Promise<'file' | 'folder' | null> {
  const own = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new UsageError(`${given}: cannot be read (EACCES)`);
    return null;
  });
  if (!own) return null;
  const target = own.isSymbolicLink() ? await stat(path).catch(() => null) : own;
  if (!target) throw new UsageError(`${given}: a symbolic link to nothing`);
  if (target.isDirectory()) return 'folder';
  if (!target.isFile()) throw new UsageError(`${given}: neither a file nor a folder`);
  // A link may come with a stranger's pull request, its target with nobody's leave.
  if (own.isSymbolicLink() && !isInside(await realpath(home), await realpath(path))) {
    throw new UsageError(`${given}: a symbolic link that leads out of ${toPosix(home)}`);
  }
  return 'file';
}
