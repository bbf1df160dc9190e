import { describe, expect, test } from 'vitest';
import { everything, type Filter, listedPages } from '../../../src/report/html/client/filter.ts';
import { askedBy, queryOf } from '../../../src/report/html/client/filter-query.ts';
import { addressOf, readRoute } from '../../../src/report/html/client/route.ts';
import type { FindingEntry, PairEntry } from '../../../src/report/html/data.ts';
import type { Severity } from '../../../src/types.ts';
import { pairOf } from '../results.ts';

function page(name: string, severities: readonly Severity[], matched = 42): PairEntry {
  const findings = severities.map(
    (severity, index): FindingEntry => ({
      id: `${name}${index}`,
      rule: severity === 'error' ? 'missing-link' : 'extra-block',
      severity,
      message: `${severity} on ${name}`,
    }),
  );
  const target = `zh/${name}.md`;
  return { ...pairOf({ target, details: { compared: 42, matched } }), name, findings };
}

const pages = [
  page('a/clean', [], 10),
  page('a/warned', ['warning', 'warning', 'warning', 'info']),
  page('b/broken', ['error', 'warning'], 40),
  page('b/noted', ['info']),
];

function names(filter: Partial<Filter>): string[] {
  return listedPages(pages, { ...everything, ...filter }).map(({ pair }) => pair.name);
}

test.each<[string, Partial<Filter>, string[]]>([
  ['all, the worst first', {}, ['b/broken', 'a/warned', 'b/noted', 'a/clean']],
  ['by path', { order: 'path' }, ['a/clean', 'a/warned', 'b/broken', 'b/noted']],
  ['least matched', { order: 'leastMatched' }, ['a/clean', 'b/broken', 'a/warned', 'b/noted']],
  [
    'one severity, then clean pages do not fit',
    { severities: ['warning'] },
    ['a/warned', 'b/broken'],
  ],
  ['none', { severities: [] }, []],
  ['a rule', { rule: 'missing-link' }, ['b/broken']],
  ['a folder', { folder: 'zh/a/' }, ['a/warned', 'a/clean']],
  ['a name in any case', { text: ' CLEAN ' }, ['a/clean']],
  ['words of a message', { text: 'error on' }, ['b/broken']],
  ['a rule as text', { text: 'extra-bl' }, ['a/warned', 'b/broken', 'b/noted']],
  ['text and severity', { text: 'b/', severities: ['info'] }, ['b/noted']],
])('%s', (_, filter, expected) => {
  expect(names(filter)).toEqual(expected);
});

test('only the findings that fit are listed', () => {
  const [first] = listedPages(pages, { ...everything, severities: ['error'] });
  expect(first?.findings.map(({ severity }) => severity)).toEqual(['error']);
});

test.each(['zh/发布 1.0.md', 'a/b#c.md', '100%.md', '"><script>.md'])(
  'an address of %s',
  (target) => {
    for (const finding of [null, '0123456789abcdef']) {
      const route = { kind: 'pair', target, finding } as const;
      expect(readRoute(addressOf(route))).toEqual(route);
    }
  },
);

test.each(['', '#', '#/', '#/page/', '#/page/%E0%A4%A', '#/other/x'])('no page: %s', (hash) => {
  expect(readRoute(hash)).toEqual({ kind: 'overview', query: '' });
});

describe('a filter in an address', () => {
  test.each<[string, Partial<Filter>, boolean | null]>([
    ['', {}, null],
    ['text=50%25+%26+%E7%81%AF%E7%AC%BC%23', { text: '50% & 灯笼#' }, null],
    ['severity=error%2Cinfo', { severities: ['error', 'info'] }, null],
    ['severity=', { severities: [] }, null],
    ['rule=link-text&folder=zh%2Fa+b%2F', { rule: 'link-text', folder: 'zh/a b/' }, true],
    ['sort=leastMatched', { order: 'leastMatched' }, false],
  ])('%s', (query, changes, withFindings) => {
    const asked = { filter: { ...everything, ...changes }, withFindings };
    const findings = withFindings === null ? '' : `&findings=${withFindings ? 'yes' : 'no'}`;
    expect(queryOf(asked)).toBe(query + findings);
    expect(askedBy(query + findings)).toEqual(asked);
    const route = { kind: 'overview', query: queryOf(asked) } as const;
    expect(readRoute(addressOf(route))).toEqual(route);
  });

  test.each(['severity=worst,error&sort=luck&findings', '%E0%A4%A', '&&=&rule=&x=y'])(
    'what makes no sense is left out: %s',
    (query) => {
      const { filter } = askedBy(query);
      expect({ ...filter, severities: everything.severities }).toEqual(everything);
    },
  );
});
