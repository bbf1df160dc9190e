import { posix } from 'node:path';
import type { Config, Language, SourceFile } from '../types.ts';
import { pairByArguments } from './arguments.ts';
import { type ContentVerdict, judgeByContent } from './content.ts';
import { isChineseOriginal } from './direction.ts';
import { readFields } from './front-matter.ts';
import type { LayoutPair } from './layout.ts';
import { mappedPairs } from './mapped.ts';
import { splitRaw } from './raw-text.ts';
import type { Found, Run } from './run.ts';
import type { ContentPage } from './similarity.ts';
import { readTraits } from './tokens.ts';
import { pairByWriting } from './written.ts';

/** The files that are in no pair yet, by path. */
export type Free = ReadonlyMap<string, SourceFile>;

/** Pages with less than this, a Han character counted three times, are not told by content. */
const shortestProse = 200;
const fewestHan = 10;
/** What an author wrote down may have been copied from another page. */
const writtenConfidence = 0.95;

/** The pairs of the config's map of source to target. */
export function byConfig(run: Run, free: Free, config: Config): Found[] {
  const entries = Object.entries(config.pairs ?? {}).map(
    ([source, target]) => [posix.normalize(source), posix.normalize(target)] as const,
  );
  return mappedPairs(entries, free.keys(), config.source).flatMap((pair): Found[] => {
    const [source, target] = [free.get(pair.source), free.get(pair.target)];
    if (!source || !target) return [];
    const chineseIsSource = run.languageOf(source) === 'zh' && run.languageOf(target) !== 'zh';
    const [english, chinese] = chineseIsSource ? [target, source] : [source, target];
    const { variant } = pair;
    return [{ english, chinese, chineseIsSource, via: 'config', confidence: 1, variant }];
  });
}

/** The pairs that the command line puts together. */
export function byArguments(run: Run, free: Free): Found[] {
  return pairByArguments(run, [...free.values()]).map(({ english, chinese, name }) => ({
    english,
    chinese,
    chineseIsSource: run.layout.get(chinese.path)?.chineseIsSource === true,
    via: 'arguments',
    confidence: 1,
    ...(name !== undefined && { name }),
  }));
}

/**
 * The pairs that the paths show. An English page that the config or the arguments have put
 * elsewhere keeps its pair with a traditional variant.
 */
export function byLayout(run: Run, free: Free): Found[] {
  return [...run.layout].flatMap(([chinesePath, pair]): Found[] => {
    const englishPath = run.relative(pair.english);
    const [english, chinese] = [run.files.get(englishPath), free.get(chinesePath)];
    const isFree = free.has(englishPath) || pair.chineseReading?.code.traditional === true;
    if (!english || !chinese || !isFree) return [];
    const chineseIsSource =
      isChineseOriginal(english, chinese) ??
      (pair.chineseIsSource || isWrittenInChinese(run, pair, chinesePath));
    return [{ english, chinese, chineseIsSource, via: 'layout', confidence: 1 }];
  });
}

/** Where both paths name their language, the site's config may say which of them it is written in. */
function isWrittenInChinese(run: Run, pair: LayoutPair, chinesePath: string): boolean {
  if (pair.englishReading === null || pair.chineseReading === null) return false;
  if (pair.chineseReading.code.traditional) return false;
  return run.discovery.generators[posix.dirname(chinesePath)]?.language === 'zh';
}

/** The pairs that the pages themselves declare. */
export function byWriting(run: Run, free: Free): Found[] {
  const pages = readable(free).flatMap((file) => {
    const language = run.languageOf(file);
    if (language === 'unknown') return [];
    const { frontMatter, prose } = splitRaw(file.text);
    return [{ path: file.path, language, fields: readFields(frontMatter), prose }];
  });
  return pairByWriting(pages).flatMap((pair): Found[] => {
    const [english, chinese] = [free.get(pair.english), free.get(pair.chinese)];
    if (!english || !chinese) return [];
    const { chineseIsSource, via } = pair;
    return [{ english, chinese, chineseIsSource, via, confidence: writtenConfidence }];
  });
}

/** What the content of every page says that has enough of it. */
export function contentVerdicts(run: Run, free: Free): ReadonlyMap<string, ContentVerdict> {
  const files = readable(free);
  const inLanguage = (language: Language) =>
    files.filter((file) => run.languageOf(file) === language);
  const [english, chinese] = [inLanguage('en'), inLanguage('zh')];
  // A site with one language left over may be large, and there is nothing to compare.
  if (english.length === 0 || chinese.length === 0) {
    return new Map(files.map((file) => [file.path, { kind: 'none' }]));
  }
  return judgeByContent(
    english.map(contentOf).filter(({ traits }) => traits.size >= shortestProse),
    chinese
      .map(contentOf)
      .filter(({ traits }) => traits.size >= shortestProse && traits.han >= fewestHan),
  );
}

function contentOf(file: SourceFile): ContentPage {
  return { path: file.path, traits: readTraits(file.text) };
}

/**
 * The pairs that content decides alone: of files that are named, or lie where paths say nothing. In
 * a tree with one folder for each language, or a folder most pages of which are paired by their
 * names, a page without counterpart is more likely to lack its translation.
 */
export function byContent(
  run: Run,
  free: Free,
  verdicts: ReadonlyMap<string, ContentVerdict>,
): Found[] {
  const named = new Set(run.discovery.named);
  const pages = countFolders([...run.files.keys()]);
  const paired = countFolders(
    [...run.layout].flatMap(([path, pair]) => [path, run.relative(pair.english)]),
  );
  const decides = (file: SourceFile) => {
    if (named.has(file.path)) return true;
    const folder = posix.dirname(file.path);
    const share = (paired.get(folder) ?? 0) / (pages.get(folder) ?? 1);
    return share <= 0.5 && !run.trees.holds(run.absolute(file.path));
  };
  return [...verdicts].flatMap(([path, verdict]): Found[] => {
    const english = free.get(path);
    if (verdict.kind !== 'pair' || !english || run.languageOf(english) !== 'en') return [];
    const chinese = free.get(verdict.path);
    if (!chinese || !decides(english) || !decides(chinese)) return [];
    const { confidence } = verdict;
    return [{ english, chinese, chineseIsSource: false, via: 'content', confidence }];
  });
}

function readable(free: Free): SourceFile[] {
  return [...free.values()].filter((file) => file.unreadable === undefined);
}

function countFolders(paths: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}
