import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Detail, LinkDetail, Span } from '../types.ts';
import { asciiLength } from './ascii-length.ts';
import { withoutAttributes } from './attribute-lists.ts';
import { readHtml } from './html.ts';
import { filler, type Masked, type Tag } from './mask.ts';

/** A page on its way from text to blocks. */
export interface Source {
  readonly text: string;
  readonly masked: Masked;
  /** Tags that stand in a line of text; the others are blocks. By offset. */
  readonly inlineTags: readonly Tag[];
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** What stands in one block. */
export interface Inline {
  readonly text: string;
  /** As `Block.prose`. */
  readonly prose: string;
  readonly details: readonly Detail[];
}

/** Reference definitions by identifier; the first of equal ones counts, as in CommonMark. */
export function collectDefinitions(tree: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}

/** Reads the inline content of one block. `span` is the block's; offsets are the file's. */
export function readInline(nodes: readonly Nodes[], span: Span, source: Source): Inline {
  const state: State = { source, details: [], text: [], prose: [], at: span.offset };
  readNodes(nodes, state);
  state.prose.push(' '.repeat(Math.max(0, span.endOffset - state.at)));
  for (const tag of tagsIn(source.inlineTags, span)) readTag(tag, state);
  state.details.sort((a, b) => a.span.offset - b.span.offset);
  return {
    text: fold(state.text.join('')),
    prose: state.prose.join('').slice(0, span.endOffset - span.offset),
    details: state.details,
  };
}

/** White space folded, stand-ins for masked tags gone. */
export function fold(text: string): string {
  return text.replaceAll(filler, '').replace(/\s+/g, ' ').trim();
}

/** The file offsets of a node; the parser sets them on every node it makes. */
export function spanOf(node: Nodes): Span {
  return {
    offset: node.position?.start.offset ?? 0,
    endOffset: node.position?.end.offset ?? 0,
  };
}

interface State {
  readonly source: Source;
  readonly details: Detail[];
  readonly text: string[];
  readonly prose: string[];
  /** File offset that the prose has reached. */
  at: number;
}

function readNodes(nodes: readonly Nodes[], state: State): void {
  let previous: Nodes['type'] | null = null;
  for (const node of nodes) {
    readNode(node, previous, state);
    previous = node.type;
  }
}

function readNode(node: Nodes, previous: Nodes['type'] | null, state: State): void {
  switch (node.type) {
    case 'text':
      addProse(spanOf(node), state, previous);
      state.text.push(withoutAttributes(node.value, previous, () => ''));
      return;
    case 'inlineCode':
      readCode(node.value, spanOf(node), state);
      return;
    case 'break':
      state.text.push(' ');
      return;
    case 'link':
    case 'linkReference':
      readLink(node, state);
      return;
    case 'image':
    case 'imageReference':
      readImage(node, state);
      return;
    case 'html':
      state.details.push(...readHtml(node.value, spanOf(node).offset).details);
      if (partsText.test(node.value)) state.text.push(' ');
      return;
    default:
      if ('children' in node) readNodes(node.children, state);
      if (node.type === 'tableCell') state.text.push(' ');
  }
}

/** Tags that no word goes on across. */
const partsText = /^<\/?(?:br|hr|li|ul|ol|p|div|dd|dt|td|th|tr|summary|details|h[1-6])(?![\w-])/i;

/** @param previous of a text: the type of the node before it, null where there is none */
function addProse(span: Span, state: State, previous?: Nodes['type'] | null): void {
  if (span.offset < state.at) return;
  state.prose.push(' '.repeat(span.offset - state.at));
  const whole = state.source.masked.text.slice(span.offset, span.endOffset);
  const written =
    previous === undefined
      ? whole
      : withoutAttributes(whole, previous, (list) => ' '.repeat(list.length));
  const quoted = /\n[ \t]*(?:>[ \t]?)+/g;
  const prose = written
    .replaceAll(filler, ' ')
    .replace(quoted, (mark) => `\n${' '.repeat(mark.length - 1)}`);
  state.prose.push(prose);
  state.at = span.endOffset;
}

function readCode(value: string, span: Span, state: State): void {
  const { text } = state.source;
  let ticks = 1;
  while (text[span.offset + ticks] === '`') ticks += 1;
  const inside = { offset: span.offset + ticks, endOffset: span.endOffset - ticks };
  addProse(inside, state);
  const written = value.includes(filler)
    ? text.slice(inside.offset, inside.endOffset).trim()
    : value;
  const code = written.replace(/(?:(?<![ \t])[ \t]+)?\r?\n[ \t>]*/g, ' ');
  state.text.push(code);
  state.details.push({ kind: 'code', text: code, span });
}

function readLink(node: Link | LinkReference, state: State): void {
  const span = spanOf(node);
  const target = targetOf(node, span, state.source);
  if (target === null) return;
  const before = state.text.length;
  const bare = !state.source.text.startsWith('[', span.offset);
  if (bare) readBareLink(node, span, state);
  else readNodes(node.children, state);
  const text = fold(state.text.slice(before).join(''));
  // A bare address ends where its ASCII ends, whatever the parser took for its end.
  const angled = state.source.text.startsWith('<', span.offset);
  const whole = bare && !angled ? { ...span, endOffset: target.span.endOffset } : span;
  state.details.push({ kind: 'link', url: target.url, text, span: whole, urlSpan: target.span });
}

/**
 * A bare address ends where its ASCII ends: the parser takes the Chinese behind it into the
 * address, most site generators do not, so what follows is read as text.
 */
function readBareLink(node: Link | LinkReference, span: Span, state: State): void {
  const written = state.source.text.slice(span.offset, span.endOffset);
  const tail = /[^\x20-\x7E]/.exec(written);
  if (tail !== null) {
    addProse({ offset: span.offset + tail.index, endOffset: span.endOffset }, state);
  }
  for (const child of node.children) if (child.type === 'text') state.text.push(child.value);
}

interface Target {
  readonly url: string;
  readonly span: Span;
}

function targetOf(
  node: Link | LinkReference | Image | ImageReference,
  span: Span,
  source: Source,
): Target | null {
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    const definition = source.definitions.get(node.identifier);
    if (definition === undefined) return null;
    const whole = spanOf(definition);
    const label = source.text.indexOf(']:', whole.offset);
    return writtenTarget(definition.url, { offset: label, endOffset: whole.endOffset }, source);
  }
  if (node.type === 'link' && !source.text.startsWith('[', span.offset)) {
    const written = source.text.slice(span.offset, span.endOffset);
    if (written.startsWith('<')) {
      return { url: node.url, span: { offset: span.offset + 1, endOffset: span.endOffset - 1 } };
    }
    const ascii = asciiLength(written);
    const url = ascii === written.length ? node.url : written.slice(0, ascii);
    return { url, span: { offset: span.offset, endOffset: span.offset + ascii } };
  }
  const last = 'children' in node ? node.children.at(-1) : undefined;
  const from = last === undefined ? span.offset : spanOf(last).endOffset;
  const label = source.masked.text.indexOf('](', from);
  if (label < 0 || label >= span.endOffset) return { url: node.url, span };
  return writtenTarget(node.url, { offset: label, endOffset: span.endOffset - 1 }, source);
}

/** The target as written behind `](` or `]:`: a tag in it is put back, its place found. */
function writtenTarget(url: string, span: Span, source: Source): Target {
  const masked = source.masked.text;
  let start = span.offset + 2;
  while (start < span.endOffset && /\s/.test(masked[start] ?? '')) start += 1;
  const angled = masked[start] === '<';
  if (angled) start += 1;
  let end = start;
  while (end < span.endOffset && (angled ? masked[end] !== '>' : !/\s/.test(masked[end] ?? '')))
    end += 1;
  const written = source.text.slice(start, end);
  return {
    url: masked.slice(start, end).includes(filler) ? written : url,
    span: { offset: start, endOffset: end },
  };
}

function readImage(node: Image | ImageReference, state: State): void {
  const span = spanOf(node);
  const target = targetOf(node, span, state.source);
  if (target === null) return;
  const alt = node.alt ?? '';
  state.details.push({ kind: 'image', url: target.url, alt, span, urlSpan: target.span });
}

function tagsIn(tags: readonly Tag[], span: Span): readonly Tag[] {
  let low = 0;
  let high = tags.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle]?.offset ?? 0) < span.offset) low = middle + 1;
    else high = middle;
  }
  const inside: Tag[] = [];
  for (let index = low; index < tags.length; index += 1) {
    const tag = tags[index];
    if (tag === undefined || tag.offset >= span.endOffset) break;
    inside.push(tag);
  }
  return inside;
}

/** A component with a target is a link whatever its name, a shortcode by its name, too. */
function readTag(tag: Tag, state: State): void {
  if (tag.role === 'close') return;
  const inTarget = state.details.some(
    (detail) =>
      (detail.kind === 'link' || detail.kind === 'image') &&
      detail.urlSpan.offset <= tag.offset &&
      tag.endOffset <= detail.urlSpan.endOffset,
  );
  if (inTarget) return;
  const { offset, endOffset, name, args } = tag;
  const { url, label = '' } = targetOfTag(tag);
  const span = { offset, endOffset };
  if (url === undefined) {
    state.details.push({ kind: 'shortcode', name, args, span });
    return;
  }
  const at = state.source.text.indexOf(url, offset);
  const link: LinkDetail = {
    kind: 'link',
    url,
    text: label,
    span,
    urlSpan: { offset: at, endOffset: at + url.length },
  };
  state.details.push(link);
}

/** Where a tag leads to, and what it shows: `<Link to="/lamp">`, `{{< link "the lamp" "/lamp" >}}`. */
function targetOfTag({ form, name, args }: Tag): {
  readonly url?: string;
  readonly label?: string;
} {
  if (form === 'jsx') {
    const url = /(?:^|\s)(?:to|href)=["']([^"']+)["']/.exec(args)?.[1];
    return url === undefined ? {} : { url };
  }
  if (form !== 'shortcode' || !/^(?:[a-z]{1,10}[-_]?)?link$/.test(name)) return {};
  const [, label, url] =
    /^"([^"]+)"\s+"(\.{0,2}\/[^"\s]*|#[^"\s]+|https?:[^"\s]+)"$/.exec(args) ?? [];
  return url === undefined || label === undefined ? {} : { url, label };
}
