import type { AlignedBlocks } from '../aligned.ts';
import { holds } from '../sentences.ts';
import type { Pair, Span } from '../types.ts';
import { lostSentences } from './drops.ts';
import { lostBrackets } from './lost-brackets.ts';
import { lostClauses } from './lost-clauses.ts';
import { perPair } from './memo.ts';

/** Part of a sentence that the translation says nowhere in the block. */
export interface LostPart {
  readonly kind: 'clause' | 'brackets';
  readonly blocks: AlignedBlocks;
  readonly span: Span;
}

/** Clauses and brackets that are lost by themselves: what went with a sentence is told with it. */
export const lostParts = perPair((pair): readonly LostPart[] => {
  const clauses = lostClauses(pair).map((one): LostPart => ({ kind: 'clause', ...one }));
  const brackets = lostBrackets(pair)
    .filter(({ blocks }) => !lostSentences(pair).has(blocks.source[0]?.index ?? -1))
    .filter(({ span }) => !clauses.some((clause) => holds(clause.span, span)))
    .map((one): LostPart => ({ kind: 'brackets', ...one }));
  return [...brackets, ...clauses];
});

/** The cause that all that was lost with a part shares; where a span stands in such a one. */
export function partCause(pair: Pair, span: Span): string | undefined {
  const part = lostParts(pair).find((one) => holds(one.span, span));
  return part === undefined ? undefined : `${part.kind} at ${part.span.offset}`;
}
