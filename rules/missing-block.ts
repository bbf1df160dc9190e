import { countInside, placeFor, quote, spanOver } from '../src/aligned.ts';
import { lossOf } from '../src/compare/block-loss.ts';
import { cellReports } from '../src/compare/cells.ts';
import { directiveOf } from '../src/compare/code-fences.ts';
import { sendsAcross } from '../src/compare/language-menu.ts';
import { lostLists } from '../src/compare/lost-lists.ts';
import { hasLostMarks } from '../src/compare/lost-marks.ts';
import { repeatedReports } from '../src/compare/repeated.ts';
import { repeatedCells } from '../src/compare/repeated-cells.ts';
import { replacements } from '../src/compare/replaced.ts';
import { areUnmarkedItems } from '../src/compare/unmarked-items.ts';
import { loneBlocks } from '../src/lone-blocks.ts';
import { isSurelyNote } from '../src/translators-note.ts';
import { truncationOf } from '../src/truncation.ts';
import { truncationReport } from '../src/truncation-report.ts';
import type { Rule } from '../src/types.ts';

export const missingBlock: Rule = {
  id: 'missing-block',
  severity: 'error',
  summary: {
    en: 'A paragraph, list item, table row, quote or code block has no counterpart.',
    zh: '原文的段落、列表项、表格行、引用或代码块在译文中缺失。',
  },
  messages: {
    en: {
      paragraph: 'A paragraph is missing in {target}: "{text}"',
      'list-item': 'A list item is missing in {target}: "{text}"',
      'table-row': 'A table row is missing in {target}: "{text}"',
      quote: 'A quote is missing in {target}: "{text}"',
      'code-block': 'A code block is missing in {target}: "{text}"',
      directive: 'A directive ({name}) is missing in {target}: "{text}"',
      html: 'A piece of HTML is missing in {target}: "{text}"',
      run: '{count} blocks are missing in {target}, from "{text}"',
      replaced: '{source} says "{text}", where {target} has something else: "{other}"',
      repeated: '{source} says "{text}", where {target} repeats the block beside it: "{other}"',
      otherCell:
        '{source} says "{text}" in this table cell, {target} what belongs in another row: "{other}"',
      cell: '{target} leaves a table cell empty, where {source} says "{text}"',
      dash: '{target} has only "{mark}" in a table cell, where {source} says "{text}"',
      twice: '{source} says "{text}" twice here, {target} once',
      elsewhere: '{target} has no block of its own for "{text}"; another block seems to say it',
      truncated:
        '{target} breaks off here: the last {count} blocks of {source} are missing, from "{text}"',
    },
    zh: {
      paragraph: '{target}版缺少一段：“{text}”',
      'list-item': '{target}版缺少一个列表项：“{text}”',
      'table-row': '{target}版缺少一行表格：“{text}”',
      quote: '{target}版缺少一段引用：“{text}”',
      'code-block': '{target}版缺少一个代码块：“{text}”',
      directive: '{target}版缺少一个指令块（{name}）：“{text}”',
      html: '{target}版缺少一段 HTML：“{text}”',
      run: '{target}版从“{text}”起缺少 {count} 个内容块',
      replaced: '{source}版写的是“{text}”，{target}版此处是另一段内容：“{other}”',
      repeated: '{source}版写的是“{text}”，{target}版此处重复了相邻的一段：“{other}”',
      otherCell: '{source}版此单元格写的是“{text}”，{target}版却是另一行的内容：“{other}”',
      cell: '{target}版此单元格为空，{source}版写的是“{text}”',
      dash: '{target}版此单元格只有“{mark}”，{source}版写的是“{text}”',
      twice: '{source}版在此处写了两遍“{text}”，{target}版只有一遍',
      elsewhere: '{target}版没有单独对应“{text}”的内容块，其内容似乎在别的内容块中',
      truncated: '{target}版到此中断：{source}版从“{text}”起的最后 {count} 个内容块缺失',
    },
  },
  *check(pair) {
    yield* repeatedReports(pair);
    yield* repeatedCells(pair);
    yield* cellReports(pair, 'source');
    const truncation = truncationOf(pair);
    if (truncation !== null) yield truncationReport(pair, truncation);
    for (const { blocks, confidence } of loneBlocks(pair, 'source')) {
      const [first] = blocks;
      const source = spanOver(blocks);
      if (first === undefined || source === undefined) continue;
      // "Machine-translated by …" is of the translation, which was taken for the original.
      if (blocks.every((block) => isSurelyNote(block.text) || sendsAcross(pair, block))) continue;
      if (truncation !== null && first.index >= truncation.firstBlock) continue;
      if (hasLostMarks(pair, 'source', first) || areUnmarkedItems(pair, blocks)) continue;
      // The paragraph that its list became begins with it.
      if (lostLists(pair).some(({ lead }) => lead === first)) continue;
      const instead = replacements(pair).find((one) => one.source[0] === first);
      const other = spanOver(instead?.target ?? []);
      const { severity, isSaid, isTwice } = lossOf(pair, blocks, other !== undefined);
      const name = directiveOf(first);
      const text = quote(
        pair.source,
        first.code && name !== '' ? first.code.valueSpan : first.span,
        80,
      );
      const kind = name === '' ? first.kind : 'directive';
      const one = isTwice ? 'twice' : blocks.length > 1 ? 'run' : kind;
      yield {
        messageId:
          other !== undefined ? 'replaced' : isSaid && blocks.length === 1 ? 'elsewhere' : one,
        data: {
          text,
          count: blocks.length,
          name,
          ...(other === undefined ? {} : { other: quote(pair.target, other, 60) }),
        },
        source,
        target: other ?? placeFor(pair, 'source', first.index),
        evidence: {
          expected: blocks.map((block) => block.text).join('\n'),
          ...(instead === undefined
            ? {}
            : { actual: instead.target.map((block) => block.text).join('\n') }),
          sourceText: quote(pair.source, source),
          absorbed: countInside(blocks),
        },
        confidence,
        cause: `lost block ${first.index}`,
        severity,
      };
    }
  },
};
