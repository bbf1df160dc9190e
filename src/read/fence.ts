import type { Problem } from '../types.ts';

const fenceOpen = /((?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*)(`{3,}(?=[^`\r\n]*$)|~{3,})/my;
const listMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
/** Lines above a fence among which its list item is looked for. */
const farthest = 200;

/** Whether a page's fences end with their list items, and which marks are known to close no more. */
export interface Fences {
  /** As Markdown has it, though the code in an item may be indented less than it by mistake. */
  readonly inItems: boolean;
  /** The shortest mark of its kind behind which none closes it: looked for once, not at every fence. */
  readonly open: Map<string, number>;
}

/**
 * Steps over a fenced code block whose first line begins here.
 *
 * @returns the offset behind it; null where no block begins
 */
export function skipFence(
  text: string,
  at: number,
  problems: Problem[],
  { inItems, open: known }: Fences,
): number | null {
  fenceOpen.lastIndex = at;
  const open = fenceOpen.exec(text);
  const marker = open?.[2];
  if (open === null || marker === undefined) return null;
  const from = at + open[0].length;
  const span = { offset: from - marker.length, endOffset: from };
  const char = marker.charAt(0);
  const isOpen = marker.length >= (known.get(char) ?? Number.POSITIVE_INFINITY);
  const end = isOpen ? null : closeOf(text, from, char, marker.length);
  if (end === null && !isOpen) known.set(char, marker.length);
  const itemEnd = inItems ? endOfItem(text, at, open[1] ?? '', end?.index ?? text.length) : null;
  if (itemEnd !== null) {
    problems.push({ id: 'fence-in-item', span, detail: marker });
    return itemEnd;
  }
  if (end === null) {
    problems.push({ id: 'unclosed-fence', span, detail: marker });
    return text.length;
  }
  return nextLine(text, end.index + end[0].length);
}

function closeOf(text: string, from: number, char: string, length: number): RegExpExecArray | null {
  const close = new RegExp(`^[ \\t>]*${char}{${length},}[ \\t]*$`, 'gm');
  close.lastIndex = from;
  return close.exec(text);
}

/** Offset of the next line, `at` being where one ends. */
export function nextLine(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return at + 2;
  return Math.min(at + 1, text.length);
}

/** Where the list item or the quote ends in which a fence stands, if that is before `limit`. */
function endOfItem(text: string, at: number, prefix: string, limit: number): number | null {
  const quoted = prefix.includes('>');
  const column = quoted ? 0 : itemColumn(text, at, prefix);
  if (!quoted && column === 0) return null;
  const lines = /^.*$/gm;
  lines.lastIndex = nextLine(text, lineEnd(text, at));
  for (let line = lines.exec(text); line !== null; line = lines.exec(text)) {
    if (line.index >= limit) return null;
    const [written] = line;
    if (quoted ? !/^[ \t]*>/.test(written) : written.trim() !== '' && width(written) < column)
      return line.index;
    lines.lastIndex = nextLine(text, line.index + written.length);
  }
  return null;
}

/** The column at which the text of the list item begins in which a fence stands; 0 for none. */
function itemColumn(text: string, at: number, prefix: string): number {
  if (/[^ \t]/.test(prefix)) return prefix.length;
  const column = width(prefix);
  let lowest = column;
  let end = at;
  for (let count = 0; count < farthest && end > 0 && lowest > 0; count += 1) {
    const start = text.lastIndexOf('\n', end - 2) + 1;
    const line = text.slice(start, end);
    end = start;
    if (line.trim() === '') continue;
    const mark = listMark.exec(line)?.[0];
    if (mark !== undefined && mark.length <= lowest) return mark.length;
    lowest = Math.min(lowest, width(line));
  }
  return 0;
}

function lineEnd(text: string, at: number): number {
  const end = /[\r\n]|$/g;
  end.lastIndex = at;
  return end.exec(text)?.index ?? text.length;
}

function width(line: string): number {
  const blanks = /^[ \t]*/.exec(line)?.[0] ?? '';
  return blanks.replaceAll('\t', '    ').length;
}
