import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { reportSarif } from '../../src/report/sarif.ts';
import { hostileResult } from './hostile.ts';
import { lanternResult } from './pages.ts';
import { contextOf, findingOf, resultOf } from './results.ts';

const isLog = (() => {
  const require = createRequire(import.meta.url);
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  // Draft 4, of which the schema uses nothing that later drafts changed but the name of its id.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
  const canParse = (text: string) => URL.canParse(text);
  const isReference = (text: string) =>
    /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[0-9A-Fa-f]{2})*$/.test(text) &&
    URL.canParse(text, 'https://lantern.example/');
  return new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: canParse, 'uri-reference': isReference, 'date-time': true },
  }).compile(schema);
})();

function logOf(...[result, changes]: [Parameters<typeof reportSarif>[0], object?]) {
  const log = JSON.parse(reportSarif(result, contextOf(changes)));
  expect(isLog(log), JSON.stringify(isLog.errors?.slice(0, 3))).toBe(true);
  return log;
}

test('a result: both pages, fingerprint, units', () => {
  const log = logOf(lanternResult, {
    summaries: { 'mismatched-value': 'A value differs.' },
    levels: { 'mismatched-value': 'error' },
    help: { 'mismatched-value': '# mismatched-value\n' },
  });
  const [run] = log.runs;
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.results).toHaveLength(4);
  expect(run.results[0]).toEqual({
    ruleId: 'mismatched-value',
    ruleIndex: 2,
    level: 'error',
    message: {
      text: 'English says November 20, 2026, Chinese says 2026 年 11 月 21 日 ([English](1))',
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'content/zh/lantern-2.4.md' },
          region: { startLine: 3, startColumn: 19, endLine: 3, endColumn: 35 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 1,
        message: { text: 'English' },
        physicalLocation: {
          artifactLocation: { uri: 'content/en/lantern-2.4.md' },
          region: { startLine: 3, startColumn: 29, endLine: 3, endColumn: 46 },
        },
      },
    ],
    partialFingerprints: { 'announceLint/v1': '0123456789abcdef' },
    properties: { messageId: 'differs', confidence: 1, stale: false },
  });
  expect(run.tool.driver.rules[2]).toEqual({
    id: 'mismatched-value',
    shortDescription: { text: 'A value differs.' },
    fullDescription: { text: 'A value differs.' },
    help: { text: '# mismatched-value\n', markdown: '# mismatched-value\n' },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['translation'] },
  });
});

test('infos when verbose; an empty result is a log', () => {
  expect(logOf(lanternResult, { verbose: true }).runs[0].results.at(-1).level).toBe('note');
  expect(logOf(resultOf()).runs[0].results).toEqual([]);
});

test('what is suppressed says by what', () => {
  const { results } = logOf(hostileResult(1)).runs[0];
  expect(results.slice(1).map((one: { suppressions: unknown }) => one.suppressions)).toEqual([
    [{ kind: 'inSource', justification: ']]><script>alert(1)</script>' }],
    [{ kind: 'external', justification: 'An accepted difference.' }],
    [{ kind: 'external', justification: ']]><script>alert(1)</script>' }],
    [{ kind: 'external', justification: 'Not brought about by the change looked at.' }],
  ]);
  expect(results[0].suppressions).toBeUndefined();
});

test('fixes, in the units of the log', () => {
  const text = '🎉\n灯笼 `lanterm` 亮。\n';
  const offset = text.indexOf('lanterm');
  const span = { offset, endOffset: offset + 7 };
  const finding = findingOf({
    target: { path: 'zh/灯 笼.md', span, language: 'zh' },
    fix: [{ side: 'target', ...span, text: 'lantern' }],
  });
  const log = logOf(resultOf({ findings: [finding], texts: { 'zh/灯 笼.md': text } }), {
    folder: '网站/',
  });
  const uri = '%E7%BD%91%E7%AB%99/zh/%E7%81%AF%20%E7%AC%BC.md';
  expect(log.runs[0].results[0].fixes).toEqual([
    {
      description: { text: 'Correct the translation' },
      artifactChanges: [
        {
          artifactLocation: { uri },
          replacements: [
            {
              deletedRegion: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 12 },
              insertedContent: { text: 'lantern' },
            },
          ],
        },
      ],
    },
  ]);
});

test('page text is no link and no placeholder of a message', () => {
  const say = (text: string) =>
    logOf(resultOf({ findings: [findingOf({ text })] })).runs[0].results[0].message.text;
  expect(say('see [a](https://evil.example) \\')).toBe('see \\[a\\](https://evil.example) \\\\');
  expect(say('`{#id}` [a] {0}')).toBe('`{#id}` [a] {{0}}');
});

test('10,000 hostile findings are a log that the schema takes', () => {
  const { results } = logOf(hostileResult(10_000), { verbose: true }).runs[0];
  expect(results).toHaveLength(10_004);
  const uris = new Set<string>(
    results.flatMap(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations.map((place) => place.physicalLocation.artifactLocation.uri),
    ),
  );
  expect([...uris].map(decodeURIComponent)).toContain('zh/100%,a:b.md');
  expect(JSON.stringify(results)).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
});

test('a run has no more results than GitHub takes: errors stay', () => {
  const { results, invocations } = logOf(hostileResult(30_000), { verbose: true }).runs[0];
  expect(results).toHaveLength(25_000);
  expect(results.filter((one: { level: string }) => one.level === 'error')).toHaveLength(10_000);
  expect(invocations[0].toolExecutionNotifications).toEqual([
    { level: 'note', message: { text: expect.stringContaining('5,004 more findings') } },
  ]);
});

test('the schema refuses what is no log', () => {
  const log = JSON.parse(reportSarif(lanternResult, contextOf()));
  expect(isLog({ ...log, version: '2.0.0' })).toBe(false);
  log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri = 'zh/灯笼.md';
  expect(isLog(log)).toBe(false);
});
