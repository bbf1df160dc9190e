import { lineIndex } from '../lines.ts';
import { isMdxFile } from '../read/mdx.ts';
import { type ReadPage, readPage } from '../read/read.ts';
import type { Page } from '../types.ts';
import type { Cache } from './cache.ts';

/** What reading makes of a text, and nothing of where it lies. */
type Content = Omit<Page, 'path' | 'language' | 'text' | 'lines'>;

/** How a run reads its pages: with what earlier ones kept, where there is a cache. */
export function readerOf(cache: Cache | undefined): ReadPage {
  return cache === undefined ? readPage : cachedReader(cache);
}

/**
 * Reads pages as {@link readPage} does, each text once: the next run finds what it became. The
 * language is part of the key, since numbers are read in it, and so is whether it is named as MDX; the rest of
 * the path and the site are not.
 */
export function cachedReader({ entries, version }: Pick<Cache, 'entries' | 'version'>): ReadPage {
  return (file, language) => {
    const { path, text } = file;
    if (file.unreadable !== undefined) return readPage(file, language);
    const key = ['page', version, language, isMdxFile(path) ? 'mdx' : 'md', text].join('\n');
    const kept = entries.get(key);
    if (kept !== null) {
      const content: Content = JSON.parse(kept);
      return { path, language, text, lines: lineIndex(text), ...content };
    }
    const page = readPage(file, language);
    const { path: _path, language: _language, text: _text, lines: _lines, ...content } = page;
    entries.put(key, JSON.stringify(content satisfies Content));
    return page;
  };
}
