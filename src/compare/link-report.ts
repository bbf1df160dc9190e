import { quote } from '../aligned.ts';
import type { ImageDetail, LinkDetail, Pair, Report } from '../types.ts';

/** What leads somewhere. */
export type Targeted = LinkDetail | ImageDetail;

/** What every report on two links or images says: where their targets stand, and both as written. */
export function betweenTargets(
  pair: Pair,
  source: Targeted,
  target: Targeted,
): Pick<Report, 'source' | 'target' | 'evidence'> {
  return {
    source: source.urlSpan,
    target: target.urlSpan,
    evidence: {
      expected: source.url,
      actual: target.url,
      sourceText: quote(pair.source, source.span),
      targetText: quote(pair.target, target.span),
    },
  };
}
