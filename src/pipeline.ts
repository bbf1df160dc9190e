import { align } from './align/align.ts';
import { check } from './check.ts';
import { compareCode } from './compare/code.ts';
import { compareImages } from './compare/images.ts';
import { compareLinks } from './compare/links.ts';
import { compareValues } from './compare/values.ts';
import { levelOf } from './config/levels.ts';
import { summariseDrift } from './history/concerned.ts';
import { driftBetween } from './history/drift.ts';
import { placedToday, seenToday } from './history/rebase.ts';
import { learn } from './learn.ts';
import { loneFindings } from './lone-pages.ts';
import { notChecked } from './not-checked.ts';
import type { Observer } from './observer.ts';
import { type ReadPage, readPage } from './read/read.ts';
import { loadRules, ruleIds } from './rule-registry.ts';
import { indexAccepted } from './settle/accepted.ts';
import { suppress } from './settle/suppress.ts';
import { settle, sortFindings } from './settle.ts';
import type {
  Accepted,
  Config,
  Finding,
  Generator,
  Pair,
  Pairing,
  PairSummary,
  Result,
  Severity,
  Site,
  Suppressed,
  Unpaired,
  Views,
} from './types.ts';
import { verdictOf } from './verdict.ts';
import { viewOf } from './view/view.ts';

/** How pages are read, and who is told of it. */
interface Reading {
  readonly read?: ReadPage;
  readonly observer?: Observer;
}

/** {@link readPair} for many, one after the other. */
export function readPairs(pairings: readonly Pairing[], reading: Reading = {}): Pair[] {
  return pairings.map((pairing, index) => {
    const pair = readPair(pairing, reading);
    reading.observer?.done('read', index + 1, pairings.length);
    return pair;
  });
}

/**
 * read and align: one pairing to one pair. Where it is known which state of the original was
 * translated, that is the one to hold the translation against, and what changed since is its drift.
 */
export function readPair(pairing: Pairing, { read = readPage, observer }: Reading = {}): Pair {
  const { key, via, confidence, pin } = pairing;
  observer?.enter('read');
  const today = read(pairing.source, pairing.sourceLanguage);
  const target = read(pairing.target, pairing.targetLanguage);
  const pair = { key, via, confidence, target };
  if (pin !== undefined) {
    const source = read(pin.file, pairing.sourceLanguage);
    observer?.enter('align');
    const drift = driftBetween(source, today, pin);
    if (drift.changes.length > 0)
      return { ...pair, source, alignment: align(source, target), drift };
  }
  observer?.enter('align');
  return { ...pair, source: today, alignment: align(today, target) };
}

/** A pair with the original as it is, where it was held against another state of it. */
function ofToday(pair: Pair): Pair {
  const { drift, target } = pair;
  if (drift === undefined) return pair;
  return { ...pair, source: drift.page, alignment: align(drift.page, target) };
}

/** What a run is told beside the pages. */
interface Given {
  readonly whole?: boolean;
  readonly accepted?: readonly Accepted[];
  readonly views?: boolean;
  readonly observer?: Observer;
}

/**
 * The way from pairings to a result: read, align, learn, check, settle.
 *
 * @param given the site where it is known already; `whole` where the pairings and the unpaired pages
 *   are all pages of the site; `accepted` the differences to hide; `generators` as discovered;
 *   `views` where the report shows the pages themselves; `observer` is told how far it is
 */
export async function lintPairings(
  pairings: readonly Pairing[],
  unpaired: readonly Unpaired[],
  config: Config,
  given: Given & {
    readonly site?: Site;
    readonly generators?: Readonly<Record<string, Generator>>;
  } = {},
): Promise<Result> {
  const pairs = readPairs(pairings, given);
  const site = given.site ?? learn(pairs, config, given.whole ? unpaired : null, given.generators);
  return lintPairs(pairs, unpaired, config, { ...given, site });
}

/** check and settle: pairs to a result. */
export async function lintPairs(
  pairs: readonly Pair[],
  unpaired: readonly Unpaired[],
  config: Config,
  given: Given & { readonly site: Site },
): Promise<Result> {
  const { site, observer } = given;
  // Loading the rules is a part of it.
  observer?.enter('check');
  const rules = await loadRules(ruleIds);
  const index = indexAccepted(given.accepted ?? []);
  const findings: Finding[] = [];
  const suppressed: Suppressed[] = [];
  const gone: Accepted[] = [];
  for (const [at, pair] of pairs.entries()) {
    observer?.enter('check');
    const paths = [pair.source.path, pair.target.path];
    const enabled = rules.flatMap((rule) => {
      const { level, options } = levelOf(config, rule.id, rule.severity, paths);
      return level === 'off' ? [] : [{ rule, options }];
    });
    const levelIn = (rule: string, severity: Severity) =>
      levelOf(config, rule, severity, paths).level;
    const reports = check(pair, site, enabled, observer);
    observer?.enter('settle');
    const found = settle(pair, reports, levelIn);
    const on = enabled.map(({ rule }) => rule);
    const rest = suppress(pair, found, { site, rules: on, accepted: index, levelOf: levelIn });
    const { current, stale } = seenToday(rest.findings, pair);
    findings.push(...current);
    suppressed.push(
      ...placedToday(rest.suppressed, pair),
      ...stale.map((finding) => ({ ...finding, by: 'stale' as const, reason: null })),
    );
    gone.push(...rest.staleAccepted);
    observer?.done('check', at + 1, pairs.length);
  }
  if (given.whole) findings.push(...loneFindings(unpaired, pairs, rules, config));
  return {
    pairs: pairs.map(summarise),
    unpaired,
    findings: sortFindings(findings),
    suppressed: sortFindings(suppressed),
    staleAccepted: gone,
    notChecked: notChecked(pairs, site),
    drifts: pairs.flatMap((pair) => summariseDrift(pair) ?? []),
    texts: textsOf(pairs, [...findings, ...suppressed]),
    ...(given.views ? { views: viewsOf(pairs, site, observer) } : {}),
  };
}

function viewsOf(pairs: readonly Pair[], site: Site, observer?: Observer): Views {
  observer?.enter('report');
  return {
    pairs: pairs.map((pair) => viewOf(ofToday(pair), pair.drift)),
    profiles: site.profiles,
    evidence: site.evidence,
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
    for (const { path, text } of [pair.drift?.page ?? pair.source, pair.target])
      if (named.has(path) || pair.drift !== undefined) texts[path] = text;
  }
  return texts;
}
