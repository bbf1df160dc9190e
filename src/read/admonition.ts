import type { Tag } from './mask.ts';

const head = /([ \t]*)(!!!|\?\?\?\+?|===[!+]?)[ \t]+([A-Za-z][\w-]{2,}|(?="[^"]))([^\r\n]*)/my;
const line = /([ \t]*)([^\r\n]*)(?:\r\n|\n|\r|$)/my;

/**
 * The admonition or tab of Python-Markdown whose first line begins at `at`, or null:
 * `!!! note "Title"`, `??? tip`, `=== "Tab"`, with what it holds four blanks further in.
 */
export function readAdmonition(text: string, at: number): Tag | null {
  head.lastIndex = at;
  const found = head.exec(text);
  if (found === null) return null;
  const [whole, indent = '', mark = '', type = '', rest = ''] = found;
  const isTab = mark.startsWith('=');
  // A tab has a title alone, a box a type.
  if (isTab === (type !== '') || !/^(?:[ \t]+[a-z-]+)*(?:[ \t]*"[^"]*")?[ \t]*$/.test(rest))
    return null;
  const offset = at + indent.length;
  const endOffset = at + whole.trimEnd().length;
  const contentEnd = endOfIndented(text, at + whole.length, columns(indent) + 4);
  if (contentEnd === null) return null;
  const args = (/"([^"]*)"/.exec(rest)?.[1] ?? '').trim();
  return {
    form: 'admonition',
    role: 'open',
    name: isTab ? 'tab' : type,
    args,
    offset,
    endOffset,
    contentEnd,
  };
}

/**
 * The first line of an admonition as the parser sees it: a list item, to which what is indented by
 * four blanks belongs, with a rule in it, which shows nothing and which no further line continues.
 */
export function asItem({ offset, endOffset }: Tag): string {
  return '-   ***'.padEnd(endOffset - offset);
}

/** Offset behind the last line indented as far, blank lines between; null where the first is not. */
function endOfIndented(text: string, from: number, least: number): number | null {
  let end: number | null = null;
  let at = from;
  while (at < text.length) {
    line.lastIndex = at;
    const found = line.exec(text);
    if (found === null || found[0] === '') break;
    at += found[0].length;
    if (found[2] === '') continue;
    if (columns(found[1] ?? '') < least) break;
    end = at;
  }
  return end;
}

function columns(indent: string): number {
  return [...indent].reduce((sum, char) => (char === '\t' ? sum + 4 - (sum % 4) : sum + 1), 0);
}
