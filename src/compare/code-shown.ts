import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';
import type { CodeLine } from './code-lines.ts';

/** A line that is longer cannot be compared by eye. */
const longest = 120;
/** More lines than this have no counterpart by likeness: they are another example. */
const mostLines = 40;
const mostLetters = 400;

/** Among lines that stand in the place of others, the one that is most like a given one. */
export function mostAlike(line: CodeLine, others: readonly CodeLine[]): CodeLine | undefined {
  const [first] = others;
  if (others.length < 2 || others.length > mostLines || line.code.length > mostLetters)
    return first;
  const far = ({ code }: CodeLine) =>
    distance(line.code, code.slice(0, mostLetters)) / Math.max(line.code.length, code.length, 1);
  return others.reduce((best, one) => (far(one) < far(best) ? one : best));
}

/**
 * Two long lines cut down to the words that differ, each with the word before and behind it; short
 * ones as they are.
 */
export function differingParts(a: string, b: string): readonly [string, string] {
  if (Math.max(a.length, b.length) <= longest) return [a, b];
  const changes = diffArrays(a.split(/\s+/), b.split(/\s+/), { maxEditLength: mostLines });
  if (changes === undefined) return [a, b];
  const sides: [string[], string[]] = [[], []];
  for (const [index, { added, removed, value }] of changes.entries()) {
    if (added) sides[1].push(...value);
    else if (removed) sides[0].push(...value);
    else {
      const kept = context(value, index > 0, index < changes.length - 1);
      for (const side of sides) side.push(...kept);
    }
  }
  const [x, y] = [sides[0].join(' '), sides[1].join(' ')];
  return x.length < a.length || y.length < b.length ? [x, y] : [a, b];
}

/** What is left of equal words between two differences. */
function context(words: readonly string[], isBehind: boolean, isBefore: boolean): string[] {
  const [head, tail] = [isBehind ? 1 : 0, isBefore ? 1 : 0];
  if (words.length <= head + tail + 1) return [...words];
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)];
}
