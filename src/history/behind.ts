import { check } from '../check.ts';
import { levelOf } from '../config/levels.ts';
import { readPair } from '../pipeline.ts';
import { loadRules } from '../rule-registry.ts';
import { settle } from '../settle.ts';
import type { Config, DriftSummary, Finding, Site } from '../types.ts';
import { summariseDrift } from './concerned.ts';
import { seenToday } from './rebase.ts';
import type { PairStates } from './states.ts';

/** What a change did to originals, with the finding that says so. */
export interface Behind {
  readonly findings: readonly Finding[];
  readonly drifts: readonly DriftSummary[];
}

/**
 * Says of each original that a change touches what is new in it. A change to an original is no error:
 * these are infos, unless the config has `failOnStale`.
 */
export async function behindFindings(
  states: readonly PairStates[],
  site: Site,
  config: Config,
): Promise<Behind> {
  const rules = await loadRules(['stale-translation']);
  const findings: Finding[] = [];
  const drifts: DriftSummary[] = [];
  for (const { now, before, sourceChanged, base } of states) {
    if (before === null || !sourceChanged) continue;
    const pin = { file: before.source, commit: base, later: null };
    const pair = readPair({ ...now, pin });
    const paths = [now.source.path, now.target.path];
    const levels = (id: string, severity: Finding['severity']) =>
      levelOf(config, id, severity, paths).level;
    const enabled = rules.flatMap((rule) =>
      levels(rule.id, rule.severity) === 'off' ? [] : [{ rule, options: {} }],
    );
    const settled = settle(pair, check(pair, site, enabled), levels);
    const severity = config.failOnStale === true ? 'error' : 'info';
    const said = seenToday(settled, pair).current;
    findings.push(...said.map((finding) => ({ ...finding, severity, shownOn: 'source' }) as const));
    const summary = summariseDrift(pair);
    if (summary !== null) drifts.push(summary);
  }
  return { findings, drifts };
}
