import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** The one seam to the Markdown parser: text to mdast, offsets UTF-16 into the text given. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text);
}
