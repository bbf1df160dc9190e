import type { Finding, Pair } from '../types.ts';
import type { Fix } from './apply.ts';

/** Which fixes are wanted. */
export interface Wanted {
  /** Those too that are not sure. */
  readonly unsafe: boolean;
  /** Fingerprints of findings that are left alone. */
  readonly blocked: ReadonlySet<string>;
}

/**
 * The fixes of findings, as edits of files. Only translations are edited, and no page that could
 * not be read as it is meant.
 */
export function planFixes(
  findings: readonly Finding[],
  pairs: readonly Pair[],
  { unsafe, blocked }: Wanted,
): Fix[] {
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  return findings.flatMap((finding): Fix[] => {
    const { fingerprint, rule, fix } = finding;
    const pair = byKey.get(finding.pair);
    if (pair === undefined || blocked.has(fingerprint)) return [];
    if (!isFixable(finding) || (!isSafe(finding) && !unsafe)) return [];
    const { path, text, problems } = pair.target;
    if (problems.length > 0 || fix.some(({ side }) => side !== 'target')) return [];
    const edits = fix
      .filter(({ offset, endOffset, text: by }) => text.slice(offset, endOffset) !== by)
      .map(({ offset, endOffset, text: by }) => ({ path, offset, endOffset, text: by }));
    return edits.length === 0 ? [] : [{ fingerprint, rule, pair: pair.key, edits }];
  });
}

/** Whether a finding can be fixed at all. */
export function isFixable({ fix }: Finding): boolean {
  return fix.length > 0;
}

/** Whether the fix of a finding is made without being asked for by name. */
export function isSafe({ fixSafety }: Finding): boolean {
  return fixSafety !== 'unsafe';
}
