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

/** Whether one of two addresses goes on where the other ends: a page of releases, and one of them. */
export function goesOn(from: string, to: string): boolean {
  const [short, long] = from.length < to.length ? [from, to] : [to, from];
  return (
    /^https?:\/\/[^/]+\/[^/]+\/./.test(short) && long.startsWith(`${short.replace(/\/$/, '')}/`)
  );
}
