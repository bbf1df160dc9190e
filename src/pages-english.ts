import { perPair } from './compare/memo.ts';
import type { Page, Pair } from './types.ts';
import { proseOf } from './untranslated.ts';

/** The ordinary words of the original of a pair, see `ordinaryWords`. */
export const ordinaryWordsOf: (pair: Pair) => ReadonlySet<string> = perPair((pair) =>
  ordinaryWords(pair.source),
);

/**
 * The words that a page uses in lower case: ordinary words. A heading made of such words, and not
 * of names, is one that a translator would have had to translate.
 */
function ordinaryWords(page: Page): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of page.blocks) {
    if (block.kind === 'code-block' || block.kind === 'heading') continue;
    for (const word of proseOf(block).match(/(?<![A-Za-z0-9_./-])[a-z]{2,}(?![A-Za-z0-9_])/g) ??
      []) {
      found.add(word);
    }
  }
  return found;
}
