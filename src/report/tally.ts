import type { Finding, Result } from '../types.ts';

/** What a result amounts to. */
export interface Tally {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Pairs with an error or a warning. */
  readonly pages: number;
  readonly compared: number;
  readonly matched: number;
}

/** Counts the findings and the details of a result. */
export function tally(result: Result): Tally {
  const count = (severity: Finding['severity']) =>
    result.findings.filter((finding) => finding.severity === severity).length;
  const loud = result.findings.filter((finding) => finding.severity !== 'info');
  let compared = 0;
  let matched = 0;
  for (const pair of result.pairs) {
    compared += pair.details.compared;
    matched += pair.details.matched;
  }
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    pages: new Set(loud.map((finding) => finding.pair)).size,
    compared,
    matched,
  };
}
