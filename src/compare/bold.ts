import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { blockMarks } from '../markup/block-marks.ts';
import { strongSpans } from '../markup/strong.ts';
import type { Block, Link, Page, Pair, Span } from '../types.ts';
import { isGone, joinedRuns, ownCodes, unanswered, withoutRepeats } from './bold-texts.ts';

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
  /** Those of `strong` that are not bold in the translation; empty where it cannot be told which. */
  readonly plain: readonly Span[];
  /** The inline code that stands in the place of `plain`, in order. */
  readonly codes: readonly string[];
  readonly isDropped: boolean;
}

/** The blocks of a pair whose original has bold text, in order. */
export function compareBold(pair: Pair): BoldBlocks[] {
  return alignedBlocks(pair).flatMap((blocks) => boldIn(pair, blocks) ?? []);
}

function boldIn(pair: Pair, { source, target, link }: AlignedBlocks): BoldBlocks | null {
  if (![...source, ...target].every(({ kind }) => kinds.has(kind))) return null;
  const [boldApart, bold] = spansOf(pair.target, target);
  const once = (spans: readonly Span[]) => withoutRepeats(pair, spans, bold, target);
  const [allApart, all] = spansOf(pair.source, source);
  const [apart, strong] = [once(allApart), once(all)];
  if (strong.length === 0) return null;
  // Asterisks that print are malformed-markup's to say.
  const broken = target
    .flatMap((block) => blockMarks(pair.target, block))
    .filter(({ id }) => id !== 'italics').length;
  const others = target.reduce((sum, block) => sum + italics(pair.target, block), 0);
  const kept = bold.length + others;
  const lacks = (some: readonly Span[], all: readonly Span[]) =>
    some.length + others + broken < all.length;
  const [from, to] = [source[0]?.span.offset, target[0]?.span.offset];
  const bothLead = strong[0]?.offset === from && bold[0]?.offset === to;
  const left = unanswered(pair, strong, bold).filter((span) => !(bothLead && span === strong[0]));
  const known = left.length === strong.length - kept ? left : [];
  const plain = known.filter((span) => span.offset === from || !isGone(pair, span, target));
  const codes = ownCodes(source, target);
  return {
    ...{ source, target, link, strong, kept, plain },
    codes: plain.length > 0 && codes.length === plain.length ? codes : [],
    isDropped:
      lacks(bold, strong) && lacks(boldApart, apart) && (known.length === 0 || plain.length > 0),
  };
}

/** The bold texts of some blocks: each by itself, and those that only code or a blank parts as one. */
function spansOf(page: Page, blocks: readonly Block[]): readonly [Span[], Span[]] {
  const spans = blocks.map((block) => ({ block, own: strongSpans(page, block) }));
  return [
    spans.flatMap(({ own }) => own),
    spans.flatMap(({ block, own }) => joinedRuns(page, block, own)),
  ];
}

function italics(page: Page, { span }: Block): number {
  const text = page.text.slice(span.offset, span.endOffset);
  return (text.match(/(?<![*\\\w])\*(?![*\s])[^*\n]{1,200}(?<![\s\\])\*(?!\*)/g) ?? []).length;
}
