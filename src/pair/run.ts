import { posix } from 'node:path';
import type { Language, SourceFile, Via } from '../types.ts';
import type { Discovery } from './discovery.ts';
import { type LayoutPair, pairByLayout, sharedSegments } from './layout.ts';
import { learnTrees, type Trees } from './trees.ts';

/** What every kind of evidence needs to know of a run. */
export interface Run {
  readonly discovery: Discovery;
  /** What the paths say, by the path of the Chinese file. */
  readonly layout: ReadonlyMap<string, LayoutPair>;
  readonly trees: Trees;
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly languageOf: (file: SourceFile) => Language | 'unknown';
  readonly absolute: (path: string) => string;
  readonly relative: (path: string) => string;
}

/** A pair before it has its key. */
export interface Found {
  readonly english: SourceFile;
  readonly chinese: SourceFile;
  readonly chineseIsSource: boolean;
  readonly via: Via;
  readonly confidence: number;
  /** The variant of Chinese that the config's map names; an original may have a page in each. */
  readonly variant?: string;
  /** What the pair is called if its paths say nothing; else its key follows from them. */
  readonly name?: string;
}

/** Prepares a run: reads the paths, and learns from them where the languages are kept. */
export function prepareRun(discovery: Discovery): Run {
  const absolute = (path: string) => posix.join(discovery.cwd, path);
  const relative = (path: string) => posix.relative(discovery.cwd, path);
  const files = new Map(discovery.files.map((file) => [file.path, file]));
  const paths = discovery.files.map((file) => absolute(file.path));
  const pairs = pairByLayout(paths, (path) => files.get(relative(path))?.language ?? 'unknown');
  const trees = learnTrees(pairs, sharedSegments(paths));
  return {
    discovery,
    layout: new Map(pairs.map((pair) => [relative(pair.chinese), pair])),
    trees,
    files,
    languageOf: (file) => trees.languageOf(absolute(file.path)) ?? file.language,
    absolute,
    relative,
  };
}
