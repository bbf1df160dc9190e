import type { Block } from '../types.ts';
import type { Bead } from './beads.ts';
import { similarity } from './fit.ts';
import type { Sides } from './sides.ts';

/** A list that is longer than its paragraph by more than this, as a logarithm, says more than it. */
const longest = 0.35;

/**
 * A paragraph may become a list in translation, and of more items than a bead takes. Those that
 * stand right beside the ones which answer a paragraph, and answer nothing themselves, are the rest
 * of that list if the paragraph is long enough for them too.
 */
export function gatherLists(sides: Sides, beads: readonly Bead[]): Bead[] {
  const gathered: Bead[] = [];
  for (const bead of beads) {
    const before = gathered.at(-1);
    const joined = before === undefined ? null : joinItems(sides, before, bead);
    if (joined === null) gathered.push(bead);
    else gathered[gathered.length - 1] = joined;
  }
  return gathered;
}

/** Items, with the line that leads to them. */
function isList(blocks: Sides['source'], [first, ...rest]: readonly number[]): boolean {
  const head = blocks[first ?? -1];
  return (
    (leads(head) || head?.kind === 'list-item') &&
    rest.every((index) => blocks[index]?.kind === 'list-item')
  );
}

/** Whether a text leads to a list: it ends with a colon. */
function leads(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /[:：]$/.test(block.text);
}

/** Two neighbouring beads as one; null where they are not parts of one list. */
function joinItems(sides: Sides, first: Bead, second: Bead): Bead | null {
  for (const [side, other] of [
    ['source', 'target'],
    ['target', 'source'],
  ] as const) {
    const isLone = [first, second].map((bead) => bead[other].length === 0);
    if (isLone[0] === isLone[1]) continue;
    const bead = isLone[0] ? second : first;
    const items = [...first[side], ...second[side]];
    const [text] = bead[other];
    const paragraph = sides[other][text ?? -1];
    if (bead[other].length !== 1 || paragraph?.kind !== 'paragraph') continue;
    if (!isList(sides[side], items)) continue;
    // Either leads to a list: the items are of that.
    if (leads(paragraph) && leads(sides[side][items[0] ?? -1])) continue;
    const excess = (indexes: readonly number[]): number => {
      const size = indexes.reduce((sum, index) => sum + (sides[side][index]?.size ?? 0), 0);
      return Math.log((size + 20) / (paragraph.size + 20));
    };
    const together = excess(items);
    if (together > longest || Math.abs(together) >= Math.abs(excess(bead[side]))) continue;
    const gathered = { ...bead, [side]: items };
    // Of two texts that tell nothing alike, length alone would join what is missing to a stranger.
    if ((similarity(sides, gathered.source, gathered.target) ?? 0) === 0) continue;
    return gathered;
  }
  return null;
}
