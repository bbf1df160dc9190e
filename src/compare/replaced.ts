import { otherSide, placeFor, sizeOf } from '../aligned.ts';
import { loneBlocks } from '../lone-blocks.ts';
import { tellingTokens } from '../read/tokens.ts';
import type { Block, Link, Page, Pair, Side } from '../types.ts';
import { once, perPair } from './memo.ts';
import { habitOf } from './sentence-habit.ts';
import { namesIn } from './shared-names.ts';

const prose: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'quote']);
/** A page with so many blocks that nothing answers was put in another order, or rewritten. */
const manyBlocks = 3;
/** How much longer or shorter than usual a text may be that stands in the place of another. */
const likeness = Math.log(2.5);
/** By so much nearer to the usual a length must be to tell anything. */
const clearly = 0.1;

/** Blocks of both sides that stand in one place and answer each other in nothing. */
export interface Replacement {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

/**
 * Lone blocks of the original and what stands in their place: lone blocks of the translation behind
 * the same neighbour and about as long. The text was rewritten in one of the two languages.
 */
export const replacements: (pair: Pair) => readonly Replacement[] = perPair((pair) => {
  const free = loneBlocks(pair, 'target').filter(({ blocks }) => areProse(blocks));
  return loneBlocks(pair, 'source').flatMap(({ blocks: source }): Replacement[] => {
    const [first] = source;
    if (first === undefined || !areProse(source)) return [];
    const place = placeFor(pair, 'source', first.index).endOffset;
    const at = free.findIndex(({ blocks: target }) => {
      const before = pair.target.blocks[(target[0]?.index ?? 0) - 1]?.span.endOffset ?? 0;
      return (
        before === place &&
        !shareName(pair, source, target) &&
        Math.abs(longerBy(pair, sizeOf(source), sizeOf(target))) < likeness
      );
    });
    const [run] = at < 0 ? [] : free.splice(at, 1);
    return run === undefined ? [] : [{ source, target: run.blocks }];
  });
});

/** Both speak of one thing by its name: they say the same, or nearly. */
function shareName(pair: Pair, source: readonly Block[], target: readonly Block[]): boolean {
  const there = new Set(namesIn(pair, target));
  return namesIn(pair, source).some((name) => there.has(name));
}

/**
 * Whether one block of the original stands in another place, in words of its own: a block of the
 * translation without counterpart in its section names all that it names and hardly anything else does.
 */
export function standsByName(pair: Pair, block: Block): boolean {
  const link = pair.alignment.sections.find((one) => one.source.includes(block.section));
  const names = ownNames(pair, 'source', block);
  if (names.length === 0 || link === undefined || !areProse([block])) return false;
  return namesOfLone(pair).some(
    (one) => link.target.includes(one.block.section) && names.every((name) => one.names.has(name)),
  );
}

/** In more blocks than this a name is what the page is about. */
const mostNaming = 3;

/** The names of a block that few other texts of its page have. */
function ownNames(pair: Pair, side: Side, block: Block): readonly string[] {
  const texts = textsOf(pair[side]);
  return namesIn(pair, [block]).filter(
    (name) => texts.filter((text) => text.includes(name)).length <= mostNaming,
  );
}

/** What the blocks of a page but code say, in small letters. */
const textsOf = once(({ blocks }: Page): readonly string[] =>
  blocks.flatMap(({ kind, text }) => (kind === 'code-block' ? [] : [text.toLowerCase()])),
);

/** The names of each lone block of the translation that is prose. */
const namesOfLone = perPair(
  (pair): readonly { readonly block: Block; readonly names: ReadonlySet<string> }[] =>
    loneBlocks(pair, 'target')
      .flatMap(({ blocks }) => blocks)
      .filter((block) => areProse([block]))
      .map((block) => ({ block, names: new Set(ownNames(pair, 'target', block)) })),
);

function areProse(blocks: readonly Block[]): boolean {
  return blocks.every(({ kind }) => prose.has(kind));
}

/** Whether all links, code and values of lone blocks stand in lone blocks of the other side: they moved. */
export function haveMoved(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const told = blocks.flatMap(({ tokens }) => tellingTokens(tokens));
  const there = new Set(
    loneBlocks(pair, otherSide(side)).flatMap((run) => run.blocks.flatMap(({ tokens }) => tokens)),
  );
  return told.length > 0 && told.every((token) => there.has(token));
}

/**
 * Whether blocks of the translation without counterpart may say in other words what the original says
 * too: they bring no link, code or value that is not there, and it has blocks without counterpart
 * itself, or a section that is as long as usual only if they are counted in.
 */
export function mayBeReworded(pair: Pair, blocks: readonly Block[]): boolean {
  if (!areProse(blocks)) return false;
  const known = new Set(pair.source.blocks.flatMap(({ tokens }) => tokens));
  const told = blocks.flatMap(({ tokens }) => tellingTokens(tokens));
  if (!told.every((token) => known.has(token))) return false;
  const link = pair.alignment.sections.find((one) => one.target.includes(blocks[0]?.section ?? -1));
  if (link === undefined) return false;
  const open = loneBlocks(pair, 'source').flatMap((run) => run.blocks);
  if (open.length >= manyBlocks) return true;
  if (open.some(({ section }) => link.source.includes(section))) return true;
  return fillSections(pair, link, blocks);
}

/** The sections are nearer to the usual length with the blocks than without. */
function fillSections(pair: Pair, link: Link, blocks: readonly Block[]): boolean {
  const size = (side: Side) =>
    sizeOf(pair[side].blocks.filter(({ section }) => link[side].includes(section)));
  const [source, target] = [size('source'), size('target')];
  const without = Math.abs(longerBy(pair, source, target - sizeOf(blocks)));
  return Math.abs(longerBy(pair, source, target)) + clearly < without;
}

/** By how much a translation is longer than usual on this page, as a logarithm. */
function longerBy(pair: Pair, source: number, target: number): number {
  return Math.log((target + 10) / (source + 10)) - habitOf(pair).ratio;
}
