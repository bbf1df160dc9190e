import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { loneBlocks } from '../lone-blocks.ts';
import { blockMarks } from '../markup/block-marks.ts';
import type { Block, Pair } from '../types.ts';
import { perPair } from './memo.ts';

/** A list of the original that is one paragraph in the translation, a line for each item. */
export interface LostList {
  readonly blocks: AlignedBlocks;
  readonly items: readonly Block[];
  readonly paragraph: Block;
  /** The line before the list, where the paragraph begins with it. */
  readonly lead: Block | null;
  /** Its lines begin with numbers or marks of their own. */
  readonly isMarked: boolean;
}

/** What a line of a list begins with that Markdown does not read as a list. */
const itemMark = /^(?:[（(]?\d{1,2}[)）、.．]|[①-⑳•●○·▪■◆–—-])/;
/** A line that only wraps a sentence ends anywhere. */
const lineEnd = /[。.；;！!？?：:][”"’)）*_]?$/;
/** Such a line is followed by another one on the site, too. */
const hardBreak = /(?: {2}|\\|<br\s?\/?>)$/;

/** The lists of a pair whose marks are lost, so that they print as running text. */
export const lostLists: (pair: Pair) => readonly LostList[] = perPair((pair) =>
  alignedBlocks(pair).flatMap((blocks) => lostList(pair, blocks) ?? []),
);

function lostList(pair: Pair, blocks: AlignedBlocks): LostList | null {
  const [paragraph, ...others] = blocks.target;
  if (paragraph?.kind !== 'paragraph' || others.length > 0) return null;
  const items = blocks.source.filter(({ kind }) => kind === 'list-item');
  const [first] = items;
  if (first === undefined || items.length < 2) return null;
  const before = blocks.source.filter((block) => !items.includes(block));
  const { offset, endOffset } = paragraph.span;
  const written = pair.target.text.slice(offset, endOffset).split(/\r?\n/);
  if (written.slice(0, -1).some((line) => hardBreak.test(line))) return null;
  const lines = written.map((line) => line.trim());
  const lead = before[0] ?? leadBefore(pair, first);
  const hasLead = lines.length === items.length + 1 && /[:：]$/.test(lines[0] ?? '');
  if (before.length > 1 || (before.length === 1 && !hasLead)) return null;
  if (!hasLead && lines.length !== items.length) return null;
  // List marks that only lack their blank are told by themselves.
  if (blockMarks(pair.target, paragraph).some(({ id }) => id === 'bullet')) return null;
  const own = hasLead ? lines.slice(1) : lines;
  const isMarked = own.every((line) => itemMark.test(line));
  if (!isMarked && !own.every((line) => lineEnd.test(line))) return null;
  return { blocks, items, paragraph, lead: hasLead ? lead : null, isMarked };
}

/** The line right before a list that leads to it and has no counterpart. */
function leadBefore(pair: Pair, first: Block): Block | null {
  const before = pair.source.blocks[first.index - 1];
  const isLone = loneBlocks(pair, 'source').some(
    ({ blocks }) => blocks.length === 1 && blocks[0] === before,
  );
  return isLone && before !== undefined && /[:：]$/.test(before.text) ? before : null;
}
