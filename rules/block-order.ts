import { quote } from '../src/aligned.ts';
import { type Displaced, displacedBlocks } from '../src/compare/displaced.ts';
import type { Pair, Report, Rule } from '../src/types.ts';

export const blockOrder: Rule = {
  id: 'block-order',
  severity: 'warning',
  summary: {
    en: 'A step, paragraph, list item or table row stands in another place of its section.',
    zh: '步骤、段落、列表项或表格行在节内的位置与原文不同。',
  },
  messages: {
    en: {
      step: 'The step "{text}" stands elsewhere in {target}: after "{after}"',
      block: '"{text}" stands elsewhere in {target}: after "{after}"',
      item: 'The list item "{text}" stands elsewhere in {target}: after "{after}"',
      row: 'The table row "{text}" stands elsewhere in {target}: after "{after}"',
    },
    zh: {
      step: '步骤“{text}”在{target}版中的位置不同：位于“{after}”之后',
      block: '“{text}”在{target}版中的位置不同：位于“{after}”之后',
      item: '列表项“{text}”在{target}版中的位置不同：位于“{after}”之后',
      row: '表格行“{text}”在{target}版中的位置不同：位于“{after}”之后',
    },
  },
  *check(pair) {
    for (const displaced of displacedBlocks(pair)) yield report(pair, displaced);
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
