import type { AlignedBlocks } from '../aligned.ts';
import { type CellPair, innerOf, tablesOf } from '../compare/cells.ts';
import { perPair } from '../compare/memo.ts';
import type { Pair, Side, Span } from '../types.ts';
import { firstLine, isType, meaningOfWords, sameType } from './cell-words.ts';

/** A table cell that holds one mark or word on each side, which mean two things. */
export interface OtherMark {
  readonly messageId: 'mark' | 'cell';
  readonly source: { readonly span: Span };
  readonly target: { readonly span: Span };
  readonly blocks: AlignedBlocks;
}

const yes = /^(?:[✅✔✓√☑🗸👍🟢]|:(?:white_check_mark|heavy_check_mark|\+1):)$/u;
const no = /^(?:[❌✗✘×✕✖🚫⛔👎🔴]|:(?:x|heavy_multiplication_x|no_entry(?:_sign)?):)$/u;
/** In some countries a yes, in others a no. */
const either = /^[❎⭕]$/u;
/** The head of a column that asks what can be left out. */
const asksOptional = { source: /optional|nullable/i, target: /可选|选填|可空|可为空/ };
const picture = /^\p{Extended_Pictographic}$/u;

/** The table cells that say yes or no, or a type, on one side, and something else on the other. */
export const otherMarks = perPair((pair: Pair): readonly OtherMark[] =>
  tablesOf(pair).flatMap((cells) => {
    const read = cells.flatMap((cell): Read[] => {
      const { says } = cell;
      const [source, target] = [meaningOf(says.source), meaningOf(says.target)];
      const inWords = [says.source, says.target].some(hasWords);
      return source === null || target === null ? [] : [{ cell, source, target, inWords }];
    });
    const style = styleOf(read);
    return read
      .filter((one) => isOther(one) && !style.has(`${one.source} ${one.target}`))
      .filter((one) => !one.inWords || !isColumnTurned(cells, read, one))
      .map(({ cell, inWords }) => ({
        messageId: inWords ? ('cell' as const) : ('mark' as const),
        source: { span: saidOf(pair, cell, 'source') },
        target: { span: saidOf(pair, cell, 'target') },
        blocks: cell.blocks,
      }));
  }),
);

/** Letters that are no part of the name of a mark, `:white_check_mark:`. */
function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(/:\w+:/, ''));
}

/** What a cell says before it breaks into lines. */
function saidOf(pair: Pair, cell: CellPair, side: Side): Span {
  const { offset } = innerOf(pair, cell, side);
  return { offset, endOffset: offset + firstLine(cell.says[side]).length };
}

/** A cell and what its mark or word means on each side. */
interface Read {
  readonly cell: CellPair;
  readonly inWords: boolean;
  readonly source: string;
  readonly target: string;
}

/** What a cell with one mark or word says: yes, no, a type, or the mark itself; null where it says more. */
function meaningOf(text: string): string | null {
  const mark = text.replace(/\uFE0F/g, '');
  if (either.test(mark)) return null;
  if (yes.test(mark)) return 'yes';
  if (no.test(mark)) return 'no';
  return picture.test(mark) ? mark : meaningOfWords(mark);
}

function isTick(meaning: string): boolean {
  return meaning === 'yes' || meaning === 'no';
}

/** Two pictures that say neither yes nor no may differ in looks only. */
function isOther({ source, target }: Read): boolean {
  if (isType(source) || isType(target))
    return isType(source) && isType(target) && !sameType(source, target);
  return source !== target && (isTick(source) || isTick(target));
}

/**
 * Most cells of a column with answers differ where one page asks what is optional, not required;
 * of a single answer only the head of its column can tell.
 */
function isColumnTurned(
  cells: readonly CellPair[],
  read: readonly Read[],
  { cell, source }: Read,
): boolean {
  if (isType(source)) return false;
  const column = read.filter((one) => one.cell.column === cell.column);
  if (column.length === 1) {
    const head = cells.find((one) => one.column === cell.column);
    return (
      head === undefined ||
      asksOptional.source.test(head.says.source) !== asksOptional.target.test(head.says.target)
    );
  }
  return column.filter(isOther).length * 2 > column.length;
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
