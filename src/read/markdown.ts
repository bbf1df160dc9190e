import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { loneTags } from './lone-tag.ts';
import { placeNodes } from './positions.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
/** MDX has no indented code: what is indented is Markdown in a component. */
const mdx = unified()
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented'] } }, loneTags])
  .use(remarkParse)
  .use(remarkGfm)
  .freeze();

/** More marks than this in one paragraph are no emphasis, more brackets in one text no links. */
const mostMarks = 4_000;
const mostBrackets = 2_000;

/**
 * The parser resolves emphasis and links in time that grows with the square of their marks; a page
 * made to be slow has them blanked. Length is kept.
 */
function withoutFloods(text: string): string {
  if (text.length < mostBrackets) return text;
  return text
    .split(/(\n[ \t]*\r?\n)/)
    .map((paragraph) => {
      const calm = paragraph.length < mostBrackets ? paragraph : withoutBrackets(paragraph);
      if (calm.length < mostMarks || calm.startsWith('|')) return calm;
      return (calm.match(/[*_~]/g) ?? []).length > mostMarks ? calm.replace(/[*_~]/g, ' ') : calm;
    })
    .join('');
}

/** Lines of which each begins a text of its own: list items, rows of a table, headings. */
const begins = /(?=^[ \t>]*(?:[-*+|#]|\d{1,9}[.)]))/m;

function withoutBrackets(paragraph: string): string {
  return paragraph
    .split(begins)
    .map((text) =>
      text.length > mostBrackets && (text.match(/\[/g) ?? []).length > mostBrackets
        ? text.replace(/[[\]]/g, ' ')
        : text,
    )
    .join('');
}

/** The one seam to the Markdown parser: text to mdast, offsets UTF-16 into the text given. */
export function parseMarkdown(text: string, asMdx = false): Root {
  const calm = withoutFloods(text);
  const tree = (asMdx ? mdx : markdown).parse(calm);
  placeNodes(tree, calm);
  return tree;
}
