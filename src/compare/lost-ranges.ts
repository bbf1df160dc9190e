import { detailsOf } from '../aligned.ts';
import type { Pair, ValueDetail } from '../types.ts';
import { hasRange, type Range, rangesIn } from '../values/range.ts';
import { perPair } from './memo.ts';
import { compareValues } from './values.ts';

/** A range of the original both ends of which are missing. */
export interface LostRange extends Range {
  /** The translation has this very range elsewhere; its ends alone may stand anywhere. */
  readonly elsewhere: boolean;
}

/** The lost ranges by each of their ends. */
export const lostRanges: (pair: Pair) => ReadonlyMap<ValueDetail, LostRange> = perPair((pair) => {
  const missing = new Set(
    compareValues(pair).outcomes.flatMap(({ kind, source }) =>
      kind === 'missing' && source !== undefined ? [source] : [],
    ),
  );
  const found = new Map<ValueDetail, LostRange>();
  if (missing.size === 0) return found;
  const lost = pair.source.blocks
    .flatMap((block) => rangesIn(pair.source, detailsOf([block], 'value')))
    .filter(({ first, last }) => missing.has(first) && missing.has(last));
  if (lost.length === 0) return found;
  const there = pair.target.blocks.flatMap((block) =>
    rangesIn(pair.target, detailsOf([block], 'value')),
  );
  for (const range of lost) {
    const one = { ...range, elsewhere: hasRange(there, range) };
    if (!found.has(range.first)) found.set(range.first, one).set(range.last, one);
  }
  return found;
});
