import type { Finding } from '../../src/types.ts';
import type { Corpus } from './corpora.ts';
import { describe, type Located, locate } from './findings.ts';
import { outline } from './outline.ts';
import { random, shuffle } from './random.ts';
import { type Cell, percent, table } from './table.ts';

export interface RuleRow {
  readonly rule: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Pairs with at least one finding of the rule, and the corpora they are in. */
  readonly pairs: number;
  readonly corpora: number;
}

/** A rule that speaks of more blocks than this is to be explained, or mended. */
const OFTEN = 0.03;

const severities = ['error', 'warning', 'info'] as const;

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((one) => one.severity === severity).length;
}

/** Prints what the linter says to each corpus as a whole and, rule by rule, how often. */
export function runSweep(corpora: readonly Corpus[], print: (text: string) => void): RuleRow[] {
  print('corpora: pairs, what stays unpaired, and findings per pair');
  print(
    table(
      [
        'corpus',
        'pairs',
        'unpaired',
        'verdicts',
        'errors',
        'warnings',
        'infos',
        'errors/pair',
        'warnings/pair',
        'not checked',
      ],
      corpora.map(({ name, result, pairs }): Cell[] => {
        const [errors = 0, warnings = 0, infos = 0] = severities.map((severity) =>
          count(result.findings, severity),
        );
        const per = (n: number): string =>
          pairs.length === 0 ? '-' : (n / pairs.length).toFixed(2);
        const verdicts = pairs.filter(({ summary }) => summary.verdict !== null).length;
        return [
          name,
          pairs.length,
          result.unpaired.length,
          verdicts,
          errors,
          warnings,
          infos,
          per(errors),
          per(warnings),
          result.notChecked.length,
        ];
      }),
    ),
  );
  const blocks = countBlocks(corpora);
  const pairs = corpora.reduce((sum, corpus) => sum + corpus.pairs.length, 0);
  const rows = ruleRows(corpora);
  print(`rules: ${pairs} pairs, ${blocks} source blocks`);
  print(
    table(
      ['rule', 'errors', 'warnings', 'infos', 'of blocks', 'pairs', 'of pairs', 'corpora'],
      rows.map(({ rule, errors, warnings, infos, pairs: hit, corpora: sites }): Cell[] => [
        rule,
        errors,
        warnings,
        infos,
        percent(errors + warnings + infos, blocks),
        hit,
        percent(hit, pairs),
        sites,
      ]),
    ),
  );
  print(`rules that say something of more than ${percent(OFTEN, 1)} of the blocks of a corpus`);
  const often = corpora.flatMap((corpus) => {
    const all = countBlocks([corpus]);
    return ruleRows([corpus])
      .map((row) => ({ ...row, said: row.errors + row.warnings + row.infos }))
      .filter(({ said }) => said > OFTEN * all)
      .map((row): Cell[] => [
        corpus.name,
        row.rule,
        row.said,
        row.errors + row.warnings,
        all,
        percent(row.said, all),
      ]);
  });
  print(table(['corpus', 'rule', 'findings', 'errors, warnings', 'blocks', 'share'], often));
  return rows;
}

function countBlocks(corpora: readonly Corpus[]): number {
  return corpora
    .flatMap(({ pairs }) => pairs)
    .flatMap(({ source, summary }) => outline(source.text, summary.sourceLanguage).sections)
    .reduce((sum, { heading, blocks }) => sum + blocks.length + (heading ? 1 : 0), 0);
}

function ruleRows(corpora: readonly Corpus[]): RuleRow[] {
  const all = corpora.flatMap(({ name, result }) =>
    result.findings.map((finding) => ({ name, finding })),
  );
  const byRule = grouped(all, ({ finding }) => finding.rule);
  return [...byRule]
    .map(([rule, hits]): RuleRow => {
      const findings = hits.map(({ finding }) => finding);
      return {
        rule,
        errors: count(findings, 'error'),
        warnings: count(findings, 'warning'),
        infos: count(findings, 'info'),
        pairs: new Set(hits.map(({ name, finding }) => `${name}/${finding.pair}`)).size,
        corpora: new Set(hits.map(({ name }) => name)).size,
      };
    })
    .sort(
      (a, b) => b.errors + b.warnings - (a.errors + a.warnings) || a.rule.localeCompare(b.rule),
    );
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** Prints a seeded sample of one rule's errors, warnings and infos, with both texts, to be judged. */
export function runSample(
  corpora: readonly Corpus[],
  rule: string,
  size: number,
  seed: number,
  print: (text: string) => void,
): void {
  const hits = corpora.flatMap(({ name, result }) =>
    locate(result)
      .filter(({ finding }) => finding.rule === rule)
      .map((located): { name: string; located: Located; texts: typeof result.texts } => ({
        name,
        located,
        texts: result.texts,
      })),
  );
  print(`${rule}: ${Math.min(size, hits.length)} of ${hits.length} findings, seed ${seed}`);
  for (const { name, located, texts } of shuffle(hits, random(`${seed}/sample/${rule}`)).slice(
    0,
    size,
  )) {
    print(`[${name}] ${describe(located, texts)}`);
  }
}
