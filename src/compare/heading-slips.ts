import { blockLinks, otherSide, pick, quote } from '../aligned.ts';
import type { Block, Page, Pair, Side } from '../types.ts';
import { perPair } from './memo.ts';

/** A heading that one page has by a slip in its Markdown, where the other page has none or less. */
export interface HeadingSlip {
  /**
   * `empty` is a heading without words; of `underline`, the text above became part of it or all of it,
   * since no blank line parts them.
   */
  readonly kind: 'empty' | 'underline';
  readonly side: Side;
  readonly heading: Block;
  /** What stands for it on the other page: the text, and the heading by itself. */
  readonly others: readonly Block[];
}

const sides: readonly Side[] = ['source', 'target'];
/** Blank lines, and a rule below them. */
const ruleBelow = /^(\s{2,60})(?:---|\*\*\*|___)/;

/** The headings of both pages that are slips. */
export const headingSlips: (pair: Pair) => readonly HeadingSlip[] = perPair((pair) =>
  sides.flatMap((side) => [...emptyOn(pair, side), ...underlinedOn(pair, side)]),
);

/** What the section of a heading is called; one without words, what its text begins with. */
export function sectionName(page: Page, [heading, next]: readonly Block[]): string {
  if (heading === undefined || heading.text !== '') return heading?.text ?? '';
  return quote(page, (next ?? heading).span, 60);
}

/** Whether a block has no counterpart, or another one, by a slip in a heading: that is what is told. */
export function isOfSlip(pair: Pair, side: Side, block: Block): boolean {
  return blocksOfSlips(pair)[side].has(block);
}

const blocksOfSlips = perPair((pair): Readonly<Record<Side, ReadonlySet<Block>>> => {
  const found = { source: new Set<Block>(), target: new Set<Block>() };
  for (const { side, heading, others } of headingSlips(pair)) {
    found[side].add(heading);
    for (const block of others) found[otherSide(side)].add(block);
  }
  return found;
});

/** Front matter that is not read as such becomes a heading of several lines. */
export function isFields({ text }: Page, { span }: Block): boolean {
  const lines = text.slice(span.offset, span.endOffset).split('\n');
  return lines.length > 2 && lines.filter((line) => /^[\w-]+:(?:\s|$)/.test(line)).length > 1;
}

function emptyOn(pair: Pair, side: Side): HeadingSlip[] {
  const [page, other] = [pair[side], pair[otherSide(side)]];
  if (other.blocks.some((block) => isEmpty(other, block))) return [];
  return page.blocks.flatMap((heading): HeadingSlip[] =>
    isEmpty(page, heading) ? [{ kind: 'empty', side, heading, others: [] }] : [],
  );
}

function isEmpty({ text }: Page, { kind, span }: Block): boolean {
  return kind === 'heading' && /^#{1,6}[\s#]*$/.test(text.slice(span.offset, span.endOffset));
}

function underlinedOn(pair: Pair, side: Side): HeadingSlip[] {
  const page = pair[side];
  return page.blocks.flatMap((heading): HeadingSlip[] => {
    const mark = underlineOf(page, heading);
    if (mark === undefined || isFields(page, heading)) return [];
    const isLong = page.text.slice(heading.span.offset, heading.span.endOffset).includes('\n');
    const others = isLong ? textAndHeading(pair, side, heading) : [];
    if (others.length > 0) return [{ kind: 'underline', side, heading, others }];
    const text = mark === '-' ? textAboveRule(pair, side, heading) : [];
    return text.length > 0 ? [{ kind: 'underline', side, heading, others: text }] : [];
  });
}

/** What a heading is underlined with; none where it has hashes. */
function underlineOf({ text }: Page, { kind, span }: Block): string | undefined {
  if (kind !== 'heading') return undefined;
  return /^[ \t]*\r?\n {0,3}(=|-)/.exec(text.slice(span.endOffset, span.endOffset + 200))?.[1];
}

/** A paragraph and the heading right below it, of which this page has made one heading. */
function textAndHeading(pair: Pair, side: Side, heading: Block): readonly Block[] {
  const { blocks } = pair[otherSide(side)];
  const across = answersOf(pair, side, heading);
  const last = across.at(-1);
  if (last === undefined) return [];
  const own = last.kind === 'heading' ? last : blocks[last.index + 1];
  const text = blocks[(own?.index ?? 0) - 1];
  if (own?.kind !== 'heading' || text?.kind !== 'paragraph') return [];
  const isOther = (block: Block) =>
    !across.includes(block) && answersOf(pair, otherSide(side), block).length > 0;
  const isOne = across.every((block) => block === own || block === text);
  return isOne && !isOther(own) && !isOther(text) ? [text, own] : [];
}

/** A paragraph with a rule below it, where the dashes of this page underline the text. */
function textAboveRule(pair: Pair, side: Side, heading: Block): readonly Block[] {
  const across = answersOf(pair, side, heading);
  const last = across.at(-1);
  if (last === undefined || across.some(({ kind }) => kind !== 'paragraph')) return [];
  const { endOffset } = last.span;
  const below = pair[otherSide(side)].text.slice(endOffset, endOffset + 64);
  const [, blank = ''] = ruleBelow.exec(below) ?? [];
  return blank.split('\n').length > 2 ? across : [];
}

/** The blocks of the other page that a block is aligned with, in order. */
function answersOf(pair: Pair, side: Side, { index }: Block): readonly Block[] {
  const other = otherSide(side);
  return pick(pair[other].blocks, blockLinks(pair)[side].get(index)?.[other] ?? []);
}
