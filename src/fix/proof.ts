import type { Page, Pair } from '../types.ts';

/**
 * Whether the translation itself proves that what it has is a slip: it has the original's form in
 * another place, and nobody else writes its own. However often the original writes something, it
 * may be a slip of the original, which its writer copied.
 */
export function isProvenSlip(pair: Pair, expected: string, actual: string): boolean {
  const [source, target] = [pair.source.text, withoutComments(pair.target)];
  // A part of the other is no slip: one side says more.
  if (countOf(actual, expected) > 0 || countOf(expected, actual) > 0) return false;
  if (countOf(source, actual) > 0 || countOf(target, actual) > 1) return false;
  return countOf(target, expected) > 0;
}

/** Some sites keep the original in comments of the translation: it is no second witness. */
function withoutComments({ text }: Page): string {
  return text
    .split('<!--')
    .map((part, index) => (index === 0 ? part : part.split('-->').slice(1).join('-->')))
    .join('');
}

/** How often a word stands in a text and is no part of a longer one; counts no further than two. */
function countOf(text: string, word: string): number {
  if (word === '') return 0;
  const inner = /[A-Za-z0-9_]/;
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + 1)) {
    const before = inner.test(word[0] ?? '') && inner.test(text[at - 1] ?? ' ');
    const after = inner.test(word.at(-1) ?? '') && inner.test(text[at + word.length] ?? ' ');
    if (!before && !after) count += 1;
  }
  return count;
}
