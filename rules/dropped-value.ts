import { type AlignedBlocks, leastSure, placeOfLoss, sentenceAround } from '../src/aligned.ts';
import { lossCause } from '../src/compare/loss.ts';
import { lostRanges } from '../src/compare/lost-ranges.ts';
import { lostYears } from '../src/compare/lost-years.ts';
import { isOwnVersion } from '../src/compare/own-version.ts';
import { isSaidByAddress } from '../src/compare/said-by-address.ts';
import { type PlacedReport, toldTogether } from '../src/compare/told-together.ts';
import { compareValues } from '../src/compare/values.ts';
import { hasHole } from '../src/holes.ts';
import type { Pair, Report, Rule, Severity, ValueDetail } from '../src/types.ts';
import { isAmountGone } from '../src/values/amount-gone.ts';
import { exactKey } from '../src/values/same.ts';
import { shownValue } from '../src/values/shown.ts';
import { isOtherLimit } from '../src/values/unlimited.ts';
import { isWholeSaid } from '../src/values/whole.ts';

export const droppedValue: Rule = {
  id: 'dropped-value',
  severity: 'error',
  summary: {
    en: 'A version, date, time, percentage, id or number of the original is gone.',
    zh: '原文的版本、日期、时间、百分比、编号或数字在译文中缺失。',
  },
  messages: {
    en: {
      missing: '{source} says {expected}, {target} does not',
      elsewhere: '{source} says {expected} here, {target} only elsewhere in the section',
      year: '{source} says {expected}, {target} leaves out the year: {actual}',
    },
    zh: {
      missing: '{source}写有 {expected}，{target}没有',
      elsewhere: '{source}在此处写有 {expected}，{target}只在本节其他位置写有',
      year: '{source}写有 {expected}，{target}没有写年份：{actual}',
    },
  },
  check: (pair) => toldTogether([...lostValues(pair)], fewestTogether),
};

/** So many values that one block lost went together. */
const fewestTogether = 3;

function* lostValues(pair: Pair): Iterable<PlacedReport> {
  const said = new Set<string>();
  for (const { kind, source, blocks, elsewhere: apart } of compareValues(pair).outcomes) {
    if (kind !== 'missing' || source === undefined) continue;
    const range = lostRanges(pair).get(source);
    // Told once, with its last end, which has the unit.
    if (range?.first === source) continue;
    const elsewhere = range?.elsewhere ?? apart;
    // Lost code is the business of dropped-code.
    if (source.inCode || isSaidByAddress(pair, 'source', source)) continue;
    if (isOtherLimit(pair, 'source', source.span)) continue;
    if (isOwnVersion(pair, source, blocks)) continue;
    if (isWholeSaid(source, blocks.target, pair.target.language)) continue;
    const once = `${blocks.link.source[0]} ${exactKey(source)}`;
    if (said.has(once)) continue;
    said.add(once);
    const expected = range?.text ?? source.measure?.text ?? shownValue(source);
    const block = blocks.source.find((one) => one.details.includes(source));
    const cause = lossCause(pair, blocks, source);
    const report: Report = {
      messageId: elsewhere ? 'elsewhere' : 'missing',
      data: { expected, type: source.type },
      source: range?.span ?? source.span,
      target: placeOfLoss(blocks),
      evidence: {
        expected,
        sourceText:
          block === undefined ? source.text : sentenceAround(pair.source, block, source.span),
        targetText: blocks.target.map((one) => one.text).join(' '),
      },
      confidence: blocks.link.confidence,
      severity: severityOf(
        source,
        blocks.link.confidence,
        elsewhere,
        hasHole(pair.target, blocks.target) ||
          (isAmountGone(source, blocks.target) && !isComment(pair, blocks)),
      ),
      ...(cause === undefined ? {} : { cause }),
    };
    yield { place: blocks.source[0]?.index ?? 0, report };
  }
  for (const { source, target, elsewhere } of lostYears(pair)) {
    const [expected, actual] = [shownValue(source), shownValue(target)];
    const report: Report = {
      messageId: 'year',
      data: { expected, actual, type: 'date' },
      source: source.span,
      target: target.span,
      evidence: { expected, actual },
      severity: elsewhere ? 'info' : 'warning',
    };
    yield { place: source.span.offset, report };
  }
}

/**
 * The loss of an advisory id may cost a reader his security; that of a small number, nothing, unless
 * the sentence has a hole where it stood.
 */
function severityOf(
  { type, strength }: ValueDetail,
  confidence: number,
  elsewhere: boolean,
  cutOut: boolean,
): Severity {
  if (confidence < leastSure || (!cutOut && (elsewhere || strength !== 'strong'))) return 'info';
  return type === 'cve' ? 'error' : 'warning';
}

/** A comment may leave an amount to the code that it stands beside. */
function isComment({ source }: Pair, blocks: AlignedBlocks): boolean {
  return source.blocks[blocks.source[0]?.index ?? -1]?.code !== undefined;
}
