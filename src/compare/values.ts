import { detailsOf } from '../aligned.ts';
import type { Pair, ValueDetail } from '../types.ts';
import { matchValues } from '../values/match.ts';
import { sameValue } from '../values/same.ts';
import { commentBlocks } from './code-comments.ts';
import { type Comparison, compareDetails } from './details.ts';
import { perPair } from './memo.ts';

/** The values of a pair, compared once for all rules about values. */
export const compareValues: (pair: Pair) => Comparison<ValueDetail> = perPair((pair) =>
  compareDetails(
    pair,
    (blocks) => detailsOf(blocks, 'value'),
    (source, target) => {
      const found = matchValues(source, target);
      return { ...found, different: found.contradictions };
    },
    sameValue,
    commentBlocks(pair),
  ),
);
