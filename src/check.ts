import type { Observer } from './observer.ts';
import type { Pair, Report, Rule, RuleOptions, Site } from './types.ts';

/** A report and the rule that made it. */
export interface RuleReport {
  readonly rule: Rule;
  readonly report: Report;
}

/** Runs the rules over one pair. A rule that needs more than this pair is left out and named. */
export function check(
  pair: Pair,
  site: Site,
  rules: readonly { readonly rule: Rule; readonly options: RuleOptions }[],
  observer?: Observer,
): RuleReport[] {
  const reports: RuleReport[] = [];
  for (const { rule, options } of rules) {
    observer?.rule(rule.id);
    for (const report of rule.check(pair, site, options)) reports.push({ rule, report });
  }
  return reports;
}
