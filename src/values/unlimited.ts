import type { AlignedBlocks } from '../aligned.ts';
import { type CellPair, innerOf, tablesOf } from '../compare/cells.ts';
import { perPair } from '../compare/memo.ts';
import type { Pair, Side, Span } from '../types.ts';

/** A table cell that gives a limit on one side, and says on the other that there is none. */
export interface OtherLimit {
  readonly source: { readonly span: Span };
  readonly target: { readonly span: Span };
  readonly blocks: AlignedBlocks;
}

const noLimit =
  /^(?:unlimited|(?:no|without) (?:upper )?limits?|infinit[ey]|unbounded|∞|(?:无|没有|不受|不)(?:数量)?限制?|无上限|不设上限|无穷大?)$/i;
/** A number alone, with a unit at most. */
const amount = /^\d[\d,.]*\s?(?:[A-Za-z%]{1,10}|[个条字节天秒次位项]{1,2})?$/;
/** Numbers that stand for no limit in many programs. */
const largest = /^(?:2147483647|4294967295|9223372036854775807|18446744073709551615)$/;

/** Limits that one side has in a cell, and the other not. */
export const otherLimits = perPair((pair): readonly OtherLimit[] =>
  tablesOf(pair).flatMap((cells) =>
    cells.flatMap((cell): OtherLimit[] =>
      limits(cell, 'source', 'target') || limits(cell, 'target', 'source')
        ? [
            {
              source: { span: innerOf(pair, cell, 'source') },
              target: { span: innerOf(pair, cell, 'target') },
              blocks: cell.blocks,
            },
          ]
        : [],
    ),
  ),
);

/** Whether a value is half of such a cell, which is told as a whole. */
export function isOtherLimit(pair: Pair, side: Side, { offset }: Span): boolean {
  return otherLimits(pair).some(
    (one) => one[side].span.offset <= offset && offset < one[side].span.endOffset,
  );
}

function limits({ says }: CellPair, free: Side, limited: Side): boolean {
  const number = says[limited].replaceAll('`', '');
  if (!noLimit.test(says[free].replaceAll('`', '')) || !amount.test(number)) return false;
  const digits = number.replace(/[^\d]/g, '');
  return Number(digits) > 0 && !largest.test(digits);
}
