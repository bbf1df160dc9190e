import type { Finding, Result } from '../types.ts';
import type { ReportContext } from './context.ts';
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
    passedOver: result.passedOver ?? [],
  };
  return `${escapeInvisible(JSON.stringify(report, null, 2))}\n`;
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
    fixable: finding.fix.length > 0,
    fingerprint: finding.fingerprint,
  };
}

/**
 * JSON.stringify escapes only C0 controls; the output may land on a terminal, where C1 controls
 * and bidirectional marks act. They can stand only inside strings, so an escape is the same value.
 */
function escapeInvisible(json: string): string {
  return json.replace(
    /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
