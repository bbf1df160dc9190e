import { leastSure } from '../aligned.ts';
import { hasHan } from '../han.ts';
import type { Word } from '../lexicon/dictionary.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import type { Pair, Side } from '../types.ts';
import { type CellPair, cellsOfRow, tablesOf } from './cells.ts';
import { squash } from './code-form.ts';
import { lazy } from './memo.ts';

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
/** What four cells have in common crosswise where each says all that the other does, and nothing else. */
const whole = 2;
/** So much less is enough then: one word that both pairs share, as the "Policy" of two kinds of it. */
const leastOfWhole = 1;
/** A table with more columns is data, of which any two could be alike. */
const mostColumns = 12;

/** The first row of each table in which two columns are exchanged. */
export function exchangedCells(pair: Pair): ExchangedCells[] {
  return tablesOf(pair).flatMap((cells) => {
    const rows = new Set(cells.map(({ blocks }) => blocks));
    const found = [...rows].flatMap((blocks) => exchangedIn(pair, cellsOfRow(pair, blocks)));
    const groups = new Map<string, [CellPair, CellPair][]>();
    for (const one of found) {
      const key = one.map(({ column }) => column).join(' ');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
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
function exchangedIn(pair: Pair, cells: readonly CellPair[]): [CellPair, CellPair][] {
  if (cells.length > mostColumns) return [];
  if ((cells[0]?.blocks.link.confidence ?? 0) < leastSure) return [];
  const moved = cells
    .filter(({ says }) => squash(says.source) !== squash(says.target))
    .map((cell) => readCell(pair, cell));
  const found = moved.flatMap((a, at) =>
    moved.slice(at + 1).flatMap((b): [CellPair, CellPair][] => {
      return areExchanged(a, b) ? [[a.cell, b.cell]] : [];
    }),
  );
  return found.length === 1 ? found : [];
}

/** A cell with what its words are, and what they say. */
interface ReadCell {
  readonly cell: CellPair;
  readonly words: Readonly<Record<Side, () => Words>>;
}

function readCell(pair: Pair, cell: CellPair): ReadCell {
  const read = (side: Side) =>
    lazy(() => ({
      words: wordsIn(cell.says[side], pair[side].language),
      said: saidIn(cell.says[side], pair[side].language),
    }));
  return { cell, words: { source: read('source'), target: read('target') } };
}

interface Words {
  readonly words: ReturnType<typeof wordsIn>;
  readonly said: ReturnType<typeof saidIn>;
}

function areExchanged(a: ReadCell, b: ReadCell): boolean {
  const across = common(a, b) + common(b, a);
  const margin = across - common(a, a) - common(b, b);
  return margin >= leastMargin || (across >= whole && margin >= leastOfWhole);
}

/**
 * How much a cell of the original and one of the translation have in common, from 0 to 2; less than
 * nothing where both are of one language and differ.
 */
function common(a: ReadCell, b: ReadCell): number {
  const [here, there] = [a.cell.says.source, b.cell.says.target];
  if (squash(here) === squash(there)) return /[\p{L}\p{N}]/u.test(here) ? same : 0;
  if (hasHan(here) === hasHan(there)) return a === b ? 0 : -1;
  const [from, to] = [a.words.source(), b.words.target()];
  const [english, chinese] = hasHan(there) ? [from, to] : [to, from];
  const said = shareSaid(english.words, chinese.said) ?? 0;
  return said === 0 ? 0 : Math.min(said, shareAnswered(chinese.words, english.words));
}

/**
 * How many words of a Chinese cell those of an English one may stand for. A longer stem counts for
 * a shorter one in it (名称 for 名), as it does where the Chinese cell is asked what it says.
 */
function shareAnswered(chinese: readonly Word[], english: readonly Word[]): number {
  const forms = english.flatMap((word) => word.forms);
  const answered = chinese.filter(({ texts }) =>
    texts.some((text) => forms.some((form) => text.includes(form))),
  );
  return answered.length / Math.max(1, chinese.length);
}
