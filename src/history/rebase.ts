import type { Drift, Finding, Pair, Place, Span } from '../types.ts';

/** What is said of the change itself, not of what it changed. */
const ofDrift = 'stale-translation';

/**
 * Gives findings on a translation and the original that it was made from their places in the original
 * as it is. One whose text changed there since is stale: that block is to be translated again.
 */
export function seenToday(
  findings: readonly Finding[],
  { drift }: Pair,
): { readonly current: readonly Finding[]; readonly stale: readonly Finding[] } {
  if (drift === undefined) return { current: findings, stale: [] };
  const current: Finding[] = [];
  const stale: Finding[] = [];
  for (const finding of findings) {
    const { span, same } = moved(finding.source?.span ?? null, drift);
    const source: Place | null = finding.source && { ...finding.source, span };
    if (same || finding.rule === ofDrift) current.push({ ...finding, source });
    else stale.push({ ...finding, source, stale: true });
  }
  return { current, stale };
}

/** Gives findings that are not said their places in the original as it is. */
export function placedToday<F extends Finding>(
  findings: readonly F[],
  { drift }: Pair,
): readonly F[] {
  if (drift === undefined) return findings;
  return findings.map((finding) => {
    const { span } = moved(finding.source?.span ?? null, drift);
    return { ...finding, source: finding.source && { ...finding.source, span } };
  });
}

/** Where a span of the original as it was stands now, and whether some of it says the same. */
function moved(
  span: Span | null,
  { kept, changes, page }: Drift,
): { readonly span: Span; readonly same: boolean } {
  const before = span ?? { offset: 0, endOffset: 0 };
  const parts = kept.filter((one) => overlap(one.before, before));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first !== undefined && last !== undefined) {
    const offset = within(before.offset, first, page.text.length);
    const endOffset = within(before.endOffset, last, page.text.length);
    return { span: { offset, endOffset: Math.max(offset, endOffset) }, same: true };
  }
  const change = changes.find((one) => one.before !== null && overlap(one.before, before));
  return {
    span: change?.after ?? behind(before, kept),
    // An empty span is a place where nothing stands: nothing there can have changed.
    same: change === undefined || before.offset === before.endOffset,
  };
}

/** Whether two spans share text; an empty one, whether it stands in the other or at its end. */
function overlap(whole: Span, part: Span): boolean {
  if (part.offset === part.endOffset)
    return whole.offset <= part.offset && part.offset <= whole.endOffset;
  return whole.offset < part.endOffset && part.offset < whole.endOffset;
}

/** An offset of the text as it was, in the text as it is; line ends within it may differ. */
function within(
  offset: number,
  { before, after }: { readonly before: Span; readonly after: Span },
  length: number,
): number {
  const at = after.offset + (offset - before.offset);
  return Math.max(after.offset, Math.min(at, after.endOffset, length));
}

/** The end of what stands before a place. */
function behind(span: Span, kept: Drift['kept']): Span {
  const before = kept.findLast((one) => one.before.endOffset <= span.offset);
  const offset = before?.after.endOffset ?? 0;
  return { offset, endOffset: offset };
}
