import type { Span } from '../types.ts';
import type { Tag } from './mask.ts';

const longestTag = 4_000;
const shortcodeHead = /\{\{([<%])[ \t\r\n]*(?:(\/)[ \t\r\n]*)?([^\s<>%/{}]+(?:\/[^\s<>%/{}]+)*)/y;
const templateHead = /(?<!\{)\{%[-+]?[ \t\r\n]*(end(?=[a-z]))?([A-Za-z][\w-]*)/y;
const jsxHead = /<(\/?)([A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*)(?=[\s/>])/y;

/** The Hugo shortcode tag that begins at `at`, or null; one escaped by a star is text. */
export function readShortcodeTag(text: string, at: number): Tag | null {
  shortcodeHead.lastIndex = at;
  const head = shortcodeHead.exec(text);
  if (head === null || head[3]?.startsWith('*')) return null;
  const delimiter = head[1] === '<' ? '>}}' : '%}}';
  const end = text.slice(at, at + longestTag).indexOf(delimiter);
  if (end < 0) return null;
  const inside = text.slice(at + head[0].length, at + end).trim();
  const selfClosed = inside.endsWith('/');
  return {
    form: 'shortcode',
    role: head[2] === '/' ? 'close' : selfClosed ? 'leaf' : 'open',
    name: head[3] ?? '',
    args: selfClosed ? inside.slice(0, -1).trim() : inside,
    offset: at,
    endOffset: at + end + delimiter.length,
  };
}

/** The tag of a template (Liquid, Jinja, GitBook) that begins at `at`, or null: `{% hint %}`. */
export function readTemplateTag(text: string, at: number): Tag | null {
  templateHead.lastIndex = at;
  const head = templateHead.exec(text);
  if (head === null) return null;
  const end = text.slice(at, at + longestTag).indexOf('%}');
  if (end < 0) return null;
  const args = text.slice(at + head[0].length, at + end).trim();
  return {
    form: 'template',
    role: head[1] === undefined ? 'open' : 'close',
    name: head[2] ?? '',
    args: args.replace(/[-+]$/, '').trimEnd(),
    offset: at,
    endOffset: at + end + 2,
  };
}

/** The closing tag of a code shortcode; null where the next tag of its name opens another. */
export function shortcodeClose(text: string, open: Tag): Span | null {
  const name = open.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const same = new RegExp(
    `\\{\\{[<%][ \\t]*(?:(/)[ \\t]*)?${name}(?=[\\s>%])[^{}\\r\\n]*?[>%]\\}\\}`,
    'g',
  );
  same.lastIndex = open.endOffset;
  const next = same.exec(text);
  if (next === null || next[1] !== '/') return null;
  return { offset: next.index, endOffset: next.index + next[0].length };
}

/** The JSX component tag that begins at `at`, or null. Lower-case tags are HTML and stay. */
export function readJsxTag(text: string, at: number): Tag | null {
  jsxHead.lastIndex = at;
  const head = jsxHead.exec(text);
  const name = head?.[2];
  if (head === null || name === undefined || !/[a-z]/.test(name)) return null;
  const from = at + head[0].length;
  const end = jsxTagEnd(text, from);
  if (end === null) return null;
  const inside = text.slice(from, end - 1).trim();
  const selfClosed = inside.endsWith('/');
  return {
    form: 'jsx',
    role: head[1] === '/' ? 'close' : selfClosed ? 'leaf' : 'open',
    name,
    args: selfClosed ? inside.slice(0, -1).trim() : inside,
    offset: at,
    endOffset: end,
  };
}

/** Offset behind the `>` that ends the tag: braces and quotes may hold others. */
function jsxTagEnd(text: string, from: number): number | null {
  let depth = 0;
  let quote = '';
  const limit = Math.min(text.length, from + longestTag);
  for (let at = from; at < limit; at += 1) {
    const char = text[at] ?? '';
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    else if (char === '>' && depth === 0) return at + 1;
    else if (char === '<' && depth === 0) return null;
  }
  return null;
}
