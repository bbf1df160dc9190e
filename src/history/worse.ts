import type { Finding } from '../types.ts';
import { likenessOf } from './words.ts';

/** Long evidence (a whole block) that differs no more than this is the same with a typo mended. */
const shortest = 40;
const alike = 0.7;

/**
 * What a change brought about: the findings of the new state that an old one does not have. Of
 * several with the same fingerprint but for its ordinal, those are new that `isTouched`.
 */
export function newSince(
  before: readonly Finding[],
  after: readonly Finding[],
  isTouched: (finding: Finding) => boolean,
): Finding[] {
  const known = countBy(before.map(identityOf));
  // Old ones first: what the change did not touch was there.
  const order = [...after].sort((a, b) => Number(isTouched(a)) - Number(isTouched(b)));
  const fresh = order.filter((finding) => {
    const key = identityOf(finding);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
  const gone = before.filter((finding) => take(known, identityOf(finding)));
  return fresh.filter((finding) => !gone.some((one) => isSameBlock(one, finding)));
}

function identityOf({ rule, messageId, evidence: { expected, actual } }: Finding): string {
  return JSON.stringify([rule, messageId, expected ?? '', actual ?? '']);
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  if (left > 0) counts.set(key, left - 1);
  return left > 0;
}

/** Findings on a block as a whole whose text was edited a little. */
function isSameBlock(a: Finding, b: Finding): boolean {
  if (a.rule !== b.rule || a.messageId !== b.messageId) return false;
  const [first, second] = [a.evidence, b.evidence].map(
    ({ expected, actual }) => `${expected ?? ''}\n${actual ?? ''}`,
  );
  if (first === undefined || second === undefined) return false;
  if (first.length < shortest || second.length < shortest) return false;
  return likenessOf(first, second) >= alike;
}
