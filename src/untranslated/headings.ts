import { alignedBlocks } from '../aligned.ts';
import { perPair } from '../compare/memo.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import type { Block, Pair } from '../types.ts';
import { proseOf } from '../untranslated.ts';

/** A shorter word may be part of a name. */
const shortest = 4;

/** The words in small letters that the headings of a page put into Chinese. */
const translatedWords: (pair: Pair) => ReadonlySet<string> = perPair((pair) => {
  const found = new Set<string>();
  for (const { source, target } of alignedBlocks(pair)) {
    const headings = source.filter(({ kind }) => kind === 'heading');
    const chinese = target.filter(({ kind, han }) => kind === 'heading' && han > 0);
    if (headings.length === 0 || chinese.length === 0) continue;
    const said = saidIn(chinese.map(({ text }) => text).join(' '), 'zh');
    for (const word of headings.flatMap((one) => smallWords(proseOf(one)))) {
      // What stays as it is answers itself.
      if (chinese.some(({ text }) => text.toLowerCase().includes(word))) continue;
      if (wordsIn(word, 'en').some((one) => said.has(one))) found.add(word);
    }
  }
  return found;
});

/** Whether a heading ends in a word that the other headings of its page put into Chinese: `Lumi wicks`. */
export function endsInTranslated(pair: Pair, heading: Block): boolean {
  const words = proseOf(heading).split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 6 || heading.han > 0) return false;
  return smallWords(last)[0] === last && translatedWords(pair).has(last);
}

function smallWords(text: string): string[] {
  const words = text.match(/(?<![\w@./:#=+~-])[a-z]+(?![\w@/=(+]|[.:-]\w)/g) ?? [];
  return words.filter((word) => word.length >= shortest);
}
