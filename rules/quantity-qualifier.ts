import { type AlignedBlocks, placeOfLoss, quote, sentenceAround } from '../src/aligned.ts';
import { contradict, readBound } from '../src/qualifiers/bound.ts';
import { matchedValues } from '../src/qualifiers/matched.ts';
import { findOpposed } from '../src/qualifiers/opposite.ts';
import { phrases } from '../src/qualifiers/phrase.ts';
import type { Block, Page, Pair, Report, Rule, Span, ValueDetail } from '../src/types.ts';
import type { ValuePair } from '../src/values/contradiction.ts';

export const quantityQualifier: Rule = {
  id: 'quantity-qualifier',
  severity: 'warning',
  summary: {
    en: 'The words beside a value: up to, before, or later, every other, percentile, time zone.',
    zh: '数值旁的限定词不一致：最多、之前、及更高版本、每隔一周、百分位、时区等。',
  },
  messages: {
    en: {
      bound: '{source} says "{expected}", {target} says "{actual}"',
      percentile: '{source} says "{expected}", {target} speaks of no percentile',
      alternate: '{source} says "{expected}", {target} does not',
      zone: '{source} gives the time zone "{expected}", {target} gives none',
    },
    zh: {
      bound: '{source}版写的是“{expected}”，{target}版写的是“{actual}”',
      percentile: '{source}版写的是“{expected}”，{target}版未提及百分位',
      alternate: '{source}版写的是“{expected}”，{target}版没有这个意思',
      zone: '{source}版注明了时区“{expected}”，{target}版没有',
    },
  },
  *check(pair) {
    for (const { blocks, values } of matchedValues(pair)) {
      const seen = new Set<string>();
      for (const [source, target] of values) {
        const found = bounds(pair, blocks, source, target);
        if (found === null || seen.has(String(found.data.expected))) continue;
        seen.add(String(found.data.expected));
        yield found;
      }
      yield* lostPhrases(pair, blocks, values);
      if (seen.size === 0) yield* opposed(pair, blocks);
    }
  },
};

/** Words turned into their opposite, wherever they stand in a block. */
function* opposed(pair: Pair, { source, target, link }: AlignedBlocks): Iterable<Report> {
  const [from, to] = [source[0], target[0]];
  if (from === undefined || to === undefined || source.length > 1 || target.length > 1) return;
  const { language } = pair.source;
  for (const found of findOpposed(from.prose, to.prose, language, pair.target.language)) {
    const [a, b] = [at(from, found.source), at(to, found.target)];
    const [expected, actual] = [found.source[0], found.target[0]];
    yield {
      messageId: 'bound',
      data: { expected, actual },
      source: a,
      target: b,
      evidence: {
        expected,
        actual,
        sourceText: sentenceAround(pair.source, from, a),
        targetText: sentenceAround(pair.target, to, b),
      },
      confidence: link.confidence,
    };
  }
}

function at(block: Block, { index = 0, 0: text }: RegExpMatchArray): Span {
  const offset = block.span.offset + index;
  return { offset, endOffset: offset + text.length };
}

function bounds(
  pair: Pair,
  blocks: AlignedBlocks,
  source: ValueDetail,
  target: ValueDetail,
): Report | null {
  const from = holder(blocks.source, source.span);
  const to = holder(blocks.target, target.span);
  if (from === undefined || to === undefined) return null;
  const a = readBound(pair.source, source, from.span);
  const b = readBound(pair.target, target, to.span);
  if (a === null || b === null || !contradict(a, b, source)) return null;
  const expected = quote(pair.source, a.span);
  const actual = quote(pair.target, b.span);
  return {
    messageId: 'bound',
    data: { expected, actual },
    source: a.span,
    target: b.span,
    evidence: {
      expected,
      actual,
      sourceText: sentenceAround(pair.source, from, a.span),
      targetText: sentenceAround(pair.target, to, b.span),
    },
    confidence: blocks.link.confidence,
  };
}

/** Set phrases of the source that the aligned text answers in no way. */
function* lostPhrases(
  pair: Pair,
  blocks: AlignedBlocks,
  values: readonly ValuePair[],
): Iterable<Report> {
  const there = blocks.target.map((block) => sourceOf(pair.target, block)).join(' ');
  for (const { id, answers, ...by } of phrases) {
    if (answers[pair.target.language].test(there)) continue;
    if (id === 'zone' && !values.some(([value]) => value.type === 'time')) continue;
    for (const block of blocks.source) {
      const found = by[pair.source.language].exec(sourceOf(pair.source, block));
      if (found === null) continue;
      const offset = block.span.offset + found.index;
      const span = { offset, endOffset: offset + found[0].length };
      yield {
        messageId: id,
        data: { expected: found[0] },
        source: span,
        target: placeOfLoss(blocks),
        evidence: {
          expected: found[0],
          sourceText: sentenceAround(pair.source, block, span),
          targetText: blocks.target.map((one) => quote(pair.target, one.span)).join(' '),
        },
        confidence: blocks.link.confidence,
        // How a page puts percentiles is one decision of its translator.
        ...(id === 'percentile' ? { cause: 'percentiles' } : {}),
      };
    }
  }
}

function sourceOf(page: Page, block: Block): string {
  return page.text.slice(block.span.offset, block.span.endOffset).replace(/\s/g, ' ');
}

function holder(blocks: readonly Block[], { offset }: Span): Block | undefined {
  return blocks.find(({ span }) => span.offset <= offset && offset < span.endOffset);
}
