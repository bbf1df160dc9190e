import { quote, spanOver } from '../aligned.ts';
import { type LostList, lostLists } from '../compare/lost-lists.ts';
import { type LostTable, lostTables } from '../compare/lost-tables.ts';
import type { Block, Pair, Report } from '../types.ts';
import { type TornRow, tornRows } from './row-cells.ts';
import { shortHeaderReports } from './short-headers.ts';

/** Lists and tables of the original that the translation has in another shape, and rows that are torn. */
export function shapeReports(pair: Pair): Report[] {
  return [
    ...lostLists(pair).map((list) => listReport(pair, list)),
    ...lostTables(pair).map((table) => tableReport(pair, table)),
    ...tornRows(pair).map((torn) => rowReport(pair, torn)),
    ...shortHeaderReports(pair),
  ];
}

/** What is said of a list that became lines of one paragraph. */
function listReport(pair: Pair, { blocks, items, paragraph, isMarked }: LostList): Report {
  return {
    ...shapeReport(pair, items, paragraph),
    messageId: 'list',
    confidence: blocks.link.confidence,
    ...(isMarked ? {} : { severity: 'info' as const }),
  };
}

/** What is said of a table that prints as text, in the translation or in the original. */
function tableReport(pair: Pair, { side, rows, paragraph }: LostTable): Report {
  if (side === 'target')
    return { ...shapeReport(pair, rows, paragraph), messageId: 'table', confidence: 0.95 };
  const target = spanOver(rows);
  return {
    messageId: 'own-table',
    data: { count: rows.length, context: `“${quote(pair.source, paragraph.span, 60)}”` },
    source: paragraph.span,
    ...(target === undefined ? {} : { target }),
    evidence: {
      actual: quote(pair.source, paragraph.span),
      sourceText: quote(pair.source, paragraph.span, 240),
      targetText: rows.map(({ span }) => quote(pair.target, span)).join(' '),
    },
    confidence: 0.95,
  };
}

/** What is said of a table row with more or fewer cells than columns. */
function rowReport(pair: Pair, { blocks, row, cells, columns }: TornRow): Report {
  const report = shapeReport(pair, blocks.source, row);
  return {
    ...report,
    messageId: 'cells',
    data: { ...report.data, count: cells, columns },
    confidence: blocks.link.confidence,
  };
}

/** What some blocks of the original became, with how many they were. */
function shapeReport(
  pair: Pair,
  sources: readonly Block[],
  block: Block,
): Pick<Report, 'data' | 'source' | 'target' | 'evidence'> {
  const source = spanOver(sources);
  return {
    data: { count: sources.length, context: `“${quote(pair.target, block.span, 60)}”` },
    ...(source === undefined ? {} : { source }),
    target: block.span,
    evidence: {
      actual: quote(pair.target, block.span),
      sourceText: sources.map(({ span }) => quote(pair.source, span)).join(' '),
      targetText: quote(pair.target, block.span, 240),
    },
  };
}
