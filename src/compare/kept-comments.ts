import { diffArrays } from 'diff';
import { hasHan } from '../han.ts';
import { essence } from './code-essence.ts';
import type { CodeLine, CodeText } from './code-lines.ts';
import type { ReadCode } from './code-read.ts';

/** What begins a comment or goes on with it, blanks before it included. */
export const commentMark = /^[ \t]*(?:#+|\/\/+|--+|;+|%+|\/?\*+(?!\/)|<!--)[ \t]*/;

/** So large a share of the comments must be the same word for word. */
const shareKept = 0.5;
const mostComments = 400;

/**
 * Comments that differ between two blocks which keep their comments word for word: there they are
 * code like any other. A comment that is code on the other side is none.
 */
export function differingComments(
  left: ReadCode,
  right: ReadCode,
): { readonly removed: readonly CodeLine[]; readonly added: readonly CodeLine[] }[] {
  const [here, there] = [commentsOf(left), commentsOf(right)];
  if (Math.max(here.length, there.length) > mostComments) return [];
  if ([...here, ...there].some(({ code }) => hasHan(code))) return [];
  const [mine, theirs] = [compared(here), compared(there)];
  const kept = here.filter((line) => theirs.has(line.compared)).length;
  if (kept === 0 || kept < here.length * shareKept) return [];
  const isLost = (lines: readonly CodeLine[], known: ReadonlySet<string>, code: CodeText) => {
    const typed = new Set(code.lines.map((line) => essence(line.code).toLowerCase()));
    return lines.filter((line) => !known.has(line.compared) && !typed.has(line.compared));
  };
  const hunks: { removed: CodeLine[]; added: CodeLine[] }[] = [];
  let open = false;
  for (const { value, added, removed } of diffArrays([...here], [...there], {
    comparator: (a, b) => a.compared === b.compared,
  })) {
    const changed = added || removed;
    if (changed && !open) hunks.push({ removed: [], added: [] });
    open = changed;
    const hunk = hunks.at(-1);
    if (removed) hunk?.removed.push(...isLost(value, theirs, right));
    if (added) hunk?.added.push(...isLost(value, mine, left));
  }
  return hunks.filter(({ removed, added }) => removed.length + added.length > 0);
}

function compared(lines: readonly CodeLine[]): ReadonlySet<string> {
  return new Set(lines.map((line) => line.compared));
}

/** The comments with words in them, each with its line. */
function commentsOf({ value, lines }: ReadCode): CodeLine[] {
  const byLine = new Map(lines.map((line) => [line.line, line.code]));
  return value.split(/\r\n?|\n/).flatMap((raw, line): CodeLine[] => {
    const code = byLine.get(line);
    const at = code === undefined ? 0 : raw.indexOf(code);
    const rest = at < 0 ? '' : raw.slice(at + (code?.length ?? 0));
    if (code !== undefined && !/^\s/.test(rest)) return [];
    if (!commentMark.test(rest)) return [];
    const said = essence(rest.replace(commentMark, '')).toLowerCase();
    if (!hasHan(said) && !hasWords(said)) return [];
    const place = { line, depth: 0, output: false, special: false };
    return [{ code: rest.trim(), compared: said, ...place, remark: true }];
  });
}

function hasWords(text: string): boolean {
  return (text.match(/[A-Za-z]{2,}/g) ?? []).length > 1;
}
