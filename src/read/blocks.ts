import type {
  Blockquote,
  Code,
  Heading,
  Html,
  List,
  Nodes,
  Paragraph,
  Parent,
  Root,
  Table,
} from 'mdast';
import type { Anchor, BlockKind, Detail, Span } from '../types.ts';
import { alertDrafts, readAlert } from './alerts.ts';
import { anchorMaker, readHeadingId } from './anchor.ts';
import { isAttributes } from './attribute-lists.ts';
import { withoutDirectives } from './directives.ts';
import { readHtmlBlock } from './html-blocks.ts';
import { fold, readInline, type Source, spanOf } from './inline.ts';
import { markdownInHtml } from './markdown-in-html.ts';
import { filler } from './mask.ts';

/** A block on its way: what the tree tells, before tags are merged in and sections counted. */
export interface Draft {
  readonly kind: BlockKind;
  readonly level: number;
  readonly span: Span;
  readonly text: string;
  readonly prose: string;
  readonly details: readonly Detail[];
  readonly anchor?: Anchor;
  readonly name?: string;
  /** For a container: the offset where it ends. */
  readonly containerEnd?: number;
  readonly code?: { readonly language: string; readonly value: string; readonly valueSpan: Span };
  readonly cells?: readonly Span[];
}

interface Place {
  readonly listDepth: number;
  readonly quoted: boolean;
}

/** Flattens a tree into blocks in reading order; what nests (lists, quotes) becomes a level. */
export function readBlocks(tree: Root, page: Source): Draft[] {
  const { text, trees } = markdownInHtml(tree, page.masked.text);
  const source = trees.size === 0 ? page : { ...page, masked: { ...page.masked, text } };
  const drafts: Draft[] = [];
  const makeAnchor = anchorMaker();
  /** The id of an `<a id>` that stands alone just before. */
  let named: string | null = null;

  const readParent = (parent: Parent, place: Place): void => {
    for (const child of parent.children) {
      readBlock(child as Nodes, place);
      if (!isClosing(child as Nodes)) named = anchorName(child as Nodes);
    }
  };

  const readBlock = (node: Nodes, place: Place): void => {
    switch (node.type) {
      case 'heading':
        drafts.push(readHeading(node, source, makeAnchor, named));
        return;
      case 'paragraph':
        addParagraph(readParagraph(node, place.quoted ? 'quote' : 'paragraph', place, source));
        return;
      case 'code':
        drafts.push(readCodeBlock(node, source));
        return;
      case 'html':
        readHtml(node, place);
        return;
      case 'table':
        readTable(node);
        return;
      case 'list':
        readList(node, { ...place, listDepth: place.listDepth + 1 });
        return;
      case 'blockquote':
        readQuote(node, place);
        return;
      default:
        if ('children' in node) readParent(node, place);
    }
  };

  /** Attributes of the block before are no paragraph. */
  const addParagraph = (draft: Draft): void => {
    if (!isAttributes(source.text.slice(draft.span.offset, draft.span.endOffset)))
      drafts.push(draft);
  };

  const readList = (list: List, place: Place): void => {
    for (const item of list.children) {
      const [first, ...rest] = item.children;
      if (first?.type === 'paragraph') {
        drafts.push(readParagraph(first, 'list-item', place, source));
      } else if (first !== undefined) readBlock(first, place);
      for (const child of rest) readBlock(child, place);
    }
  };

  const readHtml = (html: Html, place: Place): void => {
    const inside = trees.get(html);
    if (inside === undefined) drafts.push(...readHtmlBlock(html.value, spanOf(html), source));
    else readParent(inside, place);
  };

  const readTable = (table: Table): void => {
    table.children.forEach((row, index) => {
      const span = spanOf(row);
      const inline = readInline(row.children, span, source);
      if (inline.text === '' && inline.details.length === 0) return;
      drafts.push({
        kind: 'table-row',
        level: index === 0 ? 1 : 0,
        span,
        ...inline,
        cells: row.children.map(spanOf),
      });
    });
  };

  const readQuote = (quote: Blockquote, place: Place): void => {
    const alert = readAlert(quote, source);
    const from = drafts.length;
    readParent(quote, { ...place, quoted: true });
    if (alert === null) return;
    drafts.splice(from, 1, ...alertDrafts(alert, drafts[from]));
  };

  readParent(tree, { listDepth: 0, quoted: false });
  return drafts;
}

const nameTag = /<a\s+(?:id|name)=["']([^"'<>\s]+)["'][^<>]*>/;

/** The id of a node that is nothing but an `<a id>`, as a block or as a paragraph of its own. */
function anchorName(node: Nodes): string | null {
  if (node.type !== 'html' && node.type !== 'paragraph') return null;
  const parts: readonly Nodes[] = node.type === 'html' ? [node] : node.children;
  const html = parts
    .map((part) => (part.type === 'html' || part.type === 'text' ? part.value : '-'))
    .join('');
  const name = nameTag.exec(html);
  return name?.[1] !== undefined && html.replace(/<[^<>]*>/g, '').trim() === '' ? name[1] : null;
}

function isClosing(node: Nodes): boolean {
  return node.type === 'html' && /^<\/\w+\s*>\s*$/.test(node.value);
}

function readHeading(
  node: Heading,
  source: Source,
  makeAnchor: ReturnType<typeof anchorMaker>,
  named: string | null,
): Draft {
  const whole = spanOf(node);
  // The id stands at the end of the text: of the line, or above the underline of a setext heading.
  const last = node.children.at(-1);
  const textEnd = last === undefined ? whole.endOffset : spanOf(last).endOffset;
  const lineEnd = source.text.slice(textEnd, textEnd + 400).search(/[\r\n]|$/);
  const span = { offset: whole.offset, endOffset: textEnd + Math.max(0, lineEnd) };
  const written = withoutDirectives(source.text.slice(span.offset, span.endOffset));
  const own = readHeadingId(written);
  const tagged = named ?? nameTag.exec(written)?.[1] ?? null;
  const id = own.explicit === null && own.malformed === null ? { ...own, explicit: tagged } : own;
  const inline = readInline(node.children, span, source);
  const textSpan = { offset: span.offset, endOffset: span.offset + id.textEnd };
  const tail = written.length - id.textEnd;
  const text = tail === 0 ? inline.text : headingText(inline.text, written.slice(id.textEnd));
  const kept = inline.details.filter((detail) => detail.span.offset < textSpan.endOffset);
  return {
    kind: 'heading',
    level: node.depth,
    span,
    text,
    prose: inline.prose.slice(0, id.textEnd) + ' '.repeat(tail),
    details: kept,
    anchor: makeAnchor(text === '' ? fold(written.replace(/^#+/, '')) : text, id, span.offset),
  };
}

/** The visible text without the id: `{#id}` may have lost marks such as backticks on the way. */
function headingText(text: string, tail: string): string {
  const mark = tail.trim();
  if (mark.startsWith('{/*')) return text;
  const at = text.lastIndexOf(mark.startsWith('#{') ? '#{' : '{');
  const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
  return at < 0 || letters(text.slice(at)) !== letters(mark) ? text : text.slice(0, at).trim();
}

function readParagraph(node: Paragraph, kind: BlockKind, place: Place, source: Source): Draft {
  const span = spanOf(node);
  const inline = readInline(node.children, span, source);
  const image =
    kind !== 'list-item' &&
    inline.text === '' &&
    inline.details.some((detail) => detail.kind === 'image');
  return { kind: image ? 'image' : kind, level: place.listDepth, span, ...inline };
}

function readCodeBlock(node: Code, source: Source): Draft {
  const span = spanOf(node);
  const written = source.text.slice(span.offset, span.endOffset);
  const fenced = /^[`~]/.test(written);
  const first = written.search(/\r\n|\n|\r/);
  const last = Math.max(written.lastIndexOf('\n'), written.lastIndexOf('\r', written.length - 2));
  const closed = fenced && /[\r\n][ \t>]*[`~]{3,}[ \t]*$/.test(written.slice(-200));
  const start = fenced ? (first < 0 ? written.length : first + 1) : 0;
  const end = closed ? Math.max(start, last) : written.length;
  const valueSpan = { offset: span.offset + start, endOffset: span.offset + end };
  const value = node.value.includes(filler)
    ? source.text.slice(valueSpan.offset, valueSpan.endOffset)
    : node.value;
  const language = node.lang ?? '';
  return codeDraft(span, { language, value, valueSpan });
}

/** A code block's text is its code: nothing in it is a detail of its own. */
export function codeDraft(span: Span, code: NonNullable<Draft['code']>): Draft {
  return {
    kind: 'code-block',
    level: 0,
    span,
    text: code.value,
    prose: '',
    details: [],
    code,
  };
}
