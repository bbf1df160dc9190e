import { quote, spanOver } from '../src/aligned.ts';
import { type Displaced, displacedBlocks } from '../src/compare/displaced.ts';
import { type ExchangedCells, exchangedCells } from '../src/compare/exchanged-cells.ts';
import type { Pair, Report, Rule } from '../src/types.ts';

export const blockOrder: Rule = {
  id: 'block-order',
  severity: 'warning',
  summary: {
    en: 'A step, paragraph, list item, table row or cell stands in another place.',
    zh: '步骤、段落、列表项、表格行或单元格的位置与原文不同。',
  },
  messages: {
    en: {
      step: 'The step "{text}" stands elsewhere in {target}: after "{after}"',
      block: '"{text}" stands elsewhere in {target}: after "{after}"',
      item: 'The list item "{text}" stands elsewhere in {target}: after "{after}"',
      row: 'The table row "{text}" stands elsewhere in {target}: after "{after}"',
      cells: 'Two cells of this row are exchanged in {target}: "{first}" and "{second}"',
      'cells-several':
        'The same two cells are exchanged in {target} in {rows} rows; the first: "{first}" and "{second}"',
      columns: 'Two columns of this table are exchanged in {target}: "{first}" and "{second}"',
    },
    zh: {
      step: '步骤“{text}”在{target}版中的位置不同：位于“{after}”之后',
      block: '“{text}”在{target}版中的位置不同：位于“{after}”之后',
      item: '列表项“{text}”在{target}版中的位置不同：位于“{after}”之后',
      row: '表格行“{text}”在{target}版中的位置不同：位于“{after}”之后',
      cells: '{target}版中，此行的两个单元格位置互换：“{first}”与“{second}”',
      'cells-several':
        '{target}版中，有 {rows} 行的同两个单元格位置互换，第一处为“{first}”与“{second}”',
      columns: '{target}版中，此表格的两列位置互换：“{first}”与“{second}”',
    },
  },
  *check(pair) {
    for (const displaced of displacedBlocks(pair)) yield report(pair, displaced);
    for (const exchanged of exchangedCells(pair)) yield cellsReport(pair, exchanged);
  },
};

function report(pair: Pair, { link, source, target, before, after, unit }: Displaced): Report {
  return {
    messageId: unit,
    data: { text: quote(pair.target, target.span, 60), after: quote(pair.target, after.span, 60) },
    source: source.span,
    target: target.span,
    evidence: {
      expected: before?.text ?? '',
      actual: after.text,
      sourceText: quote(pair.source, source.span),
      targetText: quote(pair.target, target.span),
    },
    identity: source.text,
    // Where much of a section was rearranged, one of its blocks stands for all.
    cause: `order ${source.section}`,
    severity: unit === 'item' || unit === 'row' ? 'info' : 'warning',
    confidence: link.confidence,
  };
}

function cellsReport(pair: Pair, { first, second, rows, of }: ExchangedCells): Report {
  const source = spanOver([{ span: first.source }, { span: second.source }]) ?? first.source;
  const target = spanOver([{ span: first.target }, { span: second.target }]) ?? first.target;
  // A translator who turns a table does so in all of its rows.
  const isTurned = rows > 1 && rows * 2 > of;
  return {
    messageId: isTurned ? 'columns' : rows > 1 ? 'cells-several' : 'cells',
    data: { first: first.says.target, second: second.says.target, rows },
    source,
    target,
    evidence: {
      expected: `${first.says.source} | ${second.says.source}`,
      actual: `${first.says.target} | ${second.says.target}`,
      sourceText: quote(pair.source, source),
      targetText: quote(pair.target, target),
    },
    identity: first.says.source,
    severity: isTurned ? 'info' : 'warning',
    confidence: first.blocks.link.confidence,
  };
}
