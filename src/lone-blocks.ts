import { perPair } from './compare/memo.ts';
import { isShownDate } from './compare/shown-date.ts';
import { sharedSections } from './section-blocks.ts';
import type { Block, BlockKind, Link, Pair, Side } from './types.ts';

/** Neighbouring blocks of one section that have no counterpart: lost or added together. */
export interface LoneBlocks {
  readonly blocks: readonly Block[];
  readonly confidence: number;
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
  const runs: { blocks: Block[]; confidence: number }[] = [];
  for (const [link, block] of lone) {
    if (block === undefined || !counted.has(block.kind) || !shared.has(block.section)) continue;
    if (block.text === '' && block.details.length === 0) continue;
    if (isShownDate(pair, side, block)) continue;
    const run = runs.at(-1);
    const last = run?.blocks.at(-1);
    if (run !== undefined && last?.index === block.index - 1 && last.section === block.section) {
      run.blocks.push(block);
      run.confidence = Math.min(run.confidence, link.confidence);
    } else runs.push({ blocks: [block], confidence: link.confidence });
  }
  return runs;
}
