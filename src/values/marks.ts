import type { AlignedBlocks } from '../aligned.ts';
import { type CellPair, innerOf, tablesOf } from '../compare/cells.ts';
import { perPair } from '../compare/memo.ts';
import type { Pair, Span } from '../types.ts';

/** A table cell that holds one mark on each side, which mean two things. */
export interface OtherMark {
  readonly source: { readonly span: Span };
  readonly target: { readonly span: Span };
  readonly blocks: AlignedBlocks;
}

const yes = /^(?:[✅✔✓√☑🗸👍🟢]|:(?:white_check_mark|heavy_check_mark|\+1):)$/u;
const no = /^(?:[❌✗✘×✕✖🚫⛔👎🔴]|:(?:x|heavy_multiplication_x|no_entry(?:_sign)?):)$/u;
/** In some countries a yes, in others a no. */
const either = /^[❎⭕]$/u;
const picture = /^\p{Extended_Pictographic}$/u;

/** The marks of table cells that say yes or no on one side, and something else on the other. */
export const otherMarks = perPair((pair: Pair): readonly OtherMark[] =>
  tablesOf(pair).flatMap((cells) => {
    const read = cells.flatMap((cell): Read[] => {
      const [source, target] = [meaningOf(cell.says.source), meaningOf(cell.says.target)];
      return source === null || target === null ? [] : [{ cell, source, target }];
    });
    const style = styleOf(read);
    return read
      .filter((one) => isOther(one) && !style.has(`${one.source} ${one.target}`))
      .map(({ cell }) => ({
        source: { span: innerOf(pair, cell, 'source') },
        target: { span: innerOf(pair, cell, 'target') },
        blocks: cell.blocks,
      }));
  }),
);

/** A cell and what its mark means on each side. */
interface Read {
  readonly cell: CellPair;
  readonly source: string;
  readonly target: string;
}

/** What a cell with one mark says: yes, no, or the mark itself; null where it holds no mark. */
function meaningOf(text: string): string | null {
  const mark = text.replace(/\uFE0F/g, '');
  if (either.test(mark)) return null;
  if (yes.test(mark)) return 'yes';
  if (no.test(mark)) return 'no';
  return picture.test(mark) ? mark : null;
}

function isTick(meaning: string): boolean {
  return meaning === 'yes' || meaning === 'no';
}

/** Two pictures that say neither yes nor no may differ in looks only. */
function isOther({ source, target }: Read): boolean {
  return source !== target && (isTick(source) || isTick(target));
}

/**
 * The pairs of marks that are a style: a translation that has another mark for a meaning has it all
 * over the table, and for nothing else.
 */
function styleOf(read: readonly Read[]): ReadonlySet<string> {
  const beside = new Map<string, Set<string>>();
  const times = new Map<string, number>();
  for (const { source, target } of read) {
    const both = `${source} ${target}`;
    times.set(both, (times.get(both) ?? 0) + 1);
    for (const side of [`source ${source}`, `target ${target}`])
      beside.set(side, (beside.get(side) ?? new Set()).add(both));
  }
  const isAlone = (side: string) => beside.get(side)?.size === 1;
  return new Set(
    read
      .filter(({ source, target }) => !(isTick(source) && isTick(target)))
      .filter(({ source, target }) => isAlone(`source ${source}`) && isAlone(`target ${target}`))
      .map(({ source, target }) => `${source} ${target}`)
      .filter((both) => (times.get(both) ?? 0) > 1),
  );
}
