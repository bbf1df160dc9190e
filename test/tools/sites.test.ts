import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { PageInput } from '../../src/index.ts';
import type { PairSummary, Result } from '../../src/types.ts';
import type { Corpus } from '../../tools/evaluate/corpora.ts';
import { bodyOf, runFlat } from '../../tools/evaluate/flat.ts';
import { runPerPair } from '../../tools/evaluate/per-pair.ts';
import { runSections } from '../../tools/evaluate/sections.ts';
import { runSiteLinks } from '../../tools/evaluate/site-links.ts';
import { chinese, english } from './pages.ts';

const source: PageInput = { path: 'en/beacon.md', text: english, language: 'en' };
const target: PageInput = { path: 'zh/beacon.md', text: chinese, language: 'zh' };
const summary: PairSummary = {
  source: source.path,
  target: target.path,
  sourceLanguage: 'en',
  targetLanguage: 'zh',
  via: 'layout',
  confidence: 1,
  verdict: null,
  sections: { source: 1, target: 1, aligned: 1 },
  details: { compared: 0, matched: 0 },
};
const result: Result = {
  pairs: [summary],
  unpaired: [],
  findings: [
    {
      rule: 'missing-link',
      severity: 'warning',
      pair: 'beacon',
      messageId: 'missing',
      data: {},
      source: null,
      target: { path: target.path, span: { offset: 0, endOffset: 1 }, language: 'zh' },
      evidence: {},
      confidence: 1,
      stale: false,
      fix: [],
      fingerprint: 'a',
    },
  ],
  suppressed: [],
  staleAccepted: [],
  notChecked: [],
  drifts: [],
  texts: {},
};
const corpus: Corpus = {
  name: 'beacon',
  dir: '.',
  result,
  pairs: [{ corpus: 'beacon', source, target, summary }],
  config: {},
  written: {},
};
const silent = () => undefined;

test('a body is what stands behind the front matter', () => {
  expect(bodyOf('---\ntitle: x\n---\n# A\n')).toBe('# A\n');
  expect(bodyOf('+++\ntitle = "x"\n+++\n# A\n')).toBe('# A\n');
  expect(bodyOf('# A\n\n---\n')).toBe('# A\n\n---\n');
});

test('a pair is found again in a flat folder, a lonely page stays alone', async () => {
  const rows = await runFlat([corpus], { seed: 1, pairs: 5, misses: true }, silent);
  expect(rows.map(({ right, wrong, unpaired }) => [right, wrong, unpaired])).toEqual([
    [1, 0, 0],
    [1, 0, 0],
    [0, 0, 1],
  ]);
});

test('findings per pair are counted by rule', () => {
  const printed: string[] = [];
  const rows = runPerPair([corpus], (text) => printed.push(text));
  expect(rows).toMatchObject([{ rule: 'missing-link', warnings: 1, loudPairs: 1, pairs: 1 }]);
  expect(printed.join('\n')).toMatch(/missing-link +beacon +0 +1 +1 +100%/);
});

test('sections are held against what their ids say', () => {
  const [plain, moved] = runSections([corpus], { seed: 1, misses: true }, silent);
  const sections = chinese.match(/^#+ /gm)?.length ?? 0;
  expect(plain).toMatchObject({ sections, agree: sections });
  expect(moved).toMatchObject({ sections, agree: sections });
});

test('spoilt links are told from those that both pages have spoilt', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'site-links-'));
  const pages = {
    'content/en/lamp.md': '# The lamp\n\n## Oil {#oil}\n\nIt burns 12 litres.\n',
    'content/zh/lamp.md': '# 灯\n\n## 灯油 {#oil}\n\n消耗 12 升。\n',
    'content/en/news.md': '# News\n\nRead [all about oil](./lamp.md#oil) for 30 minutes.\n',
    'content/zh/news.md': '# 新闻\n\n阅读[灯油须知](./lamp.md#oil)，需要 30 分钟。\n',
  };
  try {
    for (const [path, text] of Object.entries(pages)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const settings = { seed: 1, misses: true, falseAlarms: true };
    const rows = await runSiteLinks([{ name: 'lamp', dir }], settings, silent);
    expect(rows.map(({ kind, plants, said }) => [kind, plants, said])).toEqual([
      ['dead page', 1, 1],
      ['dead fragment', 1, 1],
      ['dead in both', 1, 0],
    ]);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
