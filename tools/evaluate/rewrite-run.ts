import type { Result } from '../../src/types.ts';
import { type Corpus, type CorpusPair, drawable } from './corpora.ts';
import { compareFindings, describe, isLoud, type Located, locate } from './findings.ts';
import type { Linter } from './linter.ts';
import { type Outline, outline } from './outline.ts';
import { random, shuffle } from './random.ts';
import { rewrites } from './rewrites/index.ts';
import type { Rewrite } from './rewrites/rewrite.ts';
import { type Cell, table } from './table.ts';

export interface RewriteRow {
  readonly rewrite: string;
  readonly pages: number;
  /** Pages with a new error or warning. */
  readonly changed: number;
  /** New errors and warnings of rules that may not change. */
  readonly fresh: number;
  /** Fingerprints of errors and warnings that went: accepted differences would re-open. */
  readonly lost: number;
}

interface Settings {
  readonly seed: number;
  readonly perRewrite: number;
  readonly falseAlarms: boolean;
}

/** A pair as it stands, read and linted once for all rewrites. */
interface Known {
  readonly source: Outline;
  readonly target: Outline;
  readonly before: Result;
}

interface Said {
  readonly fresh: readonly Located[];
  readonly lost: number;
  readonly texts: Result['texts'];
}

/** Rewrites a sample of pages without changing what they say; nothing new may be said of them. */
export async function runRewrites(
  linter: Linter,
  corpora: readonly Corpus[],
  settings: Settings,
  print: (text: string) => void,
): Promise<RewriteRow[]> {
  const pairs = drawable(corpora);
  const known = new Map<CorpusPair, Known>();
  const rows: RewriteRow[] = [];
  const notes: string[] = [];
  for (const rewrite of rewrites) {
    let [pages, changed, fresh, lost] = [0, 0, 0, 0];
    for (const { corpus, pair } of shuffle(pairs, random(`${settings.seed}/${rewrite.id}`))) {
      if (pages >= settings.perRewrite) break;
      if (rewrite.corpus && rewrite.corpus !== corpus.name) continue;
      const start = known.get(pair) ?? (await read(linter, corpus, pair));
      known.set(pair, start);
      const said = await rewriteOne(linter, corpus, pair, start, rewrite);
      if (!said) continue;
      pages += 1;
      changed += said.fresh.length > 0 ? 1 : 0;
      fresh += said.fresh.length;
      lost += said.lost;
      const where = `${rewrite.id}: ${corpus.name}/${pair.target.path}`;
      if (settings.falseAlarms) {
        notes.push(...said.fresh.map((one) => `new  ${where}\n    ${describe(one, said.texts)}`));
      }
    }
    rows.push({ rewrite: rewrite.id, pages, changed, fresh, lost });
  }
  print(`harmless rewrites: ${pairs.length} pairs to draw from, seed ${settings.seed}`);
  print(rewriteTable(rows));
  for (const note of notes) print(note);
  return rows;
}

async function read(linter: Linter, { config }: Corpus, pair: CorpusPair): Promise<Known> {
  const { source, target, summary } = pair;
  return {
    source: outline(source.text, summary.sourceLanguage),
    target: outline(target.text, summary.targetLanguage),
    before: await linter.lintPair(source, target, { config }),
  };
}

async function rewriteOne(
  linter: Linter,
  { config }: Corpus,
  { source, target }: CorpusPair,
  { before, ...pages }: Known,
  rewrite: Rewrite,
): Promise<Said | null> {
  const fixed = rewrite.side === 'target' ? 'source' : 'target';
  const text = rewrite.apply({ page: pages[rewrite.side], other: pages[fixed] });
  if (text === null) return null;
  const after =
    rewrite.side === 'target'
      ? await linter.lintPair(source, { ...target, text }, { config })
      : await linter.lintPair({ ...source, text }, target, { config });
  const asked = ({ finding }: Pick<Located, 'finding'>): boolean =>
    isLoud(finding) && !rewrite.allowed.includes(finding.rule);
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const kept = new Set(after.findings.map(({ fingerprint }) => fingerprint));
  const { fresh } = compareFindings(locate(before), locate(after), fixed);
  return {
    fresh: fresh.filter((one) => asked(one) && !known.has(one.finding.fingerprint)),
    lost: before.findings.filter((finding) => asked({ finding }) && !kept.has(finding.fingerprint))
      .length,
    texts: after.texts,
  };
}

function rewriteTable(rows: readonly RewriteRow[]): string {
  const cells = rows.map((row): Cell[] => [
    row.rewrite,
    row.pages,
    row.changed,
    row.fresh,
    row.lost,
  ]);
  const sum = (field: 'pages' | 'changed' | 'fresh' | 'lost'): number =>
    rows.reduce((total, row) => total + row[field], 0);
  cells.push(['total', sum('pages'), sum('changed'), sum('fresh'), sum('lost')]);
  return table(['rewrite', 'pages', 'pages with new', 'new', 'fingerprints gone'], cells);
}
