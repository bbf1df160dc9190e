import { createHash } from 'node:crypto';
import { leastSure, surelyOne } from './aligned.ts';
import type { RuleReport } from './check.ts';
import { placeTaker } from './fix/apply.ts';
import { holds } from './sentences.ts';
import { truncationOf } from './truncation.ts';
import type {
  Finding,
  Pair,
  Place,
  Report,
  RuleLevel,
  Severity,
  Side,
  Span,
  Verdict,
} from './types.ts';
import { verdictOf } from './verdict.ts';

/** A report with the severity that the config and its confidence leave it. */
interface Levelled extends RuleReport {
  readonly severity: Severity;
}

const rank: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };
/** A contradiction is worth saying even of a page that is not finished. */
const contradictions = new Set([
  'mismatched-value',
  'mismatched-url',
  'mismatched-code',
  'link-text',
  'front-matter',
]);
/** So is what is broken in itself, where somebody has begun to translate. */
const broken = new Set(['malformed-link', 'malformed-markup']);
const begun = new Set<Verdict>(['in-progress', 'diverged']);
const always = new Set(['page-verdict', 'parse-error', 'stale-translation']);
const unreadable = new Set(['unreadable', 'not-utf8']);

/**
 * Turns the reports on one pair into findings: a page verdict comes before details, reports of one
 * cause become one finding, and each gets its severity, places and fingerprint.
 */
export function settle(
  pair: Pair,
  reports: readonly RuleReport[],
  levelOf: (rule: string, severity: Severity) => RuleLevel,
): Finding[] {
  const verdict = verdictOf(pair);
  const unread = [...pair.source.problems, ...pair.target.problems].some(({ id }) =>
    unreadable.has(id),
  );
  const drifted = saysDrifted(pair);
  const findings: Finding[] = [];
  const ordinals = new Map<string, number>();
  const levelled = beforeBreak(pair, reports).flatMap(({ rule, report }): Levelled[] => {
    const level = levelOf(rule.id, rule.severity);
    if (level === 'off' || (unread && rule.id !== 'parse-error')) return [];
    if (verdict !== null && !isSaidUnder(verdict.verdict, rule.id, report)) return [];
    const unsure = (report.confidence ?? 1) < leastSure || (drifted && isAbsence(rule.id));
    if (!unsure) return [{ rule, report, severity: lower(level, report.severity ?? level) }];
    const { fix: _, ...rest } = report;
    return [{ rule, report: rest, severity: 'info' }];
  });
  for (const { rule, report, severity } of foldCauses(withoutTraces(levelled))) {
    const identity = JSON.stringify([
      rule.id,
      report.messageId,
      pair.key,
      ...(report.identity === undefined
        ? [report.evidence.expected ?? '', report.evidence.actual ?? '']
        : [report.identity]),
    ]);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    findings.push({
      rule: rule.id,
      severity,
      pair: pair.key,
      messageId: report.messageId,
      data: report.data,
      source: place(pair, 'source', report.source),
      target: place(pair, 'target', report.target),
      evidence: report.evidence,
      confidence: report.confidence ?? 0.9,
      stale: drifted && isAbsence(rule.id),
      fix: report.fix ?? [],
      ...(report.fixSafety === undefined ? {} : { fixSafety: report.fixSafety }),
      fingerprint: createHash('sha256').update(`${identity}${ordinal}`).digest('hex').slice(0, 16),
    });
  }
  return findings;
}

function isSaidUnder(verdict: Verdict, rule: string, { confidence = 1 }: Report): boolean {
  // Of two pages that went their own ways, two blocks may just look like one another.
  if (verdict === 'diverged' && confidence < surelyOne) return false;
  return always.has(rule) || contradictions.has(rule) || (begun.has(verdict) && broken.has(rule));
}

/** A translation that says itself that its original went on without it. */
function saysDrifted({ target }: Pair): boolean {
  const marker = target.frontMatter?.fields.find(({ name }) => name === 'drifted_from_default');
  return marker !== undefined && marker.value !== null && marker.value !== 'false';
}

/** What the original has and the translation lacks: new in the original, as like as not. */
function isAbsence(rule: string): boolean {
  return rule.startsWith('missing-') || rule.startsWith('dropped-');
}

/** Marks with nothing between them are what a loss leaves behind: where it is told, they are not. */
function withoutTraces(reports: readonly Levelled[]): readonly Levelled[] {
  const losses = reports.filter(({ rule, severity }) => isAbsence(rule.id) && severity !== 'info');
  const isTold = ({ messageId, target: trace }: Report) =>
    messageId === 'hollow' &&
    trace !== undefined &&
    losses.some(({ report: { target } }) => target !== undefined && holds(target, trace));
  return reports.filter(({ report }) => !isTold(report));
}

/** A fence never closed swallows the rest of its page, a page cut off lacks it: said once. */
function beforeBreak(pair: Pair, reports: readonly RuleReport[]): readonly RuleReport[] {
  const broken = pair.target.problems.find((problem) => problem.id === 'unclosed-fence');
  const end = truncationOf(pair);
  return reports.filter(({ rule, report: { messageId, source, target } }) => {
    if (rule.id === 'parse-error' || messageId === 'truncated')
      return broken === undefined || rule.id === 'parse-error';
    if (broken !== undefined && target !== undefined && target.endOffset >= broken.span.offset)
      return false;
    return end === null || source === undefined || source.offset < end.source.offset;
  });
}

function lower(a: Severity, b: Severity): Severity {
  return rank[a] <= rank[b] ? a : b;
}

function place(pair: Pair, side: Side, span: Span | undefined): Place {
  const page = pair[side];
  const start = page.blocks[0]?.span.offset ?? 0;
  const where = span ?? { offset: start, endOffset: start };
  return {
    path: page.path,
    language: page.language,
    span: { offset: where.offset, endOffset: where.endOffset },
  };
}

/** Keeps the weightiest report of each cause, the first of its rule, and counts what the others said in it. */
function foldCauses(reports: readonly Levelled[]): Levelled[] {
  const byCause = new Map<string, Levelled[]>();
  const kept: Levelled[] = [];
  for (const one of reports) {
    const { cause } = one.report;
    if (cause === undefined) {
      kept.push(one);
      continue;
    }
    const group = byCause.get(cause);
    if (group === undefined) byCause.set(cause, [one]);
    else group.push(one);
  }
  for (const group of byCause.values()) {
    const rules = [...new Set(group.map(({ rule }) => rule))];
    const [first, ...rest] = [...group].sort(
      (a, b) =>
        weight(b) - weight(a) ||
        rules.indexOf(a.rule) - rules.indexOf(b.rule) ||
        offsetOf(a.report) - offsetOf(b.report),
    );
    if (first === undefined) continue;
    const absorbed: Record<string, number> = { ...first.report.evidence.absorbed };
    for (const { rule } of rest) absorbed[rule.id] = (absorbed[rule.id] ?? 0) + 1;
    const evidence =
      rest.length === 0 ? first.report.evidence : { ...first.report.evidence, absorbed };
    kept.push({ ...first, report: { ...first.report, ...fixOf([first, ...rest]), evidence } });
  }
  return kept;
}

/** One finding stands for all that its rule saw of the cause, so its fix mends all of it. */
function fixOf(group: readonly Levelled[]): Pick<Report, 'fix' | 'fixSafety'> {
  const [first] = group;
  const own = group.filter(({ rule }) => rule === first?.rule);
  // A heading is missing because its mark is broken: to mend the mark is to bring it back.
  const mending = own.some(({ report }) => report.fix !== undefined)
    ? own
    : group.filter(({ rule }) => rule.id === 'malformed-markup');
  const reports = mending.map(({ report }) => report);
  const take = placeTaker();
  const fix = reports
    .flatMap((report) => report.fix ?? [])
    .filter((edit) => take([{ ...edit, path: edit.side }]));
  if (fix.length === 0) return {};
  const unsafe = reports.some(({ fixSafety }) => fixSafety === 'unsafe');
  return { fix, ...(unsafe ? { fixSafety: 'unsafe' as const } : {}) };
}

function offsetOf({ source, target }: Report): number {
  return source?.offset ?? target?.offset ?? 0;
}

/** Rules that name the root of what others see of it. */
const roots = new Set([
  'malformed-link',
  'missing-block',
  'missing-heading',
  'dropped-sentence',
  'untranslated-text',
]);

function weight({ rule, report, severity }: Levelled): number {
  const root = roots.has(rule.id) ? 100 : 0;
  return root + rank[severity] * 10 + (report.confidence ?? 0.9);
}

/** By path, then offset, then rule: the order of every report. */
export function sortFindings<F extends Finding>(findings: readonly F[]): F[] {
  const pathOf = (finding: Finding) => finding.target?.path ?? finding.source?.path ?? '';
  const offsetOf = (finding: Finding) =>
    finding.target?.span.offset ?? finding.source?.span.offset ?? 0;
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      compare(pathOf(a), pathOf(b)) ||
      offsetOf(a) - offsetOf(b) ||
      (a.source?.span.offset ?? 0) - (b.source?.span.offset ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.fingerprint, b.fingerprint),
  );
}
