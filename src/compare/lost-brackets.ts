import { type AlignedBlocks, alignedBlocks, leastSure } from '../aligned.ts';
import { countHan, hasHan } from '../han.ts';
import { wordsSaid } from '../lexicon/block-words.ts';
import type { Word } from '../lexicon/dictionary.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import { holds } from '../sentences.ts';
import type { Block, Language, Span } from '../types.ts';
import { perPair } from './memo.ts';

/** Words in brackets that the translation says nowhere in the block. */
export interface LostBrackets {
  readonly blocks: AlignedBlocks;
  /** The brackets and what is in them. */
  readonly span: Span;
}

const kinds = new Set<Block['kind']>(['paragraph', 'list-item', 'quote', 'heading']);
const brackets = /[(（][^()（）]{6,200}[)）]/g;
/** How far along a thing is, or whether one needs it: one word in a heading says that. */
const status =
  /[(（] ?(?:recommended|not recommended|optional|required|experimental|deprecated|preview|legacy|unstable|read-only|推荐|不推荐|可选|必选|必需|必填|实验性?|试验性?|已?弃用|已?废弃|预览版?|只读) ?[)）]/gi;
/** Fewer words are a term in its own language, which the translation says without brackets. */
const fewestWords = 3;
/** So many with those of the grammar are more than a term. */
const fewestOfClause = 4;
const fewestUnsaid = 2;
/** So much of what is said elsewhere in a block any two words have in common. */
const mostSaid = 0.25;

/** A name in full, which explains the one before it, or a link, which is compared as such. */
function isTold({ details }: Block, text: string, offset: number): boolean {
  const inside = { offset, endOffset: offset + text.length };
  if (details.some(({ kind, span }) => kind === 'link' && holds(inside, span))) return true;
  return !hasHan(text) && (text.match(/[A-Za-z]{3,}/g) ?? []).every((word) => /^[A-Z]/.test(word));
}

/** Words, two characters of Chinese being one. */
function lengthOf(text: string): number {
  return text.split(/\s+/).length - 1 + Math.max(1, countHan(text) / 2);
}

/**
 * What stands in brackets and is not translated: the translation has fewer brackets, and does not say
 * their words. Four of five in 282 pairs of ten sites and 33 of others were lost, none was said.
 */
export const lostBrackets = perPair((pair): readonly LostBrackets[] =>
  alignedBlocks(pair).flatMap((blocks) => {
    const [from, to] = [blocks.source[0], blocks.target[0]];
    if (blocks.link.confidence < leastSure || from === undefined || to === undefined) return [];
    if (blocks.source.length > 1 || blocks.target.length > 1 || !kinds.has(from.kind)) return [];
    const said = wordsSaid(to, pair.target.language);
    const lost = from.kind === 'heading' ? lostStatus(from, to, said, pair.source.language) : null;
    if (lost !== null) return [{ blocks, span: lost }];
    const here = [...from.prose.matchAll(brackets)];
    if (here.length <= [...to.prose.matchAll(brackets)].length) return [];
    return here.flatMap(({ index, 0: text }): LostBrackets[] => {
      const words = wordsIn(text, pair.source.language);
      if (isTold(from, text, from.span.offset + index)) return [];
      const share = shareSaid(words, said) ?? 1;
      const isClause = share === 0 && lengthOf(text) >= fewestOfClause;
      if (share > mostSaid || words.length < (isClause ? fewestUnsaid : fewestWords)) return [];
      const offset = from.span.offset + index;
      return [{ blocks, span: { offset, endOffset: offset + text.length } }];
    });
  }),
);

/** The one word in the brackets of a heading that its translation says neither in brackets nor without. */
function lostStatus(
  from: Block,
  to: Block,
  said: ReadonlySet<Word>,
  language: Language,
): Span | null {
  for (const { index, 0: text } of from.prose.matchAll(status)) {
    const words = wordsIn(text, language);
    if (words.length === 0 || words.some((word) => said.has(word))) continue;
    if (/[(（]/.test(to.prose)) continue;
    const offset = from.span.offset + index;
    return { offset, endOffset: offset + text.length };
  }
  return null;
}
