import { alignedBlocks, otherSide, quote } from '../aligned.ts';
import type { Block, Page, Pair, Report, Side } from '../types.ts';
import { headerOf } from './row-cells.ts';

/** The heads of two tables that belong together; that of one side lost a column. */
interface ShortHeader {
  readonly side: Side;
  readonly heads: Readonly<Record<Side, Block>>;
  readonly confidence: number;
}

/**
 * Tables whose rows all have more cells than their header, where the header of the other page has as
 * many: what stands in them slides into the column beside it, and the last of them are not shown.
 */
export function shortHeaderReports(pair: Pair): Report[] {
  return shortHeaders(pair).map(({ side, heads, confidence }): Report => {
    const { source, target } = heads;
    return {
      messageId: side === 'target' ? 'header' : 'own-header',
      data: {
        count: heads[otherSide(side)].cells?.length ?? 0,
        columns: heads[side].cells?.length ?? 0,
        context: `“${quote(pair[side], heads[side].span, 60)}”`,
      },
      source: source.span,
      target: target.span,
      evidence: {
        actual: quote(pair[side], heads[side].span),
        sourceText: quote(pair.source, source.span, 240),
        targetText: quote(pair.target, target.span, 240),
      },
      confidence,
      ...(side === 'target' ? {} : { severity: 'info' as const }),
    };
  });
}

function shortHeaders(pair: Pair): ShortHeader[] {
  const seen = new Set<Block>();
  return alignedBlocks(pair).flatMap(({ source, target, link }): ShortHeader[] => {
    const heads = { source: headIn(pair.source, source), target: headIn(pair.target, target) };
    if (heads.source === null || heads.target === null || seen.has(heads.source)) return [];
    seen.add(heads.source);
    const both = { source: heads.source, target: heads.target };
    const [from, to] = [both.source.cells?.length ?? 0, both.target.cells?.length ?? 0];
    if (from === to) return [];
    const side: Side = from < to ? 'source' : 'target';
    const most = Math.max(from, to);
    const fit = (of: Side) => rowsOf(pair[of], both[of]).every((row) => row.cells?.length === most);
    if (!fit('source') || !fit('target') || !losesText(pair[side], both[side])) return [];
    return [{ side, heads: both, confidence: link.confidence }];
  });
}

function headIn(page: Page, [row]: readonly Block[]): Block | null {
  return row?.kind === 'table-row' ? headerOf(page, row) : null;
}

/** The rows below the header of a table. */
function rowsOf({ blocks }: Page, header: Block): Block[] {
  let end = header.index + 1;
  while (blocks[end]?.kind === 'table-row' && blocks[end]?.level !== 1) end += 1;
  return blocks.slice(header.index + 1, end);
}

/** Whether some cell that the header leaves no column for says something. */
function losesText(page: Page, header: Block): boolean {
  return rowsOf(page, header).some(({ cells = [] }) =>
    cells
      .slice(header.cells?.length)
      .some(({ offset, endOffset }) => /[^\s|]/.test(page.text.slice(offset, endOffset))),
  );
}
