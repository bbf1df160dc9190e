import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from './markdown.ts';

/** `<figure markdown="span">`, `<div markdown>`: MkDocs, Kramdown and others read the Markdown inside. */
const holder =
  /^<[a-z][\w-]{0,30}(?=[\s>])(?:\s(?!markdown[\s=>])[^<>\s]{0,300}){0,30}\smarkdown(?:=["']?(?:1|span|block|true)["']?)?[\s>]/i;
/** Their text is laid out by the tags, or is none. */
const other = /<(?:table|pre|script|style|svg|math|dl|ul|ol)[\s>]/i;
const holdsText =
  /<\/?(?:address|article|aside|center|details|div|figcaption|figure|footer|header|main|nav|p|section|summary)(?:\s[^<>]{0,1000})?>/gi;

/** The Markdown that stands in the HTML of a page. */
export interface MarkdownInHtml {
  /** As the masked page, the tags around that Markdown blanked. */
  readonly text: string;
  /** What such a piece of HTML holds; offsets are the file's. */
  readonly trees: ReadonlyMap<Html, Root>;
}

/** @param masked the text that `tree` was made of */
export function markdownInHtml(tree: Root, masked: string): MarkdownInHtml {
  const trees = new Map<Html, Root>();
  const parts: string[] = [];
  let at = 0;
  visit(tree, 'html', (node, _, parent) => {
    const offset = node.position?.start.offset ?? 0;
    const endOffset = node.position?.end.offset ?? 0;
    if (parent?.type === 'paragraph' || parent?.type === 'heading' || offset < at) return;
    if (!holder.test(node.value) || other.test(node.value)) return;
    const written = masked.slice(offset, endOffset);
    if (/\n[ \t]*>/.test(written)) return;
    const inside = written.replace(holdsText, (tag) => tag.replace(/[^\r\n]/g, ' '));
    trees.set(node, placedAt(inside, offset));
    parts.push(masked.slice(at, offset), inside);
    at = endOffset;
  });
  return { text: parts.join('') + masked.slice(at), trees };
}

/** Indented text is no code there: it follows its tags. */
function placedAt(text: string, base: number): Root {
  const tree = parseMarkdown(text, true);
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    for (const point of [position.start, position.end]) point.offset = (point.offset ?? 0) + base;
  });
  return tree;
}
