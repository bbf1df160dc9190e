import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reportRdjson } from '../../src/report/rdjson.ts';
import type { Edit, Result } from '../../src/types.ts';
import { parses } from '../pace.ts';
import { hostileResult } from './hostile.ts';
import { lanternResult } from './pages.ts';
import { contextOf, findingOf, resultOf } from './results.ts';

/** What reviewdog's `DiagnosticResult` takes; its decoder refuses other fields. */
const schema = {
  $defs: {
    position: {
      type: 'object',
      additionalProperties: false,
      required: ['line', 'column'],
      properties: {
        line: { type: 'integer', minimum: 1 },
        column: { type: 'integer', minimum: 1 },
      },
    },
    range: {
      type: 'object',
      additionalProperties: false,
      required: ['start', 'end'],
      properties: { start: { $ref: '#/$defs/position' }, end: { $ref: '#/$defs/position' } },
    },
    location: {
      type: 'object',
      additionalProperties: false,
      required: ['path'],
      properties: { path: { type: 'string' }, range: { $ref: '#/$defs/range' } },
    },
    diagnostic: {
      type: 'object',
      additionalProperties: false,
      required: ['message', 'location', 'severity', 'code'],
      properties: {
        message: { type: 'string' },
        location: { $ref: '#/$defs/location' },
        severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
        code: {
          type: 'object',
          additionalProperties: false,
          required: ['value'],
          properties: { value: { type: 'string' } },
        },
        suggestions: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['range', 'text'],
            properties: { range: { $ref: '#/$defs/range' }, text: { type: 'string' } },
          },
        },
        related_locations: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['location'],
            properties: { message: { type: 'string' }, location: { $ref: '#/$defs/location' } },
          },
        },
      },
    },
  },
  type: 'object',
  additionalProperties: false,
  required: ['diagnostics'],
  properties: {
    source: {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: { name: { type: 'string' } },
    },
    diagnostics: { type: 'array', items: { $ref: '#/$defs/diagnostic' } },
  },
};
const isReport = new Ajv({ allErrors: true }).compile(schema);

function diagnosticsOf(result: Result, changes: object = {}) {
  const report = JSON.parse(reportRdjson(result, contextOf(changes)));
  expect(isReport(report), JSON.stringify(isReport.errors?.slice(0, 3))).toBe(true);
  return report.diagnostics;
}

test('columns are bytes', () => {
  const [first] = diagnosticsOf(lanternResult);
  const before = Buffer.byteLength('🎉 Lantern 2.4 已于 ') + 1;
  expect(first).toEqual({
    message: 'English says November 20, 2026, Chinese says 2026 年 11 月 21 日',
    location: {
      path: 'content/zh/lantern-2.4.md',
      range: {
        start: { line: 3, column: before },
        end: { line: 3, column: before + Buffer.byteLength('2026 年 11 月 21 日') },
      },
    },
    severity: 'ERROR',
    code: { value: 'mismatched-value' },
    related_locations: [
      {
        message: 'English',
        location: {
          path: 'content/en/lantern-2.4.md',
          range: { start: { line: 3, column: 29 }, end: { line: 3, column: 46 } },
        },
      },
    ],
  });
});

const page = `\uFEFF# 灯笼 🎉 {#lamp}\r\n\r\n${'灯🎉'.repeat(2_000)} [链接](#lamp) 和 [链接](#lamp)。\r\n`;

function withFix(...fix: readonly Edit[]): Result {
  const offset = page.indexOf('{#lamp}');
  const span = { offset, endOffset: offset + 7 };
  const finding = findingOf({
    target: { path: 'zh.md', span, language: 'zh' },
    source: { path: 'en.md', span: { offset: 0, endOffset: 1 }, language: 'en' },
    fix,
  });
  return resultOf({ findings: [finding], texts: { 'zh.md': page, 'en.md': 'Lamps\n' } });
}

function edit(part: string, text: string, from = 0): Edit {
  const offset = page.indexOf(part, from);
  return { side: 'target', offset, endOffset: offset + part.length, text };
}

test('a fix is one suggestion, in bytes, and what it makes is the page with all of its edits', () => {
  const later = page.lastIndexOf('#lamp');
  const edits = [edit('#lamp', '#灯', later), edit('lamp}', '灯}'), edit('(#lamp)', '(#灯)', 30)];
  const [{ suggestions }] = diagnosticsOf(withFix(...edits));
  expect(suggestions).toHaveLength(1);
  const [{ range, text }] = suggestions;
  const lines = page.split('\n').map((line) => Buffer.from(line));
  const at = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  const bytes = Buffer.from(page);
  const made = Buffer.concat([
    bytes.subarray(0, at(range.start)),
    Buffer.from(text),
    bytes.subarray(at(range.end)),
  ]);
  expect(made.toString()).toBe(page.replaceAll('#lamp', '#灯'));
});

test('no suggestion of half a fix', () => {
  const elsewhere: Edit = { side: 'source', offset: 0, endOffset: 1, text: 'l' };
  expect(diagnosticsOf(withFix(edit('lamp', '灯'), elsewhere))[0].suggestions).toBeUndefined();
  expect(diagnosticsOf(withFix())[0].suggestions).toBeUndefined();
});

test('infos when verbose', () => {
  const severities = (verbose: boolean) =>
    diagnosticsOf(lanternResult, { verbose }).map((one: { severity: string }) => one.severity);
  expect(severities(false)).not.toContain('INFO');
  expect(severities(true)).toContain('INFO');
});

test('10,000 hostile findings are read back', () => {
  const result = hostileResult(10_000);
  const diagnostics = diagnosticsOf(result, { verbose: true, folder: 'a/' });
  expect(diagnostics).toHaveLength(10_000);
  expect(diagnostics[1].location.path).toBe('a/zh/发布 说明.md');
  expect(JSON.stringify(diagnostics)).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
});

test('a megabyte in one line and 10,000 findings in it end in time', async () => {
  const text = '灯'.repeat(1_000_000);
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    findingOf({
      target: {
        path: 'zh.md',
        span: { offset: index * 99, endOffset: index * 99 + 3 },
        language: 'zh',
      },
    }),
  );
  const took = await parses(() => {
    const diagnostics = diagnosticsOf(resultOf({ findings, texts: { 'zh.md': text } }));
    expect(diagnostics[9_999].location.range.start.column).toBe(9_999 * 99 * 3 + 1);
  });
  expect(took).toBeLessThan(250);
});
