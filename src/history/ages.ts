import { resolve } from 'node:path';
import { byPair } from '../by-pair.ts';
import { levelOf } from '../config/levels.ts';
import { blame, type LineAge, type LineRange } from '../git/blame.ts';
import { readRevisions } from '../git/objects.ts';
import { pathIn, type repositoryFinder } from '../git/repository.ts';
import { lineIndex, positionAt } from '../lines.ts';
import { lintPairs, readPair } from '../pipeline.ts';
import { loadRules } from '../rule-registry.ts';
import { hideAccepted, indexAccepted } from '../settle/accepted.ts';
import { settle, sortFindings } from '../settle.ts';
import type {
  Accepted,
  Config,
  Finding,
  Pairing,
  Place,
  Result,
  Site,
  Suppressed,
} from '../types.ts';
import { withLineEndsOf } from './pins.ts';

/** What the question of age needs beside the result. */
export interface Past {
  readonly pairings: readonly Pairing[];
  readonly site: Site;
  readonly config: Config;
  readonly cwd: string;
  readonly accepted: readonly Accepted[];
  readonly repositoryOf: ReturnType<typeof repositoryFinder>;
}

/** A finding whose original was written after its translation. */
interface Candidate {
  readonly finding: Finding;
  readonly source: LineAge;
  readonly target: LineAge;
}

/** How many pairs git is asked about at a time. */
const batch = 4;
const ofPages = new Set(['stale-translation', 'page-verdict', 'parse-error']);

/**
 * Tells what of a result is stale: the lines of the original are younger than those of the
 * translation, and the original as it was when those were written does not give the finding. What
 * is stale is said once for a page. Where git does not tell, nothing changes.
 */
export async function withoutStale(result: Result, past: Past): Promise<Result> {
  const pairings = new Map(past.pairings.map((pairing) => [pairing.key, pairing]));
  const groups = byPair(
    result.findings.filter(
      ({ pair, rule, severity }) =>
        pairings.get(pair)?.pin === undefined && severity !== 'info' && !ofPages.has(rule),
    ),
  );
  const stale: Suppressed[] = [];
  const said: Finding[] = [];
  for (let from = 0; from < groups.length; from += batch) {
    const part = groups.slice(from, from + batch).map(async (findings) => {
      const pairing = pairings.get(findings[0]?.pair ?? '');
      if (pairing === undefined) return;
      const found = await staleOf(pairing, findings, past);
      if (found.length === 0) return;
      stale.push(...found.map(({ finding }) => suppress(finding)));
      said.push(...(await sayOnce(pairing, found, past)));
    });
    await Promise.all(part);
  }
  if (stale.length === 0) return result;
  const gone = new Set(stale.map(({ fingerprint, pair }) => `${pair} ${fingerprint}`));
  const left = result.findings.filter(
    ({ fingerprint, pair }) => !gone.has(`${pair} ${fingerprint}`),
  );
  const rest = hideAccepted(said, indexAccepted(past.accepted));
  const there = new Set(rest.suppressed.map(({ fingerprint }) => fingerprint));
  return {
    ...result,
    staleAccepted: result.staleAccepted.filter(({ fingerprint }) => !there.has(fingerprint)),
    findings: sortFindings([...left, ...rest.findings]),
    suppressed: sortFindings([...result.suppressed, ...stale, ...rest.suppressed]),
  };
}

function suppress(finding: Finding): Suppressed {
  return { ...finding, stale: true, by: 'stale', reason: null };
}

async function staleOf(
  pairing: Pairing,
  findings: readonly Finding[],
  past: Past,
): Promise<readonly Candidate[]> {
  const sourceAges = await agesOf(
    pairing.source,
    findings.map(({ source }) => source),
    past,
  );
  if (sourceAges === null) return [];
  const targetAges = await agesOf(
    pairing.target,
    findings.map(({ target }) => target),
    past,
  );
  if (targetAges === null) return [];
  const candidates = findings.flatMap((finding): Candidate[] => {
    const [source, target] = [sourceAges(finding.source), targetAges(finding.target)];
    return source !== null && target !== null && source.time > target.time
      ? [{ finding, source, target }]
      : [];
  });
  const commits = new Set(candidates.map(({ target }) => target.commit));
  const found = new Map<string, ReadonlySet<string> | null>();
  for (const commit of commits) found.set(commit, await foundAt(commit, pairing, past));
  return candidates.filter(({ finding, target }) => {
    const then = found.get(target.commit);
    return then != null && !then.has(finding.fingerprint);
  });
}

/** Gives when the youngest line of a place was written; null where git does not know the file. */
async function agesOf(
  { path, text }: Pairing['source'],
  places: readonly (Place | null)[],
  { cwd, repositoryOf }: Past,
): Promise<((place: Place | null) => LineAge | null) | null> {
  const absolute = resolve(cwd, path);
  const repository = await repositoryOf(absolute);
  if (repository === null) return null;
  const lines = lineIndex(text);
  const rangeOf = ({ span }: Place): LineRange => ({
    from: positionAt(lines, span.offset).line,
    to: positionAt(lines, Math.max(span.offset, span.endOffset - 1)).line,
  });
  const ranges = places.flatMap((place) => (place === null ? [] : [rangeOf(place)]));
  const ages = await blame(repository, pathIn(repository, absolute), ranges);
  return (place) => {
    if (place === null) return null;
    const { from, to } = rangeOf(place);
    let youngest: LineAge | null = null;
    for (let line = from; line <= to; line++) {
      const age = ages.get(line);
      if (age === undefined) return null;
      if (youngest === null || age.time > youngest.time) youngest = age;
    }
    return youngest;
  };
}

/** Fingerprints of what the translation of today had got wrong by the original of a commit. */
async function foundAt(
  commit: string,
  pairing: Pairing,
  { site, config, cwd, repositoryOf }: Past,
): Promise<ReadonlySet<string> | null> {
  const path = resolve(cwd, pairing.source.path);
  const repository = await repositoryOf(path);
  if (repository === null) return null;
  const [text] = await readRevisions(repository, [{ commit, path: pathIn(repository, path) }]);
  if (text == null) return null;
  const source = { ...pairing.source, text: withLineEndsOf(pairing.source.text, text) };
  const { findings } = await lintPairs([readPair({ ...pairing, source })], [], config, {
    site,
    accepted: [],
  });
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}

async function sayOnce(
  pairing: Pairing,
  stale: readonly Candidate[],
  { config }: Past,
): Promise<Finding[]> {
  const [rule] = await loadRules(['stale-translation']);
  const first = stale[0];
  if (rule === undefined || first === undefined) return [];
  const since = Math.min(...stale.map(({ source }) => source.time));
  const paths = [pairing.source.path, pairing.target.path];
  const { source, target, evidence } = first.finding;
  const report = {
    messageId: 'differs',
    data: {
      count: stale.length,
      since: new Date(since * 1000).toISOString().slice(0, 10),
      where: [...new Set(stale.map(({ finding }) => finding.rule))].join(' · '),
    },
    ...(source === null ? {} : { source: source.span }),
    ...(target === null ? {} : { target: target.span }),
    identity: stale.map(({ finding }) => finding.fingerprint).join(' '),
    evidence: {
      ...(evidence.sourceText === undefined ? {} : { sourceText: evidence.sourceText }),
      ...(evidence.targetText === undefined ? {} : { targetText: evidence.targetText }),
    },
    confidence: 1,
  };
  const { pin: _, ...unpinned } = pairing;
  return settle(
    readPair(unpinned),
    [{ rule, report }],
    (id, severity) => levelOf(config, id, severity, paths).level,
  );
}
