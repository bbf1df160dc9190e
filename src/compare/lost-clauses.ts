import { type AlignedBlocks, detailsOf, leastSure } from '../aligned.ts';
import { wordsSaid } from '../lexicon/block-words.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import { holds, sentencesOf } from '../sentences.ts';
import type { Block, Language, Span } from '../types.ts';
import { lostSentences } from './drops.ts';
import { perPair } from './memo.ts';
import { proseBlocks } from './prose.ts';
import { usualShareSaid } from './said-words.ts';
import { habitOf, sentenceSizes, sum } from './sentence-habit.ts';
import { isShort } from './sentences.ts';
import { isUnsteady } from './unsteady.ts';

/** Part of a sentence that the translation says nowhere in the block. */
export interface LostClause {
  readonly blocks: AlignedBlocks;
  readonly span: Span;
}

/** Fewer words may be said in others. */
const fewestWords = 4;
/** How a clause begins that says why, or what not: it is needed, however long the rest is put. */
const reason: Readonly<Record<Language, RegExp>> = {
  en: /^(?:rather than|instead of|unless|except|without|because|otherwise)(?![a-z])/i,
  zh: /^(?:而不是|而非|除非|除了|因为|以免|否则)/,
};
const fewestOfReason = 3;
/** So much of what is said elsewhere in a block any few words have in common. */
const mostSaid = 0.2;
/** Where fewer words of a page are said, it is translated freely, or in characters that the lexicon lacks. */
const leastUsual = 0.7;

const ends: Readonly<Record<Language, RegExp>> = {
  en: /[,;:](?=\s)|\s[–—-](?=\s)/g,
  zh: /[，；：]/g,
};

/** Clauses none of whose words are said: of blocks that are shorter than is usual, and reasons in any. */
export const lostClauses = perPair((pair): readonly LostClause[] => {
  if (usualShareSaid(pair) < leastUsual) return [];
  const habit = habitOf(pair);
  return proseBlocks(pair).flatMap((blocks) => {
    const [from, to] = [blocks.source[0], blocks.target[0]];
    if (blocks.link.confidence < leastSure || from === undefined || to === undefined) return [];
    if (blocks.source.length > 1 || blocks.target.length > 1) return [];
    const clauses = clausesOf(from, pair.source.language);
    if (clauses.length === 0 || lostSentences(pair).has(from.index)) return [];
    if (isUnsteady(pair, blocks)) return [];
    const sizes = sentenceSizes(pair, blocks, habit.ratio);
    const short = isShort(sum(sizes.source), sum(sizes.target), habit);
    const said = wordsSaid(to, pair.target.language);
    // The title of what a link leads to may stay as it is, or be said otherwise.
    const links = detailsOf([from], 'link');
    return clauses
      .filter((span) => !links.some((link) => holds(link.span, span)))
      .filter((span) => {
        const { language } = pair.source;
        const text = from.prose.slice(
          span.offset - from.span.offset,
          span.endOffset - from.span.offset,
        );
        const words = wordsIn(text, language);
        const share = shareSaid(words, said) ?? 1;
        if (hasItsValues(blocks, span) || hasItsNames(text, from, to)) return false;
        if (short && words.length >= fewestWords) return share < mostSaid;
        return words.length >= fewestOfReason && share === 0 && reason[language].test(text);
      })
      .map((span) => ({ blocks, span }));
  });
});

/** Whether a clause has values, and the translation each of them as often as the whole block: it says the clause. */
function hasItsValues({ source, target }: AlignedBlocks, clause: Span): boolean {
  const valuesOf = (blocks: readonly Block[]) =>
    detailsOf(blocks, 'value').filter(({ strength }) => strength !== 'satisfies');
  const there = valuesOf(target);
  const here = valuesOf(source);
  const inside = here.filter(({ span }) => holds(clause, span));
  const count = (values: typeof here, value: string) =>
    values.filter((one) => one.value === value).length;
  return (
    inside.length > 0 && inside.every(({ value }) => count(there, value) >= count(here, value))
  );
}

/** Whether a clause has a name that the rest of the block has not, and the translation has it: it says the clause. */
function hasItsNames(clause: string, from: Block, to: Block): boolean {
  const there = new Set(to.text.match(latin));
  const all = from.text.match(latin) ?? [];
  const count = (words: readonly string[], word: string) =>
    words.filter((one) => one === word).length;
  const inside = clause.match(latin) ?? [];
  return inside.some(
    (word) => isName.test(word) && there.has(word) && count(all, word) === count(inside, word),
  );
}

const latin = /[A-Za-z][A-Za-z0-9]+/g;
/** A capital within a word, or a digit: no word that begins a sentence. */
const isName = /^.{1,40}[A-Z0-9]/;

/** The parts of the sentences of a block; none of a sentence that has but one. */
function clausesOf(block: Block, language: Language): Span[] {
  const base = block.span.offset;
  return sentencesOf(block, language).flatMap((sentence) => {
    const text = block.prose.slice(sentence.offset - base, sentence.endOffset - base);
    const clauses: Span[] = [];
    let start = 0;
    for (const { index, 0: end } of [
      ...text.matchAll(ends[language]),
      { index: text.length, 0: '' },
    ]) {
      const lead = text.slice(start, index).search(/\S/);
      if (lead >= 0)
        clauses.push({
          offset: sentence.offset + start + lead,
          endOffset: sentence.offset + index,
        });
      start = index + end.length;
    }
    return clauses.length > 1 ? clauses : [];
  });
}
