import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Language, Span } from '../../src/types.ts';
import { mask } from './mask.ts';

/**
 * A page as the planter sees it. It is read apart from the linter on purpose: a fault in the
 * linter's reader must show up as a miss, not hide the plant.
 */
export interface Outline {
  readonly text: string;
  readonly language: Language;
  readonly sections: readonly OutlineSection[];
  readonly root: Root;
}

export interface OutlineSection {
  readonly heading: OutlineBlock | null;
  readonly level: number;
  /** What stands under the heading, itself not among them. */
  readonly blocks: readonly OutlineBlock[];
  /** From the heading line to the next heading (or the end of the page). */
  readonly span: Span;
}

export interface OutlineBlock {
  readonly kind:
    | 'heading'
    | 'paragraph'
    | 'list-item'
    | 'quote'
    | 'table-row'
    | 'code-block'
    | 'html';
  /** What belongs to it alone: the first paragraph of a list item, not its sub-list. */
  readonly span: Span;
  /** A list item with its marker and everything below it; else the same as `span`. */
  readonly outer: Span;
  /** Heading level, or depth in lists. */
  readonly level: number;
  readonly inlines: readonly Inline[];
  /** Stands at the top of the tree, outside lists, quotes and tables. */
  readonly top: boolean;
}

export interface Inline extends Span {
  readonly kind: 'text' | 'code' | 'link' | 'image' | 'strong';
  readonly value: string;
  /** Inside a link's text. */
  readonly inLink: boolean;
}

const parser = unified().use(remarkParse).use(remarkGfm);

function spanOf(node: Nodes): Span {
  return {
    offset: node.position?.start.offset ?? 0,
    endOffset: node.position?.end.offset ?? 0,
  };
}

/** Reads a page into sections, blocks and what stands in their lines. */
export function outline(text: string, language: Language): Outline {
  const root = parser.parse(mask(text));
  const blocks: OutlineBlock[] = [];
  collect(root, { top: true, depth: 0, quote: false }, blocks);
  return { text, language, root, sections: intoSections(blocks, text) };
}

interface Where {
  readonly top: boolean;
  readonly depth: number;
  readonly quote: boolean;
}

function collect(parent: Parents, where: Where, out: OutlineBlock[]): void {
  for (const node of parent.children) {
    const span = spanOf(node);
    const plain = { span, outer: span, level: where.depth, top: where.top, inlines: [] };
    if (node.type === 'heading') {
      out.push({ ...plain, kind: 'heading', level: node.depth, inlines: inlines(node) });
    } else if (node.type === 'paragraph') {
      out.push({ ...plain, kind: where.quote ? 'quote' : 'paragraph', inlines: inlines(node) });
    } else if (node.type === 'code') {
      out.push({ ...plain, kind: 'code-block' });
    } else if (node.type === 'html') {
      out.push({ ...plain, kind: 'html' });
    } else if (node.type === 'tableRow') {
      out.push({ ...plain, kind: 'table-row', inlines: inlines(node) });
    } else if (node.type === 'table') {
      collect(node, { ...where, top: false }, out);
    } else if (node.type === 'blockquote') {
      collect(node, { ...where, top: false, quote: true }, out);
    } else if (node.type === 'list') {
      collect(node, { ...where, top: false, depth: where.depth + 1 }, out);
    } else if (node.type === 'listItem') {
      const [first] = node.children;
      const start = out.length;
      collect(node, { ...where, top: false }, out);
      const head = out[start];
      if (first?.type === 'paragraph' && head)
        out[start] = { ...head, kind: 'list-item', outer: span };
    }
  }
}

function inlines(parent: Parents): Inline[] {
  const out: Inline[] = [];
  const walk = (nodes: readonly Nodes[], inLink: boolean): void => {
    for (const node of nodes) {
      const span = spanOf(node);
      if (node.type === 'text') out.push({ ...span, kind: 'text', value: node.value, inLink });
      else if (node.type === 'inlineCode')
        out.push({ ...span, kind: 'code', value: node.value, inLink });
      else if (node.type === 'image') out.push({ ...span, kind: 'image', value: node.url, inLink });
      else if (node.type === 'link') {
        out.push({ ...span, kind: 'link', value: node.url, inLink });
        walk(node.children, true);
      } else if (node.type === 'strong') {
        out.push({ ...span, kind: 'strong', value: '', inLink });
        walk(node.children, inLink);
      } else if ('children' in node) walk(node.children as readonly PhrasingContent[], inLink);
    }
  };
  walk(parent.children as readonly Nodes[], false);
  return out;
}

function intoSections(blocks: readonly OutlineBlock[], text: string): OutlineSection[] {
  const starts = blocks.flatMap((block, i) => (block.kind === 'heading' && block.top ? [i] : []));
  const bounds = [-1, ...starts];
  return bounds.map((first, i) => {
    const heading = first < 0 ? null : (blocks[first] ?? null);
    const next = bounds[i + 1];
    const following = next === undefined ? undefined : blocks[next];
    return {
      heading,
      level: heading?.level ?? 0,
      blocks: blocks.slice(first + 1, next ?? blocks.length),
      span: {
        offset: heading?.span.offset ?? 0,
        endOffset: following?.span.offset ?? text.length,
      },
    };
  });
}
