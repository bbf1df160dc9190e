import type { Detail } from '../types.ts';
import { isLoneTag } from './lone-tag.ts';

const tagPattern = /<(\/?)([a-zA-Z][\w-]*)(?![\w-])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;
const attributePattern =
  /(?:^|\s)(href|src|alt|id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Code of one line, not a block of it. */
const codeElement = /<code(?:\s[^<>]*)?>([^<\n]{1,300})<\/code>/gi;
const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
};

export interface Html {
  /** The text between the tags. */
  readonly text: string;
  /** Links, images and code; offsets are the file's. */
  readonly details: readonly Detail[];
}

/** Reads a piece of HTML that begins at file offset `base`. Tags only; nothing is interpreted. */
export function readHtml(html: string, base: number): Html {
  const details: Detail[] = [];
  for (const tag of html.matchAll(tagPattern)) {
    if (tag[1] === '/') continue;
    const span = { offset: base + tag.index, endOffset: base + tag.index + tag[0].length };
    const attributes = new Map<string, string>();
    for (const found of (tag[3] ?? '').matchAll(attributePattern)) {
      attributes.set((found[1] ?? '').toLowerCase(), found[2] ?? found[3] ?? found[4] ?? '');
    }
    const url = attributes.get(tag[2]?.toLowerCase() === 'img' ? 'src' : 'href');
    if (url === undefined || url === '') continue;
    const at = span.offset + Math.max(0, tag[0].indexOf(url));
    const urlSpan = { offset: at, endOffset: at + url.length };
    const name = tag[2]?.toLowerCase();
    if (name === 'img') {
      details.push({ kind: 'image', url, alt: attributes.get('alt') ?? '', span, urlSpan });
    } else if (name === 'a') {
      details.push({ kind: 'link', url, text: '', span, urlSpan });
    }
  }
  for (const { 0: element, 1: code = '', index } of html.matchAll(codeElement)) {
    const offset = base + index;
    const span = { offset, endOffset: offset + element.length };
    const text = code.replace(/&(?:lt|gt|amp|quot);/g, (entity) => entities[entity] ?? entity);
    details.push({ kind: 'code', text: text.replace(/\s+/g, ' '), span });
  }
  details.sort((a, b) => a.span.offset - b.span.offset);
  return { text: html.replace(tagPattern, ' ').replace(/\s+/g, ' ').trim(), details };
}

/**
 * The prose of HTML that begins with a tag of running text alone on its line: what a browser shows of
 * it is a paragraph. Some generators read the Markdown in it and others do not, so its links and its
 * code are none, and no marks that print. As long as `written`.
 *
 * @param written as it stands in the file
 * @returns null where it is no such text
 */
export function proseOfHtml(written: string): string | null {
  if (!isLoneTag(/^[^\r\n]*/.exec(written)?.[0] ?? '')) return null;
  const prose = written.replace(unread, blank);
  return prose.trim() === '' ? null : prose;
}

/**
 * The text between the tags of other HTML, such as a table, as long as `written`: what a browser shows
 * of it word for word, whatever the generator.
 */
export function textOfHtml(written: string): string {
  let [shown, at, hiding] = ['', 0, ''];
  const show = (until: number) => {
    const text = written.slice(at, until);
    shown += hiding === '' ? text : blank(text);
    at = until;
  };
  for (const { 0: tag, 1: slash, 2: tagName = '', index } of written.matchAll(tagPattern)) {
    show(index);
    shown += blank(tag);
    at = index + tag.length;
    const name = tagName.toLowerCase();
    if (hiding === '' && slash === '' && unshown.has(name)) hiding = name;
    else if (hiding === name && slash === '/') hiding = '';
  }
  show(written.length);
  return shown;
}

/** What holds no prose: programs, drawings, code, and what a browser shows in the place of nothing. */
const unshown = new Set([
  ...['script', 'style', 'svg', 'math', 'pre', 'code', 'kbd'],
  ...['iframe', 'video', 'audio', 'object', 'canvas', 'noscript'],
]);

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Tags, the marks of a quote around them; addresses, code and emphasis, as Markdown writes them. */
const unread = new RegExp(
  [
    tagPattern.source,
    '(?<=\\n)[ \\t]*>[ \\t>]*',
    '(?<=\\])\\([^()\\s]{1,500}\\)',
    '`[^`]{1,500}`',
    '\\*{1,3}',
    '(?<!\\w)_{1,3}|_{1,3}(?!\\w)',
  ].join('|'),
  'g',
);
