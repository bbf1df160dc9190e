import { type AlignedBlocks, alignedBlocks, pick } from '../aligned.ts';
import { isBesideLanguages } from '../compare/language-menu.ts';
import { perPair } from '../compare/memo.ts';
import { ordinaryWordsOf } from '../pages-english.ts';
import type { Pair } from '../types.ts';
import type { Name } from './name.ts';
import { readNames } from './read.ts';
import { type Words, wordsOf, wordsOfPage } from './words.ts';

/** The names of aligned blocks, and what could answer them. */
export interface Scanned {
  readonly blocks: AlignedBlocks;
  readonly names: readonly Name[];
  readonly words: Words;
  /** The target is written in the other language, not left as it was. */
  readonly translated: boolean;
}

/** The names in the aligned blocks of a pair. */
export const scanNames: (pair: Pair) => readonly Scanned[] = perPair((pair) => {
  const ordinary = ordinaryWordsOf(pair);
  return alignedBlocks(pair).flatMap((blocks): Scanned[] => {
    const names = blocks.source
      .flatMap((block) => readNames(pair.source, block, ordinary))
      // The other page names itself, not this one.
      .filter(({ span }) => !isBesideLanguages(pair, span));
    if (names.length === 0) return [];
    const han = blocks[pair.target.language === 'zh' ? 'target' : 'source'];
    return [
      {
        blocks,
        names,
        words: wordsOf(blocks.target),
        translated: han.some((block) => block.han >= 2),
      },
    ];
  });
});

/** The Latin words of the target section that answers a section of the source. */
export const sectionWords: (pair: Pair) => (section: number) => Words = perPair((pair) => {
  const partners = new Map<number, readonly number[]>();
  for (const link of pair.alignment.sections) {
    for (const index of link.source) partners.set(index, link.target);
  }
  const known = new Map<number, Words>();
  return (section) => {
    const found = known.get(section);
    if (found !== undefined) return found;
    const blocks = pick(pair.target.sections, partners.get(section) ?? []).flatMap((one) =>
      pair.target.blocks.slice(one.firstBlock, one.endBlock),
    );
    const words = wordsOf(blocks);
    known.set(section, words);
    return words;
  };
});

/** Every Latin word of the source page. */
export const sourceWords: (pair: Pair) => Words = (pair) => wordsOfPage(pair.source);
