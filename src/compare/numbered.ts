import { blockLinks } from '../aligned.ts';
import type { Block, Page, Pair } from '../types.ts';

/** How far the item before or behind may stand: between two there may be what belongs to the first. */
const farthest = 20;

/** Whether a number stands right before a block: it is the item of a numbered list. */
export function isNumbered(page: Page, { span }: Block): boolean {
  const line = page.text.slice(page.text.lastIndexOf('\n', span.offset - 1) + 1, span.offset);
  return /\d[.)]\s*$/.test(line);
}

/**
 * Whether an item has a number on one side only, and the item beside it on both or on neither: the
 * translation tears the list apart. A list that changed its kind as a whole reads as well.
 */
export function hasOddMark(pair: Pair, source: Block, target: Block): boolean {
  const numbered = isNumbered(pair.source, source);
  if (isNumbered(pair.target, target) === numbered) return false;
  return [-1, 1].some((step) => {
    const beside = itemBeside(pair.source, source, step);
    if (beside === undefined || isNumbered(pair.source, beside) !== numbered) return false;
    const there = answerOf(pair, beside);
    return there !== undefined && isNumbered(pair.target, there) === numbered;
  });
}

/** The item of the same list and level before (-1) or behind (1) another. */
function itemBeside(page: Page, item: Block, step: number): Block | undefined {
  for (let at = 1; at <= farthest; at += 1) {
    const block = page.blocks[item.index + at * step];
    if (block?.section !== item.section) return undefined;
    if (block.kind !== 'list-item') {
      // What stands at the margin ends the list.
      if (isAtMargin(page, block)) return undefined;
      continue;
    }
    if (block.level <= item.level) return block.level === item.level ? block : undefined;
  }
  return undefined;
}

/** Whether the line that a block begins in has no blank before it. */
function isAtMargin({ text }: Page, { span }: Block): boolean {
  return /\S/.test(text[text.lastIndexOf('\n', span.offset - 1) + 1] ?? '');
}

/** The one item that answers an item of the original. */
function answerOf(pair: Pair, { index }: Block): Block | undefined {
  const [at, ...more] = blockLinks(pair).source.get(index)?.target ?? [];
  const block = more.length > 0 ? undefined : pair.target.blocks[at ?? -1];
  return block?.kind === 'list-item' ? block : undefined;
}
