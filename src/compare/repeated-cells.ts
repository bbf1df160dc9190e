import { quote } from '../aligned.ts';
import { countHan } from '../han.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import type { Pair, Report } from '../types.ts';
import { type CellPair, tablesOf } from './cells.ts';

/** Shorter cells may well be the same: yes, 是. */
const shortest = 6;
const fewestWords = 2;
/** Of its own translation so many words are said, and of another so few. */
const leastOwn = 0.5;
const mostOther = 0.35;
/** A cell so long says something of its own. */
const long = 12;

/** The translation of one cell, pasted into another row of the same column. */
export function repeatedCells(pair: Pair): Report[] {
  if (pair.target.language !== 'zh') return [];
  return tablesOf(pair).flatMap((cells) => {
    const alike = new Map<string, CellPair[]>();
    for (const cell of cells) {
      const key = `${cell.column} ${cell.says.target}`;
      alike.set(key, [...(alike.get(key) ?? []), cell]);
    }
    return [...alike.values()].flatMap((group) => {
      if (group.length < 2 || countHan(group[0]?.says.target ?? '') < shortest) return [];
      const own = bestOf(pair, group);
      if (own === undefined || share(pair, own) < leastOwn) return [];
      return group
        .filter((cell) => share(pair, cell) <= mostOther || isOther(pair, cell, own))
        .map((cell) => reportOf(pair, cell));
    });
  });
}

/** The cell of which a translation says most. */
function bestOf(pair: Pair, group: readonly CellPair[]): CellPair | undefined {
  return [...group].sort((a, b) => share(pair, b) - share(pair, a))[0];
}

/** Whether a long translation says less of a cell than of another one, which has no word in common with it. */
function isOther(pair: Pair, cell: CellPair, own: CellPair): boolean {
  if (countHan(cell.says.target) < long || share(pair, cell) >= share(pair, own)) return false;
  const known = new Set(wordsIn(own.says.source, pair.source.language));
  const words = wordsIn(cell.says.source, pair.source.language);
  return known.size >= fewestWords && !words.some((word) => known.has(word));
}

/** How much of a cell its translation says; 1 where too little is known. */
function share(pair: Pair, { says }: CellPair): number {
  const words = wordsIn(says.source, pair.source.language);
  return words.length < fewestWords
    ? 1
    : (shareSaid(words, saidIn(says.target, pair.target.language)) ?? 1);
}

function reportOf(pair: Pair, { source, target, says, blocks }: CellPair): Report {
  return {
    messageId: 'otherCell',
    data: { text: quote(pair.source, source, 80), other: quote(pair.target, target, 60) },
    source,
    target,
    evidence: { expected: says.source, actual: says.target },
    confidence: blocks.link.confidence,
    cause: `cell at ${source.offset}`,
    severity: 'warning',
  };
}
