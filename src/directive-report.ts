import { perPair } from './compare/memo.ts';
import type { Directive, Pair, Report, Side, Span } from './types.ts';

/**
 * A report on a directive: its place, and on the other side what answers the block that it stands
 * before.
 *
 * @param about what tells it from other reports on an equal directive
 */
export function directiveReport(
  pair: Pair,
  side: Side,
  directive: Directive,
  messageId: string,
  data: Report['data'],
  about = '',
): Report {
  const { offset, endOffset, name, rules } = directive;
  const said = [name, ...rules].join(' ');
  const answer = answerOf(pair, side, directive);
  return {
    messageId,
    data,
    ...(answer === undefined ? {} : { [side === 'source' ? 'target' : 'source']: answer }),
    [side]: { offset, endOffset },
    evidence: side === 'source' ? { expected: said } : { actual: said },
    identity: [side, said, about].join(' '),
    confidence: 1,
  };
}

function answerOf(pair: Pair, side: Side, directive: Directive): Span | undefined {
  const other = side === 'source' ? 'target' : 'source';
  const head = pair[other].frontMatter?.span;
  if (directive.inFrontMatter && head !== undefined)
    return { offset: head.offset, endOffset: head.offset + 3 };
  const { blocks } = pair[side];
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.endOffset ?? 0) > directive.offset) high = middle;
    else low = middle + 1;
  }
  const answer = answers(pair)[side].get(low);
  return answer === undefined ? undefined : pair[other].blocks[answer]?.span;
}

/** Index of a block of one side to that of the first one that answers it. */
const answers = perPair(({ alignment }) => {
  const of = (side: Side, other: Side) =>
    new Map(
      alignment.blocks.flatMap((link) => {
        const [first] = link[other];
        return first === undefined ? [] : link[side].map((index) => [index, first] as const);
      }),
    );
  return { source: of('source', 'target'), target: of('target', 'source') };
});
