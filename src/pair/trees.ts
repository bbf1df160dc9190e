import { posix } from 'node:path';
import type { Language } from '../types.ts';
import { translatedPaths } from './docusaurus.ts';
import type { LayoutPair } from './layout.ts';
import { type Reading, readPath } from './page-path.ts';

/** Where the pages of a run keep their languages, learnt from the pairs that were found. */
export interface Trees {
  /** The language of a path that lies in a tree in which other pages are paired, or null. */
  languageOf(path: string): Language | null;
  /** Whether a path lies in a folder tree of which other pages are paired by their paths. */
  holds(path: string): boolean;
  /** Where the counterpart of a path should be, or null. */
  expected(path: string): string | null;
}

/** How a folder keeps its pages in two languages; '' where the language has no mark. */
interface Tree {
  readonly style: Reading['style'];
  readonly written: Readonly<Record<Language, string>>;
  /** Docusaurus: the folders of the site that are known to have translations. */
  readonly parts: Set<string>;
}

/** Learns the trees from the layout pairs of a run; `shared` as for {@link readPath}. */
export function learnTrees(pairs: readonly LayoutPair[], shared: number): Trees {
  const trees = new Map<string, Tree>();
  const suffixes = new Map<string, Tree>();
  for (const { english, chinese, englishReading, chineseReading } of pairs) {
    const reading = chineseReading ?? englishReading;
    if (!reading) continue;
    const written = { en: englishReading?.written ?? '', zh: chineseReading?.written ?? '' };
    if (reading.style === 'suffix') {
      suffixes.set(posix.dirname(reading.before), newTree(reading, written));
      continue;
    }
    const tree = trees.get(reading.before) ?? newTree(reading, written);
    trees.set(reading.before, tree);
    tree.parts.add(partOf(chineseReading ? english : chinese, reading.before));
  }
  const treeOf = (path: string, reading: Reading) =>
    reading.style === 'suffix' ? suffixes.get(posix.dirname(path)) : trees.get(reading.before);
  const languageOf = (path: string): Language | null => {
    const { readings } = readPath(path, shared);
    return readings.find((reading) => treeOf(path, reading))?.code.language ?? null;
  };
  const holds = (path: string): boolean =>
    readPath(path, shared).readings.some((reading) => trees.has(reading.before)) ||
    unmarkedPlace(path, trees) !== null;
  const expected = (path: string): string | null => {
    const { readings } = readPath(path, shared);
    for (const reading of readings) {
      const tree = treeOf(path, reading);
      if (tree) return replaceMark(path, reading, tree);
    }
    const place = unmarkedPlace(path, trees);
    if (place !== null) return place;
    const suffix = suffixes.get(posix.dirname(path));
    return suffix ? addSuffix(path, suffix) : null;
  };
  return { languageOf, holds, expected };
}

function newTree(reading: Reading, written: Tree['written']): Tree {
  return { style: reading.style, written, parts: new Set() };
}

/** The folder of the site that holds `path`; `i18n` is the site's folder of translations. */
function partOf(path: string, i18n: string): string {
  return posix.relative(posix.dirname(i18n), path).split('/')[0] ?? '';
}

function replaceMark(path: string, reading: Reading, tree: Tree): string | null {
  const written = tree.written[reading.code.language === 'en' ? 'zh' : 'en'];
  if (written === '') return reading.bare[0] ?? null;
  if (reading.style === 'suffix') {
    const [name, ending] = splitEnding(reading.before);
    return name + written + ending;
  }
  const rest = path.slice(reading.before.length + 1 + reading.written.length);
  return `${reading.before}/${written}${rest}`;
}

/** Where the counterpart of a page without mark should be, by the innermost tree around it. */
function unmarkedPlace(path: string, trees: ReadonlyMap<string, Tree>): string | null {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    for (const before of [folder, `${folder}/i18n`]) {
      const tree = trees.get(before);
      const place = tree ? addMark(path, before, tree) : null;
      if (place !== null) return place;
    }
    if (posix.dirname(folder) === folder) return null;
  }
}

/** A page without mark belongs to the tree if one of the two languages needs none there. */
function addMark(path: string, before: string, tree: Tree): string | null {
  const written = tree.written.en === '' ? tree.written.zh : tree.written.en;
  if (tree.written.en !== '' && tree.written.zh !== '') return null;
  if (tree.style === 'docusaurus') {
    if (!tree.parts.has(partOf(path, before))) return null;
    const site = posix.dirname(before);
    const [translated] = translatedPaths(posix.relative(site, path).split('/'));
    return translated ? [before, written, ...translated].join('/') : null;
  }
  if (!path.startsWith(`${before}/`)) return null;
  return `${before}/${written}${path.slice(before.length)}`;
}

function addSuffix(path: string, suffix: Tree): string | null {
  const written = suffix.written.en === '' ? suffix.written.zh : suffix.written.en;
  if (suffix.written.en !== '' && suffix.written.zh !== '') return null;
  const [name, ending] = splitEnding(path);
  return name + written + ending;
}

function splitEnding(path: string): readonly [string, string] {
  const [ending = ''] = /\.[A-Za-z]+$/.exec(path) ?? [];
  return [path.slice(0, path.length - ending.length), ending];
}
