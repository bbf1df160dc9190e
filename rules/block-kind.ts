import { alignedBlocks, quote, surelyOne } from '../src/aligned.ts';
import { isOnOtherLevel } from '../src/compare/item-level.ts';
import type { Block, Page, Pair, Rule } from '../src/types.ts';

export const blockKind: Rule = {
  id: 'block-kind',
  severity: 'info',
  summary: {
    en: 'A list item on another level, or a quote that became plain text.',
    zh: '列表项的层级不同，或引用变成了普通段落。',
  },
  messages: {
    en: {
      level: 'The list item "{text}" stands on level {expected} in {source}, {actual} in {target}',
      quote: 'A quote in {source}, plain text in {target}: "{text}"',
    },
    zh: {
      level: '列表项“{text}”在{source}版中为第 {expected} 层，在{target}版中为第 {actual} 层',
      quote: '这段文字在{source}版中是引用，在{target}版中是普通段落：“{text}”',
    },
  },
  *check(pair) {
    for (const { link, source, target } of alignedBlocks(pair)) {
      const [from, to] = [source[0], target[0]];
      if (from === undefined || to === undefined || source.length + target.length > 2) continue;
      if (link.confidence < surelyOne) continue;
      const messageId = difference(pair, from, to);
      if (messageId === null) continue;
      yield {
        messageId,
        data: {
          text: quote(pair.target, to.span, 60),
          ...(messageId === 'level' ? { expected: from.level, actual: to.level } : {}),
        },
        source: from.span,
        target: to.span,
        evidence: {
          expected: messageId === 'level' ? String(from.level) : from.kind,
          actual: messageId === 'level' ? String(to.level) : to.kind,
          sourceText: quote(pair.source, from.span),
          targetText: quote(pair.target, to.span),
        },
        identity: from.text,
        // An item takes those below it along, and a quote has several paragraphs.
        cause: `${messageId} ${from.section}`,
        confidence: link.confidence,
      };
    }
  },
};

function difference(pair: Pair, source: Block, target: Block): 'level' | 'quote' | null {
  if (source.kind === 'list-item' && target.kind === 'list-item')
    return isOnOtherLevel(pair, source, target) ? 'level' : null;
  if (source.kind !== 'quote' || target.kind !== 'paragraph') return null;
  return isInComponent(pair.source, source) || isInComponent(pair.target, target) ? null : 'quote';
}

/** The mark-up of a site stands before it: an alert may be a quote in one language only. */
function isInComponent({ blocks }: Page, { index }: Block): boolean {
  const before = blocks[index - 1]?.kind;
  return before === 'shortcode' || before === 'container' || before === 'html';
}
