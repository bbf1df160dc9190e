import { type AlignedBlocks, spanOver } from '../aligned.ts';
import { perPair } from '../compare/memo.ts';
import { compareValues } from '../compare/values.ts';
import type { Pair, Span, ValueDetail } from '../types.ts';
import type { ValuePair } from './contradiction.ts';

/** Two values of a text of which the other side has each in the place of the other. */
export interface CrossedValues {
  readonly source: { readonly span: Span };
  readonly target: { readonly span: Span };
  readonly blocks: AlignedBlocks;
  /** The two of the original. */
  readonly values: readonly ValueDetail[];
}

/** Blocks with more values that differ are another text. */
const mostDifferent = 40;

/** Values that contradict only because two of them changed places: one difference, told as one. */
export const crossedValues = perPair((pair: Pair): readonly CrossedValues[] => {
  const differing = new Map<AlignedBlocks, ValuePair[]>();
  for (const { kind, source, target, blocks } of compareValues(pair).outcomes) {
    if (kind !== 'different' || source === undefined || target === undefined) continue;
    const found = differing.get(blocks);
    if (found === undefined) differing.set(blocks, [[source, target]]);
    else found.push([source, target]);
  }
  return [...differing].flatMap(([blocks, pairs]) =>
    pairs.length > mostDifferent
      ? []
      : pairs.flatMap(([a, b], at) => {
          const other = pairs
            .slice(at + 1)
            .find(([c, d]) => a.value === d.value && b.value === c.value);
          if (other === undefined) return [];
          const [source, target] = [spanOver([a, other[0]]), spanOver([b, other[1]])];
          if (source === undefined || target === undefined) return [];
          return [
            { source: { span: source }, target: { span: target }, blocks, values: [a, other[0]] },
          ];
        }),
  );
});
