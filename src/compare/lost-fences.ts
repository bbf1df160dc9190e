import { alignedBlocks, otherSide, spanOver } from '../aligned.ts';
import { loneBlocks } from '../lone-blocks.ts';
import { isRunningText } from '../running-text.ts';
import type { Block, Page, Pair, Side, Span } from '../types.ts';
import { isEnglishProse } from '../untranslated.ts';
import { perPair } from './memo.ts';

/** A code block of one side whose lines print as running text on the other. */
export interface LostFence {
  /** The side that has the code block. */
  readonly side: Side;
  readonly code: Block;
  readonly text: readonly Block[];
  readonly confidence: number;
}

/** So many of the words of the one must stand in the other. */
const mostSaid = 0.8;
/** Fewer words may well stand in the text, unless they are all of it. */
const fewestWords = 3;
const isAddress = /^[a-z]+:\/\/[^\s]+$/;
/** Characters. */
const mostAbove = 2_000;

/** The code blocks of a pair that lost their fence, or the blanks they were indented by. */
export const lostFences: (pair: Pair) => readonly LostFence[] = perPair((pair) => [
  ...alignedFences(pair),
  ...loneFences(pair, 'source'),
  ...loneFences(pair, 'target'),
]);

/** Whether a block is one of either side of a lost fence. */
export function isInLostFence(pair: Pair, block: Block): boolean {
  return lostFences(pair).some(({ code, text }) => code === block || text.includes(block));
}

function* alignedFences(pair: Pair): Generator<LostFence> {
  for (const { source, target, link } of alignedBlocks(pair)) {
    for (const side of ['source', 'target'] as const) {
      const [own, text] = side === 'source' ? [source, target] : [target, source];
      for (const code of own)
        if (hasLost(pair, side, code, text))
          yield { side, code, text, confidence: Math.max(0.9, link.confidence) };
    }
  }
}

/** What lies in the code may be a list, which no code block is ever aligned with. */
function* loneFences(pair: Pair, side: Side): Generator<LostFence> {
  const runs = loneBlocks(pair, otherSide(side));
  for (const { blocks } of loneBlocks(pair, side)) {
    for (const code of blocks) {
      const text = runs.find((run) => hasLost(pair, side, code, run.blocks))?.blocks;
      if (text !== undefined) yield { side, code, text, confidence: 0.9 };
    }
  }
}

function hasLost(pair: Pair, side: Side, code: Block, text: readonly Block[]): boolean {
  if (code.kind !== 'code-block' || !text.every(isRunningText)) return false;
  const there = spanOver(text);
  if (there === undefined) return false;
  const page = pair[otherSide(side)];
  const own = code.code?.valueSpan ?? code.span;
  const [lines, others] = [linesOf(pair[side], own), linesOf(page, withModuleLines(page, there))];
  const isPart = `\n${others.join('\n')}\n`.includes(`\n${lines.join('\n')}\n`);
  // A line of a log may be set off as code, or told in the text.
  if (lines.length === 1 && isEnglishProse(lines.join(''))) return false;
  // What is marked as code in the line has kept what it is.
  const isMarked = text.some(({ details }) => details.some(({ kind }) => kind === 'code'));
  if (!isPart && (lines.length !== others.length || isMarked)) return false;
  const isAll = lines.join('\n') === others.join('\n');
  if (isAll && !isMarked && !isAddress.test(lines.join(''))) return true;
  const [words, said] = [new Set(wordsOf(lines)), new Set(wordsOf(others))];
  const count = [...words].filter((word) => said.has(word)).length;
  // Of text that was translated only links and the like are the same.
  const shorter = Math.min(words.size, said.size);
  return words.size >= fewestWords && count > 1 && count >= mostSaid * shorter;
}

/** A paragraph and the lines right above it that a page of components takes for its own program. */
function withModuleLines({ text }: Page, { offset, endOffset }: Span): Span {
  const above = /(?:^|\n)((?:[ \t]*(?:import|export)\b[^\n]*\n)+)[ \t]*$/.exec(
    text.slice(Math.max(0, offset - mostAbove), offset),
  );
  return { offset: offset - (above?.[1]?.length ?? 0), endOffset };
}

function linesOf(page: Page, span: { offset: number; endOffset: number }): string[] {
  const lines = page.text.slice(span.offset, span.endOffset).split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Words in Latin letters and numbers, which stand in code whatever the language around it. */
function wordsOf(lines: readonly string[]): string[] {
  return lines.join('\n').match(/[A-Za-z0-9][\w./-]*/g) ?? [];
}
