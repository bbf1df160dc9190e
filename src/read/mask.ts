import type { Problem, Span } from '../types.ts';
import { asItem, readAdmonition } from './admonition.ts';
import { commentReader } from './comments.ts';
import { type Fences, nextLine, skipFence } from './fence.ts';
import { readJsxTag, readShortcodeTag, readTemplateTag, shortcodeClose } from './tags.ts';

/**
 * A tag that Markdown does not know: a Hugo shortcode, a JSX component, a tag of a template such as
 * `{% hint %}`, a `:::` container line, the first line of a `!!!` admonition.
 * Its place in the masked text is blank, or filled with `filler` where it stands in a line of text.
 */
export interface Tag extends Span {
  readonly form: 'shortcode' | 'jsx' | 'template' | 'directive' | 'admonition';
  readonly role: 'open' | 'close' | 'leaf';
  readonly name: string;
  /** What stands behind the name, as written: arguments, attributes, a container's title. */
  readonly args: string;
  /** For an admonition: the offset where what is indented below it ends. */
  readonly contentEnd?: number;
}

/** Code between two shortcodes: `{{< text bash >}}…{{< /text >}}`. */
export interface CodeRegion extends Span {
  readonly name: string;
  readonly language: string;
  readonly valueSpan: Span;
}

export interface Masked {
  /** The page's text, tags and all. */
  readonly original: string;
  /** Same length as the page: what is no Markdown is blanked, so every offset stays true. */
  readonly text: string;
  readonly tags: readonly Tag[];
  readonly code: readonly CodeRegion[];
  /** Comments outside code, of HTML, MDX and templates. */
  readonly comments: readonly Span[];
  /** Whether lines of the page import or export. */
  readonly imports: boolean;
  readonly problems: readonly Problem[];
}

/** Stands for a character that is no Markdown in the middle of a line. Private use, one unit. */
export const filler = '\uE001';

const codeShortcodes = new Set(
  'text highlight code codeblock code-block command console terminal output mermaid'.split(' '),
);
const directiveLine = /[ \t]*(?:>[ \t]?)*(:{3,})[ \t]*([^\s{[:]*)([^\r\n]*)/my;
const esmLine =
  /(?:import|export)[ \t][^\r\n]*(?:[ \t]from[ \t]+|import[ \t]+)["'][^"'\r\n]+["'];?[ \t]*$/my;
const interesting = /[`<{\\\n\r]/g;

/**
 * Takes what is no Markdown out of a page: comments, shortcodes, components, container lines and
 * the code between code shortcodes. One pass over the characters; fenced code and code spans are
 * stepped over, so that a tag shown as code stays code. Where a fence stays open to the end, the reason
 * may be another that ends with its list item.
 */
export function mask(text: string, bodyOffset: number): Masked {
  const masked = maskOnce(text, bodyOffset, false);
  if (!isOpen(masked)) return masked;
  const strict = maskOnce(text, bodyOffset, true);
  return isOpen(strict) ? masked : strict;
}

function isOpen({ problems }: Masked): boolean {
  return problems.some(({ id }) => id === 'unclosed-fence');
}

function maskOnce(text: string, bodyOffset: number, inItems: boolean): Masked {
  const tags: Tag[] = [];
  const code: CodeRegion[] = [];
  const comments: Span[] = [];
  const problems: Problem[] = [];
  // A BOM would be stripped by the parser, and every offset be off by one.
  const from = Math.max(bodyOffset, text.startsWith('\uFEFF') ? 1 : 0);
  let at = from;
  const readComment = commentReader(text);
  const fences: Fences = { inItems, open: new Map() };
  let lineStart = true;
  while (at < text.length) {
    if (lineStart) {
      lineStart = false;
      const after = skipFence(text, at, problems, fences) ?? readLineTag(text, at, tags, comments);
      if (after !== null) {
        at = after;
        lineStart = true;
        continue;
      }
    }
    interesting.lastIndex = at;
    const next = interesting.exec(text);
    if (next === null) break;
    at = next.index;
    const char = text[at];
    if (char === '\n' || char === '\r') {
      at += 1;
      lineStart = true;
    } else if (char === '\\') at += /[\r\n]/.test(text[at + 1] ?? '') ? 1 : 2;
    else if (char === '`') at = skipCodeSpan(text, at);
    else {
      const comment = readComment(at);
      if (comment !== null) {
        comments.push(comment);
        at = comment.endOffset;
        continue;
      }
      const region = char === '{' ? readCodeRegion(text, at, problems) : null;
      if (region !== null) {
        code.push(region);
        at = region.endOffset;
        continue;
      }
      const tag =
        char === '{'
          ? (readShortcodeTag(text, at) ?? readTemplateTag(text, at))
          : readJsxTag(text, at);
      if (tag !== null) tags.push(tag);
      at = tag?.endOffset ?? at + 1;
    }
  }
  const kept = tags.filter((tag, index) => isMarkup(text, tags, tag, index));
  return {
    original: text,
    text: blank(text, from, kept, code, comments),
    tags: kept,
    code,
    comments,
    imports: comments.some(({ offset }) => /[ie]/.test(text[offset] ?? '')),
    problems,
  };
}

function readLineTag(text: string, at: number, tags: Tag[], comments: Span[]): number | null {
  directiveLine.lastIndex = at;
  const line = directiveLine.exec(text);
  if (line !== null) {
    const name = line[2] ?? '';
    const offset = at + line[0].indexOf(line[1] ?? ':::');
    const close = closingColons(line[3] ?? '');
    if (close !== '' && name !== '') {
      comments.push(...squeezedMarks(line, at, close));
      return nextLine(text, at + line[0].length);
    }
    tags.push({
      form: 'directive',
      role: name === '' ? 'close' : 'open',
      name,
      args: (line[3] ?? '').trim(),
      offset,
      endOffset: at + line[0].length,
    });
    return nextLine(text, at + line[0].length);
  }
  const admonition = readAdmonition(text, at);
  if (admonition !== null) {
    tags.push(admonition);
    return nextLine(text, admonition.endOffset);
  }
  esmLine.lastIndex = at;
  const esm = esmLine.exec(text);
  if (esm === null) return null;
  const endOffset = at + esm[0].length;
  comments.push({ offset: at, endOffset });
  return nextLine(text, endOffset);
}

/** The colons that end a line behind some text; '' for fewer than three. */
function closingColons(rest: string): string {
  const line = rest.trimEnd();
  let start = line.length;
  while (line[start - 1] === ':') start -= 1;
  return line.length - start < 3 || line.slice(0, start).trim() === '' ? '' : line.slice(start);
}

/**
 * The marks of a container that opens and closes in one line. Generators know none, so what stands
 * between them is text.
 */
function squeezedMarks(line: RegExpExecArray, at: number, close: string): Span[] {
  const [whole, open = '', name = ''] = line;
  const from = at + whole.indexOf(open);
  const to = at + whole.lastIndexOf(close);
  return [
    { offset: from, endOffset: at + whole.indexOf(name, from - at + open.length) + name.length },
    { offset: to, endOffset: to + close.length },
  ];
}

/** A code span closes with a run of as many backticks in the same paragraph; else it is text. */
function skipCodeSpan(text: string, at: number): number {
  let length = 1;
  while (text[at + length] === '`') length += 1;
  const runs = /`+|\n[ \t]*\r?\n/g;
  runs.lastIndex = at + length;
  for (let run = runs.exec(text); run !== null; run = runs.exec(text)) {
    if (run[0][0] !== '`') break;
    if (run[0].length === length) return run.index + length;
  }
  return at + length;
}

function readCodeRegion(text: string, at: number, problems: Problem[]): CodeRegion | null {
  const open = readShortcodeTag(text, at);
  if (open === null || open.role !== 'open' || !codeShortcodes.has(open.name)) return null;
  const close = shortcodeClose(text, open);
  if (close === null) {
    problems.push({ id: 'unclosed-shortcode', span: open, detail: text.slice(at, open.endOffset) });
    return null;
  }
  const language = /(?:language=)?["']?([\w+#.-]+)/.exec(open.args)?.[1] ?? '';
  return {
    name: open.name,
    language: open.name === 'mermaid' ? 'mermaid' : language,
    offset: at,
    endOffset: close.endOffset,
    valueSpan: { offset: open.endOffset, endOffset: close.offset },
  };
}

/** `<T>` in a line of prose is a component only where its other half is there too. */
function isMarkup(text: string, tags: readonly Tag[], tag: Tag, index: number): boolean {
  if (tag.form !== 'jsx' || tag.role === 'leaf') return true;
  const before = text.slice(text.lastIndexOf('\n', tag.offset - 1) + 1, tag.offset);
  if (before.trim() === '') return true;
  const other =
    tag.role === 'open'
      ? tags.slice(index + 1, index + 12)
      : tags.slice(Math.max(0, index - 12), index);
  return other.some((one) => one.form === 'jsx' && one.name === tag.name && one.role !== tag.role);
}

function blank(
  text: string,
  bodyOffset: number,
  tags: readonly Tag[],
  code: readonly CodeRegion[],
  comments: readonly Span[],
): string {
  const all = [
    ...tags.map((span) => ({
      span,
      inline: true,
      item: span.contentEnd === undefined ? null : asItem(span),
    })),
    ...[...code, ...comments].map((span) => ({ span, inline: false, item: null })),
  ].sort((a, b) => a.span.offset - b.span.offset);
  // A blank in the place of the BOM would set its line in by one.
  const parts = [
    text
      .slice(0, bodyOffset)
      .replace(/^\uFEFF/, '\n')
      .replace(/[^\r\n]/g, ' '),
  ];
  let at = bodyOffset;
  for (const { span, inline, item } of all) {
    if (span.offset < at) continue;
    parts.push(text.slice(at, span.offset));
    const fill = inline || leadsText(text, span) ? filler : ' ';
    parts.push(item ?? text.slice(span.offset, span.endOffset).replace(/[^\r\n]/g, fill));
    at = span.endOffset;
  }
  parts.push(text.slice(at));
  const onlyTags = new RegExp(`^[ \\t]*${filler}[ \\t${filler}]*$`, 'gm');
  return parts.join('').replace(onlyTags, (line) => ' '.repeat(line.length));
}

/** A comment before text in the same line: blanks there would make it indented code. */
function leadsText(text: string, span: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', span.endOffset - 1) + 1, span.endOffset);
  const rest = /[^\r\n]*/y;
  rest.lastIndex = span.endOffset;
  return (
    before.length > 3 &&
    /^\s*(?:<!--|\{\/\*)?/.test(before) &&
    (rest.exec(text)?.[0] ?? '').trim() !== ''
  );
}
