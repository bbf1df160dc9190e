import { alignedTo, detailsOf, placeFor } from '../src/aligned.ts';
import { linkCause } from '../src/compare/link-cause.ts';
import { compareLinks } from '../src/compare/links.ts';
import { perPair } from '../src/compare/memo.ts';
import { compareValues } from '../src/compare/values.ts';
import { linkTextDisagreement } from '../src/link-text.ts';
import type { LinkDetail, Pair, Rule } from '../src/types.ts';

export const linkText: Rule = {
  id: 'link-text',
  severity: 'warning',
  summary: {
    en: 'A link whose text names another number, file or address than its own target.',
    zh: '链接文字中的编号、文件名或网址与链接目标不一致。',
  },
  messages: {
    en: { differs: 'In {target}, the text of this link says {text}, its target says {address}' },
    zh: { differs: '{target}版此链接的文字写的是 {text}，链接目标却是 {address}' },
  },
  *check(pair) {
    for (const block of pair.target.blocks) {
      for (const one of detailsOf([block], 'link')) {
        const found = linkTextDisagreement(one);
        // What the original has too is its own to repair; a wrong number in the text has its rule.
        if (found === null || inOriginal(pair).has(JSON.stringify(found)) || saidOfText(pair, one))
          continue;
        const { source = [], link } = alignedTo(pair).get(block.index) ?? {};
        const outcome = compareLinks(pair).outcomes.find((other) => other.target === one);
        const cause = outcome === undefined ? undefined : linkCause(pair, outcome);
        yield {
          messageId: 'differs',
          data: { text: found.text, address: found.target },
          source: outcome?.source?.span ?? source[0]?.span ?? placeFor(pair, 'target', block.index),
          target: one.span,
          evidence: {
            expected: found.text,
            actual: found.target,
            sourceText: source.map(({ text }) => text).join(' '),
            targetText: pair.target.text.slice(one.span.offset, one.span.endOffset),
          },
          ...(link === undefined ? {} : { confidence: link.confidence }),
          cause: cause ?? `link text ${found.text} ${found.target}`,
        };
      }
    }
  },
};

/** The disagreements of the original's own links, wherever they stand. */
const inOriginal = perPair(
  ({ source }) =>
    new Set(
      detailsOf(source.blocks, 'link').map((link) => JSON.stringify(linkTextDisagreement(link))),
    ),
);

/** The value rules say already that the text names another number than the original's. */
function saidOfText(pair: Pair, { span }: LinkDetail): boolean {
  return compareValues(pair).outcomes.some(
    ({ kind, target }) =>
      kind === 'different' &&
      target !== undefined &&
      span.offset <= target.span.offset &&
      target.span.endOffset <= span.endOffset,
  );
}
