import { alignedBlocks, quote } from '../aligned.ts';
import type { Pair, Report } from '../types.ts';
import type { Mark } from './mark.ts';
import { aroundIn } from './report.ts';
import { printedStars } from './strong.ts';

/**
 * Pairs of asterisks of the original that print where the translation has none that do: nothing that
 * the translation broke, and told once a page.
 */
export function* ownStarReports(pair: Pair): Iterable<Report> {
  const found = alignedBlocks(pair).flatMap(({ source, target, link }) => {
    if (target.some((block) => printedStars(pair.target, block).length > 0)) return [];
    return source.flatMap((block) =>
      pairsOf(printedStars(pair.source, block)).map(({ span }) => ({ span, block, target, link })),
    );
  });
  const [first] = found;
  if (first === undefined) return;
  const { span, block, target, link } = first;
  const actual = quote(pair.source, span);
  yield {
    messageId: 'own-stars',
    data: {
      actual,
      context: `“${quote(pair.source, aroundIn(pair.source, span, block))}”`,
      count: found.length,
    },
    source: span,
    target: target[0]?.span ?? span,
    evidence: {
      actual,
      sourceText: quote(pair.source, block.span, 240),
      targetText: target.map(({ text }) => text).join(' '),
    },
    confidence: link.confidence,
    severity: 'info',
  };
}

/** The first mark of each pair; one alone may be a note or an argument. */
function pairsOf(marks: readonly Mark[]): readonly Mark[] {
  const single = marks.filter(({ id }) => id === 'star');
  const opening = single.filter((_, index) => index % 2 === 0 && index + 1 < single.length);
  return [...marks.filter(({ id }) => id === 'stars'), ...opening].sort(
    (a, b) => a.span.offset - b.span.offset,
  );
}
