import { expect, test } from 'vitest';
import type { RuleReport } from '../src/check.ts';
import { readPair } from '../src/pipeline.ts';
import { settle, sortFindings } from '../src/settle.ts';
import type { Finding, Pair, Report, Rule, RuleLevel, Severity } from '../src/types.ts';
import { announcement } from './announcement.ts';
import { lintResult } from './lint-pair.ts';

function pairOf(en: string, zh: string): Pair {
  return readPair({
    key: 'en.md\nzh.md',
    source: { path: 'en.md', text: en, language: 'en' },
    target: { path: 'zh.md', text: zh, language: 'zh' },
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'arguments',
    confidence: 1,
  });
}

const { en, zh } = announcement();
const pair = pairOf(en, zh);

function rule(id: string, severity: Severity): Rule {
  const words = { en: { m: 'm' }, zh: { m: 'm' } };
  return { id, severity, summary: { en: 'x', zh: 'x' }, messages: words, check: () => [] };
}

function report(values: Partial<Report> = {}): Report {
  return { messageId: 'm', data: {}, evidence: {}, ...values };
}

function settled(reports: readonly RuleReport[], on: Pair = pair, level?: RuleLevel): Finding[] {
  return settle(on, reports, (_, own) => level ?? own);
}

test('a report becomes a finding with its places', () => {
  const [found] = settled([
    {
      rule: rule('missing-link', 'warning'),
      report: report({
        source: { offset: 4, endOffset: 9 },
        target: { offset: 7, endOffset: 7 },
        confidence: 0.7,
      }),
    },
  ]);
  expect(found).toMatchObject({
    rule: 'missing-link',
    severity: 'warning',
    pair: pair.key,
    source: { path: 'en.md', language: 'en', span: { offset: 4, endOffset: 9 } },
    target: { path: 'zh.md', language: 'zh', span: { offset: 7, endOffset: 7 } },
    confidence: 0.7,
    stale: false,
    fix: [],
  });
  expect(found?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
});

test('a report without a place still has one on either side', () => {
  const [found] = settled([{ rule: rule('missing-link', 'warning'), report: report() }]);
  for (const place of [found?.source, found?.target]) {
    expect(place).not.toBeNull();
    expect(place?.span.offset).toBeGreaterThanOrEqual(0);
  }
});

test.each<
  [
    rule: Severity,
    report: Severity | undefined,
    level: RuleLevel | undefined,
    seen: Severity | undefined,
  ]
>([
  ['error', undefined, undefined, 'error'],
  ['error', 'info', undefined, 'info'],
  ['info', 'error', undefined, 'info'],
  ['error', undefined, 'warning', 'warning'],
  ['error', 'info', 'warning', 'info'],
  ['warning', undefined, 'error', 'error'],
  ['error', 'error', 'off', undefined],
])('rule %s, report %s, config %s: %s', (own, said, level, seen) => {
  const one = report(said === undefined ? {} : { severity: said });
  const found = settled([{ rule: rule('missing-link', own), report: one }], pair, level);
  expect(found.map(({ severity }) => severity)).toEqual(seen === undefined ? [] : [seen]);
});

test('reports of one cause become one finding: the weightiest, with what it absorbed', () => {
  const found = settled([
    { rule: rule('missing-link', 'warning'), report: report({ cause: 'a' }) },
    {
      rule: rule('dropped-value', 'error'),
      report: report({ cause: 'a', evidence: { expected: 'CVE-2026-1' } }),
    },
    { rule: rule('missing-link', 'warning'), report: report({ cause: 'a' }) },
    { rule: rule('missing-link', 'warning'), report: report({ cause: 'b' }) },
    { rule: rule('missing-link', 'warning'), report: report() },
  ]);
  expect(found).toHaveLength(3);
  expect(found.filter((one) => one.rule === 'dropped-value')).toMatchObject([
    { evidence: { expected: 'CVE-2026-1', absorbed: { 'missing-link': 2 } } },
  ]);
});

test('a rule that is off absorbs nothing', () => {
  const reports = [
    { rule: rule('dropped-value', 'error'), report: report({ cause: 'a' }) },
    { rule: rule('missing-link', 'warning'), report: report({ cause: 'a' }) },
  ];
  const found = settle(pair, reports, (id, own) => (id === 'dropped-value' ? 'off' : own));
  expect(found.map((one) => one.rule)).toEqual(['missing-link']);
});

test('a rule that the config lowered does not hide a louder one', () => {
  const reports = [
    { rule: rule('dropped-value', 'error'), report: report({ cause: 'a' }) },
    { rule: rule('missing-link', 'warning'), report: report({ cause: 'a' }) },
  ];
  const found = settle(pair, reports, (id, own) => (id === 'dropped-value' ? 'info' : own));
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
});

function fingerprint(
  values: Partial<Report>,
  id = 'missing-link',
  level?: RuleLevel,
): string | undefined {
  return settled([{ rule: rule(id, 'warning'), report: report(values) }], pair, level)[0]
    ?.fingerprint;
}

test('a fingerprint knows rule, message and evidence, and nothing that moves', () => {
  const base = fingerprint({ evidence: { expected: 'a', actual: 'b' } });
  const still = [
    fingerprint({
      evidence: { expected: 'a', actual: 'b' },
      source: { offset: 90, endOffset: 99 },
    }),
    fingerprint({
      evidence: { expected: 'a', actual: 'b', sourceText: 'mended', targetText: '改过' },
    }),
    fingerprint({ evidence: { expected: 'a', actual: 'b' }, severity: 'info', confidence: 0.5 }),
    fingerprint({ evidence: { expected: 'a', actual: 'b' } }, 'missing-link', 'error'),
  ];
  expect(new Set([base, ...still]).size).toBe(1);
  const moved = [
    fingerprint({ evidence: { expected: 'a', actual: 'c' } }),
    fingerprint({ evidence: { expected: 'ab', actual: '' } }),
    fingerprint({ evidence: { expected: 'a', actual: 'b' }, messageId: 'n' }),
    fingerprint({ evidence: { expected: 'a', actual: 'b' } }, 'extra-link'),
  ];
  expect(new Set([base, ...moved]).size).toBe(5);
});

test('equal reports have fingerprints of their own', () => {
  const one = {
    rule: rule('missing-link', 'warning'),
    report: report({ evidence: { expected: 'a' } }),
  };
  const found = settled([one, one, one]);
  expect(new Set(found.map((finding) => finding.fingerprint)).size).toBe(3);
});

test('a page that was never translated: one info and nothing else', async () => {
  const { findings } = await lintResult(en, en);
  expect(findings).toMatchObject([
    { rule: 'page-verdict', messageId: 'untranslated', severity: 'info' },
  ]);
});

test('what is broken in a copy of the original is not said', () => {
  const found = settled(
    [
      { rule: rule('page-verdict', 'info'), report: report() },
      { rule: rule('malformed-link', 'error'), report: report() },
    ],
    pairOf(en, en),
  );
  expect(found.map((one) => one.rule)).toEqual(['page-verdict']);
});

test('a page in progress: the verdict, contradictions in what is aligned, and what is broken', () => {
  const half = zh.slice(0, zh.indexOf('## 已知问题')) + en.slice(en.indexOf('## Known problems'));
  const on = pairOf(en, half);
  const found = settled(
    [
      { rule: rule('page-verdict', 'warning'), report: report() },
      { rule: rule('untranslated-text', 'warning'), report: report() },
      { rule: rule('missing-link', 'warning'), report: report() },
      { rule: rule('mismatched-value', 'error'), report: report() },
      { rule: rule('mismatched-url', 'error'), report: report() },
      { rule: rule('malformed-link', 'error'), report: report() },
      { rule: rule('malformed-markup', 'warning'), report: report() },
      { rule: rule('parse-error', 'error'), report: report() },
    ],
    on,
  );
  expect(found.map((one) => one.rule).toSorted()).toEqual([
    'malformed-link',
    'malformed-markup',
    'mismatched-url',
    'mismatched-value',
    'page-verdict',
    'parse-error',
  ]);
});

test('findings are sorted by path, offset and rule, and the list given stays as it is', () => {
  const place = (path: string, offset: number) => ({
    path,
    language: 'zh' as const,
    span: { offset, endOffset: offset },
  });
  const [base] = settled([{ rule: rule('missing-link', 'warning'), report: report() }]);
  if (base === undefined) throw new Error('no finding');
  const given = [
    { ...base, target: place('b.md', 1) },
    { ...base, target: place('a.md', 20) },
    { ...base, rule: 'z', target: place('a.md', 3) },
    { ...base, rule: 'c', target: place('a.md', 3) },
    { ...base, source: place('a.md', 4), target: null },
  ];
  const copy = [...given];
  const sorted = sortFindings(given);
  expect(given).toEqual(copy);
  expect(
    sorted.map((one) => [
      (one.target ?? one.source)?.path,
      (one.target ?? one.source)?.span.offset,
      one.rule,
    ]),
  ).toEqual([
    ['a.md', 3, 'c'],
    ['a.md', 3, 'z'],
    ['a.md', 4, 'missing-link'],
    ['a.md', 20, 'missing-link'],
    ['b.md', 1, 'missing-link'],
  ]);
  expect(sortFindings([...given].reverse())).toEqual(sorted);
});
