import { leastSure } from '../aligned.ts';
import { hasHan } from '../han.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import type { Pair } from '../types.ts';
import { type CellPair, cellsOfRow, tablesOf } from './cells.ts';
import { squash } from './code-form.ts';

/** Two cells of a row of which the translation has each in the place of the other. */
export interface ExchangedCells {
  readonly first: CellPair;
  readonly second: CellPair;
  /** In how many rows of the table the same columns are exchanged, this one counted. */
  readonly rows: number;
  /** Rows of the table, without its head. */
  readonly of: number;
}

/** What two cells have in common where one stands unchanged in the other's place: twice what words say. */
const same = 2;
/** So much more the cells of both rows must have in common crosswise than straight. */
const leastMargin = 1.2;
/** A table with more columns is data, of which any two could be alike. */
const mostColumns = 12;

/** The first row of each table in which two columns are exchanged. */
export function exchangedCells(pair: Pair): ExchangedCells[] {
  return tablesOf(pair).flatMap((cells) => {
    const rows = new Set(cells.map(({ blocks }) => blocks));
    const found = [...rows].flatMap((blocks) => exchangedIn(pair, cellsOfRow(pair, blocks)));
    const groups = new Map<string, (readonly [CellPair, CellPair])[]>();
    for (const one of found) {
      const key = one.map(({ column }) => column).join(' ');
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].flatMap((group): ExchangedCells[] => {
      const [one] = group;
      return one === undefined
        ? []
        : [{ first: one[0], second: one[1], rows: group.length, of: rows.size - 1 }];
    });
  });
}

/** The two cells of a row that changed places; none where more did. */
function exchangedIn(
  pair: Pair,
  cells: readonly CellPair[],
): readonly (readonly [CellPair, CellPair])[] {
  if (cells.length > mostColumns) return [];
  if ((cells[0]?.blocks.link.confidence ?? 0) < leastSure) return [];
  const found = cells.flatMap((a, at) =>
    cells.slice(at + 1).flatMap((b) => (areExchanged(pair, a, b) ? [[a, b] as const] : [])),
  );
  return found.length === 1 ? found : [];
}

function areExchanged(pair: Pair, a: CellPair, b: CellPair): boolean {
  const across = common(pair, a, b) + common(pair, b, a);
  return across - common(pair, a, a) - common(pair, b, b) >= leastMargin;
}

/**
 * How much a cell of the original and one of the translation have in common, from 0 to 2; less than
 * nothing where both are of one language and differ.
 */
function common({ source, target }: Pair, a: CellPair, b: CellPair): number {
  const [here, there] = [a.says.source, b.says.target];
  if (squash(here) === squash(there)) return /[\p{L}\p{N}]/u.test(here) ? same : 0;
  if (hasHan(here) === hasHan(there)) return a.column === b.column ? 0 : -1;
  const said = shareSaid(wordsIn(here, source.language), saidIn(there, target.language));
  const had = shareSaid(wordsIn(there, target.language), saidIn(here, source.language));
  return Math.min(said ?? 0, had ?? 0);
}
