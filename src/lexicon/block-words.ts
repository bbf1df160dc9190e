import { once } from '../compare/memo.ts';
import { isRunningText } from '../running-text.ts';
import type { Block, Language } from '../types.ts';
import type { Word } from './dictionary.ts';
import { saidIn, wordsIn } from './lexicon.ts';

/** The content words of a block of running text; none of code. */
export function wordsHad(block: Block, language: Language): readonly Word[] {
  return had[language](block);
}

/** The words of the other language that a block of running text says. */
export function wordsSaid(block: Block, language: Language): ReadonlySet<Word> {
  return said[language](block);
}

/** Code, and what stands for itself. */
const silent = new Set<Block['kind']>(['code-block', 'shortcode', 'image']);

function proseOf(block: Block): string {
  if (block.kind === 'html') return isRunningText(block) ? block.text : '';
  return silent.has(block.kind) ? '' : block.prose;
}

const had: Readonly<Record<Language, (block: Block) => readonly Word[]>> = {
  en: once((block) => wordsIn(proseOf(block), 'en')),
  zh: once((block) => wordsIn(proseOf(block), 'zh')),
};

const said: Readonly<Record<Language, (block: Block) => ReadonlySet<Word>>> = {
  en: once((block) => saidIn(proseOf(block), 'en')),
  zh: once((block) => saidIn(proseOf(block), 'zh')),
};
