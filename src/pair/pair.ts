import { posix } from 'node:path';
import type { Config, Language, Pairing, SourceFile, Unpaired, Via } from '../types.ts';
import { pairByArguments } from './arguments.ts';
import { type ContentVerdict, judgeByContent } from './content.ts';
import type { Discovery } from './discovery.ts';
import { readFields } from './front-matter.ts';
import { layoutKey, pathKey, uniqueKeys } from './key.ts';
import { type LayoutPair, pairByLayout, sharedSegments } from './layout.ts';
import { splitRaw } from './raw-text.ts';
import { explain } from './reason.ts';
import { readTraits } from './tokens.ts';
import { learnTrees, type Trees } from './trees.ts';
import { pairByWriting } from './written.ts';

export interface PairingResult {
  /** Sorted by source path, then target path. */
  readonly pairings: readonly Pairing[];
  /** Sorted by path. */
  readonly unpaired: readonly Unpaired[];
}

/** A pair found, before it has its key. */
interface Found {
  readonly english: SourceFile;
  readonly chinese: SourceFile;
  readonly chineseIsSource: boolean;
  readonly via: Via;
  readonly confidence: number;
  readonly key: string;
}

/** Pages with less prose than this, in Latin letters, are not told by their content. */
const shortestProse = 200;
const fewestHan = 10;
/** A link or front matter says what its author meant, who may have copied it from another page. */
const writtenConfidence = 0.95;

/**
 * Finds the pairs among the discovered files, by the strongest evidence for each: the config, the
 * arguments, the paths, what the front matter says, a link to the original, the content. Content
 * decides where no paths do: on files named and in flat folders; where paths pair most pages of
 * either language it only suggests. Every file that is in no pair is returned with a reason.
 */
export function pairFiles(discovery: Discovery, config: Config): PairingResult {
  const absolute = (path: string) => posix.join(discovery.cwd, path);
  const relative = (path: string) => posix.relative(discovery.cwd, path);
  const byPath = new Map(discovery.files.map((file) => [file.path, file]));
  const paths = discovery.files.map((file) => absolute(file.path));
  const layout = pairByLayout(paths, (path) => byPath.get(relative(path))?.language ?? 'unknown');
  const trees = learnTrees(layout, sharedSegments(paths));
  const languageOf = (file: SourceFile) => trees.languageOf(absolute(file.path)) ?? file.language;

  const found: Found[] = [];
  const free = new Map(byPath);
  const take = (pair: Found) => {
    found.push(pair);
    free.delete(pair.english.path);
    free.delete(pair.chinese.path);
  };

  const layoutOf = new Map(layout.map((pair) => [pair.chinese, pair]));
  const keyOf = (english: SourceFile, chinese: SourceFile, name: string) => {
    const pair = layoutOf.get(absolute(chinese.path));
    const sure = pair && pair.english === absolute(english.path);
    return sure ? layoutKey(pair, discovery.home) : name;
  };
  const ownKey = (file: SourceFile) => pathKey(absolute(file.path), discovery.home);

  for (const [sourcePath, targetPath] of Object.entries(config.pairs ?? {})) {
    const [source, target] = [sourcePath, targetPath].map((path) =>
      free.get(posix.normalize(path)),
    );
    if (!source || !target) continue;
    const chineseIsSource = languageOf(source) === 'zh' && languageOf(target) !== 'zh';
    const [english, chinese] = chineseIsSource ? [target, source] : [source, target];
    const key = keyOf(english, chinese, ownKey(source));
    take({ english, chinese, chineseIsSource, via: 'config', confidence: 1, key });
  }
  for (const { english, chinese, name } of pairByArguments(
    { ...discovery, files: [...free.values()] },
    languageOf,
    layout,
    absolute,
  )) {
    const key = keyOf(english, chinese, name);
    const chineseIsSource = layoutOf.get(absolute(chinese.path))?.chineseIsSource === true;
    take({ english, chinese, chineseIsSource, via: 'arguments', confidence: 1, key });
  }
  takeLayout(layout, relative, byPath, free, found, (pair) => layoutKey(pair, discovery.home));

  const rest = [...free.values()].filter((file) => file.unreadable === undefined);
  for (const pair of pairByWriting(rest.flatMap((file) => labelled(file, languageOf(file))))) {
    const [english, chinese] = [free.get(pair.english), free.get(pair.chinese)];
    if (!english || !chinese) continue;
    const { via, chineseIsSource } = pair;
    const key = ownKey(chineseIsSource ? chinese : english);
    take({ english, chinese, chineseIsSource, via, confidence: writtenConfidence, key });
  }

  const verdicts = judgeRest([...free.values()], languageOf);
  const decides = contentDecides(discovery, found, (file) => trees.holds(absolute(file.path)));
  for (const [path, verdict] of verdicts) {
    const [english, chinese] = [
      free.get(path),
      free.get(verdict.kind === 'pair' ? verdict.path : ''),
    ];
    if (verdict.kind !== 'pair' || !english || !chinese || languageOf(english) !== 'en') continue;
    if (!decides(english) || !decides(chinese)) continue;
    const { confidence } = verdict;
    const key = ownKey(english);
    take({ english, chinese, chineseIsSource: false, via: 'content', confidence, key });
  }

  return {
    pairings: settleKeys(found),
    unpaired: reasonsFor(discovery, free, verdicts, trees, languageOf, absolute, relative),
  };
}

/** An English page that the config or the arguments put elsewhere keeps its traditional variant. */
function takeLayout(
  layout: readonly LayoutPair[],
  relative: (path: string) => string,
  byPath: ReadonlyMap<string, SourceFile>,
  free: Map<string, SourceFile>,
  found: Found[],
  keyOf: (pair: LayoutPair) => string,
): void {
  const before = new Set(free.keys());
  for (const pair of layout) {
    const [englishPath, chinesePath] = [relative(pair.english), relative(pair.chinese)];
    const [english, chinese] = [byPath.get(englishPath), byPath.get(chinesePath)];
    const open = before.has(englishPath) || pair.chineseReading?.code.traditional === true;
    if (!english || !chinese || !open || !before.has(chinesePath)) continue;
    free.delete(englishPath);
    free.delete(chinesePath);
    const { chineseIsSource } = pair;
    found.push({
      english,
      chinese,
      chineseIsSource,
      via: 'layout',
      confidence: 1,
      key: keyOf(pair),
    });
  }
}

function labelled(file: SourceFile, language: Language | 'unknown') {
  if (language === 'unknown') return [];
  const { frontMatter, prose } = splitRaw(file.text);
  return [{ path: file.path, language, fields: readFields(frontMatter), prose }];
}

function judgeRest(
  files: readonly SourceFile[],
  languageOf: (file: SourceFile) => Language | 'unknown',
): ReadonlyMap<string, ContentVerdict> {
  const pages = files
    .filter((file) => file.unreadable === undefined)
    .map((file) => ({ path: file.path, language: languageOf(file), traits: readTraits(file.text) }))
    .filter(({ traits }) => traits.size >= shortestProse);
  return judgeByContent(
    pages.filter((page) => page.language === 'en'),
    pages.filter((page) => page.language === 'zh' && page.traits.han >= fewestHan),
  );
}

/**
 * Whether content may pair a file by itself: the file is named, or paths say nothing where it
 * lies. In a tree with one folder for each language, or a folder most pages of which are paired by
 * their names, a page without counterpart is more likely to lack its translation.
 */
function contentDecides(
  discovery: Discovery,
  found: readonly Found[],
  isInTree: (file: SourceFile) => boolean,
): (file: SourceFile) => boolean {
  const named = new Set(discovery.named);
  const pages = countFolders(discovery.files);
  const byLayout = found.filter((pair) => pair.via === 'layout');
  const paired = countFolders(byLayout.flatMap((pair) => [pair.english, pair.chinese]));
  return (file) => {
    const folder = posix.dirname(file.path);
    const share = (paired.get(folder) ?? 0) / (pages.get(folder) ?? 1);
    return named.has(file.path) || (share <= 0.5 && !isInTree(file));
  };
}

function countFolders(files: readonly SourceFile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    const folder = posix.dirname(file.path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

function reasonsFor(
  discovery: Discovery,
  free: ReadonlyMap<string, SourceFile>,
  verdicts: ReadonlyMap<string, ContentVerdict>,
  trees: Trees,
  languageOf: (file: SourceFile) => Language | 'unknown',
  absolute: (path: string) => string,
  relative: (path: string) => string,
): Unpaired[] {
  const silent = new Set(discovery.counterparts);
  const languages = new Set(discovery.files.map(languageOf));
  const unpaired = [...free.values()]
    .filter((file) => !silent.has(file.path))
    .map((file): Unpaired => {
      const verdict = verdicts.get(file.path);
      const language = languageOf(file);
      const place = trees.expected(absolute(file.path));
      const expected = place === null ? null : relative(place);
      const reason = explain({ file, language, languages, expected, verdict });
      const looksLike = verdict?.kind === 'pair' ? verdict.path : null;
      return { path: file.path, language, reason, looksLike };
    });
  const excluded = discovery.excluded.map(
    (path): Unpaired => ({
      path,
      language: 'unknown',
      reason: 'excluded by the config',
      looksLike: null,
    }),
  );
  return [...unpaired, ...excluded].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function settleKeys(found: readonly Found[]): Pairing[] {
  const keys = uniqueKeys();
  return [...found]
    .sort((a, b) => (a.chinese.path < b.chinese.path ? -1 : 1))
    .map(({ english, chinese, chineseIsSource, via, confidence, key }): Pairing => {
      const [source, target] = chineseIsSource ? [chinese, english] : [english, chinese];
      return {
        key: keys(key),
        source,
        target,
        sourceLanguage: chineseIsSource ? 'zh' : 'en',
        targetLanguage: chineseIsSource ? 'en' : 'zh',
        via,
        confidence,
      };
    })
    .sort((a, b) =>
      a.source.path === b.source.path
        ? compare(a.target.path, b.target.path)
        : compare(a.source.path, b.source.path),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
