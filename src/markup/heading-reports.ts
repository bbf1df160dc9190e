import { otherSide, placeFor, quote, spanOver } from '../aligned.ts';
import { type HeadingSlip, headingSlips } from '../compare/heading-slips.ts';
import type { Pair, Report } from '../types.ts';

/** What is said of headings that one page has by a slip, on whichever page that is. */
export function headingReports(pair: Pair): Report[] {
  return headingSlips(pair).map((slip) => headingReport(pair, slip));
}

function headingReport(pair: Pair, { kind, side, heading, others }: HeadingSlip): Report {
  const other = otherSide(side);
  const isOwn = side === 'source';
  const [page, place] = [pair[side], spanOver(others) ?? placeFor(pair, side, heading.index)];
  const actual = quote(page, heading.span);
  const [own, there] = [quote(page, heading.span, 240), quote(pair[other], place, 240)];
  return {
    messageId: isOwn ? `own-${kind}` : kind,
    data: { actual, context: `“${quote(page, heading.span, 60)}”` },
    source: isOwn ? heading.span : place,
    target: isOwn ? place : heading.span,
    evidence: { actual, sourceText: isOwn ? own : there, targetText: isOwn ? there : own },
    confidence: 0.95,
    // It shows as an empty line.
    ...(kind === 'empty' ? { severity: 'info' as const } : {}),
  };
}
