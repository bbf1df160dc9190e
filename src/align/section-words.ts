import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import type { Word } from '../lexicon/dictionary.ts';
import type { Block, Page, Section } from '../types.ts';

/** Share of the words of a source section that a target section says; null where that tells nothing. */
export type ShareSaid = (source: number, target: number) => number | null;

/** Reads the words of all sections of two pages once, for comparing any two by index. */
export function sectionWords(source: Page, target: Page): ShareSaid {
  const had = source.sections.map((section) => {
    const words = blocksIn(source, section).flatMap((block) => wordsHad(block, source.language));
    return new Set(words);
  });
  const said = target.sections.map((section) => {
    const words = new Set<Word>();
    for (const block of blocksIn(target, section))
      for (const word of wordsSaid(block, target.language)) words.add(word);
    return words;
  });
  return (i, j) => {
    const [words, there] = [had[i], said[j]];
    if (words === undefined || there === undefined || words.size === 0 || there.size === 0)
      return null;
    let found = 0;
    for (const word of words) if (there.has(word)) found += 1;
    return found / words.size;
  };
}

function blocksIn({ blocks }: Page, { firstBlock, endBlock }: Section): readonly Block[] {
  return blocks.slice(firstBlock, endBlock);
}
