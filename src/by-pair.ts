import type { Finding } from './types.ts';

/** Findings of one pair together, in the order in which the pairs first appear. */
export function byPair(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.pair);
    if (group) group.push(finding);
    else groups.set(finding.pair, [finding]);
  }
  return [...groups.values()];
}
