import { align } from './align/align.ts';
import { check } from './check.ts';
import { compareCode } from './compare/code.ts';
import { compareImages } from './compare/images.ts';
import { compareLinks } from './compare/links.ts';
import { compareValues } from './compare/values.ts';
import { levelOf } from './config/levels.ts';
import { learn } from './learn.ts';
import { notChecked } from './not-checked.ts';
import { readPage } from './read/read.ts';
import { loadRules, ruleIds } from './rule-registry.ts';
import { settle, sortFindings } from './settle.ts';
import type {
  Config,
  Finding,
  Pair,
  Pairing,
  PairSummary,
  Result,
  Site,
  Unpaired,
} from './types.ts';
import { verdictOf } from './verdict.ts';
import { viewOf } from './view/view.ts';

/** read and align: one pairing to one pair. */
export function readPair(pairing: Pairing): Pair {
  const { key, via, confidence } = pairing;
  const source = readPage(pairing.source, pairing.sourceLanguage);
  const target = readPage(pairing.target, pairing.targetLanguage);
  return { key, via, confidence, source, target, alignment: align(source, target) };
}

/**
 * The way from pairings to a result: read, align, learn, check, settle.
 *
 * @param given the site where it is known already; `whole` where the pairings and the unpaired pages
 *   are all pages of the site; `views` where the report shows the pages themselves
 */
export async function lintPairings(
  pairings: readonly Pairing[],
  unpaired: readonly Unpaired[],
  config: Config,
  given: { readonly site?: Site; readonly whole?: boolean; readonly views?: boolean } = {},
): Promise<Result> {
  const pairs = pairings.map(readPair);
  const site = given.site ?? learn(pairs, config, given.whole ? unpaired : null);
  const rules = await loadRules(ruleIds);
  const findings: Finding[] = [];
  for (const pair of pairs) {
    const paths = [pair.source.path, pair.target.path];
    const enabled = rules.flatMap((rule) => {
      const { level, options } = levelOf(config, rule.id, rule.severity, paths);
      return level === 'off' ? [] : [{ rule, options }];
    });
    const reports = check(pair, site, enabled);
    findings.push(
      ...settle(pair, reports, (rule, severity) => levelOf(config, rule, severity, paths).level),
    );
  }
  return {
    pairs: pairs.map(summarise),
    unpaired,
    findings: sortFindings(findings),
    suppressed: [],
    notChecked: notChecked(pairs, site),
    texts: textsOf(pairs, findings),
    ...(given.views
      ? { views: { pairs: pairs.map(viewOf), profiles: site.profiles, evidence: site.evidence } }
      : {}),
  };
}

function summarise(pair: Pair): PairSummary {
  const { source, target, alignment, via, confidence } = pair;
  const comparisons = [compareLinks, compareImages, compareCode, compareValues].map((compare) =>
    compare(pair),
  );
  const aligned = alignment.sections.filter(
    (link) => link.source.length > 0 && link.target.length > 0,
  );
  return {
    source: source.path,
    target: target.path,
    sourceLanguage: source.language,
    targetLanguage: target.language,
    via,
    confidence,
    verdict: verdictOf(pair)?.verdict ?? null,
    sections: {
      source: source.sections.length,
      target: target.sections.length,
      aligned: aligned.reduce((sum, link) => sum + link.source.length, 0),
    },
    details: {
      compared: comparisons.reduce((sum, one) => sum + one.compared, 0),
      matched: comparisons.reduce((sum, one) => sum + one.matched, 0),
    },
  };
}

function textsOf(pairs: readonly Pair[], findings: readonly Finding[]): Record<string, string> {
  const named = new Set(
    findings.flatMap((finding) => [finding.source?.path, finding.target?.path]),
  );
  const texts: Record<string, string> = Object.create(null);
  for (const pair of pairs) {
    for (const { path, text } of [pair.source, pair.target])
      if (named.has(path)) texts[path] = text;
  }
  return texts;
}
