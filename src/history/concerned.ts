import { pick, placeFor, spanOver } from '../aligned.ts';
import type { BlockChange, Drift, DriftSummary, Pair, Span } from '../types.ts';

/**
 * What a change of the original concerns in the translation: the counterpart of the block as it was,
 * or the place where that of a new one should stand.
 */
export function concernedBy(pair: Pair, { before, after }: BlockChange): Span {
  const { source, target, alignment, drift } = pair;
  const offset = before?.offset ?? placeBefore(after, drift);
  const index = source.blocks.findLastIndex(({ span }) => span.offset <= offset);
  const fields = target.frontMatter?.span;
  if (index < 0) return fields ?? { offset: 0, endOffset: 0 };
  const link =
    before === null ? undefined : alignment.blocks.find((one) => one.source.includes(index));
  return spanOver(pick(target.blocks, link?.target ?? [])) ?? placeFor(pair, 'source', index + 1);
}

/** Where in the original as it was a new block would have stood. */
function placeBefore(after: Span | null, drift: Drift | undefined): number {
  if (after === null || drift === undefined) return 0;
  const before = drift.kept.findLast((one) => one.after.endOffset <= after.offset);
  return before?.before.offset ?? 0;
}

/** The drift of a pair as reports show it; null where it has none. */
export function summariseDrift(pair: Pair): DriftSummary | null {
  const { drift, source, target } = pair;
  if (drift === undefined) return null;
  const { commit, later } = drift.pin;
  return {
    source: source.path,
    target: target.path,
    commit,
    commits: later?.commits ?? null,
    since: later?.since ?? null,
    changes: drift.changes.map((change) => ({
      section: change.section,
      words: change.words,
      source: change.after,
      target: concernedBy(pair, change),
    })),
  };
}
