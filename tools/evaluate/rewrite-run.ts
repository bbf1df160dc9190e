import type { Corpus, CorpusPair } from './corpora.ts';
import { describe, isLoud, type Located, locate, newFindings } from './findings.ts';
import type { Linter } from './linter.ts';
import { outline } from './outline.ts';
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

/** Rewrites a sample of pages without changing what they say; nothing new may be said of them. */
export async function runRewrites(
  linter: Linter,
  corpora: readonly Corpus[],
  settings: Settings,
  print: (text: string) => void,
): Promise<RewriteRow[]> {
  const pairs = corpora.flatMap((corpus) => corpus.pairs.map((pair) => ({ corpus, pair })));
  const rows: RewriteRow[] = [];
  const notes: string[] = [];
  for (const rewrite of rewrites) {
    let [pages, changed, fresh, lost] = [0, 0, 0, 0];
    for (const { corpus, pair } of shuffle(pairs, random(`${settings.seed}/${rewrite.id}`))) {
      if (pages >= settings.perRewrite) break;
      if (rewrite.corpus && rewrite.corpus !== corpus.name) continue;
      const said = await rewriteOne(linter, corpus, pair, rewrite);
      if (!said) continue;
      pages += 1;
      changed += said.fresh.length > 0 ? 1 : 0;
      fresh += said.fresh.length;
      lost += said.lost;
      if (settings.falseAlarms) {
        for (const one of said.fresh) {
          notes.push(
            `new  ${rewrite.id}: ${corpus.name}/${pair.target.path}\n    ${describe(one, said.texts)}`,
          );
        }
      }
    }
    rows.push({ rewrite: rewrite.id, pages, changed, fresh, lost });
  }
  print(`harmless rewrites: ${pairs.length} pairs to draw from, seed ${settings.seed}`);
  print(rewriteTable(rows));
  for (const note of notes) print(note);
  return rows;
}

interface Said {
  readonly fresh: readonly Located[];
  readonly lost: number;
  readonly texts: Readonly<Record<string, string>>;
}

async function rewriteOne(
  linter: Linter,
  { config }: Corpus,
  { source, target, summary }: CorpusPair,
  rewrite: Rewrite,
): Promise<Said | null> {
  const pages = {
    source: outline(source.text, summary.sourceLanguage),
    target: outline(target.text, summary.targetLanguage),
  };
  const fixed = rewrite.side === 'target' ? 'source' : 'target';
  const text = rewrite.apply({ page: pages[rewrite.side], other: pages[fixed] });
  if (text === null) return null;
  const before = await linter.lintPair(source, target, { config });
  const after =
    rewrite.side === 'target'
      ? await linter.lintPair(source, { ...target, text }, { config })
      : await linter.lintPair({ ...source, text }, target, { config });
  const allowed = (rule: string): boolean => rewrite.allowed.includes(rule);
  const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
  const kept = new Set(after.findings.map(({ fingerprint }) => fingerprint));
  return {
    fresh: newFindings(locate(before), locate(after), fixed).filter(
      ({ finding }) => isLoud(finding) && !allowed(finding.rule) && !known.has(finding.fingerprint),
    ),
    lost: before.findings.filter(
      (one) => isLoud(one) && !allowed(one.rule) && !kept.has(one.fingerprint),
    ).length,
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
