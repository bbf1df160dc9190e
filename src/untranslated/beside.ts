import { saysTheSame } from '../align/words.ts';
import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import { languageLinks } from '../compare/language-menu.ts';
import { loneBlocks } from '../lone-blocks.ts';
import { tellingTokens } from '../read/tokens.ts';
import type { Block, Pair } from '../types.ts';
import { isUntranslated } from '../untranslated.ts';
import { type Left, plain, sharedWords } from './left.ts';

/** So many blocks away, an item may stand in both languages. */
const farthest = 5;
/** So many words in common make two texts one, in another state. */
const mostlyTheSame = 0.7;

/**
 * Whether the block before or behind an untranslated one is its translation: it has no other
 * counterpart, and says the words of the original.
 */
export function isBesideTranslation(pair: Pair, blocks: AlignedBlocks, target: Block): boolean {
  const near = [target.index - 1, target.index + 1].flatMap((at) => pair.target.blocks[at] ?? []);
  const languages = { source: pair.source.language, target: pair.target.language };
  const sides = { source: pair.source.blocks, target: pair.target.blocks, languages };
  const left = blocks.source.map((block) => block.index);
  return near.some(
    (block) =>
      block.section === target.section &&
      (blocks.target.includes(block) || isLone(pair, block)) &&
      saysTheSame(sides, left, [block.index]),
  );
}

function isLone(pair: Pair, block: Block): boolean {
  return loneBlocks(pair, 'target').some(({ blocks }) => blocks.includes(block));
}

/** The original left beside its translation is one thing, said by untranslated-text. */
export function isBesideOriginal(pair: Pair, block: Block): boolean {
  const { language, blocks } = pair.target;
  const near = [block, blocks[block.index - 1], blocks[block.index + 1]];
  const facts = factsOf(block);
  // Or some items further on, with the same links and values.
  const like = blocks
    .slice(Math.max(0, block.index - farthest), block.index + farthest + 1)
    .filter((one) => facts !== '' && one.section === block.section && factsOf(one) === facts);
  return [...near, ...like].some(
    (one) =>
      one !== undefined &&
      isUntranslated(one, language) &&
      (!isLone(pair, one) || isOfOriginal(pair, one)) &&
      !leadsToOriginal(pair, one),
  );
}

/** In the language of the original, it may still be nothing that the original says. */
function isOfOriginal(pair: Pair, { text }: Block): boolean {
  return pair.source.blocks.some((one) => sharedWords(one.text, text) >= mostlyTheSame);
}

/** The originals that are kept as blocks of their own next to their translation. */
export function originalsBeside(pair: Pair): Left[] {
  const originals = new Map(pair.source.blocks.map((block) => [plain(block.text), block]));
  const lone = loneBlocks(pair, 'target').flatMap(({ blocks }) => blocks);
  return lone.flatMap((target): Left[] => {
    const source = originals.get(plain(target.text));
    if (source === undefined || !isUntranslated(target, pair.target.language)) return [];
    const { text, span } = target;
    return [{ messageId: 'beside', text, source, target, span, severity: 'warning' }];
  });
}

/** "For the English version, see …": nothing that the original says. */
function leadsToOriginal(pair: Pair, block: Block): boolean {
  return detailsOf([block], 'link').some((link) => languageLinks(pair).has(link));
}

function factsOf({ tokens }: Block): string {
  return [...new Set(tellingTokens(tokens))].sort().join('\n');
}
