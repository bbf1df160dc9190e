import { lineIndex } from '../../src/lines.ts';
import type { Finding, Place, Result } from '../../src/types.ts';
import { type LineRange, linesOf } from './edits.ts';

/** A finding with the lines that it names on either side, and what stands in them. */
export interface Located {
  readonly finding: Finding;
  readonly source: LineRange | null;
  readonly target: LineRange | null;
}

/** The findings of a result, each with its lines. */
export function locate(result: Result): Located[] {
  const starts = new Map<string, readonly number[]>();
  const lines = (place: Place | null): LineRange | null => {
    const text = place ? result.texts[place.path] : undefined;
    if (!place || text === undefined) return null;
    let index = starts.get(place.path);
    if (!index) {
      index = lineIndex(text);
      starts.set(place.path, index);
    }
    return linesOf(index, place.span);
  };
  return result.findings.map((finding) => ({
    finding,
    source: lines(finding.source),
    target: lines(finding.target),
  }));
}

/** An error or a warning: what a default run prints. */
export function isLoud({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity !== 'info';
}

function keyed(located: Located, side: 'source' | 'target'): string {
  const { rule, messageId, data } = located.finding;
  return JSON.stringify([rule, messageId, data, located[side] ?? null]);
}

/**
 * What `after` says and `before` does not. A finding is an old one where its fingerprint was there
 * at the same lines of the page that did not change (`fixed`), or where rule, message, data and
 * those lines were. A fingerprint alone is not enough: it counts equals, so a new finding above an
 * old equal takes over its number.
 */
export function newFindings(
  before: readonly Located[],
  after: readonly Located[],
  fixed: 'source' | 'target',
): Located[] {
  const known = new Map<string, number>();
  const keys = (one: Located): string[] => [
    keyed(one, fixed),
    ...(one[fixed] ? [`${one.finding.fingerprint}@${one[fixed].join('-')}`] : []),
  ];
  for (const one of before) for (const key of keys(one)) known.set(key, (known.get(key) ?? 0) + 1);
  return after.filter((one) => {
    const key = keys(one).find((candidate) => (known.get(candidate) ?? 0) > 0);
    if (key === undefined) return true;
    known.set(key, (known.get(key) ?? 0) - 1);
    return false;
  });
}

/** One line for people: severity, rule, lines, evidence, and the texts of both sides. */
export function describe(located: Located, texts: Result['texts']): string {
  const { finding } = located;
  const side = (name: 'source' | 'target'): string => {
    const place = finding[name];
    if (!place) return '';
    const lines = located[name];
    const text = texts[place.path]?.slice(place.span.offset, place.span.endOffset) ?? '';
    return `\n      ${place.path}:${lines?.[0] ?? '?'}  ${shorten(text)}`;
  };
  const data = JSON.stringify(finding.data);
  return `${finding.severity} ${finding.rule}/${finding.messageId} ${shorten(data)}${side('source')}${side('target')}`;
}

/** White space folded, control characters shown as blanks, at most 200 characters. */
export function shorten(text: string): string {
  const flat = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return flat.length > 200 ? `${flat.slice(0, 199)}…` : flat;
}
