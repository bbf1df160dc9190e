import { type AlignedBlocks, placeOfLoss, quote, sentenceAround } from '../src/aligned.ts';
import { differencesAcross } from '../src/qualifiers/across.ts';
import { compareBounds, compareZones, type Difference } from '../src/qualifiers/beside.ts';
import { compareEstimates } from '../src/qualifiers/estimate.ts';
import { matchedValues } from '../src/qualifiers/matched.ts';
import { lostPhrases } from '../src/qualifiers/phrase.ts';
import type { Pair, Report, Rule } from '../src/types.ts';

export const quantityQualifier: Rule = {
  id: 'quantity-qualifier',
  severity: 'warning',
  summary: {
    en: 'Words that bound what is said: up to, before, or later, only, by default, percentile, time zone.',
    zh: '限定词不一致：最多、之前、及更高版本、仅、默认、百分位、时区等。',
  },
  messages: {
    en: {
      bound: '{source} says "{expected}", {target} says "{actual}"',
      percentile: '{source} says "{expected}", {target} speaks of no percentile',
      alternate: '{source} says "{expected}", {target} does not',
      only: '{source} says "{expected}", {target} restricts nothing',
      unsaid: '{source} says "{expected}", {target} does not',
      zone: '{source} says "{expected}", {target} gives no time zone',
      denial: '{source} says "{expected}", {target} denies nothing: "{actual}"',
      denies: '{source} denies nothing, {target} says "{actual}": "{expected}"',
    },
    zh: {
      bound: '{source}版写的是“{expected}”，{target}版写的是“{actual}”',
      percentile: '{source}版写的是“{expected}”，{target}版未提及百分位',
      alternate: '{source}版写的是“{expected}”，{target}版没有这个意思',
      only: '{source}版写的是“{expected}”，{target}版没有这一限定',
      unsaid: '{source}版写的是“{expected}”，{target}版没有提到',
      zone: '{source}版写的是“{expected}”，{target}版未注明时区',
      denial: '{source}版写的是“{expected}”，{target}版没有否定：“{actual}”',
      denies: '{source}版没有否定，{target}版写的是“{actual}”：“{expected}”',
    },
  },
  *check(pair) {
    for (const { blocks, values } of matchedValues(pair)) {
      const beside = [
        ...compareBounds(pair, values),
        ...compareEstimates(pair, values),
        ...compareZones(pair, blocks, values),
      ];
      const said = new Set<string>();
      for (const one of beside) {
        const report = reportOf(pair, blocks, one);
        const key = JSON.stringify([report.messageId, report.data]);
        if (said.has(key)) continue;
        said.add(key);
        yield report;
      }
      yield* phraseReports(pair, blocks);
      if (said.size > 0) continue;
      for (const one of differencesAcross(pair, blocks)) yield reportOf(pair, blocks, one);
    }
  },
};

function reportOf(
  pair: Pair,
  { link }: AlignedBlocks,
  { kind, source, target }: Difference,
): Report {
  const expected = quote(pair.source, source.span);
  const actual = quote(pair.target, target.span);
  const lost = kind === 'zone-lost';
  return {
    messageId: messageOf[kind],
    data: lost ? { expected } : { expected, actual },
    source: source.span,
    target: target.span,
    evidence: {
      expected,
      ...(lost ? {} : { actual }),
      sourceText: sentenceAround(pair.source, source.block, source.span),
      targetText: sentenceAround(pair.target, target.block, target.span),
    },
    confidence: link.confidence,
    // Chinese denies where English has a word for it; an estimate may be meant where none is said.
    ...(kind === 'denial-gained' || kind === 'estimate-gained'
      ? { severity: 'info' as const }
      : {}),
  };
}

const messageOf: Readonly<Record<Difference['kind'], string>> = {
  bound: 'bound',
  lost: 'bound',
  gained: 'bound',
  zone: 'bound',
  'zone-lost': 'zone',
  'denial-lost': 'denial',
  'denial-gained': 'denies',
  'estimate-lost': 'bound',
  'estimate-gained': 'bound',
};

function* phraseReports(pair: Pair, blocks: AlignedBlocks): Iterable<Report> {
  for (const { phrase, block, span } of lostPhrases(pair, blocks)) {
    const expected = quote(pair.source, span);
    yield {
      messageId: phrase.id,
      data: { expected },
      source: span,
      target: placeOfLoss(blocks),
      evidence: {
        expected,
        sourceText: sentenceAround(pair.source, block, span),
        targetText: blocks.target.map((one) => quote(pair.target, one.span)).join(' '),
      },
      confidence: blocks.link.confidence,
      // How a page puts percentiles is one decision of its translator.
      ...(phrase.id === 'percentile' ? { cause: 'percentiles' } : {}),
      ...(phrase.mild ? { severity: 'info' as const } : {}),
    };
  }
}
