import { describe, expect, test } from 'vitest';
import type { PageInput } from '../../src/index.ts';
import type { Finding, Result } from '../../src/types.ts';
import { differences } from '../../tools/evaluate/alone.ts';
import { type Corpus, headingIds } from '../../tools/evaluate/corpora.ts';
import type { Linter } from '../../tools/evaluate/linter.ts';
import { runPlants } from '../../tools/evaluate/plant-run.ts';
import { runRewrites } from '../../tools/evaluate/rewrite-run.ts';
import { chinese, english } from './pages.ts';

const targetPath = 'zh/beacon.md';

function result(source: PageInput, target: PageInput, findings: readonly Finding[]): Result {
  return {
    pairs: [
      {
        source: source.path,
        target: target.path,
        sourceLanguage: 'en',
        targetLanguage: 'zh',
        via: 'arguments',
        confidence: 1,
        verdict: null,
        sections: { source: 1, target: 1, aligned: 1 },
        details: { compared: 0, matched: 0 },
      },
    ],
    unpaired: [],
    findings,
    suppressed: [],
    staleAccepted: [],
    notChecked: [],
    drifts: [],
    texts: { [source.path]: source.text, [target.path]: target.text },
  };
}

function missingLink(source: PageInput, url: string, more: Partial<Finding> = {}): Finding {
  const offset = source.text.indexOf(`](${url})`) + 2;
  return {
    rule: 'missing-link',
    severity: 'warning',
    pair: 'beacon',
    messageId: 'missing',
    data: { url },
    source: { path: source.path, span: { offset, endOffset: offset + url.length }, language: 'en' },
    target: { path: targetPath, span: { offset: 0, endOffset: 1 }, language: 'zh' },
    evidence: {},
    confidence: 1,
    stale: false,
    fix: [],
    fingerprint: url,
    ...more,
  };
}

/** A linter with one rule: an inline link of the English page must stand in the Chinese one. */
const stub: Linter = {
  rules: new Set(['missing-link']),
  lint: () => Promise.reject(new Error('the stub reads no files')),
  lintPair: (source, target) => {
    const urls = [...source.text.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url);
    const lost = urls.filter((url) => !target.text.includes(`${url})`));
    return Promise.resolve(
      result(
        source,
        target,
        lost.map((url) => missingLink(source, url)),
      ),
    );
  },
};

const source: PageInput = { path: 'en/beacon.md', text: english, language: 'en' };
const target: PageInput = { path: targetPath, text: chinese, language: 'zh' };
const summary = result(source, target, []).pairs[0];
if (!summary) throw new Error('no pair');
const corpus: Corpus = {
  name: 'beacon',
  dir: '.',
  result: result(source, target, []),
  pairs: [{ corpus: 'beacon', source, target, summary }],
  config: {},
  written: {},
};

describe('a run with a linter that only knows links', () => {
  test('counts what it finds, what it misses and what it has no rule for', async () => {
    const printed: string[] = [];
    const settings = { seed: 1, perKind: 3, misses: true, falseAlarms: true };
    const rows = await runPlants(stub, [corpus], settings, (text) => printed.push(text));
    const row = (kind: string) => rows.find((one) => one.kind === kind);
    expect(row('unlink')).toMatchObject({ counted: true, further: 0 });
    expect(row('unlink')?.planted).toBeGreaterThan(0);
    expect(row('unlink')?.found).toBe(row('unlink')?.planted);
    expect(row('change-code')).toMatchObject({ counted: false, planted: 0 });
    expect(printed.join('\n')).toMatch(/change-code +no rule yet/);
  });

  test('plants one kind alone if asked, and none that it does not know', async () => {
    const settings = { seed: 1, perKind: 3, misses: false, falseAlarms: false };
    const run = (kind: string) => runPlants(stub, [corpus], { ...settings, kind }, () => undefined);
    expect((await run('unlink')).map(({ kind }) => kind)).toEqual(['unlink']);
    await expect(run('unlinked')).rejects.toThrow(/unlinked/);
  });

  test('finds nothing new in rewrites but where a link is written otherwise', async () => {
    const settings = { seed: 1, perRewrite: 3, falseAlarms: false };
    const rows = await runRewrites(stub, [corpus], settings, () => undefined);
    const noisy = rows.filter(({ fresh }) => fresh > 0).map(({ rewrite }) => rewrite);
    // The stub looks for inline links, so reference links fool it: the run must say so.
    expect(noisy).toEqual(['references']);
  });
});

test('a pair alone is compared without rules that the run could not check', () => {
  const one = missingLink(source, '/docs/upgrade/');
  const full = result(source, target, [
    one,
    missingLink(source, '#whats-new', { rule: 'broken-link' }),
  ]);
  const alone: Result = {
    ...result(source, target, [{ ...one, fingerprint: 'other' }]),
    notChecked: [{ rule: 'broken-link', reason: 'needs the site' }],
  };
  expect(differences(full, alone, { summary }, false)).toEqual([]);
  expect(differences(full, alone, { summary }, true)).toHaveLength(2);
  expect(differences(full, { ...alone, notChecked: [] }, { summary }, false)).toHaveLength(1);
});

test('the id convention is measured on translated headings, and unknown of few', () => {
  const page = (line: string, times: number) => ({
    target: { path: 'zh.md', text: `${line}\n\n`.repeat(times) },
  });
  expect(headingIds([page('## 新特性 {#new}', 12)])).toBe('explicit');
  expect(headingIds([page('## 新特性', 12)])).toBe('positional');
  expect(headingIds([page('## 新特性 {#new}', 3), page('## 新特性', 12)])).toBe('mixed');
  expect(headingIds([page('## 新特性 {#new}', 5)])).toBe('unknown');
});
