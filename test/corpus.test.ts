import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { lint } from '../src/index.ts';
import { lineIndex, positionAt } from '../src/lines.ts';
import type { Finding, Place, Result } from '../src/types.ts';
import { type Lines, type Listed, type Row, readTables } from './corpus-tables.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tables = readTables(readFileSync(`${root}corpus/README.md`, 'utf8'));
const translated = readTables(readFileSync(`${root}corpus/README.zh.md`, 'utf8'));
const ownPages: Listed = { english: 'corpus/README.md', chinese: 'corpus/README.zh.md', rows: [] };
const listed = [...tables.planted, ...tables.clean, ownPages];

let result: Result;
beforeAll(async () => {
  result = await lint(['corpus'], { cwd: root });
});

describe('what the run finds is what the tables say', () => {
  test.each(named(tables.planted))('%s', (_, page) => {
    expect(found(page)).toEqual(page.rows.map(shown).sort());
  });
});

describe('without errors and warnings', () => {
  test.each(named([...tables.clean, ownPages]))('%s', (_, page) => {
    expect(found({ ...page, rows: [] })).toEqual([]);
  });
});

test('the pairs are those of the tables, each found in the way of its folder', () => {
  expect(result.pairs.map(({ source, target }) => `${source} ${target}`).sort()).toEqual(
    listed.map(({ english, chinese }) => `${english} ${chinese}`).sort(),
  );
  for (const [folder, ways] of Object.entries(tables.via)) {
    const pairs = result.pairs.filter(({ source }) => source.startsWith(`${folder}/`));
    expect([...new Set(pairs.map(({ via }) => via))].sort()).toEqual([...ways].sort());
  }
  expect(Object.keys(tables.via)).toHaveLength(4);
});

test('every finding belongs to one of these pairs', () => {
  const pages = new Set(listed.map(({ english, chinese }) => `${english} ${chinese}`));
  const stray = result.findings.filter(
    ({ source, target }) => !pages.has(`${source?.path} ${target?.path}`),
  );
  expect(stray).toEqual([]);
});

test('the pages without a counterpart are those of the list', () => {
  expect(result.unpaired.map(({ path }) => path).sort()).toEqual([...tables.unpaired].sort());
});

test('the counts in the introduction are those of the tables', () => {
  const { planted, clean, counts } = tables;
  const rows = (pages: readonly Listed[]) => pages.flatMap((page) => page.rows).length;
  expect(counts).toEqual([listed.length - 1, clean.length, planted.length, rows(planted)]);
});

test('both languages list the same', () => {
  expect(translated).toEqual(tables);
});

function named(pages: readonly Listed[]): [string, Listed][] {
  return pages.map((page) => [page.english, page]);
}

/**
 * The findings on a page as its rows would name them: every error and warning, and the infos that a
 * row asks for. A finding that no row asks for is named by its own lines.
 */
function found(page: Listed): string[] {
  const open = [...page.rows];
  return result.findings
    .filter(({ source, target }) => source?.path === page.english && target?.path === page.chinese)
    .flatMap((finding) => {
      const at = open.findIndex((row) => answers(finding, row));
      if (at < 0 && finding.severity === 'info') return [];
      const place = at < 0 ? ownPlace(finding) : open.splice(at, 1)[0];
      return place ? [shown({ ...place, ...calledIn(finding) })] : [];
    })
    .sort();
}

function answers(finding: Finding, row: Row): boolean {
  const { rule, verdict } = calledIn(finding);
  return (
    rule === row.rule &&
    verdict === row.verdict &&
    meet(linesOf(finding.source), row.english) &&
    meet(linesOf(finding.target), row.chinese)
  );
}

function calledIn({ rule, messageId, severity }: Finding): Pick<Row, 'rule' | 'verdict' | 'level'> {
  return { rule, level: severity, verdict: rule === 'page-verdict' ? messageId : null };
}

function ownPlace({ source, target }: Finding): Pick<Row, 'english' | 'chinese'> {
  return { english: linesOf(source), chinese: linesOf(target) };
}

function linesOf(place: Place | null): Lines {
  const text = place === null ? undefined : result.texts[place.path];
  if (place === null || text === undefined) return { first: 0, last: 0 };
  const { offset, endOffset } = place.span;
  const lines = lineIndex(text);
  const last = positionAt(lines, Math.max(offset, endOffset - 1)).line;
  return { first: positionAt(lines, offset).line, last };
}

function meet(a: Lines, b: Lines): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function shown({ level, rule, verdict, english, chinese }: Row): string {
  const range = ({ first, last }: Lines) => (first === last ? `${first}` : `${first}-${last}`);
  const name = verdict === null ? rule : `${rule}: ${verdict}`;
  return `${range(english)} | ${range(chinese)} | ${level} | ${name}`;
}
