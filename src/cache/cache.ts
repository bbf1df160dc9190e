import { type Entries, openEntries } from './entries.ts';
import { type KeepResult, keptResults } from './results.ts';
import { removeUnused } from './unused.ts';

/** What earlier runs found out, kept in a folder. */
export interface Cache {
  /** Absolute. */
  readonly folder: string;
  /** Names the very code that runs. */
  readonly program: string;
  readonly entries: Entries;
  /** Of whatever has a say in what a run finds: nothing is taken from another one. */
  readonly version: string;
  readonly result: KeepResult;
  /** Ends a run; gives the code of the system where something could not be kept. */
  close(): string | null;
}

/**
 * @param folder absolute; made when something is kept
 * @param program names the very code that runs
 */
export function openCache(folder: string, program: string): Cache {
  const entries = openEntries(folder);
  // What is a letter or a digit is Node's word.
  const version = `${program} ${process.versions.unicode ?? process.version}`;
  return {
    folder,
    program,
    entries,
    version,
    result: keptResults(entries, version),
    close() {
      removeUnused(folder);
      return entries.failure();
    },
  };
}
