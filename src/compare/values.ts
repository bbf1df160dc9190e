import { detailsOf } from '../aligned.ts';
import { holds } from '../sentences.ts';
import type { Pair, ValueDetail } from '../types.ts';
import type { ValuePair } from '../values/contradiction.ts';
import type { ValueMatch } from '../values/match.ts';
import { matchedIn } from '../values/match-blocks.ts';
import { sameValue } from '../values/same.ts';
import { type CellPair, cellsOfRow } from './cells.ts';
import { commentBlocks } from './code-comments.ts';
import { type Comparison, compareDetails } from './details.ts';
import { perPair } from './memo.ts';
import { withUnread } from './unread-values.ts';

/** The values of a pair, compared once for all rules about values. */
export const compareValues: (pair: Pair) => Comparison<ValueDetail> = perPair((pair) =>
  compareDetails(
    pair,
    (blocks) => detailsOf(blocks, 'value'),
    (_source, _target, blocks) => {
      const matched = withUnread(matchedIn(blocks), pair, blocks);
      const found = inCells(matched, cellsOfRow(pair, blocks));
      return { ...found, different: found.contradictions };
    },
    sameValue,
    commentBlocks(pair),
  ),
);

/** One value lost and one gained in the same cell contradict each other, however far they differ. */
function inCells(found: ValueMatch, cells: readonly CellPair[]): ValueMatch {
  const changed = cells.flatMap((cell): ValuePair[] => {
    const [a, ...more] = found.missing.filter(({ span }) => holds(cell.source, span));
    const [b, ...others] = found.extra.filter(({ span }) => holds(cell.target, span));
    return a === undefined || b === undefined || more.length + others.length > 0 ? [] : [[a, b]];
  });
  if (changed.length === 0) return found;
  const taken = new Set(changed.flat());
  return {
    matched: found.matched,
    contradictions: [...found.contradictions, ...changed],
    missing: found.missing.filter((value) => !taken.has(value)),
    extra: found.extra.filter((value) => !taken.has(value)),
  };
}
