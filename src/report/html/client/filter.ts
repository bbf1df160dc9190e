import type { Severity } from '../../../types.ts';
import type { FindingEntry, PairEntry } from '../data.ts';

export type Order = 'worst' | 'path' | 'leastMatched';

/** What the overview is asked for. */
export interface Filter {
  readonly text: string;
  readonly severities: readonly Severity[];
  readonly rule: string | null;
  readonly folder: string | null;
  readonly order: Order;
}

/** A page that fits, with those of its findings that do. */
export interface Listed {
  readonly index: number;
  readonly pair: PairEntry;
  readonly findings: readonly FindingEntry[];
}

/** The filter that lets everything through. */
export const everything: Filter = {
  text: '',
  severities: ['error', 'warning', 'info'],
  rule: null,
  folder: null,
  order: 'worst',
};

/** The pages that fit a filter, in its order. A page without findings fits where none is asked for. */
export function listedPages(pairs: readonly PairEntry[], filter: Filter): Listed[] {
  const wanted = filter.text.trim().toLowerCase();
  const asksFindings = filter.rule !== null || filter.severities.length < 3;
  return pairs
    .flatMap((pair, index): Listed[] => {
      if (filter.folder !== null && folderOf(pair) !== filter.folder) return [];
      const fitting = pair.findings.filter(
        ({ rule, severity }) =>
          (filter.rule === null || rule === filter.rule) && filter.severities.includes(severity),
      );
      const named = wanted === '' || namesOf(pair).includes(wanted);
      const findings = named
        ? fitting
        : fitting.filter(({ message, rule }) =>
            `${rule} ${message}`.toLowerCase().includes(wanted),
          );
      if (findings.length === 0 && (asksFindings || !named)) return [];
      return [{ index, pair, findings }];
    })
    .sort((a, b) => compare(a, b, filter.order));
}

/** The folder of the translation: what the folder filter offers. */
export function folderOf({ target }: PairEntry): string {
  return target.slice(0, target.lastIndexOf('/') + 1);
}

function namesOf({ name, source, target }: PairEntry): string {
  return `${name}\n${source}\n${target}`.toLowerCase();
}

function compare(a: Listed, b: Listed, order: Order): number {
  if (order === 'worst') {
    const worse = badness(b) - badness(a);
    if (worse !== 0) return worse;
  }
  if (order === 'leastMatched') {
    const less = share(a.pair) - share(b.pair);
    if (less !== 0) return less;
  }
  return a.pair.target < b.pair.target ? -1 : a.pair.target > b.pair.target ? 1 : 0;
}

/** One error outweighs any number of warnings, one warning any number of infos. */
function badness({ findings, pair }: Listed): number {
  const count = (severity: Severity) =>
    Math.min(999, findings.filter((finding) => finding.severity === severity).length);
  const verdict = pair.verdict === null ? 0 : 0.5;
  return count('error') * 1e6 + count('warning') * 1e3 + count('info') + verdict;
}

function share({ details }: PairEntry): number {
  return details.compared === 0 ? 1 : details.matched / details.compared;
}
