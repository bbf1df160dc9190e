import { alignedBlocks, quote } from '../src/aligned.ts';
import { blockMarks } from '../src/markup/block-marks.ts';
import { strongSpans } from '../src/markup/strong.ts';
import type { Block, Page, Rule } from '../src/types.ts';

const kinds = new Set<Block['kind']>(['paragraph', 'list-item', 'quote', 'table-row']);

export const droppedEmphasis: Rule = {
  id: 'dropped-emphasis',
  severity: 'info',
  summary: {
    en: 'Bold lead-ins that became plain text.',
    zh: '段首的加粗文字变成了普通文字。',
  },
  messages: {
    en: {
      lead: '{source} begins in bold with "{text}", {target} in plain text',
      fewer: '{source} has {expected} bold texts here, {target} {actual}; one of "{text}" is plain',
    },
    zh: {
      lead: '{source}版以加粗的“{text}”开头，{target}版是普通文字',
      fewer: '{source}版此处有 {expected} 处加粗，{target}版有 {actual} 处；“{text}”之一未加粗',
    },
  },
  *check(pair) {
    for (const { source, target, link } of alignedBlocks(pair)) {
      if (![...source, ...target].every(({ kind }) => kinds.has(kind))) continue;
      const strong = source.flatMap((block) => strongSpans(pair.source, block));
      const [first] = strong;
      if (first === undefined) continue;
      const kept = target.reduce((sum, block) => sum + emphasised(pair.target, block), 0);
      // Asterisks that print are malformed-markup's to say.
      const broken = target.flatMap((block) => blockMarks(pair.target, block));
      if (kept + broken.length >= strong.length) continue;
      const leads = kept === 0 && first.offset === source[0]?.span.offset;
      yield {
        messageId: leads ? 'lead' : 'fewer',
        data: {
          text: leads
            ? textOf(pair.source, first)
            : strong
                .slice(0, 3)
                .map((one) => textOf(pair.source, one))
                .join(', '),
          expected: strong.length,
          actual: kept,
        },
        source: first,
        ...(target[0] === undefined ? {} : { target: target[0].span }),
        evidence: {
          expected: quote(pair.source, first),
          sourceText: source.map((block) => quote(pair.source, block.span)).join(' '),
          targetText: target.map((block) => quote(pair.target, block.span)).join(' '),
        },
        confidence: link.confidence,
      };
    }
  },
};

/** What stands out in a block: bold or italic text, code and links that took the place of bold. */
function emphasised(page: Page, block: Block): number {
  const strong = strongSpans(page, block);
  const text = page.text.slice(block.span.offset, block.span.endOffset);
  const italic = text.match(/(?<![*\\\w])\*(?![*\s])[^*\n]{1,200}(?<![\s\\])\*(?!\*)/g) ?? [];
  return strong.length + italic.length;
}

function textOf(page: Page, span: { readonly offset: number; readonly endOffset: number }): string {
  return quote(page, { offset: span.offset + 2, endOffset: span.endOffset - 2 }, 60);
}
