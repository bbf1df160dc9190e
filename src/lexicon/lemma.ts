/**
 * The word of a lexicon that an English word is a form of: `configured` of `configure`, `policies`
 * of `policy`. Endings only; irregular forms are words of their own.
 *
 * @param word in lower case
 * @returns null where the lexicon has neither the word nor what it may be a form of
 */
export function lemmaOf(word: string, lexicon: { has(word: string): boolean }): string | null {
  if (lexicon.has(word)) return word;
  for (const [ending, ...instead] of endings) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue;
    const stem = word.slice(0, -ending.length);
    for (const other of instead) if (lexicon.has(stem + other)) return stem + other;
    const single = doubled.test(stem) ? stem.slice(0, -1) : stem;
    if (single !== stem && instead.includes('') && lexicon.has(single)) return single;
  }
  return null;
}

/** A final consonant that an ending doubled: `dropp(ed)`. */
const doubled = /([bdgklmnprt])\1$/;

/** An ending, and what may stand in its place; longer ones first. */
const endings: readonly (readonly [string, ...string[]])[] = [
  ['iness', 'y'],
  ['ness', ''],
  ['ment', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ily', 'y'],
  ['ing', '', 'e'],
  ['ers', '', 'e', 'er'],
  ['ors', 'e', '', 'or'],
  ['ed', '', 'e'],
  ['es', '', 'e'],
  ['er', '', 'e'],
  ['ly', '', 'le'],
  ['s', ''],
];
