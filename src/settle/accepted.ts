import type { Accepted, Finding, Pair, Suppressed } from '../types.ts';

/** Accepted differences, to be looked up. */
export interface AcceptedIndex {
  readonly byFingerprint: ReadonlyMap<string, Accepted>;
  readonly byPair: ReadonlyMap<string, readonly Accepted[]>;
}

/** Prepares a list of accepted differences for looking at many pairs. */
export function indexAccepted(accepted: readonly Accepted[]): AcceptedIndex {
  const byPair = new Map<string, Accepted[]>();
  for (const entry of accepted) {
    const key = keyOf(entry.source, entry.target);
    const known = byPair.get(key);
    if (known === undefined) byPair.set(key, [entry]);
    else known.push(entry);
  }
  return { byFingerprint: new Map(accepted.map((entry) => [entry.fingerprint, entry])), byPair };
}

/** Takes out the findings whose fingerprint was accepted. */
export function hideAccepted(
  findings: readonly Finding[],
  { byFingerprint }: AcceptedIndex,
): { readonly findings: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  const kept: Finding[] = [];
  const suppressed: Suppressed[] = [];
  for (const finding of findings) {
    const entry = byFingerprint.get(finding.fingerprint);
    if (entry === undefined) kept.push(finding);
    else suppressed.push({ ...finding, by: 'accepted', reason: entry.reason || null });
  }
  return { findings: kept, suppressed };
}

/**
 * The entries of a pair whose difference is gone: it was not found, although its rule looked.
 *
 * @param found everything that was found on the pair, said or not
 * @param spoke whether a rule was on, and could tell, for this pair
 */
export function staleAccepted(
  pair: Pair,
  { byPair }: AcceptedIndex,
  found: readonly Finding[],
  spoke: (rule: string) => boolean,
): readonly Accepted[] {
  const entries = byPair.get(keyOf(pair.source.path, pair.target.path)) ?? [];
  if (entries.length === 0) return [];
  const there = new Set(found.map(({ fingerprint }) => fingerprint));
  return entries.filter(({ fingerprint, rule }) => !there.has(fingerprint) && spoke(rule));
}

function keyOf(source: string, target: string): string {
  return `${source}\n${target}`;
}
