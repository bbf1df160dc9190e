import { alignedWith, otherSide, textOfBlocks } from '../aligned.ts';
import { codeSpans, covered } from '../covered.ts';
import { translatedFields } from '../field-treatment.ts';
import { fieldOf, fieldText } from '../front-matter.ts';
import type { Page, Pair, Side, Span } from '../types.ts';

/** A piece of a page in which words follow one another, and what the other page says there. */
export interface Passage {
  readonly span: Span;
  /** As long as the span: what is no text is blank, and code is filled, so that no two words meet across it. */
  readonly text: string;
  readonly isRow: boolean;
  /** Index of its block; the first for what stands in the front matter. */
  readonly block: number;
  /** What stands beside it; undefined where it has no counterpart. */
  readonly beside: { readonly text: string; readonly span: Span } | undefined;
}

/** Stands for code: it is no letter and no blank. */
const filler = '\uFFFC';

/** The blocks of a page, and the fields of its front matter that are translated. */
export function passagesOf(pair: Pair, side: Side): Passage[] {
  const page = pair[side];
  const links = alignedWith(pair)[side];
  const blocks = page.blocks.flatMap((block): Passage[] => {
    if (block.prose.trim() === '') return [];
    const there = links.get(block.index)?.[otherSide(side)] ?? [];
    const [first] = there;
    return [
      {
        span: block.span,
        text: covered(block.prose, block.span.offset, codeSpans(block), filler),
        isRow: block.kind === 'table-row',
        block: block.index,
        beside: first && { text: textOfBlocks(there), span: first.span },
      },
    ];
  });
  return [...fieldPassages(page, pair[otherSide(side)]), ...blocks];
}

function fieldPassages(page: Page, other: Page): Passage[] {
  return (page.frontMatter?.fields ?? []).flatMap((field): Passage[] => {
    if (!translatedFields.includes(field.name) || typeof field.value !== 'string') return [];
    const span = field.valueSpan;
    const there = fieldOf(other, field.name);
    return [
      {
        span,
        text: page.text.slice(span.offset, span.endOffset).replace(/`[^`\n]*`/g, blanked),
        isRow: false,
        block: 0,
        beside: there && { text: fieldText(there), span: there.valueSpan },
      },
    ];
  });
}

function blanked(code: string): string {
  return filler.repeat(code.length);
}
