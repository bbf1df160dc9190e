import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { countHan } from '../han.ts';
import type { Word } from '../lexicon/dictionary.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import { sentencesOf } from '../sentences.ts';
import type { Block, Language, Pair, Span } from '../types.ts';
import { once } from './memo.ts';

const prose = new Set<Block['kind']>(['paragraph', 'list-item', 'quote']);

/** Aligned paragraphs, list items and quotes: the blocks that are made of sentences. */
export function proseBlocks(pair: Pair): AlignedBlocks[] {
  return alignedBlocks(pair).filter(({ source, target }) =>
    [...source, ...target].every(({ kind }) => prose.has(kind)),
  );
}

/** A sentence as it stands, measured. */
export interface Measured {
  readonly span: Span;
  /** As it stands, white space folded. */
  readonly text: string;
  /** Its length; a Han character counts three times. */
  readonly size: number;
}

/** The sentences of a block. */
export function measured(block: Block, language: Language): readonly Measured[] {
  return measuredIn[language](block);
}

const measuredIn: Readonly<Record<Language, (block: Block) => readonly Measured[]>> = {
  en: once((block) => measure(block, 'en')),
  zh: once((block) => measure(block, 'zh')),
};

function measure(block: Block, language: Language): Measured[] {
  const { offset } = block.span;
  return sentencesOf(block, language).map((span) => {
    const text = block.prose
      .slice(span.offset - offset, span.endOffset - offset)
      .replace(/\s+/g, ' ')
      .trim();
    return { span, text, size: text.length + 2 * countHan(text) };
  });
}

/** The content words of a sentence. */
export function contentWords(sentence: Measured, language: Language): readonly Word[] {
  return wordsBy[language](sentence);
}

const wordsBy: Readonly<Record<Language, (sentence: Measured) => readonly Word[]>> = {
  en: once(({ text }) => wordsIn(text, 'en')),
  zh: once(({ text }) => wordsIn(text, 'zh')),
};
