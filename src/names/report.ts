import { leastSure, placeOfLoss, sentenceAround, textOfBlocks } from '../aligned.ts';
import { holds } from '../sentences.ts';
import type { Block, Page, Pair, Report, Severity, Span } from '../types.ts';
import type { NameOutcome } from './compare.ts';
import type { OtherCase } from './other-case.ts';
import type { Slip } from './slips.ts';

/** A name that is lost, changed or translated. */
export function nameReport(pair: Pair, outcome: NameOutcome): Report {
  const { name, blocks, near, literal, kept, of } = outcome;
  const actual = near?.text ?? literal;
  const messageId = messageOf(outcome);
  return {
    messageId,
    data: {
      expected: name.text,
      ...(actual === undefined ? {} : { actual }),
      // The page by itself would count otherwise than the site.
      ...(messageId === 'kept' ? { kept, of } : {}),
      ...(messageId === 'replaced' ? { count: of } : {}),
    },
    source: name.span,
    target: near?.span ?? placeOfLoss(blocks),
    evidence: {
      expected: name.text,
      ...(actual === undefined ? {} : { actual }),
      sourceText: sentenceWith(pair, blocks.source, name.span) ?? name.text,
      targetText: blocks.target.map((one) => one.text).join(' '),
    },
    confidence: blocks.link.confidence,
    severity: severityOf(outcome),
  };
}

/** A name in other capitals: a matter of style. */
export function caseReport(pair: Pair, { source, target, blocks, count }: OtherCase): Report {
  const [expected, actual] = [source.text, target.text];
  return {
    messageId: count > 1 ? 'cases' : 'case',
    data: { expected, actual, ...(count > 1 ? { count } : {}) },
    source: source.span,
    target: target.span,
    evidence: {
      expected,
      actual,
      sourceText: sentenceWith(pair, blocks.source, source.span) ?? expected,
      targetText: sentenceIn(pair.target, blocks.target, target.span) ?? actual,
    },
    identity: `${expected} ${actual}`,
    confidence: blocks.link.confidence,
    severity: 'info',
  };
}

/** A slip in a Latin word. */
export function slipReport(pair: Pair, slip: Slip): Report {
  const { blocks, expected, actual } = slip;
  const source = slip.source ?? blocks.source[0]?.span;
  return {
    messageId: messageOfSlip[slip.in],
    data: { expected, actual },
    ...(source === undefined ? {} : { source }),
    target: slip.target,
    evidence: {
      expected,
      actual,
      sourceText:
        (slip.source && sentenceWith(pair, blocks.source, slip.source)) ??
        textOfBlocks(blocks.source),
      targetText: textOfBlocks(blocks.target),
    },
    confidence: blocks.link.confidence,
    severity: slip.sure && blocks.link.confidence >= leastSure ? 'warning' : 'info',
  };
}

const messageOfSlip: Readonly<Record<Slip['in'], string>> = {
  source: 'own-slip',
  target: 'slip',
  page: 'page-slip',
};

function sentenceWith(pair: Pair, blocks: readonly Block[], place: Span): string | undefined {
  return sentenceIn(pair.source, blocks, place);
}

function sentenceIn(page: Page, blocks: readonly Block[], place: Span): string | undefined {
  const block = blocks.find(({ span }) => holds(span, place));
  return block && sentenceAround(page, block, place);
}

/** Nothing stands in the place of the name. */
export function isLossOnly({ near, literal }: NameOutcome): boolean {
  return near === undefined && literal === undefined;
}

function messageOf({ near, literal, ground, of }: NameOutcome): string {
  if (near !== undefined) return ground === 'instead' && of > 0 ? 'replaced' : 'changed';
  if (literal === undefined) return 'dropped';
  return ground === 'known' && of > 0 ? 'kept' : 'translated';
}

/** What a page is about may go without saying. */
function severityOf({ light, near, literal, blocks }: NameOutcome): Severity {
  if (blocks.link.confidence < leastSure) return 'info';
  return light && near === undefined && literal === undefined ? 'info' : 'warning';
}
