import type { Block, Page, Span } from '../types.ts';
import { withoutCode } from './mark.ts';

/** Where an asterisk or underscore that does not show is no emphasis: addresses, labels, tags, braces. */
const other = /!\[[^\][]*\]|\]\([^()]*\)|\]\[[^\][]*\]|<[^<>]*>|\{[^{}]*\}/g;
const run = /\*+|_+/g;

/** The spans of a block that are set in italics, marks included, in the order of their ends. */
export function emphasisSpans(page: Page, block: Block): Span[] {
  const text = withoutCode(page, block).replace(other, (found) => ' '.repeat(found.length));
  const open: Record<string, number> = {};
  const spans: Span[] = [];
  for (const { 0: marks, index } of text.matchAll(run)) {
    const [mark = ''] = marks;
    // What the parser took as markup is blank in the prose; two marks are bold, three are both.
    if (marks.length % 2 === 0 || block.prose[index] === mark) continue;
    const begun = open[mark];
    if (begun === undefined) open[mark] = index;
    else {
      spans.push({
        offset: block.span.offset + begun,
        endOffset: block.span.offset + index + marks.length,
      });
      delete open[mark];
    }
  }
  return spans;
}
