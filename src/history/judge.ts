import { lineIndex, positionAt } from '../lines.ts';
import { sortFindings } from '../settle.ts';
import type { Finding, Pairing, Place, Result, Side, Suppressed } from '../types.ts';
import type { Behind } from './behind.ts';
import type { PairStates } from './states.ts';
import { touchedLines } from './touched.ts';
import { newSince } from './worse.ts';

/** What the pairs that a change touches gave before it, and with only its originals changed. */
export interface OtherStates {
  readonly states: readonly PairStates[];
  readonly before: readonly Finding[];
  readonly sourceOnly: readonly Finding[];
  readonly behind: Behind;
}

/** Leaves of a result what the change to the translations made worse, and says what is behind. */
export function judgeChange(
  result: Result,
  { states, before, sourceOnly, behind }: OtherStates,
): Result {
  const of = (findings: readonly Finding[], { key }: Pairing) =>
    findings.filter(({ pair, rule }) => pair === key && rule !== 'stale-translation');
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const older: { path: string; count: number }[] = [];
  const notices: Finding[] = [];
  for (const state of states) {
    const now = of(result.findings, state.now);
    const isTouched = touchedTest(state);
    const fresh = state.before === null ? now : newSince(of(before, state.now), now, isTouched);
    const own = ownOf(state, fresh, of(sourceOnly, state.now), isTouched);
    const [freshOnes, ownOnes] = [new Set(fresh), new Set(own)];
    const left = now.filter((finding) => !ownOnes.has(finding));
    findings.push(...own);
    suppressed.push(
      ...left.map((finding): Suppressed => {
        const stale = freshOnes.has(finding);
        return { ...finding, stale, by: stale ? 'stale' : 'unchanged', reason: null };
      }),
    );
    const met = left.filter(
      (finding) => finding.severity !== 'info' && !freshOnes.has(finding) && isTouched(finding),
    );
    if (met.length > 0) older.push({ path: state.now.target.path, count: met.length });
    // Who changed both sides is behind only where something of the original is not in yet.
    if (!state.targetChanged || fresh.length > own.length)
      notices.push(...behind.findings.filter(({ pair }) => pair === state.now.key));
  }
  const said = new Set(notices.map(({ target }) => target?.path));
  return {
    ...result,
    findings: sortFindings([...findings, ...notices]),
    suppressed: sortFindings([...result.suppressed, ...suppressed]),
    drifts: behind.drifts.filter(({ target }) => said.has(target)),
    older,
    // What is stale as of today is not asked here.
    staleAccepted: result.staleAccepted.filter(({ rule }) => rule !== 'stale-translation'),
  };
}

/** What the change to the translation itself brought about. */
function ownOf(
  state: PairStates,
  fresh: readonly Finding[],
  sourceOnly: readonly Finding[],
  isTouched: (finding: Finding) => boolean,
): readonly Finding[] {
  if (!state.targetChanged) return [];
  return state.sourceOnly === null || state.before === null
    ? fresh
    : newSince(sourceOnly, fresh, isTouched);
}

/** Whether a finding stands in lines that the change touched, on either side. */
function touchedTest({ now, before }: PairStates): (finding: Finding) => boolean {
  if (before === null) return () => true;
  const on = (side: Side) => {
    const touched = touchedLines(before[side].text, now[side].text);
    const lines = lineIndex(now[side].text);
    return (place: Place | null) => {
      if (place === null) return false;
      const { offset, endOffset } = place.span;
      const to = positionAt(lines, Math.max(offset, endOffset - 1)).line;
      return touched(positionAt(lines, offset).line, to);
    };
  };
  const [inSource, inTarget] = [on('source'), on('target')];
  return ({ source, target }) => inTarget(target) || inSource(source);
}
