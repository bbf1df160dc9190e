import { distance } from 'fastest-levenshtein';

/**
 * The candidate that somebody who wrote `word` most likely meant, or null when none is near. Near
 * is an edit distance of at most a third of the longer word, two letters swapped, or one being the
 * start of the other.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const lower = word.toLowerCase();
  let best: { candidate: string; score: number } | null = null;
  for (const candidate of candidates) {
    const edits = distance(lower, candidate.toLowerCase());
    const near =
      edits <= Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3)) ||
      (edits === 2 && sorted(lower) === sorted(candidate));
    const begins =
      lower.length >= 3 && (candidate.startsWith(lower) || lower.startsWith(candidate));
    if ((near || begins) && (best === null || edits < best.score)) {
      best = { candidate, score: edits };
    }
  }
  return best?.candidate ?? null;
}

/** `; did you mean "x"?` for the nearest candidate, or nothing: the tail of an error message. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const candidate = closest(word, candidates);
  return candidate === null ? '' : `; did you mean "${candidate}"?`;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
