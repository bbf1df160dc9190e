import type { Generator, SourceFile, Surroundings } from '../types.ts';

/** What a run looks at: the result of `discover`, the input of pairing. */
export interface Discovery {
  /** Absolute path of the working directory, POSIX separators; all other paths are relative to it. */
  readonly cwd: string;
  /** Absolute path of the project, POSIX separators: what pair keys are relative to. */
  readonly home: string;
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  /** Files that the user named one by one. */
  readonly named: readonly string[];
  /** Folders and globs that the user gave. */
  readonly roots: readonly string[];
  /** Files that are only there because they may be the counterpart of another. */
  readonly counterparts: readonly string[];
  /** Named files that the config excludes. */
  readonly excluded: readonly string[];
  readonly skipped: readonly Skipped[];
  /** Null where only files were named. */
  readonly around: Surroundings | null;
  /** By folder of the pages, as shown: the generator that builds them, where its config was found. */
  readonly generators: Readonly<Record<string, Generator>>;
}

/** A folder that a run passes over, told in one line. */
export interface Skipped {
  readonly path: string;
  readonly pages: number;
  readonly reason: string;
}
