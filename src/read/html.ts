import type { Detail } from '../types.ts';

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
