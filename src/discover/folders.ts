import { type Dirent, readdirSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { posix } from 'node:path';

/** Names of what a folder holds. */
interface FolderContent {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Symbolic links and everything special: nothing that a walk goes to. */
  readonly others: readonly string[];
}

/** Lists a folder by its absolute path; null if it is not there or cannot be read. */
export type ListFolder = (folder: string) => Promise<FolderContent | null>;

/** A {@link ListFolder} that asks the disk once for each folder. */
export function folderLister(): ListFolder {
  const known = new Map<string, Promise<FolderContent | null>>();
  return (folder) => {
    const listed = known.get(folder) ?? list(folder);
    known.set(folder, listed);
    return listed;
  };
}

/**
 * The same for what lies around the folder `home`, an absolute path with POSIX separators: a folder
 * that only a symbolic link leads to is as good as absent. The folders above `home` were named.
 */
export function withoutLinks(inner: ListFolder, home: string): ListFolder {
  const known = new Map<string, Promise<boolean>>();
  const isPlain = (folder: string): Promise<boolean> => {
    const answer = known.get(folder) ?? look(folder);
    known.set(folder, answer);
    return answer;
  };
  const look = async (folder: string): Promise<boolean> => {
    const above = posix.dirname(folder);
    if (above === folder || folder === home || home.startsWith(`${folder}/`)) return true;
    const isLink = await lstat(folder).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    return !isLink && (await isPlain(above));
  };
  return async (folder) => ((await isPlain(folder)) ? inner(folder) : null);
}

async function list(folder: string): Promise<FolderContent | null> {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const named = (wanted: (entry: Dirent) => boolean) =>
      entries.filter(wanted).map((entry) => entry.name);
    return {
      files: named((entry) => entry.isFile()),
      folders: named((entry) => entry.isDirectory()),
      others: named((entry) => !entry.isFile() && !entry.isDirectory()),
    };
  } catch {
    return null;
  }
}
