import type { Remark, Spot } from '../report/annotations.ts';
import type { LocatedPlace } from '../report/places.ts';
import type { Language, PairSummary, Severity } from '../types.ts';

/** What the step reads of the JSON report. */
export interface JsonReport {
  readonly summary: { readonly pairs: number; readonly errors: number; readonly warnings: number };
  readonly pairs: readonly PairSummary[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly confidence: number;
    readonly source: LocatedPlace | null;
    readonly target: LocatedPlace | null;
  }[];
}

/** The pages that errors and warnings name. */
export function pathsOf(report: JsonReport): ReadonlySet<string> {
  return new Set(
    loud(report).flatMap(({ source, target }) => [source, target].flatMap((at) => at?.path ?? [])),
  );
}

/**
 * The errors and warnings as annotations say them.
 *
 * @param texts of the pages, by path
 */
export function remarksOf(report: JsonReport, texts: ReadonlyMap<string, string>): Remark[] {
  const languages = new Map<string, Language>(
    report.pairs.flatMap((pair) => [
      [pair.source, pair.sourceLanguage],
      [pair.target, pair.targetLanguage],
    ]),
  );
  const spot = (place: LocatedPlace | null, fallback: Language): Spot | null => {
    if (place === null) return null;
    const { offset, endOffset, ...lines } = place;
    const text = texts.get(place.path)?.slice(offset, endOffset) ?? '';
    return { ...lines, language: languages.get(place.path) ?? fallback, text };
  };
  return loud(report).map(({ source, target, ...finding }) => ({
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    confidence: finding.confidence,
    source: spot(source, 'en'),
    target: spot(target, 'zh'),
  }));
}

function loud({ findings }: JsonReport): JsonReport['findings'] {
  return findings.filter(({ severity }) => severity !== 'info');
}
