import type { Finding, Result, Views } from '../../types.ts';
import type { ReportContext } from '../context.ts';
import { pairNames } from '../scorecard.ts';
import { tally } from '../tally.ts';
import { visible } from '../visible.ts';
import type { FindingEntry, OverviewData, StaleEntry } from './data.ts';

/** What the overview of the report shows. */
export function overviewData(result: Result, views: Views, context: ReportContext): OverviewData {
  const names = pairNames(result.pairs);
  const entry = entryMaker(context);
  const byPair = new Map<string, Finding[]>(views.pairs.map(({ key }) => [key, []]));
  const loose: Finding[] = [];
  for (const finding of result.findings) (byPair.get(finding.pair) ?? loose).push(finding);
  return {
    lang: context.lang,
    version: context.version,
    totals: tally(result),
    pairs: result.pairs.map((pair, index) => ({
      ...pair,
      name: names.get(pair.target) ?? visible(pair.target),
      findings: (byPair.get(views.pairs[index]?.key ?? '') ?? []).map(entry),
    })),
    loose: loose.map((finding) => ({ ...entry(finding), path: pathOf(finding) })),
    unpaired: result.unpaired,
    stale: stalePages(result),
    suppressed: result.suppressed.map((finding) => ({
      ...entry(finding),
      path: pathOf(finding),
      by: finding.by,
      reason: finding.reason,
    })),
    notChecked: result.notChecked,
    profiles: Object.entries(views.profiles).map(([tree, profile]) => ({
      tree,
      profile,
      evidence: views.evidence[tree] ?? null,
    })),
    summaries: context.summaries,
  };
}

function entryMaker({ say }: ReportContext): (finding: Finding) => FindingEntry {
  return (finding) => ({
    id: finding.fingerprint,
    rule: finding.rule,
    severity: finding.severity,
    message: visible(say(finding)),
  });
}

function pathOf({ source, target, pair }: Finding): string {
  return (target ?? source)?.path ?? pair;
}

function stalePages({ findings, suppressed }: Result): StaleEntry[] {
  const counts = new Map<string, number>();
  const old = [
    ...findings.filter(({ stale }) => stale),
    ...suppressed.filter(({ by, stale }) => stale || by === 'stale'),
  ];
  for (const finding of old) {
    const path = pathOf(finding);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return [...counts].map(([path, count]) => ({ path, findings: count }));
}
