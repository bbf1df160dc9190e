import { once } from './compare/memo.ts';
import type { Block, BlockKind } from './types.ts';
import { isEnglishProse } from './untranslated.ts';

const prose: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote']);
/** Fewer Chinese characters are a label, a title, the text of a button. */
const fewestHan = 8;

/** Whether a block is running text: a paragraph and its like, or HTML with sentences between its tags. */
export function isRunningText(block: Block): boolean {
  return prose.has(block.kind) || (block.kind === 'html' && hasSentences(block));
}

const hasSentences = once(({ han, text }: Block) => han >= fewestHan || isEnglishProse(text));
