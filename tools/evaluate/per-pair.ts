import type { Corpus } from './corpora.ts';
import { isLoud } from './findings.ts';
import { type Cell, table } from './table.ts';

/** A rule that speaks on more pairs of a corpus than this is to be read. */
const often = 0.1;

/** What one rule says to one corpus. */
export interface PerPair {
  readonly rule: string;
  readonly corpus: string;
  readonly pairs: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Pairs with an error or a warning. */
  readonly loudPairs: number;
  /** Pairs with a finding of whatever severity. */
  readonly anyPairs: number;
}

/**
 * Prints how many findings of each rule a pair of each corpus has, and the rules that speak on more
 * than a tenth of the pairs of one.
 */
export function runPerPair(
  corpora: readonly Corpus[],
  print: (text: string) => void,
): readonly PerPair[] {
  const counted = corpora.flatMap(countRules);
  const rules = [...new Set(counted.map(({ rule }) => rule))].sort();
  const cell = (rule: string, corpus: string): Cell => {
    const one = counted.find((row) => row.rule === rule && row.corpus === corpus);
    if (one === undefined) return '';
    const loud = (one.errors + one.warnings) / one.pairs;
    const quiet = one.infos / one.pairs;
    return quiet === 0 ? loud.toFixed(2) : `${loud.toFixed(2)} + ${quiet.toFixed(2)}`;
  };
  print('findings per pair: errors and warnings + infos');
  print(
    table(
      ['rule', ...corpora.map(({ name }) => name)],
      [
        ['(pairs)', ...corpora.map(({ pairs }): Cell => pairs.length)],
        ...rules.map((rule): Cell[] => [rule, ...corpora.map(({ name }) => cell(rule, name))]),
      ],
    ),
  );
  print('rules with an error or a warning on more than 10% of the pairs of a corpus');
  const loud = counted
    .filter(({ loudPairs, pairs }) => loudPairs > often * pairs)
    .sort((a, b) => a.rule.localeCompare(b.rule) || a.corpus.localeCompare(b.corpus));
  print(
    table(
      ['rule', 'corpus', 'errors', 'warnings', 'on pairs', 'of pairs'],
      loud.map(({ rule, corpus, errors, warnings, loudPairs, pairs }): Cell[] => [
        rule,
        corpus,
        errors,
        warnings,
        loudPairs,
        `${((100 * loudPairs) / pairs).toFixed(0)}%`,
      ]),
    ),
  );
  return counted;
}

function countRules({ name, result, pairs }: Corpus): PerPair[] {
  const keys = new Set(pairs.map(({ summary }) => summary.target));
  const own = result.findings.filter(({ target }) => target !== null && keys.has(target.path));
  const rules = [...new Set(own.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const said = own.filter((finding) => finding.rule === rule);
    const of = (severity: string): number =>
      said.filter((finding) => finding.severity === severity).length;
    return {
      rule,
      corpus: name,
      pairs: pairs.length,
      errors: of('error'),
      warnings: of('warning'),
      infos: of('info'),
      loudPairs: new Set(said.filter(isLoud).map(({ pair }) => pair)).size,
      anyPairs: new Set(said.map(({ pair }) => pair)).size,
    };
  });
}
