import { alignedBlocks, quote, surelyOne } from '../src/aligned.ts';
import { isOnOtherLevel } from '../src/compare/item-level.ts';
import { joinedItems } from '../src/compare/joined-items.ts';
import { linesReport } from '../src/compare/lines-report.ts';
import { listLines } from '../src/compare/list-lines.ts';
import { hasOddMark, isNumbered } from '../src/compare/numbered.ts';
import type { Block, Page, Pair, Rule } from '../src/types.ts';

export const blockKind: Rule = {
  id: 'block-kind',
  severity: 'warning',
  summary: {
    en: 'A list item on another level or without its number, or a quote or list that became plain text.',
    zh: '列表项的层级或编号不同，或引用、列表变成了普通段落。',
  },
  messages: {
    en: {
      level: 'The list item "{text}" stands on level {expected} in {source}, {actual} in {target}',
      number:
        'The list item "{text}" has a number in {source} and none in {target}: the list is torn apart',
      bullet:
        'The list item "{text}" has a number in {target} and none in {source}: the list is torn apart',
      quote: 'A quote in {source}, plain text in {target}: "{text}"',
      lines:
        '{source} has a list of {count} items here, {target} lines without list marks, which print as one paragraph: "{text}"',
      'own-lines':
        '{target} has a list of {count} items here, {source} lines without list marks, which print as one paragraph: "{text}"',
      joined:
        '{source} has {count} list items here; in {target} the lines of all but the first lost their list marks, which makes them one item: "{text}"',
      'own-joined':
        '{target} has {count} list items here; in {source} the lines of all but the first lost their list marks, which makes them one item: "{text}"',
    },
    zh: {
      level: '列表项“{text}”在{source}版中为第 {expected} 层，在{target}版中为第 {actual} 层',
      number: '列表项“{text}”在{source}版中有编号，在{target}版中没有，列表因此断开',
      bullet: '列表项“{text}”在{target}版中有编号，在{source}版中没有，列表因此断开',
      quote: '这段文字在{source}版中是引用，在{target}版中是普通段落：“{text}”',
      lines:
        '{source}版此处是 {count} 项的列表，{target}版各行没有列表标记，会连成一段显示：“{text}”',
      'own-lines':
        '{target}版此处是 {count} 项的列表，{source}版各行没有列表标记，会连成一段显示：“{text}”',
      joined:
        '{source}版此处是 {count} 个列表项，{target}版除第一行外都没有列表标记，会连成一项显示：“{text}”',
      'own-joined':
        '{target}版此处是 {count} 个列表项，{source}版除第一行外都没有列表标记，会连成一项显示：“{text}”',
    },
  },
  *check(pair) {
    for (const { link, source, target } of alignedBlocks(pair)) {
      const [from, to] = [source[0], target[0]];
      if (from === undefined || to === undefined || source.length + target.length > 2) continue;
      if (link.confidence < surelyOne) continue;
      const found = difference(pair, from, to);
      if (found === null) continue;
      const { messageId, expected, actual } = found;
      yield {
        messageId,
        data: { text: quote(pair.target, to.span, 60), expected, actual },
        source: from.span,
        target: to.span,
        evidence: {
          expected: String(expected),
          actual: String(actual),
          sourceText: quote(pair.source, from.span),
          targetText: quote(pair.target, to.span),
        },
        identity: from.text,
        // An item takes those below it along, and a quote has several paragraphs.
        cause: `${messageId} ${from.section}`,
        confidence: link.confidence,
        severity: messageId === 'number' || messageId === 'bullet' ? 'warning' : 'info',
      };
    }
    for (const lines of listLines(pair)) yield linesReport(pair, lines, 'lines');
    for (const lines of joinedItems(pair)) yield linesReport(pair, lines, 'joined');
  },
};

interface Difference {
  readonly messageId: 'level' | 'quote' | 'number' | 'bullet';
  readonly expected: string | number;
  readonly actual: string | number;
}

function difference(pair: Pair, source: Block, target: Block): Difference | null {
  if (source.kind === 'list-item' && target.kind === 'list-item') {
    if (hasOddMark(pair, source, target)) {
      const [number, bullet] = ['number', 'bullet'] as const;
      const isLost = isNumbered(pair.source, source);
      const [expected, actual] = isLost ? [number, bullet] : [bullet, number];
      return { messageId: expected, expected, actual };
    }
    if (!isOnOtherLevel(pair, source, target)) return null;
    return { messageId: 'level', expected: source.level, actual: target.level };
  }
  if (source.kind !== 'quote' || target.kind !== 'paragraph') return null;
  if (isInComponent(pair.source, source) || isInComponent(pair.target, target)) return null;
  return { messageId: 'quote', expected: source.kind, actual: target.kind };
}

/** The mark-up of a site stands before it: an alert may be a quote in one language only. */
function isInComponent({ blocks }: Page, { index }: Block): boolean {
  const before = blocks[index - 1]?.kind;
  return before === 'shortcode' || before === 'container' || before === 'html';
}
