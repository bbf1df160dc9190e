import type { Block, BlockKind, Link, Pair } from '../types.ts';
import { isSwitcher } from './language-menu.ts';
import { isNumbered } from './numbered.ts';

/** step: an item of a list whose items are numbered. */
export type Unit = 'step' | 'item' | 'row' | 'block';

/** A block that stands in another place of its section than its original. */
export interface Displaced {
  readonly link: Link;
  readonly source: Block;
  readonly target: Block;
  /** What stands before the original's. */
  readonly before: Block | undefined;
  /** What the translation's stands behind. */
  readonly after: Block;
  readonly unit: Unit;
}

/** A heading moves with its section, markup with what it stands around. */
const placed: readonly BlockKind[] = [
  'paragraph',
  'quote',
  'list-item',
  'table-row',
  'code-block',
  'image',
];

/**
 * The blocks that stand in another place of their section, where the alignment found them there beyond
 * doubt. What stands in another section may do so because that has lost its heading.
 */
export function displacedBlocks(pair: Pair): Displaced[] {
  const { source: original, target: page, alignment } = pair;
  const sections = new Set(
    alignment.sections.flatMap((link) =>
      link.source.flatMap((source) => link.target.map((target) => `${source} ${target}`)),
    ),
  );
  return alignment.blocks.flatMap((link): Displaced[] => {
    const source = original.blocks[link.source[0] ?? -1];
    const target = page.blocks[link.target[0] ?? -1];
    const after = page.blocks[(link.target[0] ?? 0) - 1];
    if (link.kind !== 'moved' || source === undefined || target === undefined) return [];
    // Links to other languages stand anywhere at the top.
    if (after !== undefined && isSwitcher(pair, after)) return [];
    if (after === undefined || !sections.has(`${source.section} ${target.section}`)) return [];
    if (source.kind !== target.kind || !placed.includes(source.kind)) return [];
    const before = original.blocks[source.index - 1];
    const numbered = isNumbered(original, source) && isNumbered(page, target);
    return [{ link, source, target, before, after, unit: unitOf(source, numbered) }];
  });
}

function unitOf({ kind }: Block, numbered: boolean): Unit {
  if (kind === 'table-row') return 'row';
  if (kind !== 'list-item') return 'block';
  return numbered ? 'step' : 'item';
}
