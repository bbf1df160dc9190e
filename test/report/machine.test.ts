import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reportCompact } from '../../src/report/compact.ts';
import { reportJson } from '../../src/report/json.ts';
import { lanternResult } from './pages.ts';
import { contextOf, findingOf, pairOf, resultOf } from './results.ts';

const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'));
const { allOf: _, ...definitions } = schema;
const isReport = new Ajv({ allErrors: true }).compile({ ...definitions, $ref: '#/$defs/report' });

test('compact: one line per finding, on the translation', () => {
  expect(reportCompact(lanternResult, contextOf())).toBe(
    [
      'content/zh/lantern-2.4.md:3:19: error English says November 20, 2026, Chinese says 2026 年 11 月 21 日 [mismatched-value]',
      'content/zh/lantern-2.4.md:3:1: error English says CVE-2026-10002, Chinese does not [dropped-value]',
      'content/zh/lantern-2.4.md:3:71: error The section "Known issues" is missing in Chinese [missing-heading]',
      'content/zh/lantern-2.4.md:5:21: warning English links to https://lantern.example/docs/buffer, Chinese links to https://lantern.example/docs/bufer [mismatched-url]',
      '',
    ].join('\n'),
  );
});

test('compact: infos when verbose, control characters visible, one line each', () => {
  const report = reportCompact(lanternResult, contextOf({ verbose: true }));
  expect(report).toContain(':5:16: info A link␛[2J more [extra-link]\n');
  const hostile = findingOf({
    text: 'a\nb: error c [d]',
    source: { path: 'x\n::error::.md', span: { offset: 0, endOffset: 0 }, language: 'en' },
  });
  expect(reportCompact(resultOf({ findings: [hostile] }), contextOf())).toBe(
    'x␊::error::.md:1:1: error a␊b: error c [d] [mismatched-value]\n',
  );
});

test('compact: nothing found is nothing said', () => {
  expect(reportCompact(resultOf({ pairs: [pairOf()] }), contextOf())).toBe('');
});

test.each([
  ['a result with everything', lanternResult],
  ['an empty result', resultOf()],
  [
    'unpaired, suppressed, not checked',
    resultOf({
      pairs: [pairOf({ verdict: 'in-progress', via: 'content', confidence: 0.7 })],
      unpaired: [{ path: 'a.md', language: 'unknown', reason: 'none', looksLike: 'b.md' }],
      suppressed: lanternResult.findings.map((finding) => ({
        ...finding,
        by: 'accepted',
        reason: 'the original is wrong',
      })),
      notChecked: [{ rule: 'broken-link', reason: 'needs a site' }],
      texts: lanternResult.texts,
    }),
  ],
])('json: %s is valid by the schema', (_, result) => {
  const report: unknown = JSON.parse(reportJson(result, contextOf()));
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
});

test('the schema refuses what is no report', () => {
  const report = JSON.parse(reportJson(lanternResult, contextOf()));
  expect(isReport({ ...report, schemaVersion: 2 })).toBe(false);
  expect(isReport({ ...report, findings: [{ ...report.findings[0], line: 1, target: 3 }] })).toBe(
    false,
  );
  const { fingerprint: __, ...unsigned } = report.findings[0];
  expect(isReport({ ...report, findings: [unsigned] })).toBe(false);
});

test('json: summary and a finding', () => {
  const report = JSON.parse(reportJson(lanternResult, contextOf()));
  expect(report.tool).toEqual({ name: 'announce-lint', version: '1.2.3' });
  expect(report.summary).toEqual({
    pairs: 1,
    errors: 3,
    warnings: 1,
    infos: 1,
    suppressed: 0,
    accepted: 0,
    staleAccepted: 0,
    unpaired: 0,
  });
  expect(report.findings[3]).toEqual({
    rule: 'mismatched-url',
    severity: 'warning',
    message: expect.stringContaining('English links to'),
    messageId: 'differs',
    source: {
      path: 'content/en/lantern-2.4.md',
      line: 7,
      column: 43,
      endLine: 7,
      endColumn: 78,
      offset: 212,
      endOffset: 247,
    },
    target: {
      path: 'content/zh/lantern-2.4.md',
      line: 5,
      column: 21,
      endLine: 5,
      endColumn: 55,
      offset: 111,
      endOffset: 145,
    },
    evidence: {},
    confidence: 0.72,
    stale: true,
    fixable: false,
    fingerprint: '0123456789abcdef',
  });
  expect(report.findings[4].source).toBeNull();
});

test('json: a finding with a fix is fixable', () => {
  const fix = [{ side: 'target', offset: 0, endOffset: 1, text: 'x' }] as const;
  const report = JSON.parse(reportJson(resultOf({ findings: [findingOf({ fix })] }), contextOf()));
  expect(report.findings[0].fixable).toBe(true);
});

test('json: what acts on a terminal is escaped and still the same value', () => {
  const text = '\x1b[2J \x9b2J \u202e \u2028 \ufeff 灯笼 🎉';
  const report = reportJson(resultOf({ findings: [findingOf({ text })] }), contextOf());
  expect(report).not.toMatch(/[^\P{C}\n]/u);
  expect(report).toContain('灯笼 🎉');
  expect(JSON.parse(report).findings[0].message).toBe(text);
});
