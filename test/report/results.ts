import type { ReportContext } from '../../src/report/context.ts';
import type { Finding, Language, PairSummary, Place, Result } from '../../src/types.ts';

/** A context for tests: no colour, 80 columns, messages from `data.text`. */
export function contextOf(changes: Partial<ReportContext> = {}): ReportContext {
  return {
    version: '1.2.3',
    lang: 'en',
    say: (finding) => String(finding.data.text),
    summaries: {},
    levels: {},
    help: {},
    folder: '',
    width: 80,
    color: false,
    links: null,
    verbose: false,
    quiet: false,
    all: false,
    command: 'announce-lint',
    ...changes,
  };
}

export function resultOf(changes: Partial<Result> = {}): Result {
  return {
    pairs: [],
    unpaired: [],
    findings: [],
    suppressed: [],
    staleAccepted: [],
    notChecked: [],
    drifts: [],
    texts: {},
    ...changes,
  };
}

export function pairOf(changes: Partial<PairSummary> = {}): PairSummary {
  return {
    source: 'content/en/lantern-2.4.md',
    target: 'content/zh/lantern-2.4.md',
    sourceLanguage: 'en',
    targetLanguage: 'zh',
    via: 'layout',
    confidence: 1,
    verdict: null,
    sections: { source: 9, target: 9, aligned: 9 },
    details: { compared: 42, matched: 41 },
    ...changes,
  };
}

/** The place of `part` in a text; where `part` is empty, the point behind `after`. */
export function placeOf(
  texts: Readonly<Record<string, string>>,
  path: string,
  part: string,
  after = '',
): Place {
  const text = texts[path] ?? '';
  const start = text.indexOf(after);
  const offset = text.indexOf(part, start + after.length);
  if (start < 0 || offset < 0) throw new Error(`"${after}${part}" is not in ${path}`);
  const language: Language = /(?:^|[/.])zh/.test(path) ? 'zh' : 'en';
  return { path, span: { offset, endOffset: offset + part.length }, language };
}

export function findingOf(changes: Partial<Finding> & { readonly text?: string } = {}): Finding {
  const { text = 'Something differs.', ...rest } = changes;
  return {
    rule: 'mismatched-value',
    severity: 'error',
    pair: 'lantern-2.4',
    messageId: 'differs',
    data: { text },
    source: null,
    target: null,
    evidence: {},
    confidence: 1,
    stale: false,
    fix: [],
    fingerprint: '0123456789abcdef',
    ...rest,
  };
}
