import { isSwitcher } from './compare/language-menu.ts';
import { perPair } from './compare/memo.ts';
import { isShownDate } from './compare/shown-date.ts';
import { sharedSections } from './section-blocks.ts';
import type { Block, BlockKind, Link, Pair, Side } from './types.ts';

/**
 * Neighbouring blocks of one section that have no counterpart: lost or added together. Tags that have
 * none either do not part them.
 */
export interface LoneBlocks {
  readonly blocks: readonly Block[];
  readonly confidence: number;
  /** What the component is called in which all of them came: `Cards`. */
  readonly component?: string;
}

const counted: ReadonlySet<BlockKind> = new Set([
  'paragraph',
  'list-item',
  'table-row',
  'quote',
  'code-block',
  'html',
]);

/** Runs of content blocks on one side only, inside sections that both sides have. */
export function loneBlocks(pair: Pair, side: Side): readonly LoneBlocks[] {
  return side === 'source' ? loneSource(pair) : loneTarget(pair);
}

/**
 * Index of the first block that is lost together with what stands in a container of the source; where
 * it is not lost, of what stands there.
 */
export function firstLostIn(pair: Pair, container: number): number {
  let block = container + 1;
  while (pair.source.blocks[block]?.kind === 'container') block += 1;
  return lostWith(pair).get(block) ?? container + 1;
}

/** The first block of each run of the source, by the index of every block in it. */
const lostWith = perPair((pair): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  for (const { blocks } of loneBlocks(pair, 'source'))
    for (const { index } of blocks) found.set(index, blocks[0]?.index ?? index);
  return found;
});

const loneSource = perPair((pair) => findLone(pair, 'source'));
const loneTarget = perPair((pair) => findLone(pair, 'target'));

function findLone(pair: Pair, side: Side): LoneBlocks[] {
  const kind = side === 'source' ? 'missing' : 'extra';
  const shared = sharedSections(pair, side);
  const lone = pair.alignment.blocks
    .filter((link) => link.kind === kind)
    .map((link): readonly [Link, Block | undefined] => [
      link,
      pair[side].blocks[link[side][0] ?? -1],
    ])
    .sort(([a], [b]) => (a[side][0] ?? 0) - (b[side][0] ?? 0));
  const containers = lone.flatMap(([, block]) => (block?.kind === 'container' ? [block] : []));
  const tags = new Set(containers.map(({ index }) => index));
  const isNext = (last: number, index: number) => {
    let next = last + 1;
    while (tags.has(next)) next += 1;
    return next === index;
  };
  const runs: { blocks: Block[]; confidence: number }[] = [];
  for (const [link, block] of lone) {
    if (block === undefined || !counted.has(block.kind) || !shared.has(block.section)) continue;
    if (block.text === '' && block.details.length === 0) continue;
    if (isShownDate(pair, side, block) || isSwitcher(pair, block)) continue;
    const run = runs.at(-1);
    const last = run?.blocks.at(-1);
    const isSame = last?.section === block.section && isNext(last.index, block.index);
    if (run !== undefined && isSame) {
      run.blocks.push(block);
      run.confidence = Math.min(run.confidence, link.confidence);
    } else runs.push({ blocks: [block], confidence: link.confidence });
  }
  return runs.map((run) => ({ ...run, ...componentOf(run.blocks, containers) }));
}

/** The outermost of the containers without a counterpart that hold all of some blocks. */
function componentOf(
  blocks: readonly Block[],
  containers: readonly Block[],
): Pick<LoneBlocks, 'component'> {
  const [first, last] = [blocks[0]?.index ?? 0, blocks.at(-1)?.index ?? 0];
  const around = containers.find(({ index, endBlock = index }) => index < first && last < endBlock);
  return around?.name === undefined ? {} : { component: around.name };
}
