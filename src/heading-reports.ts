import { idFix } from './fix/heading-id.ts';
import { type Headings, idOf } from './heading-ids.ts';
import { positionAt } from './lines.ts';
import type { HeadingIds, Pair, Report, Section, Severity, Side, Span } from './types.ts';

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

function lineOf(pair: Pair, side: Side, section: Section): number {
  return positionAt(pair[side].lines, spanOf(pair, side, section).offset).line;
}

/** So many headings are named in one message. */
const mostNamed = 5;

/** That the ids of headings differ since neither page writes them, as one finding of the page. */
export function madeIdsReport(pair: Pair, headings: readonly Headings[]): Report {
  const [first] = headings;
  const named = headings.slice(0, mostNamed).map(({ source, target }) => {
    const [a, b] = [lineOf(pair, 'source', source), lineOf(pair, 'target', target)];
    return `“${source.title}” / “${target.title}” (${a === b ? a : `${a} / ${b}`})`;
  });
  return {
    messageId: 'made',
    data: {
      count: headings.length,
      headings: named.join(', ') + (headings.length > mostNamed ? ' …' : ''),
    },
    ...(first === undefined ? {} : { source: spanOf(pair, 'source', first.source) }),
    ...(first === undefined ? {} : { target: spanOf(pair, 'target', first.target) }),
    evidence: {
      expected: headings.map(({ source }) => idOf(source)).join(', '),
      actual: headings.map(({ target }) => idOf(target)).join(', '),
      ...(first === undefined
        ? {}
        : { sourceText: first.source.title, targetText: first.target.title }),
    },
    // It is about the page, whichever headings that has.
    identity: 'made',
    severity: 'info',
  };
}
