import type { Config, Language, Pairing, Unpaired } from '../types.ts';
import type { Discovery } from './discovery.ts';
import { keyOf, uniqueKeys } from './key.ts';
import { explainUnpaired } from './reason.ts';
import { type Found, prepareRun, type Run } from './run.ts';
import {
  byArguments,
  byConfig,
  byContent,
  byLayout,
  byWriting,
  contentVerdicts,
} from './stages.ts';

export interface PairingResult {
  /** Sorted by source path, then target path. */
  readonly pairings: readonly Pairing[];
  /** Sorted by path. */
  readonly unpaired: readonly Unpaired[];
}

/**
 * Finds the pairs among the discovered files, by the strongest evidence for each: the config, the
 * arguments, the paths, what the front matter says, a link to the original, the content. Content
 * decides only where no paths do; elsewhere it suggests. Every file that is in no pair comes back
 * with a reason. Files that cannot be read are paired by what is known without reading them.
 */
export function pairFiles(discovery: Discovery, config: Config): PairingResult {
  const run = prepareRun(discovery);
  const free = new Map(run.files);
  const found: Found[] = [];
  const take = (pairs: readonly Found[]) => {
    for (const pair of pairs) {
      free.delete(pair.english.path);
      free.delete(pair.chinese.path);
      found.push(pair);
    }
  };
  take(firstClaims(byConfig(run, free, config)));
  take(byArguments(run, free));
  take(byLayout(run, free));
  take(byWriting(run, free));
  const verdicts = contentVerdicts(run, free);
  take(byContent(run, free, verdicts));
  return {
    pairings: settle(found, run, config.source),
    unpaired: explainUnpaired(run, free, config, verdicts),
  };
}

/** A config may name a file twice; its first mention counts. */
function firstClaims(pairs: readonly Found[]): Found[] {
  const claimed = new Set<string>();
  return pairs.filter(({ english, chinese, variant = '' }) => {
    const claims = [`${variant}\n${english.path}`, `\n${chinese.path}`];
    if (claims.some((claim) => claimed.has(claim)) || english === chinese) return false;
    for (const claim of claims) claimed.add(claim);
    return true;
  });
}

/** @param declared the language of the originals, as the config says; its map says it for each pair */
function settle(found: readonly Found[], run: Run, declared: Language | undefined): Pairing[] {
  const handOut = uniqueKeys();
  const byChinese = [...found].sort((a, b) => compare(a.chinese.path, b.chinese.path));
  return byChinese
    .map((pair): Pairing => {
      const { english, chinese, via, confidence } = pair;
      const chineseIsSource =
        declared === undefined || via === 'config' ? pair.chineseIsSource : declared === 'zh';
      const key = handOut(keyOf(pair, run));
      const sides = chineseIsSource
        ? ({
            source: chinese,
            target: english,
            sourceLanguage: 'zh',
            targetLanguage: 'en',
          } as const)
        : ({
            source: english,
            target: chinese,
            sourceLanguage: 'en',
            targetLanguage: 'zh',
          } as const);
      return { key, ...sides, via, confidence };
    })
    .sort((a, b) => compare(a.source.path, b.source.path) || compare(a.target.path, b.target.path));
}

/** By code units, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
