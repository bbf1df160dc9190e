import { alignedBlocks } from '../aligned.ts';
import { blockMarks } from '../markup/block-marks.ts';
import { strongSpans } from '../markup/strong.ts';
import type { Block, Link, Page, Pair, Span } from '../types.ts';

const kinds = new Set<Block['kind']>(['paragraph', 'list-item', 'quote', 'table-row']);

/** Blocks that belong together, and what stands out in them. */
export interface BoldBlocks {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
  readonly link: Link;
  /** Bold texts of the original, marks included. */
  readonly strong: readonly Span[];
  /** How many texts stand out in the translation. */
  readonly kept: number;
  /** Those of `strong` that are plain in the translation; empty where it cannot be told which. */
  readonly plain: readonly Span[];
  readonly isDropped: boolean;
}

/** The blocks of a pair whose original has bold text, in order. */
export function compareBold(pair: Pair): BoldBlocks[] {
  const found: BoldBlocks[] = [];
  for (const { source, target, link } of alignedBlocks(pair)) {
    if (![...source, ...target].every(({ kind }) => kinds.has(kind))) continue;
    const strong = source.flatMap((block) => strongSpans(pair.source, block));
    if (strong.length === 0) continue;
    const bold = target.flatMap((block) => strongSpans(pair.target, block));
    const kept = bold.length + target.reduce((sum, block) => sum + italics(pair.target, block), 0);
    // Asterisks that print are malformed-markup's to say.
    const broken = target
      .flatMap((block) => blockMarks(pair.target, block))
      .filter(({ id }) => id !== 'italics');
    const isDropped = kept + broken.length < strong.length;
    const [from, to] = [source[0]?.span.offset, target[0]?.span.offset];
    const bothLead = strong[0]?.offset === from && bold[0]?.offset === to;
    const texts = bold.map((span) => boldText(pair.target, span).toLowerCase());
    const plain = strong.filter((span, index) => {
      const at = texts.indexOf(boldText(pair.source, span).toLowerCase());
      if (at >= 0) texts.splice(at, 1);
      return at < 0 && !(bothLead && index === 0);
    });
    found.push({
      ...{ source, target, link, strong, kept, isDropped },
      plain: plain.length === strong.length - kept ? plain : [],
    });
  }
  return found;
}

function boldText({ text }: Page, { offset, endOffset }: Span): string {
  return text.slice(offset + 2, endOffset - 2);
}

function italics(page: Page, { span }: Block): number {
  const text = page.text.slice(span.offset, span.endOffset);
  return (text.match(/(?<![*\\\w])\*(?![*\s])[^*\n]{1,200}(?<![\s\\])\*(?!\*)/g) ?? []).length;
}
