import { idFix } from './fix/heading-id.ts';
import { type Headings, idOf } from './heading-ids.ts';
import type { HeadingIds, Pair, Report, Section, Severity, Span } from './types.ts';

function spanOf(pair: Pair, side: 'source' | 'target', section: Section): Span {
  return pair[side].blocks[section.heading ?? -1]?.span ?? section.span;
}

/** What is to be said of the id of one heading. */
export function idReport(
  pair: Pair,
  { source, target }: Headings,
  messageId: string,
  actual: string,
  about: {
    readonly linked: ReadonlySet<string>;
    /** What an id that differs is at most. */
    readonly most: Severity;
    readonly headingIds: HeadingIds;
  },
): Report {
  const expected = idOf(source);
  const span = target.anchor.idSpan ?? spanOf(pair, 'target', target);
  const grave = messageId === 'duplicate' || about.linked.has(expected);
  const free = about.most === 'info' && messageId !== 'malformed' && !grave;
  return {
    messageId,
    data: { expected, actual },
    source: source.anchor.idSpan ?? spanOf(pair, 'source', source),
    target: span,
    evidence: { expected, actual, sourceText: source.title, targetText: target.title },
    severity: grave ? 'error' : free ? 'info' : 'warning',
    ...idFix(pair, { source, target }, messageId, actual, about.headingIds),
  };
}

/** That a page gives no ids at all, as one finding. */
export function noIdsReport(
  pair: Pair,
  headings: readonly Headings[],
  headingIds: HeadingIds,
): Report {
  const [first] = headings;
  return {
    messageId: headingIds === 'unknown' ? 'unknown' : 'none',
    data: { count: headings.length },
    ...(first === undefined ? {} : { source: spanOf(pair, 'source', first.source) }),
    ...(first === undefined ? {} : { target: spanOf(pair, 'target', first.target) }),
    evidence: {
      expected: headings.map(({ source }) => idOf(source)).join(', '),
      ...(first === undefined
        ? {}
        : { sourceText: first.source.title, targetText: first.target.title }),
    },
    // It is about the page, whichever headings that has.
    identity: '',
    severity: headingIds === 'mixed' ? 'info' : 'warning',
  };
}
