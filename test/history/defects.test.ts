import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint } from '../../src/index.ts';
import { lineIndex, positionAt } from '../../src/lines.ts';
import type { Finding, Result } from '../../src/types.ts';
import { inRepository } from './scripted.ts';

const folder = new URL('../../../shared/defects/', import.meta.url);
const there = existsSync(folder);
if (!there) console.warn('skipped: ../shared/defects is not there');
/** Every how many-th defect is taken; all by `EVERY=1`. */
const every = Number(process.env.EVERY ?? 4);

interface Location {
  readonly en_lines: readonly [number, number] | null;
}

interface Label {
  readonly id: string;
  readonly origin: string;
  readonly sites: readonly { readonly locations: readonly Location[] }[];
}

const read = (id: string, name: string) => readFileSync(new URL(`${id}/${name}`, folder), 'utf8');
const labels: readonly Label[] = there
  ? readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => JSON.parse(read(name, 'label.json')))
  : [];
const cases = (origin: string) =>
  labels
    .filter((label) => label.origin === origin && linesOf(label).length > 0)
    .filter((_, index) => index % every === 0)
    .map((label) => [label.id, label] as const);

function linesOf({ sites }: Label): readonly (readonly [number, number])[] {
  return sites
    .flatMap(({ locations }) => locations.flatMap(({ en_lines }) => [en_lines ?? []]))
    .flatMap(([from, to]) => (from === undefined || to === undefined ? [] : [[from, to] as const]));
}

/** Loud findings on the labelled lines of the original. */
function met({ texts }: Result, findings: readonly Finding[], label: Label): readonly Finding[] {
  const lines = lineIndex(texts['content/en/page.md'] ?? '');
  return findings.filter(({ source, severity, rule }) => {
    if (source === null || severity === 'info' || rule === 'stale-translation') return false;
    const from = positionAt(lines, source.span.offset).line;
    const to = positionAt(lines, Math.max(source.span.offset, source.span.endOffset - 1)).line;
    return linesOf(label).some((range) => range[0] <= to && from <= range[1]);
  });
}

/** The original without the labelled lines: as it may have been before it went on. */
function without(text: string, label: Label): string {
  return text
    .split('\n')
    .filter((_, at) => !linesOf(label).some(([from, to]) => from <= at + 1 && at + 1 <= to))
    .join('\n');
}

async function history(label: Label, drift: boolean): Promise<Result> {
  const english = read(label.id, 'en.md');
  return inRepository(async (repository) => {
    repository.commit({ 'content/en/page.md': drift ? without(english, label) : english });
    repository.commit({ 'content/zh/page.md': read(label.id, 'before.zh.md') });
    repository.commit({ 'content/en/page.md': english });
    return lint([], { cwd: repository.folder });
  });
}

test.skipIf(!there).each(cases('drift'))(
  '%s: the original went on',
  async (_, label) => {
    const result = await history(label, true);
    expect(met(result, result.findings, label)).toEqual([]);
  },
  60_000,
);

test.skipIf(!there).each(cases('at-translation'))(
  '%s: the translation is wrong',
  async (_, label) => {
    const result = await history(label, false);
    expect(result.suppressed.filter(({ by }) => by === 'stale')).toEqual([]);
  },
  60_000,
);
