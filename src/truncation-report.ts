import { countDetails, quote } from './aligned.ts';
import type { truncationOf } from './truncation.ts';
import type { Pair, Report } from './types.ts';

/** A translation that breaks off before the last blocks of its original. */
export function truncationReport(
  pair: Pair,
  { firstBlock, blocks, source }: NonNullable<ReturnType<typeof truncationOf>>,
): Report {
  const first = pair.source.blocks[firstBlock];
  const end = pair.target.blocks.at(-1)?.span.endOffset ?? pair.target.text.length;
  return {
    messageId: 'truncated',
    data: { text: first === undefined ? '' : quote(pair.source, first.span, 80), count: blocks },
    source,
    target: { offset: end, endOffset: end },
    evidence: {
      expected: first?.text ?? '',
      sourceText: quote(pair.source, source),
      absorbed: countDetails(pair.source.blocks.slice(firstBlock)),
    },
  };
}
