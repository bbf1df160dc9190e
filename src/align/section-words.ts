import { pick } from '../aligned.ts';
import { once } from '../compare/memo.ts';
import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import type { Word } from '../lexicon/dictionary.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import { blocksOf } from '../section-blocks.ts';
import type { Page, Section } from '../types.ts';

/** How many words a source section has, and the share of them that a target section says. */
export interface SaidWords {
  readonly words: number;
  readonly share: number;
}

/** What a target section says of the words of a source section; null where that tells nothing. */
export type SectionsSaid = (source: number, target: number) => SaidWords | null;

/** Reads the words of all sections of two pages once, for comparing any two by index. */
export function sectionWords(source: Page, target: Page): SectionsSaid {
  const had = source.sections.map((section) => {
    const blocks = pick(source.blocks, blocksOf(section));
    return new Set(blocks.flatMap((block) => wordsHad(block, source.language)));
  });
  const said = target.sections.map((section) => {
    const words = new Set<Word>();
    for (const block of pick(target.blocks, blocksOf(section)))
      for (const word of wordsSaid(block, target.language)) words.add(word);
    return words;
  });
  return (i, j) => {
    const [words, there] = [had[i], said[j]];
    if (words === undefined || there === undefined || there.size === 0) return null;
    const share = shareSaid(words, there);
    return share === null ? null : { words: words.size, share };
  };
}

/** Share of the words of the title of a source section that the title of a target section says. */
export type TitleSaid = (source: Section, target: Section) => number;

/** Reads the titles of two pages once each, for comparing any two; a title whose words are all unknown says nothing. */
export function titleWords(source: Page, target: Page): TitleSaid {
  const had = once(({ title }: Section) => wordsIn(title, source.language));
  const said = once(({ title }: Section) => saidIn(title, target.language));
  return (one, other) => shareSaid(had(one), said(other)) ?? 0;
}
