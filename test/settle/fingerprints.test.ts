import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintPairings } from '../../src/pipeline.ts';
import type { Finding, Pairing, Place, Result, SourceFile } from '../../src/types.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = { en: 'corpus/website/content/en/', zh: 'corpus/website/content/zh/' } as const;

function fileAt(path: string, language: 'en' | 'zh'): SourceFile {
  return { path, language, text: readFileSync(`${root}${path}`, 'utf8') };
}

const names = readdirSync(`${root}${folders.zh}`, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md') && existsSync(`${root}${folders.en}${name}`));
const pairings = names.map(
  (name): Pairing => ({
    key: name,
    source: fileAt(folders.en + name, 'en'),
    target: fileAt(folders.zh + name, 'zh'),
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
  }),
);

/** These compare what they say as a whole: another word in it is another difference. */
const whole = new Set(['untranslated-text', 'missing-block', 'extra-block', 'dropped-sentence']);

let before: Result;
beforeAll(async () => {
  before = await lintPairings(pairings, [], {}, { whole: true });
});

test('the corpus has something of most rules', () => {
  expect(new Set(before.findings.map(({ rule }) => rule)).size).toBeGreaterThan(15);
});

/** The pages with some words put into each paragraph where `wanted` says so. */
async function withTypos(wanted: (lineStart: number, path: string) => boolean) {
  const edited = pairings.map((pairing): Pairing => {
    const { target } = pairing;
    let fenced = false;
    let body = false;
    let offset = 0;
    const lines = target.text.split('\n').map((line, index) => {
      const at = offset;
      offset += line.length + 1;
      if (line.startsWith('---') && index > 0) body = true;
      if (/^\s*(?:```|\{\{<)/.test(line)) fenced = !fenced && line.includes('```');
      const isProse = body && !fenced && /^[\u3400-\u9FFF].*。$/.test(line);
      return isProse && wanted(at, target.path) ? line.replace(/。$/, '的。') : line;
    });
    return { ...pairing, target: { ...target, text: lines.join('\n') } };
  });
  const changed = edited.filter((one, index) => one.target.text !== pairings[index]?.target.text);
  return { changed: changed.length, result: await lintPairings(edited, [], {}, { whole: true }) };
}

function lost(result: Result, from: readonly Finding[] = before.findings): string[] {
  const there = new Set(result.findings.map(({ fingerprint }) => fingerprint));
  return from
    .filter(({ fingerprint }) => !there.has(fingerprint))
    .map(({ rule, target }) => `${rule} ${target?.path}:${target?.span.offset}`);
}

function touches(place: Place | null, path: string, line: number): boolean {
  if (place?.path !== path) return false;
  const text = pairings.find(({ target }) => target.path === path)?.target.text ?? '';
  const end = text.indexOf('\n', line);
  return place.span.offset <= end && place.span.endOffset >= line;
}

describe('a typo mended', () => {
  test('in other lines than those of a finding changes no fingerprint', async () => {
    const { changed, result } = await withTypos(
      (line, path) => !before.findings.some(({ target }) => touches(target, path, line)),
    );
    expect(changed).toBeGreaterThan(5);
    expect(lost(result)).toEqual([]);
  });

  test('in the line of a finding changes only what is compared as a whole', async () => {
    const { changed, result } = await withTypos((line, path) =>
      before.findings.some(({ target }) => touches(target, path, line)),
    );
    expect(changed).toBeGreaterThan(5);
    const held = before.findings.filter(({ rule }) => !whole.has(rule));
    expect(lost(result, held)).toEqual([]);
  });
});

test('a moved section is known by its own title', async () => {
  const [moved] = before.findings.filter(({ rule }) => rule === 'section-order');
  const pairing = pairings.find(({ key }) => key === moved?.pair);
  if (moved === undefined || pairing === undefined) throw new Error('no moved section');
  const beside = String(moved.data.after);
  const text = pairing.target.text.replace(beside, `${beside}了`);
  expect(text).not.toBe(pairing.target.text);
  const result = await lintPairings([{ ...pairing, target: { ...pairing.target, text } }], [], {});
  expect(result.findings.map(({ fingerprint }) => fingerprint)).toContain(moved.fingerprint);
});
