import { isFixable, isSafe } from '../fix/plan.ts';
import type { DriftSummary, Finding, Result, Span } from '../types.ts';
import type { ReportContext } from './context.ts';
import { jsonText } from './json-text.ts';
import { createPlaces, type Places } from './places.ts';
import { tally } from './tally.ts';

/** The stable JSON of `schema.json#/$defs/report`; fields are only added under one schemaVersion. */
export function reportJson(result: Result, context: ReportContext): string {
  const { errors, warnings, infos } = tally(result);
  const places = createPlaces(result.texts);
  const entry = (finding: Finding) => findingEntry(finding, places, context);
  const accepted = result.suppressed.filter(({ by }) => by === 'accepted').length;
  const report = {
    schemaVersion: 1,
    tool: { name: 'announce-lint', version: context.version },
    summary: {
      pairs: result.pairs.length,
      errors,
      warnings,
      infos,
      suppressed: result.suppressed.length - accepted,
      accepted,
      staleAccepted: result.staleAccepted.length,
      unpaired: result.unpaired.length,
    },
    pairs: result.pairs,
    unpaired: result.unpaired,
    findings: result.findings.map(entry),
    suppressed: result.suppressed.map((finding) => ({
      ...entry(finding),
      by: finding.by,
      reason: finding.reason,
    })),
    notChecked: result.notChecked,
    drifts: result.drifts.map((drift) => driftEntry(drift, places)),
    older: result.older ?? [],
    passedOver: result.passedOver ?? [],
  };
  return jsonText(report);
}

function findingEntry(finding: Finding, places: Places, context: ReportContext) {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: context.say(finding),
    messageId: finding.messageId,
    source: finding.source && places.locate(finding.source),
    target: finding.target && places.locate(finding.target),
    evidence: finding.evidence,
    confidence: finding.confidence,
    stale: finding.stale,
    fixable: isFixable(finding) && isSafe(finding),
    fingerprint: finding.fingerprint,
  };
}

function driftEntry(drift: DriftSummary, { locate }: Places) {
  const place = (path: string, span: Span | null) => span && locate({ path, span });
  return {
    ...drift,
    changes: drift.changes.map((change) => ({
      ...change,
      source: place(drift.source, change.source),
      target: place(drift.target, change.target),
    })),
  };
}
