import { quote, spanOver } from '../aligned.ts';
import type { LostList } from '../compare/lost-lists.ts';
import type { LostTable } from '../compare/lost-tables.ts';
import type { Pair, Report } from '../types.ts';
import type { TornRow } from './row-cells.ts';

/** What is said of a list that became lines of one paragraph. */
export function listReport(pair: Pair, { blocks, items, paragraph, isMarked }: LostList): Report {
  const source = spanOver(items);
  return {
    messageId: 'list',
    data: { count: items.length, context: `“${quote(pair.target, paragraph.span, 60)}”` },
    ...(source === undefined ? {} : { source }),
    target: paragraph.span,
    evidence: {
      actual: quote(pair.target, paragraph.span),
      sourceText: items.map(({ span }) => quote(pair.source, span)).join(' '),
      targetText: quote(pair.target, paragraph.span, 240),
    },
    confidence: blocks.link.confidence,
    ...(isMarked ? {} : { severity: 'info' as const }),
  };
}

/** What is said of a table row with more or fewer cells than columns. */
export function rowReport(pair: Pair, { blocks, row, cells, columns }: TornRow): Report {
  const source = spanOver(blocks.source);
  const actual = quote(pair.target, row.span);
  return {
    messageId: 'cells',
    data: { count: cells, columns, context: `“${quote(pair.target, row.span, 60)}”` },
    ...(source === undefined ? {} : { source }),
    target: row.span,
    evidence: {
      actual,
      ...(source === undefined ? {} : { sourceText: quote(pair.source, source, 240) }),
      targetText: quote(pair.target, row.span, 240),
    },
    confidence: blocks.link.confidence,
  };
}

/** What is said of a table that prints as text. */
export function tableReport(pair: Pair, { rows, paragraph }: LostTable): Report {
  const source = spanOver(rows);
  return {
    messageId: 'table',
    data: { count: rows.length, context: `“${quote(pair.target, paragraph.span, 60)}”` },
    ...(source === undefined ? {} : { source }),
    target: paragraph.span,
    evidence: {
      actual: quote(pair.target, paragraph.span),
      sourceText: rows.map(({ span }) => quote(pair.source, span)).join(' '),
      targetText: quote(pair.target, paragraph.span, 240),
    },
    confidence: 0.95,
  };
}
