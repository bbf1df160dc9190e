import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { matchesGlob, parseGlob } from '../config/glob.ts';
import { UsageError } from '../errors.ts';
import { detectLanguage } from '../language.ts';
import type { Discovery, Skipped } from '../pair/discovery.ts';
import { languageOfPath } from '../pair/page-path.ts';
import type { Config, SourceFile } from '../types.ts';
import { type Argument, readArgument } from './arguments.ts';
import { findCounterparts } from './counterparts.ts';
import { folderLister, type ListFolder } from './folders.ts';
import { findGenerators } from './generators.ts';
import { isIgnored, rulesOf } from './ignored.ts';
import { isInside, shownPath, toPosix } from './posix.ts';
import { readAll } from './read-file.ts';
import { surroundingsOf } from './surroundings.ts';
import { type Walk, walk } from './walk.ts';

const pageEnding = /\.(?:md|markdown|mdx)$/i;

/** Where a run takes place. */
interface Scene {
  readonly cwd: string;
  readonly home: string;
  readonly list: ListFolder;
  readonly wants: (path: string) => boolean;
}

/** What one argument brings; paths are absolute. */
interface Found {
  readonly files: readonly string[];
  readonly frozen: ReadonlyMap<string, readonly string[]>;
  /** The walk that brought them; null for a named file. */
  readonly walked: Walk | null;
}

/**
 * Finds and reads the pages that `paths` (files, folders, globs; the working directory where there
 * are none) stand for, and the pages that may be the counterparts of those whose own are elsewhere.
 * `cwd` is absolute. Globs of the config's `include` and `exclude` are relative to it.
 *
 * @throws UsageError naming the path that is not there or cannot be read, or the glob that matches
 *   nothing. A file met on the way that cannot be read comes back as `unreadable`.
 */
export async function discover(
  paths: readonly string[],
  cwd: string,
  config: Config,
): Promise<Discovery> {
  const project = await projectFolder(cwd);
  const home = project ?? cwd;
  const scene: Scene = { cwd, home, list: folderLister(), wants: chosenBy(config, cwd) };
  const given = await Promise.all(
    (paths.length === 0 ? ['.'] : paths).map((path) => readArgument(path, cwd, home)),
  );
  const isExcluded = globList(config.exclude ?? []);
  const files = given.filter((argument) => argument.kind === 'file').map(({ path }) => path);
  const named = [...new Set(files)].filter((path) => !isExcluded(shownPath(cwd, path)));
  const excluded = [...new Set(files)].filter((path) => isExcluded(shownPath(cwd, path)));
  const found = await Promise.all(given.map((argument) => collect(argument, scene)));
  checkGlobs(paths, given, found);

  const pages = new Set([...named, ...found.flatMap((part) => part.files)]);
  const folders = given.filter((one) => one.kind !== 'file').map(({ path }) => path);
  const counterparts = await findCounterparts([...pages], folders, config, {
    cwd,
    project,
    list: scene.list,
  });
  const all = [...new Set([...pages, ...counterparts])];
  const show = (path: string) => shownPath(cwd, path);
  const sourceFiles = readPages(all, cwd);
  checkNamed(named, sourceFiles, cwd);
  return {
    cwd: toPosix(cwd),
    home: toPosix(home),
    files: sourceFiles,
    named: named.map(show).sort(),
    roots: given.flatMap((argument) => {
      if (argument.kind === 'file') return [];
      const folder = show(argument.path);
      return [argument.kind === 'folder' ? folder : `${folder}/${argument.pattern}`];
    }),
    counterparts: counterparts.map(show).sort(),
    excluded: excluded.map(show).sort(),
    skipped: skippedOf(found, pages, cwd),
    around: surroundingsOf(
      found.flatMap(({ walked }) => walked ?? []),
      new Set(all),
      cwd,
    ),
    generators: await findGenerators(all, { cwd, home, list: scene.list, roots: folders }),
  };
}

/** The nearest folder upward that git knows, or null. */
export async function projectFolder(cwd: string): Promise<string | null> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const isProject = await access(join(folder, '.git')).then(
      () => true,
      () => false,
    );
    if (isProject) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function globList(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.map(parseGlob);
  return (path) => globs.some((glob) => matchesGlob(glob, path));
}

function chosenBy(config: Config, cwd: string): (path: string) => boolean {
  const isIncluded = config.include ? globList(config.include) : () => true;
  const isExcluded = globList(config.exclude ?? []);
  return (path) => {
    const shown = shownPath(cwd, path);
    return isIncluded(shown) && !isExcluded(shown);
  };
}

async function collect(argument: Argument, scene: Scene): Promise<Found> {
  if (argument.kind === 'file') return { files: [], frozen: new Map(), walked: null };
  const root = argument.path;
  if (argument.kind === 'folder' && (await scene.list(root)) === null) {
    throw new UsageError(`${shownPath(scene.cwd, root)}: cannot be read`);
  }
  const outer =
    isInside(scene.home, root) && root !== scene.home
      ? await rulesOf(dirname(root), scene.home)
      : null;
  // A folder that git ignores was asked for all the same.
  const walked = await walk(root, isIgnored(root, true, outer) ? null : outer, scene.list);
  const { files, frozen } = walked;
  const isPage = (path: string) => pageEnding.test(path);
  if (argument.kind === 'folder') {
    const keep = (path: string) => isPage(path) && scene.wants(path);
    const kept = mapValues(frozen, (list) => list.filter(keep));
    return { files: files.filter(keep), frozen: kept, walked };
  }
  const glob = parseGlob(argument.pattern);
  const anyEnding = !argument.pattern.endsWith('*');
  const matches = (path: string) =>
    (anyEnding || isPage(path)) && matchesGlob(glob, shownPath(root, path)) && scene.wants(path);
  return {
    files: files.filter(matches),
    frozen: mapValues(frozen, (list) => list.filter(matches)),
    walked,
  };
}

function mapValues<V>(
  map: ReadonlyMap<string, V>,
  change: (value: V) => V,
): ReadonlyMap<string, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}

function checkGlobs(
  paths: readonly string[],
  given: readonly Argument[],
  found: readonly Found[],
): void {
  for (const [index, argument] of given.entries()) {
    const { files = [], frozen } = found[index] ?? {};
    const matched = files.length + [...(frozen?.values() ?? [])].flat().length;
    if (argument.kind === 'glob' && matched === 0) {
      throw new UsageError(`${paths[index]}: no file matches`);
    }
  }
}

function checkNamed(named: readonly string[], files: readonly SourceFile[], cwd: string): void {
  const unreadable = new Map(files.map((file) => [file.path, file.unreadable]));
  for (const path of named) {
    // What the bytes are is a finding; that the system does not give them is not.
    const [code] = /^[A-Z][A-Z0-9_]*(?=: )/.exec(unreadable.get(shownPath(cwd, path)) ?? '') ?? [];
    if (code !== undefined) {
      throw new UsageError(`${shownPath(cwd, path)}: cannot be read (${code})`);
    }
  }
}

function readPages(paths: readonly string[], cwd: string): SourceFile[] {
  const texts = readAll(paths);
  const files = paths.map((absolute, index): SourceFile => {
    const path = shownPath(cwd, resolve(absolute));
    const read = texts[index] ?? { unreadable: 'unknown error' };
    if ('unreadable' in read) {
      const language = languageOfPath(path) ?? 'unknown';
      return { path, text: '', language, unreadable: read.unreadable };
    }
    return { path, text: read.text, language: languageOfPath(path) ?? detectLanguage(read.text) };
  });
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Frozen versions in one line for each place; what was named or globbed otherwise is not skipped. */
function skippedOf(found: readonly Found[], pages: ReadonlySet<string>, cwd: string): Skipped[] {
  const places = new Map(found.flatMap((part) => [...part.frozen]));
  return [...places]
    .map(([folder, files]) => ({
      path: shownPath(cwd, folder),
      pages: files.filter((file) => !pages.has(file)).length,
      reason: 'frozen versions',
    }))
    .filter(({ pages: count }) => count > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
