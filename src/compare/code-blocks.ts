import { diffArrays } from 'diff';
import { alignedBlocks } from '../aligned.ts';
import { hasHan } from '../han.ts';
import type { Block, Page, Pair, Side, Span } from '../types.ts';
import { essence, literalEssence } from './code-essence.ts';
import { sameLine } from './code-line.ts';
import { type CodeLine, type CodeText, isNested, isShell } from './code-lines.ts';
import { samePaths } from './code-order.ts';
import { type ReadPair, readBoth } from './code-read.ts';
import { mostAlike } from './code-shown.ts';
import { joinedCode } from './joined-code.ts';
import { differingComments } from './kept-comments.ts';

/** Lines that stand in each other's place; one side may have none. */
export interface Hunk {
  readonly removed: readonly CodeLine[];
  readonly added: readonly CodeLine[];
}

/** Lines of two aligned code blocks that differ after masking what a translator may change. */
export interface CodeDifference {
  readonly source: Block;
  readonly target: Block;
  /** indent: only nesting differs. backslash: a command is broken without `\`. order: no line is lost. */
  readonly kind: 'lines' | 'indent' | 'backslash' | 'order';
  /** At least one. */
  readonly hunks: readonly Hunk[];
  /** Lines that count, on the longer side. */
  readonly lines: number;
  readonly differing: number;
}

const pictures = new Set(['mermaid', 'plantuml', 'puml', 'dot', 'graphviz', 'ascii', 'd2']);
const plainText = /^(?:|te?xt|plain|plain_?text|output|log|none|tree|md|markdown|mdx)$/;
const mostLines = 3_000;
/** The time of a comparison grows with its lines times its differences. */
const mostEdits = 600;

/** The differences of all aligned code blocks of a pair. */
export function compareCodeBlocks(pair: Pair): CodeDifference[] {
  const found: CodeDifference[] = [];
  for (const { source, target } of alignedBlocks(pair)) {
    const [a, b] = [source[0], target[0]];
    const read = a === undefined || b === undefined ? null : readBoth(a, b);
    if (a === undefined || b === undefined || read === null || pictures.has(read.language))
      continue;
    const difference = compareBlock(pair, a, b, read);
    if (difference !== null) found.push(difference);
    // Beside other code, other comments are no news.
    const comments = (difference?.differing ?? 0) > 1 ? null : compareComments(a, b, read);
    if (comments !== null) found.push(comments);
  }
  return found;
}

function compareBlock(
  pair: Pair,
  source: Block,
  target: Block,
  read: ReadPair,
): CodeDifference | null {
  const { language, source: left, target: right } = read;
  if (plainText.test(language) && (hasHan(left.value) || hasHan(right.value))) return null;
  if (left.lines.length > mostLines || right.lines.length > mostLines) return null;
  // Commands that were broken into lines in another way are told as such below.
  const hunks = withoutJoined(pair, source, target, differences(left, right, language)).filter(
    ({ removed, added }) => isShell(language) || !sameJoined(removed, added, language),
  );
  const lines = Math.max(left.lines.length, right.lines.length, 1);
  if (hunks.length === 0) {
    const moved = isNested(language) ? indentation(left.lines, right.lines) : [];
    if (moved.length === 0) return null;
    return { source, target, kind: 'indent', hunks: moved, lines, differing: moved.length };
  }
  const removed = hunks.flatMap((hunk) => hunk.removed);
  const added = hunks.flatMap((hunk) => hunk.added);
  const differing = countLines(hunks);
  if (samePaths(left.lines, right.lines))
    return { source, target, kind: 'order', hunks, lines, differing };
  const broken = sameJoined(removed, added, language);
  if (broken && (joinedByAnd(removed) || joinedByAnd(added))) return null;
  return { source, target, kind: broken ? 'backslash' : 'lines', hunks, lines, differing };
}

/** What one page has in a block of its own beside this one is in both. */
function withoutJoined(pair: Pair, source: Block, target: Block, hunks: readonly Hunk[]): Hunk[] {
  const linesFor = (side: Side, holder: Block) =>
    joinedCode(pair, side).flatMap((one) => (one.holder === holder ? [...one.lines] : []));
  const [removed, added] = [linesFor('target', source), linesFor('source', target)];
  if (removed.length + added.length === 0) return [...hunks];
  return hunks
    .map((hunk) => ({
      removed: hunk.removed.filter(({ compared }) => !removed.includes(compared)),
      added: hunk.added.filter(({ compared }) => !added.includes(compared)),
    }))
    .filter((hunk) => hunk.removed.length + hunk.added.length > 0);
}

/** The comments that differ where the translation keeps those of the original. */
function compareComments(source: Block, target: Block, read: ReadPair): CodeDifference | null {
  if (plainText.test(read.language)) return null;
  const hunks = differingComments(read.source, read.target);
  const differing = countLines(hunks);
  const lines = Math.max(differing, 1);
  return hunks.length === 0 ? null : { source, target, kind: 'lines', hunks, lines, differing };
}

function countLines(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, { removed, added }) => sum + Math.max(removed.length, added.length), 0);
}

function differences(left: CodeText, right: CodeText, language: string): Hunk[] {
  const hunks: { removed: CodeLine[]; added: CodeLine[] }[] = [];
  let open = false;
  const changes = diffArrays([...left.lines], [...right.lines], {
    comparator: sameLine,
    maxEditLength: mostEdits,
  });
  // Two blocks with nothing in common: what changed in which place is not to be told.
  if (changes === undefined) return [{ removed: left.lines, added: right.lines }];
  for (const change of changes) {
    if (!change.removed && !change.added) {
      open = false;
      continue;
    }
    if (!open) hunks.push({ removed: [], added: [] });
    open = true;
    (change.removed ? hunks.at(-1)?.removed : hunks.at(-1)?.added)?.push(...change.value);
  }
  // `# harborctl` is a comment, or a command behind the prompt of root.
  const typed = (lines: CodeLine[], comments: ReadonlySet<string>) =>
    isShell(language) ? lines.filter((line) => !comments.has(essence(line.code))) : lines;
  return hunks
    .map(({ removed, added }) => ({
      removed: typed(removed, right.comments),
      added: typed(added, left.comments),
    }))
    .filter(({ removed, added }) => removed.length + added.length > 0);
}

/**
 * The lines to show first: a line and what stands in its place, rather than one that only one side
 * has; else another value of the same key elsewhere in the block.
 */
export function shownLines({ hunks }: CodeDifference): {
  readonly lost: CodeLine | undefined;
  readonly found: CodeLine | undefined;
} {
  const first =
    hunks.find(({ removed, added }) => removed.length > 0 && added.length > 0) ?? hunks[0];
  const [lost, found] = [first?.removed[0], first?.added[0]];
  if (lost !== undefined && found !== undefined)
    return { lost, found: mostAlike(lost, first?.added ?? []) };
  const alike = (line: CodeLine, other: CodeLine) => keyOf(line) === keyOf(other);
  const others = hunks.slice(1);
  if (lost !== undefined)
    return {
      lost,
      found: others.flatMap((one) => one.added).find((line) => alike(lost, line)),
    };
  if (found === undefined) return { lost, found };
  return { lost: others.flatMap((one) => one.removed).find((line) => alike(found, line)), found };
}

function keyOf({ code }: CodeLine): string {
  return /^[^\s:=(]+(?=\s*[:=])/.exec(code)?.[0] ?? code;
}

/** Lines that are nested otherwise; both sides have the same lines. */
function indentation(left: readonly CodeLine[], right: readonly CodeLine[]): Hunk[] {
  return left.flatMap((line, at) => {
    const other = right[at];
    return other === undefined || other.depth === line.depth || hasHan(line.code + other.code)
      ? []
      : [{ removed: [line], added: [other] }];
  });
}

/** The same code with its lines broken at other places. */
function sameJoined(
  removed: readonly CodeLine[],
  added: readonly CodeLine[],
  language: string,
): boolean {
  const joined = (lines: readonly CodeLine[]) =>
    literalEssence(lines.map((line) => line.compared).join(' '), language).replace(
      /\s*(?:&&|;)\s*|\s+/g,
      ' ',
    ) + (lines.at(-1)?.compared.endsWith(',') === true ? ',' : '');
  return joined(removed) === joined(added);
}

function joinedByAnd(lines: readonly CodeLine[]): boolean {
  return lines.some((line) => /&&|;/.test(line.code));
}

/** The place of a line of code in the file. */
export function lineSpan(page: Page, block: Block, line: number): Span {
  const from = block.code?.valueSpan ?? block.span;
  let offset = from.offset;
  if (/^\r?\n/.test(page.text.slice(offset, offset + 2)) && block.code?.value[0] !== '\n') {
    offset = page.text.indexOf('\n', offset) + 1;
  }
  for (let count = 0; count < line; count += 1) {
    const next = page.text.indexOf('\n', offset);
    if (next < 0 || next >= from.endOffset) break;
    offset = next + 1;
  }
  const end = /[\r\n]|$/.exec(page.text.slice(offset, from.endOffset))?.index ?? 0;
  return { offset, endOffset: offset + end };
}

/** A block in which a few single lines are other values of the same keys, as one difference each. */
export function apart(difference: CodeDifference): readonly CodeDifference[] {
  const { kind, hunks } = difference;
  const isValue = ({ removed, added }: Hunk) => {
    const [lost, found] = [removed[0], added[0]];
    return (
      removed.length === 1 &&
      added.length === 1 &&
      lost !== undefined &&
      found !== undefined &&
      keyOf(lost) !== lost.code &&
      keyOf(lost) === keyOf(found)
    );
  };
  if (kind !== 'lines' || hunks.length > mostApart || !hunks.every(isValue)) return [difference];
  return hunks.map((hunk) => ({ ...difference, hunks: [hunk], differing: 1 }));
}

/** More values that differ are another example. */
const mostApart = 2;
