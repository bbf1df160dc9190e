import { perPair } from './compare/memo.ts';
import type { Block, Detail, Link, Page, Pair, Section, Side, Span } from './types.ts';

/** Blocks of both sides that belong together, surely enough to compare what they say. */
export interface AlignedBlocks {
  readonly link: Link;
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

/** Below this an alignment is no ground for a claim. */
export const leastConfidence = 0.4;

/** Below this confidence a difference in detail is worth no more than a note. */
export const leastSure = 0.6;

/** Below it two blocks may have been taken for one another. */
export const surelyOne = 0.75;

/** The pairs of blocks that value, link and code rules walk, in the order of the source. */
export const alignedBlocks: (pair: Pair) => readonly AlignedBlocks[] = perPair((pair) => {
  const aligned: AlignedBlocks[] = [];
  for (const link of pair.alignment.blocks) {
    if (link.source.length === 0 || link.target.length === 0) continue;
    if (link.confidence < leastConfidence) continue;
    aligned.push({
      link,
      source: pick(pair.source.blocks, link.source),
      target: pick(pair.target.blocks, link.target),
    });
  }
  return aligned;
});

/** The aligned blocks that each block of either side stands in, by its index. */
export const alignedWith = perPair(
  (pair): Readonly<Record<Side, ReadonlyMap<number, AlignedBlocks>>> => {
    const of = (side: Side) =>
      new Map(
        alignedBlocks(pair).flatMap((blocks) =>
          blocks[side].map(({ index }) => [index, blocks] as const),
        ),
      );
    return { source: of('source'), target: of('target') };
  },
);

/** The aligned blocks that each block of the translation stands in, by its index. */
export function alignedTo(pair: Pair): ReadonlyMap<number, AlignedBlocks> {
  return alignedWith(pair).target;
}

/** The link that each block of either side stands in, by its index. */
export const blockLinks = perPair(
  ({ alignment }): Readonly<Record<Side, ReadonlyMap<number, Link>>> => {
    const of = (side: Side) =>
      new Map(
        alignment.blocks.flatMap((link) => link[side].map((index) => [index, link] as const)),
      );
    return { source: of('source'), target: of('target') };
  },
);

/** The members of a list at the given indexes. */
export function pick<T>(list: readonly T[], indexes: readonly number[]): T[] {
  // The alignment asks for this all the time, and `flatMap` took a quarter of it.
  const members: T[] = [];
  for (const index of indexes) {
    const member = list[index];
    if (member !== undefined) members.push(member);
  }
  return members;
}

/** What a reader sees of some blocks. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join('\n');
}

/** Details of one kind in some blocks, in order. */
export function detailsOf<K extends Detail['kind']>(
  blocks: readonly Block[],
  kind: K,
): Extract<Detail, { kind: K }>[] {
  return blocks.flatMap((block) =>
    block.details.filter((detail): detail is Extract<Detail, { kind: K }> => detail.kind === kind),
  );
}

/** Sections of the same link, as sections. */
export function alignedSections(pair: Pair): readonly {
  readonly link: Link;
  readonly source: readonly Section[];
  readonly target: readonly Section[];
}[] {
  return pair.alignment.sections.map((link) => ({
    link,
    source: pick(pair.source.sections, link.source),
    target: pick(pair.target.sections, link.target),
  }));
}

/** The side across from one. */
export function otherSide(side: Side): Side {
  return side === 'source' ? 'target' : 'source';
}

/** How much text some blocks hold: see `Block.size`. */
export function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { size }) => sum + size, 0);
}

/** One span over several. */
export function spanOver(parts: readonly { readonly span: Span }[]): Span | undefined {
  const first = parts[0];
  if (first === undefined) return undefined;
  return {
    offset: Math.min(...parts.map((part) => part.span.offset)),
    endOffset: Math.max(...parts.map((part) => part.span.endOffset)),
  };
}

/**
 * Where a block that has no counterpart should stand on the other side: an empty span at the end of
 * the counterpart of the nearest block before it.
 */
export function placeFor(pair: Pair, side: Side, block: number): Span {
  const page = pair[otherSide(side)];
  const answered = answeredBlocks(pair)[side];
  let low = 0;
  let high = answered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((answered[middle]?.own ?? 0) < block) low = middle + 1;
    else high = middle;
  }
  const before = page.blocks[answered[low - 1]?.there ?? -1];
  const offset = before?.span.endOffset ?? page.blocks[0]?.span.offset ?? bodyStart(page);
  return { offset, endOffset: offset };
}

/** Blocks of each side that have a counterpart, in order, with its last block. */
const answeredBlocks = perPair((pair) => {
  const of = (side: Side, other: Side) =>
    pair.alignment.blocks
      .filter((link) => link[side].length > 0 && link[other].length > 0)
      .map((link) => ({ own: Math.max(...link[side]), there: Math.max(...link[other]) }))
      .sort((a, b) => a.own - b.own);
  return { source: of('source', 'target'), target: of('target', 'source') };
});

/** Where something that aligned blocks lost should stand: somewhere in their target. */
export function placeOfLoss(blocks: AlignedBlocks): Span {
  return spanOver(blocks.target) ?? { offset: 0, endOffset: 0 };
}

function bodyStart(page: Page): number {
  return page.frontMatter?.span.endOffset ?? 0;
}

/** The text of a span as it stands, white space folded, cut to a length for people. */
export function quote(page: Page, span: Span, most = 160): string {
  const flat = (end: number) => page.text.slice(span.offset, end).replace(/\s+/g, ' ').trim();
  // Of a long text the beginning will do, unless most of it is blank.
  const begun = flat(Math.min(span.endOffset, span.offset + beginning * most));
  const text = begun.length > most ? begun : flat(span.endOffset);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** Times as much as is shown. */
const beginning = 4;

/** The sentence that holds a span, within its block; for evidence, never for a decision. */
export function sentenceAround(page: Page, block: Block, span: Span): string {
  const text = page.text.slice(block.span.offset, block.span.endOffset);
  const from = span.offset - block.span.offset;
  const to = span.endOffset - block.span.offset;
  const end = /[。！？；]|[.!?](?=\s|$)/g;
  let start = 0;
  let stop = text.length;
  for (const match of text.matchAll(end)) {
    const behind = match.index + match[0].length;
    if (behind <= from) start = behind;
    else if (match.index >= to) {
      stop = behind;
      break;
    }
  }
  return quote(
    page,
    { offset: block.span.offset + start, endOffset: block.span.offset + stop },
    240,
  );
}

/** What a run of blocks carries, counted by kind, for "what went with it". */
export function countDetails(blocks: readonly Block[]): Record<string, number> {
  const counts: Record<string, number> = {};
  const add = (kind: string) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
  };
  for (const block of blocks) {
    if (block.kind === 'code-block' || block.kind === 'table-row' || block.kind === 'heading')
      add(block.kind);
    for (const detail of block.details) {
      if (detail.kind === 'value' && detail.strength !== 'strong') continue;
      add(detail.kind);
    }
  }
  return counts;
}

/** What went with a run of blocks: a block alone does not count itself. */
export function countInside(blocks: readonly Block[]): Record<string, number> {
  const [only, ...more] = blocks;
  const { [only?.kind ?? '']: own = 0, ...counts } = countDetails(blocks);
  if (only === undefined || own === 0) return counts;
  return more.length === 0 ? counts : { [only.kind]: own, ...counts };
}
