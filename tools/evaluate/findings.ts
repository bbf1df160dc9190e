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

/** What a second run says that the first did not. */
export interface Difference {
  readonly fresh: readonly Located[];
  /** Said of the same lines by the same rule before, with other data. */
  readonly changed: readonly Located[];
}

type Key = (located: Located) => string | null;

/**
 * Compares two runs of which one page, `fixed`, is the same in both. A finding is an old one where
 * rule, message, data and lines of the fixed page were there before, or its fingerprint at the same
 * lines. A fingerprint alone is not enough: it counts equals, so a new finding above an old equal
 * takes over its number.
 */
export function compareFindings(
  before: readonly Located[],
  after: readonly Located[],
  fixed: 'source' | 'target',
): Difference {
  const lines = (one: Located): string => one[fixed]?.join('-') ?? '';
  const same: Key = (one) => {
    const { rule, messageId, data } = one.finding;
    return JSON.stringify([rule, messageId, data, lines(one)]);
  };
  const print: Key = (one) => (one[fixed] ? `${one.finding.fingerprint}@${lines(one)}` : null);
  const place: Key = (one) => {
    const { rule, messageId } = one.finding;
    // A verdict is about the page; the lines that it names are an example.
    return JSON.stringify([rule, messageId, rule === 'page-verdict' ? '' : lines(one)]);
  };
  let [gone, come] = [before, after];
  for (const key of [same, print]) [gone, come] = unmatched(gone, come, key);
  const [, fresh] = unmatched(gone, come, place);
  return { fresh, changed: come.filter((one) => !fresh.includes(one)) };
}

/** What is left of both after each of `come` has taken one of `gone` with the same key. */
function unmatched(
  gone: readonly Located[],
  come: readonly Located[],
  key: Key,
): [Located[], Located[]] {
  const waiting = new Map<string, Located[]>();
  for (const one of gone) {
    const name = key(one);
    const equals = name === null ? undefined : waiting.get(name);
    if (equals) equals.push(one);
    else if (name !== null) waiting.set(name, [one]);
  }
  const taken = new Set<Located>();
  const left = come.filter((one) => {
    const match = waiting.get(key(one) ?? '')?.shift();
    if (match) taken.add(match);
    return match === undefined;
  });
  return [gone.filter((one) => !taken.has(one)), left];
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
