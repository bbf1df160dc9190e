import type { Block, LinkDetail, Pair, Span } from '../types.ts';

const reference = /(?<![\\\]!])\[[^\][\n]{1,200}\]\[([^\][\n^][^\][\n]{0,100})\]/g;

/** A reference link whose label the page never defines, so that its brackets print. */
export interface UndefinedReference {
  readonly label: string;
  readonly span: Span;
}

/**
 * The reference without a definition that stands in the place of a lost link: the one of its label, or
 * the only one.
 *
 * @param blocks of the translation
 */
export function undefinedReference(
  { source, target }: Pair,
  { span }: LinkDetail,
  blocks: readonly Block[],
): UndefinedReference | undefined {
  const found = blocks.flatMap((block) =>
    [...target.text.slice(block.span.offset, block.span.endOffset).matchAll(reference)].flatMap(
      ({ index, 0: written, 1: label = '' }): UndefinedReference[] => {
        // Blank in the prose is what the parser took as a link; code is no link at all.
        if (block.prose[index] !== '[' || isInCode(block, block.span.offset + index)) return [];
        const offset = block.span.offset + index;
        return [{ label, span: { offset, endOffset: offset + written.length } }];
      },
    ),
  );
  const link = source.text.slice(span.offset, span.endOffset).toLowerCase();
  const own = found.find(({ label }) => link.endsWith(`[${label.toLowerCase()}]`));
  return own ?? (found.length === 1 && link.endsWith(']') ? found[0] : undefined);
}

function isInCode({ details }: Block, offset: number): boolean {
  return details.some(
    ({ kind, span }) => kind === 'code' && span.offset <= offset && offset < span.endOffset,
  );
}
