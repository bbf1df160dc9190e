import { countDetails, placeFor, quote, sizeOf, spanOver } from '../src/aligned.ts';
import { isFolded } from '../src/compare/folded.ts';
import { haveMoved, replacements } from '../src/compare/replaced.ts';
import { isSaidElsewhere } from '../src/compare/said-elsewhere.ts';
import { loneBlocks } from '../src/lone-blocks.ts';
import { truncationOf } from '../src/truncation.ts';
import type { Block, Pair, Report, Rule, Severity } from '../src/types.ts';

/** A shorter block may have been left out on purpose, or be said in its neighbour. */
const smallest = 40;

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
      html: 'A piece of HTML is missing in {target}: "{text}"',
      run: '{count} blocks are missing in {target}, from "{text}"',
      replaced: '{source} says "{text}", where {target} has something else: "{other}"',
      truncated:
        '{target} breaks off here: the last {count} blocks of {source} are missing, from "{text}"',
    },
    zh: {
      paragraph: '{target}版缺少一段：“{text}”',
      'list-item': '{target}版缺少一个列表项：“{text}”',
      'table-row': '{target}版缺少一行表格：“{text}”',
      quote: '{target}版缺少一段引用：“{text}”',
      'code-block': '{target}版缺少一个代码块：“{text}”',
      html: '{target}版缺少一段 HTML：“{text}”',
      run: '{target}版从“{text}”起缺少 {count} 个内容块',
      replaced: '{source}版写的是“{text}”，{target}版此处是另一段内容：“{other}”',
      truncated: '{target}版到此中断：{source}版从“{text}”起的最后 {count} 个内容块缺失',
    },
  },
  *check(pair) {
    const truncation = truncationOf(pair);
    if (truncation !== null) yield truncated(pair, truncation);
    for (const { blocks, confidence } of loneBlocks(pair, 'source')) {
      const [first] = blocks;
      const source = spanOver(blocks);
      if (first === undefined || source === undefined) continue;
      if (truncation !== null && first.index >= truncation.firstBlock) continue;
      const instead = replacements(pair).find((one) => one.source[0] === first);
      const other = spanOver(instead?.target ?? []);
      const text = quote(pair.source, first.span, 80);
      yield {
        messageId: other !== undefined ? 'replaced' : blocks.length > 1 ? 'run' : first.kind,
        data: {
          text,
          count: blocks.length,
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
          absorbed: countDetails(blocks),
        },
        confidence,
        cause: `lost block ${first.index}`,
        severity: severityOf(pair, blocks, other !== undefined),
      };
    }
  },
};

function severityOf(pair: Pair, blocks: readonly Block[], isReplaced: boolean): Severity {
  const tells = Object.keys(countDetails(blocks)).length > 0;
  const [first, ...more] = blocks;
  if (first !== undefined && more.length === 0 && !tells && maySayElsewhere(pair, first))
    return 'info';
  if (isFolded(pair, 'source', blocks) || haveMoved(pair, 'source', blocks)) return 'info';
  if (isSaidElsewhere(pair, 'source', blocks)) return 'info';
  return isReplaced || (!tells && sizeOf(blocks) < smallest) ? 'warning' : 'error';
}

/** A line that leads to what is there anyway, or a word that stands in another place of the list. */
function maySayElsewhere({ target }: Pair, { text, size }: Block): boolean {
  return (
    (size < 2 * smallest && /[:：]$/.test(text)) || target.blocks.some((one) => one.text === text)
  );
}

function truncated(
  pair: Pair,
  { firstBlock, blocks, source }: NonNullable<ReturnType<typeof truncationOf>>,
): Report {
  const first = pair.source.blocks[firstBlock];
  const end = pair.target.blocks.at(-1)?.span.endOffset ?? pair.target.text.length;
  return {
    messageId: 'truncated',
    data: { text: first === undefined ? '' : quote(pair.source, first.span, 80), count: blocks },
    source,
    target: { offset: end, endOffset: end },
    evidence: {
      expected: first?.text ?? '',
      sourceText: quote(pair.source, source),
      absorbed: countDetails(pair.source.blocks.slice(firstBlock)),
    },
  };
}
