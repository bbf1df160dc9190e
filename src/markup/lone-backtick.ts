import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import { squash } from '../compare/code-form.ts';
import type { Block, CodeDetail, Page, Pair } from '../types.ts';
import { blockMarks } from './block-marks.ts';
import type { Mark } from './mark.ts';

/**
 * A backtick that prints, where it lost its other half: Markdown pairs those before it, so that the
 * last one prints, but code of the original shows which of them stands alone.
 *
 * @param sources what the block of the mark translates
 */
export function whereAlone(page: Page, mark: Mark, block: Block, sources: readonly Block[]): Mark {
  const { offset, endOffset } = mark.span;
  if (mark.id !== 'backtick' || endOffset - offset !== 1) return mark;
  const written = page.text.slice(block.span.offset, block.span.endOffset);
  const codes = [...new Set(detailsOf(sources, 'code').map(({ text }) => text.trim()))];
  const alone = codes.flatMap((code) => {
    if (code === '' || written.includes(`\`${code}\``)) return [];
    const opening = written.indexOf(`\`${code}`);
    const closing = written.indexOf(`${code}\``);
    const behind = written.slice(opening + 1 + code.length);
    const opens = opening >= 0 && !/^(?:[\w.-]|\s{0,9}[\w=`(-])/.test(behind);
    const closes =
      closing > 0 && !/[\w.`-]$/.test(written.slice(Math.max(0, closing - 2), closing));
    if (opens === closes) return [];
    return [block.span.offset + (opens ? opening : closing + code.length)];
  });
  const [only] = alone;
  if (only === undefined || alone.length !== 1) return mark;
  return { ...mark, span: { offset: only, endOffset: only + 1 } };
}

/** Whether code of the original stands in a block where a backtick prints, which is told: it is not lost. */
export function isBehindBacktick(pair: Pair, { text }: CodeDetail, blocks: AlignedBlocks): boolean {
  return besideBacktick(pair, blocks, (written) => squash(written).includes(squash(text)));
}

/** Whether code of the original has one of its backticks, which prints: it has not lost them both. */
export function isHalfMarked(pair: Pair, code: CodeDetail, blocks: AlignedBlocks): boolean {
  const text = code.text.trim();
  return besideBacktick(
    pair,
    blocks,
    (written) => written.includes(`\`${text}`) || written.includes(`${text}\``),
  );
}

/** Whether a block that meets a condition has a backtick that prints, and the original has none. */
function besideBacktick(
  pair: Pair,
  { source, target }: AlignedBlocks,
  isMet: (written: string) => boolean,
): boolean {
  const prints = (page: Page, block: Block) =>
    blockMarks(page, block).some(({ id }) => id === 'backtick');
  return target.some(
    (block) =>
      isMet(pair.target.text.slice(block.span.offset, block.span.endOffset)) &&
      prints(pair.target, block) &&
      !source.some((one) => prints(pair.source, one)),
  );
}
