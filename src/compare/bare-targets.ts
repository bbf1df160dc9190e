import { type AlignedBlocks, quote } from '../aligned.ts';
import { withoutCode } from '../markup/mark.ts';
import type { Block, LinkDetail, Pair, Report, Side, Span } from '../types.ts';
import { targetKey } from '../url.ts';
import { compareLinks } from './links.ts';
import { once, perPair } from './memo.ts';

/** An address that prints in parentheses, `the oil (./oil.md)`, where the other page links to it. */
export interface BareTarget {
  readonly block: Block;
  /** The parentheses and what stands in them. */
  readonly span: Span;
  readonly link: LinkDetail;
  readonly blocks: AlignedBlocks;
}

/** Behind words; a whole address in parentheses is a link by itself. */
const bare = /(?<=[\p{L}\p{N}][ \t]?)[(（]((?:\.{1,2}\/|\/)[^\s()（）]{1,200})[)）]/gu;

/** The bare addresses of one side of a pair, each with the link of the other side. */
export function bareTargets(pair: Pair, side: Side): readonly BareTarget[] {
  return side === 'source' ? ofSource(pair) : ofTarget(pair);
}

const ofSource = perPair((pair) => find(pair, 'source'));
const ofTarget = perPair((pair) => find(pair, 'target'));

/** The cause that a lost link shares with its address that prints. */
export function bareCause(pair: Pair, link: LinkDetail): string | undefined {
  const found = ofTarget(pair).find((one) => one.link === link);
  return found && `malformed link ${found.block.index}`;
}

function find(pair: Pair, side: Side): BareTarget[] {
  // A block may have lost many links.
  const bareOf = once((block: Block) => bareIn(pair, side, block));
  return compareLinks(pair).outcomes.flatMap(({ kind, source, target, blocks }): BareTarget[] => {
    const link = side === 'source' ? target : source;
    if (kind !== (side === 'source' ? 'extra' : 'missing') || link === undefined) return [];
    const key = targetKey(link.url);
    return blocks[side]
      .flatMap((block) => bareOf(block).map((one) => ({ ...one, block })))
      .filter(({ address }) => targetKey(address) === key)
      .slice(0, 1)
      .map(({ block, span }) => ({ block, span, link, blocks }));
  });
}

function bareIn(
  pair: Pair,
  side: Side,
  block: Block,
): { readonly span: Span; readonly address: string }[] {
  return [...withoutCode(pair[side], block).matchAll(bare)].flatMap(
    ({ 0: written, 1: address = '', index }) => {
      // Blank in the prose is what the parser took as markup.
      if (block.prose[index]?.trim() === '') return [];
      const offset = block.span.offset + index;
      return [{ span: { offset, endOffset: offset + written.length }, address }];
    },
  );
}

/** What is said of a bare address of the translation. */
export function bareReport(pair: Pair, { block, span, link, blocks }: BareTarget): Report {
  const [expected, actual] = [quote(pair.source, link.span), quote(pair.target, span)];
  return {
    messageId: 'plain',
    data: { expected, actual },
    source: link.span,
    target: span,
    evidence: { expected, actual, targetText: quote(pair.target, block.span, 240) },
    confidence: blocks.link.confidence,
    // Somebody may have meant it to be read.
    severity: 'warning',
    cause: `malformed link ${block.index}`,
  };
}
