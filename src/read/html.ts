import type { Detail } from '../types.ts';
import { isLoneTag } from './lone-tag.ts';

const tagPattern = /<(\/?)([a-zA-Z][\w-]*)(?![\w-])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;
const attributePattern =
  /(?:^|\s)(href|src|alt|id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

export interface Html {
  /** The text between the tags. */
  readonly text: string;
  /** Links and images; offsets are the file's. */
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
  const prose = written.replace(unread, (part) => part.replace(/[^\r\n]/g, ' '));
  return prose.trim() === '' ? null : prose;
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
