import { diffArrays } from 'diff';
import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { countHan, hasHan } from '../han.ts';
import type { Block, Page, Span } from '../types.ts';
import { readValues } from '../values/read.ts';
import { lineSpan } from './code-blocks.ts';
import { sameLine } from './code-line.ts';
import type { CodeLine } from './code-lines.ts';
import { readBoth } from './code-read.ts';
import { commentMark } from './kept-comments.ts';
import { perPair } from './memo.ts';

/** Blocks with more lines, or with more that differs, are not looked into. */
const mostLines = 400;
const mostEdits = 60;

/**
 * The comments of code blocks that are translated, as blocks that can be compared like any text: a
 * comment belongs to the one on the same line of code, or between the same two lines.
 */
export const commentBlocks = perPair((pair): readonly AlignedBlocks[] =>
  alignedBlocks(pair).flatMap(({ link, source, target }) => {
    const [a, b] = [source[0], target[0]];
    if (a?.code === undefined || b?.code === undefined) return [];
    if (hasHan(a.code.value) === hasHan(b.code.value)) return [];
    return pairsOf(pair.source, a, pair.target, b).flatMap(([here, there]): AlignedBlocks[] => {
      const [x, y] = [asBlock(pair.source, a, here), asBlock(pair.target, b, there)];
      const isTranslated = countHan(x.text) > 0 !== countHan(y.text) > 0;
      return isTranslated ? [{ link, source: [x], target: [y] }] : [];
    });
  }),
);

function pairsOf(source: Page, a: Block, target: Page, b: Block): (readonly [Span, Span])[] {
  const read = readBoth(a, b);
  if (read === null) return [];
  const [left, right] = [read.source.lines, read.target.lines];
  if (Math.max(left.length, right.length) > mostLines) return [];
  const found: (readonly [Span, Span])[] = [];
  const take = (x: readonly Span[], y: readonly Span[]) => {
    if (x.length !== y.length) return;
    for (const [index, one] of x.entries()) {
      const other = y[index];
      if (other !== undefined) found.push([one, other]);
    }
  };
  let [before, beforeThere] = [-1, -1];
  for (const [at, there] of [...matches(left, right), [left.length, right.length] as const]) {
    const isNext = at === before + 1 && there === beforeThere + 1;
    const gap = (lines: readonly CodeLine[], from: number, to: number) =>
      [lines[from]?.line ?? -1, lines[to]?.line ?? Number.POSITIVE_INFINITY] as const;
    if (isNext)
      take(
        between(source, a, ...gap(left, before, at)),
        between(target, b, ...gap(right, beforeThere, there)),
      );
    const [line, other] = [left[at], right[there]];
    if (line !== undefined && other !== undefined)
      take(behind(source, a, line), behind(target, b, other));
    [before, beforeThere] = [at, there];
  }
  return found;
}

/** Places of the lines that both sides have. */
function matches(
  left: readonly CodeLine[],
  right: readonly CodeLine[],
): (readonly [number, number])[] {
  const changes = diffArrays([...left], [...right], {
    comparator: sameLine,
    maxEditLength: mostEdits,
  });
  const found: (readonly [number, number])[] = [];
  let [at, there] = [0, 0];
  for (const { added, removed, value } of changes ?? []) {
    if (!added && !removed)
      found.push(...value.map((_, index) => [at + index, there + index] as const));
    if (!added) at += value.length;
    if (!removed) there += value.length;
  }
  return found;
}

/** The comments on lines of their own between two lines of code; an empty line ends one. */
function between(page: Page, block: Block, from: number, to: number): Span[] {
  const raw = (block.code?.value ?? '').split(/\r\n?|\n/);
  const found: Span[] = [];
  let open = false;
  for (let line = from + 1; line < Math.min(to, raw.length); line += 1) {
    if (!commentMark.test(raw[line] ?? '')) {
      open = false;
      continue;
    }
    const span = lineSpan(page, block, line);
    const last = open ? found.pop() : undefined;
    found.push({ offset: last?.offset ?? span.offset, endOffset: span.endOffset });
    open = true;
  }
  return found;
}

/** The comment behind a line of code. */
function behind(page: Page, block: Block, { code, line }: CodeLine): Span[] {
  const span = lineSpan(page, block, line);
  const raw = page.text.slice(span.offset, span.endOffset);
  const at = raw.indexOf(code);
  const rest = at < 0 ? '' : raw.slice(at + code.length);
  return /^\s/.test(rest) && commentMark.test(rest)
    ? [{ offset: span.endOffset - rest.length, endOffset: span.endOffset }]
    : [];
}

function asBlock(page: Page, { index, section }: Block, span: Span): Block {
  const prose = page.text
    .slice(span.offset, span.endOffset)
    .split('\n')
    .map((line) => line.replace(commentMark, (found) => ' '.repeat(found.length)))
    .join('\n');
  const text = prose.replace(/\s+/g, ' ').trim();
  const han = countHan(text);
  return {
    index,
    section,
    span,
    prose,
    text,
    han,
    kind: 'paragraph',
    level: 0,
    size: text.length + 2 * han,
    details: readValues(prose, page.language, span.offset, []),
    tokens: [],
  };
}
