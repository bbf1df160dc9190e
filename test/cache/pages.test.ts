import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { openCache } from '../../src/cache/cache.ts';
import type { Entries } from '../../src/cache/entries.ts';
import { cachedReader } from '../../src/cache/pages.ts';
import { detectLanguage } from '../../src/language.ts';
import { readPage } from '../../src/read/read.ts';
import type { Language, SourceFile } from '../../src/types.ts';

const root = mkdtempSync(join(tmpdir(), 'cached-pages-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const file = (path: string, text: string, language: Language): SourceFile => ({
  path,
  text,
  language,
});

/** Entries in memory that count what is asked and put. */
function counted() {
  const kept = new Map<string, string>();
  const count = { hits: 0, puts: 0 };
  const entries: Entries = {
    get(key) {
      const text = kept.get(key) ?? null;
      if (text !== null) count.hits += 1;
      return text;
    },
    put(key, text) {
      count.puts += 1;
      kept.set(key, text);
    },
    failure: () => null,
    failed: () => {},
  };
  return { entries, count };
}

const page = '---\ntitle: Lamp\n---\n\n# Lamp\n\nTwo lamps, `v1.2`, [here](a.md).\n';

test('the same text elsewhere is read once, and stands where it stands', () => {
  const { entries, count } = counted();
  const read = cachedReader({ entries, version: '1' });
  for (const path of ['en/a.md', 'en/b.md', 'docs/c.md'])
    expect(read(file(path, page, 'en'), 'en')).toEqual(readPage(file(path, page, 'en'), 'en'));
  expect(count).toEqual({ hits: 2, puts: 1 });
});

test('a text read as another language is another page', () => {
  const read = cachedReader({ entries: counted().entries, version: '1' });
  const text = '# 灯\n\nTwo lamps, 三盏灯。\n';
  for (const language of ['en', 'zh', 'en', 'zh'] as const)
    expect(read(file('a.md', text, language), language)).toEqual(
      readPage(file('a.md', text, language), language),
    );
});

test('another text, and another version of the program, are read anew', () => {
  const { entries, count } = counted();
  cachedReader({ entries, version: '1' })(file('a.md', page, 'en'), 'en');
  cachedReader({ entries, version: '1' })(file('a.md', `${page} `, 'en'), 'en');
  cachedReader({ entries, version: '2' })(file('a.md', page, 'en'), 'en');
  expect(count).toEqual({ hits: 0, puts: 3 });
});

test('a page that cannot be read is not kept: tomorrow it may be', () => {
  const { entries, count } = counted();
  const read = cachedReader({ entries, version: '1' });
  const broken = { ...file('a.md', '', 'en'), unreadable: 'EACCES' };
  expect(read(broken, 'en').problems).toHaveLength(1);
  expect(read(file('a.md', '', 'en'), 'en').problems).toEqual([]);
  expect(count.puts).toBe(1);
});

describe.each([
  ['corpus', 1],
  ['../shared/corpora', 12],
])('%s', (folder, every) => {
  const top = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  test.skipIf(!existsSync(top))('every page comes out of the cache as it was read', () => {
    const paths = readdirSync(top, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.mdx?$/.test(path))
      .sort()
      .filter((_, at) => at % every === 0);
    expect(paths.length).toBeGreaterThan(20);
    const read = cachedReader(openCache(join(root, 'pages'), 'test'));
    for (const path of paths) {
      const text = readFileSync(join(top, path), 'utf8');
      const language = detectLanguage(text) === 'zh' ? 'zh' : 'en';
      const fresh = read(file(path, text, language), language);
      const kept = read(file(path, text, language), language);
      expect(kept).toEqual(fresh);
      expect(JSON.stringify(kept.blocks)).toBe(JSON.stringify(fresh.blocks));
    }
  });
});
