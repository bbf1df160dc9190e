import { resolve } from 'node:path';
import { buildId } from '../build-id.ts';
import { type Cache, openCache } from '../cache/cache.ts';
import { cacheFolder } from '../cache/folder.ts';
import type { Language } from '../types.ts';
import type { LintCommand } from './commands.ts';
import type { Environment } from './environment.ts';

const texts: Readonly<
  Record<Language, { unwritten(folder: string, code: string): string; nowhere: string }>
> = {
  en: {
    unwritten: (folder, code) => `the cache in ${folder} cannot be written (${code})`,
    nowhere: 'no folder for the cache: name one with --cache-location',
  },
  zh: {
    unwritten: (folder, code) => `无法写入 ${folder} 中的缓存（${code}）`,
    nowhere: '没有可用的缓存目录，请用 --cache-location 指定',
  },
};

/** What a run may take from earlier ones, and how to end it. */
export interface OpenedCache {
  readonly cache?: Cache;
  /** Says on standard error what could not be kept. */
  close(lang: Language): void;
}

/**
 * Opens the cache that a command asks for. From its sources the program has none: they may change
 * between two runs.
 */
export function openCacheFor(
  { cache: asked }: Pick<LintCommand, 'cache'>,
  { cwd, variables, err }: Environment,
): OpenedCache {
  if (asked === null || buildId === null) return { close: () => undefined };
  const { location } = asked;
  const folder = location === null ? cacheFolder(variables) : resolve(cwd, location);
  const warn = (text: string) => err(`announce-lint: ${text}\n`);
  if (folder === null) return { close: (lang) => warn(texts[lang].nowhere) };
  const cache = openCache(folder, buildId);
  return {
    cache,
    close(lang) {
      const failure = cache.close();
      if (failure !== null) warn(texts[lang].unwritten(location ?? folder, failure));
    },
  };
}
