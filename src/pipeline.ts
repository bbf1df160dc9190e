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
import { notCheckedIn, type Undecided, undecidedIn } from './not-checked.ts';
import type { Observer } from './observer.ts';
import { type ReadPage, readPage } from './read/read.ts';
import { loadRules, ruleIds } from './rule-registry.ts';
import { indexAccepted } from './settle/accepted.ts';
import { suppress } from './settle/suppress.ts';
import { settle, sortFindings } from './settle.ts';
import type {
  Accepted,
  Config,
  DriftSummary,
  Finding,
  Generator,
  Page,
  Pair,
  Pairing,
  PairSummary,
  PairView,
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
  const checked = await checkPairs(pairs, config, given);
  const pages = pairs.map(({ source, target, drift }) => ({
    source: drift?.page ?? source,
    target,
  }));
  return resultOf(checked, pages, unpaired, config, given);
}

/** What check and settle make of one pair: plain data. */
export interface Checked {
  readonly summary: PairSummary;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly staleAccepted: readonly Accepted[];
  readonly undecided: Undecided;
  readonly drift: DriftSummary | null;
  readonly view: PairView | null;
}

/** check and settle: each pair by itself. */
export async function checkPairs(
  pairs: readonly Pair[],
  config: Config,
  { site, accepted = [], views = false, observer }: Given & { readonly site: Site },
): Promise<Checked[]> {
  // Loading the rules is a part of it.
  observer?.enter('check');
  const rules = await loadRules(ruleIds);
  const index = indexAccepted(accepted);
  return pairs.map((pair, at): Checked => {
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
    const suppressed = [
      ...placedToday(rest.suppressed, pair),
      ...stale.map((finding) => ({ ...finding, by: 'stale' as const, reason: null })),
    ];
    observer?.done('check', at + 1, pairs.length);
    if (views) observer?.enter('report');
    return {
      summary: summarise(pair),
      findings: current,
      suppressed,
      staleAccepted: rest.staleAccepted,
      undecided: undecidedIn(pair, site),
      drift: summariseDrift(pair),
      view: views ? viewOf(ofToday(pair), pair.drift) : null,
    };
  });
}

/** Two pages as they are today. */
interface Today {
  readonly source: Pick<Page, 'path' | 'language' | 'text'>;
  readonly target: Pick<Page, 'path' | 'language' | 'text'>;
}

/**
 * What was found in all pairs of a run.
 *
 * @param pages of the pairs, in the order of `checked`
 */
export async function resultOf(
  checked: readonly Checked[],
  pages: readonly Today[],
  unpaired: readonly Unpaired[],
  config: Config,
  { site, whole = false, views = false }: Given & { readonly site: Site },
): Promise<Result> {
  const lone = whole ? loneFindings(unpaired, pages, await loadRules(ruleIds), config) : [];
  const findings = [...checked.flatMap((one) => one.findings), ...lone];
  const suppressed = checked.flatMap((one) => one.suppressed);
  const drifts = checked.flatMap(({ drift }) => drift ?? []);
  return {
    pairs: checked.map(({ summary }) => summary),
    unpaired,
    findings: sortFindings(findings),
    suppressed: sortFindings(suppressed),
    staleAccepted: checked.flatMap((one) => one.staleAccepted),
    notChecked: notCheckedIn(checked.map(({ undecided }) => undecided)),
    drifts,
    texts: textsOf(pages, [...findings, ...suppressed], drifts),
    ...(views ? { views: viewsOf(checked, site) } : {}),
  };
}

function viewsOf(checked: readonly Checked[], { profiles, evidence }: Site): Views {
  return { pairs: checked.flatMap(({ view }) => view ?? []), profiles, evidence };
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

/** Of the pages that a finding names, and of those whose original moved on. */
function textsOf(
  pages: readonly Today[],
  findings: readonly Finding[],
  drifts: readonly DriftSummary[],
): Record<string, string> {
  const named = new Set([
    ...findings.flatMap((finding) => [finding.source?.path, finding.target?.path]),
    ...drifts.flatMap(({ source, target }) => [source, target]),
  ]);
  const texts: Record<string, string> = Object.create(null);
  for (const { source, target } of pages) {
    for (const { path, text } of [source, target]) if (named.has(path)) texts[path] = text;
  }
  return texts;
}
