import { alignedTo, placeFor, quote } from '../aligned.ts';
import { asOfList } from '../compare/unmarked-items.ts';
import { markupFix } from '../fix/markup.ts';
import { holds } from '../sentences.ts';
import type { Block, Page, Pair, Report, Span } from '../types.ts';
import { blockMarks } from './block-marks.ts';
import { causeOf } from './cause.ts';
import { fullWidthMarks } from './full-width.ts';
import { whereAlone } from './lone-backtick.ts';
import { isInCode, type Mark } from './mark.ts';
import { isMeant } from './meant.ts';

/** What is said of the marks of the translation's blocks that the original does not have in the same way. */
export function* blockMarkReports(pair: Pair): Iterable<Report> {
  for (const block of pair.target.blocks) {
    const source = alignedTo(pair).get(block.index)?.source ?? [];
    const before = new Set(
      source.flatMap((one) => blockMarks(pair.source, one)).map(({ id }) => id),
    );
    for (const mark of blockMarks(pair.target, block)) {
      if (before.has(mark.id) || !isMeant(mark, source, pair)) continue;
      const of = asOfList(pair, whereAlone(pair.target, mark, block, source), source);
      yield markReport(pair, of.mark, block, of.source);
    }
  }
}

/** What is said of one mark; `block` is where it stands, `sources` what the block translates. */
function markReport(pair: Pair, mark: Mark, block?: Block, sources: readonly Block[] = []): Report {
  const { id, span, right, count } = mark;
  const [source] = sources;
  const around = aroundIn(pair.target, span, block);
  const actual = quote(pair.target, span);
  return {
    messageId: id,
    data: {
      actual,
      right: right ?? '',
      context: `“${quote(pair.target, around)}”`,
      ...(count === undefined ? {} : { count }),
    },
    ...(source === undefined ? {} : { source: source.span }),
    target: span,
    evidence: {
      ...(right === undefined ? {} : { expected: right }),
      actual,
      ...(source === undefined ? {} : { sourceText: quote(pair.source, source.span) }),
      targetText: quote(pair.target, block?.span ?? around, 240),
    },
    confidence: 0.95,
    ...causeOf(mark, actual, block, pair.source.blocks[(source?.index ?? 0) - 1]),
    ...(isMinor(mark, pair) ? { severity: 'info' as const } : {}),
    ...markupFix(pair, mark, sources),
  };
}

/** What is said of a mark of the page: where code is not shown, with the code of the original. */
export function pageMarkReport(pair: Pair, mark: Mark): Report {
  if (mark.id !== 'swallowed') return markReport(pair, mark);
  const block = pair.target.blocks.findLast((one) => holds(one.span, mark.span));
  const sources = block === undefined ? [] : (alignedTo(pair).get(block.index)?.source ?? []);
  return markReport(pair, mark, block, sources);
}

/** What stands beside a mark in its block, or on its page. */
export function aroundIn(page: Page, span: Span, block: Block | undefined): Span {
  return {
    offset: Math.max(block?.span.offset ?? 0, span.offset - 20),
    endOffset: Math.min(block?.span.endOffset ?? page.text.length, span.endOffset + 30),
  };
}

/** Full-width punctuation in an English original: nothing that the translation broke. */
export function ownWidthReports(pair: Pair): Report[] {
  return fullWidthMarks(pair.source).map(({ span, count = 1 }): Report => {
    const block = pair.source.blocks.find((one) => holds(one.span, span));
    const around = aroundIn(pair.source, span, block);
    const actual = quote(pair.source, span);
    return {
      messageId: 'own-width',
      data: { actual, context: `“${quote(pair.source, around)}”`, count },
      source: span,
      target: placeFor(pair, 'source', (block?.index ?? 0) + 1),
      evidence: { actual, sourceText: quote(pair.source, block?.span ?? around, 240) },
      confidence: 0.95,
      severity: 'info',
    };
  });
}

/** What the reader hardly sees; but in code an invisible character breaks what he copies. */
function isMinor({ id, span }: Mark, { target }: Pair): boolean {
  if (id === 'width' || id === 'bracket' || id === 'quotes') return true;
  return id === 'invisible' && !isInCode(target, span);
}
