import { pick } from '../aligned.ts';
import { wordsHad, wordsSaid } from '../lexicon/block-words.ts';
import type { Word } from '../lexicon/dictionary.ts';
import { shareSaid } from '../lexicon/share.ts';
import type { Block, Pair, Side } from '../types.ts';
import { perPair } from './memo.ts';
import { speakOf } from './own-names.ts';

/** Fewer words are said somewhere in any page. */
const fewest = 4;
/** Of a lost block: a loss is not excused as easily as an addition. */
const fewestLost = 5;
/** Fewer words are two that stand together by chance. */
const fewestJoined = 3;
/** Nine of ten words of a block are said by its translation, one or two by any other. */
const most = 0.65;

/** The blocks of the other side that each block belongs to, by its index. */
const partnersOf = perPair(({ source, target, alignment }) => {
  const found = { source: new Map<number, Block[]>(), target: new Map<number, Block[]>() };
  for (const link of alignment.blocks) {
    for (const index of link.source) found.source.set(index, pick(target.blocks, link.target));
    for (const index of link.target) found.target.set(index, pick(source.blocks, link.source));
  }
  return found;
});

/**
 * Whether blocks without counterpart are said on the other side all the same, word by word: within a
 * block that belongs to another one, or in another place of the page.
 *
 * @param blocks neighbouring blocks of `side` without counterpart
 */
export function isSaidElsewhere(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const [only, ...more] = blocks;
  if (side === 'source' && only !== undefined && more.length === 0 && isJoinedInSection(pair, only))
    return true;
  const least = side === 'source' ? fewestLost : fewest;
  const told = blocks.filter((block) => wordsHad(block, pair[side].language).length >= least);
  return (
    told.length > 0 &&
    told.every((block) =>
      side === 'source'
        ? areSaid(
            pair,
            wordsHad(block, pair.source.language),
            pair.target.blocks.filter((one) => speakOf([one], block)),
          )
        : openWords(pair).some((open) => fills(pair, block, open)),
    )
  );
}

/**
 * Whether all the few words of a block stand in one block of its section that belongs to another, two
 * of them words that the other one has not: 升级到最新依赖，因此会清空数据 for `Upgrade to the latest
 * dependencies` and `This clears the data`.
 */
function isJoinedInSection(pair: Pair, block: Block): boolean {
  const { source, target, alignment } = pair;
  const words = wordsHad(block, source.language);
  if (words.length < fewestJoined || words.length >= fewestLost) return false;
  const section = alignment.sections.find((link) => link.source.includes(block.section));
  return target.blocks.some((other) => {
    if (section?.target.includes(other.section) !== true || !speakOf([other], block)) return false;
    const said = wordsSaid(other, target.language);
    const partners = partnersOf(pair).target.get(other.index) ?? [];
    const own = new Set(partners.flatMap((one) => wordsHad(one, source.language)));
    return (
      words.every((word) => said.has(word)) && words.filter((word) => !own.has(word)).length >= 2
    );
  });
}

/**
 * Whether another block of the translation says some words, of which its own original has none.
 *
 * @param others where they are looked for
 */
export function areSaid(pair: Pair, words: readonly Word[], others: readonly Block[]): boolean {
  const { source, target } = pair;
  return others.some((other) => {
    const said = wordsSaid(other, target.language);
    if (!isMost(words, said)) return false;
    const own = new Set(
      partnersOf(pair)
        .target.get(other.index)
        ?.flatMap((one) => wordsHad(one, source.language)),
    );
    return isMost(
      words.filter((word) => !own.has(word)),
      said,
    );
  });
}

/** The words of each block of the original that its own translation does not say. */
const openWords = perPair((pair) => {
  const { source, target } = pair;
  const partners = partnersOf(pair);
  return source.blocks.flatMap((block) => {
    const said = (partners.source.get(block.index) ?? []).map((one) =>
      wordsSaid(one, target.language),
    );
    const open = wordsHad(block, source.language).filter(
      (word) => !said.some((one) => one.has(word)),
    );
    return open.length >= fewest ? [open] : [];
  });
});

function fills({ target }: Pair, block: Block, open: readonly Word[]): boolean {
  return isMost(open, wordsSaid(block, target.language));
}

function isMost(words: readonly Word[], said: ReadonlySet<Word>): boolean {
  return words.length >= fewest && (shareSaid(words, said) ?? 0) >= most;
}
