import { placeFor } from '../aligned.ts';
import { loneBlocks } from '../lone-blocks.ts';
import { tellingTokens } from '../read/tokens.ts';
import type { Block, Pair, Side } from '../types.ts';
import { perPair } from './memo.ts';
import { habitOf } from './sentence-habit.ts';

const prose: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list-item', 'quote']);
/** A page with so many blocks that nothing answers was put in another order, or rewritten. */
const manyBlocks = 3;
/** How much longer or shorter than usual a text may be that stands in the place of another. */
const likeness = Math.log(2.5);
/** By so much nearer to the usual a length must be to tell anything. */
const clearly = 0.1;

const lone = perPair((pair) => ({
  source: loneBlocks(pair, 'source'),
  target: loneBlocks(pair, 'target'),
}));

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
  const { ratio } = habitOf(pair);
  const free = lone(pair).target.filter(({ blocks }) => areProse(blocks));
  return lone(pair).source.flatMap(({ blocks: source }): Replacement[] => {
    const [first] = source;
    if (first === undefined || !areProse(source)) return [];
    const place = placeFor(pair, 'source', first.index).endOffset;
    const at = free.findIndex(({ blocks: target }) => {
      const before = pair.target.blocks[(target[0]?.index ?? 0) - 1]?.span.endOffset ?? 0;
      const length = Math.log((sizeOf(target) + 10) / (sizeOf(source) + 10)) + ratio;
      return before === place && Math.abs(length) < likeness;
    });
    const [run] = at < 0 ? [] : free.splice(at, 1);
    return run === undefined ? [] : [{ source, target: run.blocks }];
  });
});

function areProse(blocks: readonly Block[]): boolean {
  return blocks.every(({ kind }) => prose.has(kind));
}

/** Whether all links, code and values of lone blocks stand in lone blocks of the other side: they moved. */
export function haveMoved(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const told = blocks.flatMap(({ tokens }) => tellingTokens(tokens));
  const other = side === 'source' ? 'target' : 'source';
  const there = new Set(
    lone(pair)[other].flatMap((run) => run.blocks.flatMap(({ tokens }) => tokens)),
  );
  return told.length > 0 && told.every((token) => there.has(token));
}

/**
 * Whether blocks without counterpart may say in other words what the other page says too: they bring
 * no link, code or value that is not there, and it has blocks without counterpart itself, or a
 * section that is as long as usual only if they are counted in.
 */
export function mayBeReworded(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const other = side === 'source' ? 'target' : 'source';
  if (!areProse(blocks)) return false;
  const known = new Set(pair[other].blocks.flatMap(({ tokens }) => tokens));
  const told = blocks.flatMap(({ tokens }) => tellingTokens(tokens));
  if (!told.every((token) => known.has(token))) return false;
  return mayHide(pair, side, blocks) || fillsSection(pair, side, blocks);
}

/** Blocks of the other side that nothing answers stand in the same section, or all over the page. */
function mayHide(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const other = side === 'source' ? 'target' : 'source';
  const open = lone(pair)[other].flatMap((run) => run.blocks);
  const sections = new Set(blocks.map(({ section }) => section));
  const partners = new Set(
    pair.alignment.sections
      .filter((link) => link[side].some((index) => sections.has(index)))
      .flatMap((link) => link[other]),
  );
  return open.length >= manyBlocks || open.some(({ section }) => partners.has(section));
}

function fillsSection(pair: Pair, side: Side, blocks: readonly Block[]): boolean {
  const section = blocks[0]?.section ?? -1;
  const link = pair.alignment.sections.find((one) => one[side].includes(section));
  if (link === undefined) return false;
  const size = (of: Side) =>
    sizeOf(pair[of].blocks.filter((block) => link[of].includes(block.section)));
  const { ratio } = habitOf(pair);
  const [source, target] = [size('source'), size('target')];
  const deviation = (from: number, to: number) =>
    Math.abs(Math.log((to + 10) / (from + 10)) + ratio);
  const own = sizeOf(blocks);
  const without =
    side === 'source' ? deviation(source - own, target) : deviation(source, target - own);
  return deviation(source, target) + clearly < without;
}

function sizeOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { size }) => sum + size, 0);
}
