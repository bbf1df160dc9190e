import { align } from './align/align.ts';
import { check } from './check.ts';
import { compareCode } from './compare/code.ts';
import { compareImages } from './compare/images.ts';
import { compareLinks } from './compare/links.ts';
import { compareValues } from './compare/values.ts';
import { levelOf } from './config/levels.ts';
import { learn, namesOf, profileOf } from './learn.ts';
import { hasUnjudgedNames } from './names/compare.ts';
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

/** read and align: one pairing to one pair. */
export function readPair(pairing: Pairing): Pair {
  const { key, via, confidence } = pairing;
  const source = readPage(pairing.source, pairing.sourceLanguage);
  const target = readPage(pairing.target, pairing.targetLanguage);
  return { key, via, confidence, source, target, alignment: align(source, target) };
}

/** The way from pairings to a result: read, align, learn, check, settle. */
export async function lintPairings(
  pairings: readonly Pairing[],
  unpaired: readonly Unpaired[],
  config: Config,
  known?: Site,
): Promise<Result> {
  const pairs = pairings.map(readPair);
  const site = known ?? learn(pairs, config);
  const rules = await loadRules(ruleIds);
  const findings: Finding[] = [];
  const notChecked = new Map<string, string>();
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
  if (pairs.some((pair) => isUnjudged(pair, site))) {
    notChecked.set(
      'heading-anchor',
      'whether this site gives its headings ids is unknown: set profile.headingIds in the config',
    );
  }
  if (pairs.some((pair) => namesOf(site, pair) === null && hasUnjudgedNames(pair))) {
    notChecked.set(
      'dropped-name',
      'which names this site keeps or translates is unknown from so few pages: set names in the config',
    );
  }
  return {
    pairs: pairs.map(summarise),
    unpaired,
    findings: sortFindings(findings),
    suppressed: [],
    notChecked: [...notChecked].map(([rule, reason]) => ({ rule, reason })),
    texts: textsOf(pairs, findings),
  };
}

/** A page without any heading id that may or may not need them: nothing was said about it. */
function isUnjudged(pair: Pair, site: Site): boolean {
  if (profileOf(site, pair).headingIds !== 'unknown') return false;
  if (pair.source.frontMatter !== null || pair.target.frontMatter !== null) return false;
  const { sections } = pair.target;
  return (
    sections.some(({ anchor }) => anchor !== null) &&
    sections.every(({ anchor }) => anchor?.explicit == null)
  );
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
