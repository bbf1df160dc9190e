import { readdir } from 'node:fs/promises';

/** Names of what a folder holds; symbolic links and everything special left out. */
interface FolderContent {
  readonly files: readonly string[];
  readonly folders: readonly string[];
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

async function list(folder: string): Promise<FolderContent | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) return null;
  return {
    files: entries.filter((entry) => entry.isFile()).map((entry) => entry.name),
    folders: entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
  };
}
