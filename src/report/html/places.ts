import type { Finding, PairView, Place, Range } from '../../types.ts';
import { differingParts } from '../differing.ts';
import type { FindingPlace } from './data.ts';

/** Where the findings of a pair are seen in its pages. */
export function placesIn(view: PairView, findings: readonly Finding[]): FindingPlace[] {
  return findings.map((finding) => {
    const source = rangeIn(view.source.path, finding.source);
    const target = rangeIn(view.target.path, finding.target);
    const cores = source && target && coresOf(view, source, target);
    return {
      id: finding.fingerprint,
      source,
      target,
      ...(cores ? { cores } : {}),
      confidence: finding.confidence,
      stale: finding.stale,
      absorbed: finding.evidence.absorbed ?? {},
    };
  });
}

function rangeIn(path: string, place: Place | null): Range | null {
  return place?.path === path ? [place.span.offset, place.span.endOffset] : null;
}

function coresOf(view: PairView, source: Range, target: Range): readonly [Range, Range] | null {
  const parts = differingParts(
    view.source.text.slice(...source),
    view.target.text.slice(...target),
  );
  if (parts === null) return null;
  const { a, b } = parts;
  return [
    [source[0] + a.offset, source[0] + a.endOffset],
    [target[0] + b.offset, target[0] + b.endOffset],
  ];
}
