import { codeSpans } from '../covered.ts';
import type { Block, Page } from '../types.ts';
import { openBrackets } from './brackets.ts';
import { hollowMarks } from './hollow.ts';
import { printedItalics } from './italics.ts';
import { bulletMarks } from './list-marks.ts';
import { type Mark, type MarkId, withoutCode } from './mark.ts';
import { turnedQuotes } from './quotes.ts';
import { printedStars } from './strong.ts';
import { printedUnderscores } from './underscores.ts';

interface Pattern {
  readonly id: MarkId;
  readonly pattern: RegExp;
  readonly right?: (match: string) => string;
}

/** Found at the beginning of a line of a paragraph or list item. */
const patterns: readonly Pattern[] = [
  {
    id: 'heading',
    pattern: /(?<=^ {0,3})#{1,6}(?:[\u3000\u00A0]+|(?=[\p{Script=Han}])|(?<=##)(?=[A-Za-z`*[]))/gmu,
    right: (match) => `${match.replace(/[^#]+/, '')} `,
  },
  {
    id: 'pipe',
    pattern: /^[ \t>]*[|｜][^\r\n\u2028\u2029]*｜[^\r\n\u2028\u2029]*/gm,
    right: (match) => match.replaceAll('｜', '|'),
  },
  {
    id: 'shortcode',
    pattern:
      /\{\{ +[<%][^{}\n]{0,200}\}\}|\{\{[<%][^{}\n]{0,200}[>%] +\}\}|[｛{]｛[^\n]{0,200}?[｝}]{2}/g,
    right: (match) =>
      match
        .replace(/^[｛{]{2} *([<%＜])/, '{{$1')
        .replace(/([>%＞]) *[｝}]{2}$/, '$1}}')
        .replace('＜', '<')
        .replace('＞', '>'),
  },
  {
    id: 'container',
    pattern: /^:{3,}[ \t]*[A-Za-z][^\r\n\u2028\u2029]*[^:\r\n\u2028\u2029]:::[ \t]*$/gm,
    right: unsqueezed,
  },
];
const text = new Set<Block['kind']>(['paragraph', 'list-item', 'quote', 'table-row', 'heading']);

/** What is broken in the text of one block, in order. */
export function blockMarks(page: Page, block: Block): Mark[] {
  if (!text.has(block.kind)) return [];
  const source = withoutCode(page, block);
  const marks = [
    ...printedStars(page, block),
    ...printedItalics(page, block),
    ...printedUnderscores(page, block),
    ...backticks(block, source),
    ...backticksInCode(page, block),
    ...openBrackets(block),
    ...turnedQuotes(block),
    ...hollowMarks(page, block),
    ...bulletMarks(source, block),
  ];
  for (const { id, pattern, right } of patterns) {
    if ((id === 'heading' || id === 'container') && block.kind !== 'paragraph') continue;
    for (const match of source.matchAll(pattern)) {
      const offset = block.span.offset + match.index;
      marks.push({
        id,
        span: { offset, endOffset: offset + match[0].length },
        ...(right === undefined ? {} : { right: right(match[0]) }),
      });
    }
  }
  return withEnds(
    block,
    marks.sort((a, b) => a.span.offset - b.span.offset),
  );
}

/** Two runs of asterisks on one line that both print are the ends of one bold text: one slip. */
function withEnds(block: Block, marks: readonly Mark[]): Mark[] {
  let open: Mark | null = null;
  return marks.map((mark) => {
    if (mark.id !== 'star') return mark;
    const { offset } = mark.span;
    const between = block.prose.slice(
      (open?.span.endOffset ?? offset) - block.span.offset,
      offset - block.span.offset,
    );
    const run = open === null || between.includes('\n') ? offset : open.span.offset;
    open = run === offset ? mark : null;
    return { ...mark, run };
  });
}

/** A container of one line on lines of its own. */
function unsqueezed(match: string): string {
  const [head = '', open = '', name = ''] = /^(:+)[ \t]*([\w-]+)/.exec(match) ?? [];
  let text = match.slice(head.length).trim();
  while (text.endsWith(':')) text = text.slice(0, -1);
  return `${open}${name}\n\n${text.trim()}\n\n${open}`;
}

/** A backtick that opens or closes nothing prints. */
function backticks(block: Block, source: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of source.matchAll(/(?<![\\`])`+/g)) {
    if (block.prose[match.index] !== '`') continue;
    const offset = block.span.offset + match.index;
    marks.push({ id: 'backtick', span: { offset, endOffset: offset + match[0].length } });
  }
  return marks;
}

/** `a ``b`` c` in single backticks: those in the middle print, where code was cut in two. */
function backticksInCode(page: Page, block: Block): Mark[] {
  return codeSpans(block).flatMap(({ offset, endOffset }) => {
    const code = page.text.slice(offset, endOffset);
    if (!/^`[^`]/.test(code)) return [];
    return [...code.matchAll(/(?<=[^\s`])``(?=[^\s`])/g)].map(({ index }) => ({
      id: 'backtick' as const,
      span: { offset: offset + index, endOffset: offset + index + 2 },
    }));
  });
}
