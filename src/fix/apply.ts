import type { Span } from '../types.ts';

/** An edit of one file. */
export interface FileEdit extends Span {
  readonly path: string;
  readonly text: string;
}

/** What mends one finding: all of its edits or none. */
export interface Fix {
  /** Of the finding. */
  readonly fingerprint: string;
  readonly rule: string;
  /** Key of the pair. */
  readonly pair: string;
  readonly edits: readonly FileEdit[];
}

/**
 * Chooses fixes that do not touch one another: by path and offset, the earlier wins. The others can
 * be made when these are.
 */
export function chooseFixes(fixes: readonly Fix[]): Fix[] {
  const ordered = fixes
    .map((fix) => ({ fix, first: [...fix.edits].sort(byPlace)[0] }))
    .sort((a, b) => (a.first && b.first ? byPlace(a.first, b.first) : 0));
  const take = placeTaker();
  return ordered.flatMap(({ fix }) => (take(fix.edits) ? [fix] : []));
}

/** Takes the places of all of the edits, unless one of them is taken; says whether it did. */
export function placeTaker(): (edits: readonly FileEdit[]) => boolean {
  const taken = new Map<string, Span[]>();
  const isFree = (edit: FileEdit) => {
    const spans = taken.get(edit.path) ?? [];
    const at = placeIn(spans, edit.offset);
    return ![spans[at - 1], spans[at]].some((span) => span !== undefined && touch(span, edit));
  };
  return (edits) => {
    const own = [...edits].sort(byPlace);
    const clash = own.some((edit, index) => {
      const next = own[index + 1];
      return next !== undefined && next.path === edit.path && touch(edit, next);
    });
    if (clash || !own.every(isFree)) return false;
    for (const edit of own) {
      const spans = taken.get(edit.path) ?? [];
      spans.splice(placeIn(spans, edit.offset), 0, edit);
      taken.set(edit.path, spans);
    }
    return true;
  };
}

function byPlace(a: FileEdit, b: FileEdit): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.offset - b.offset || a.endOffset - b.endOffset;
}

/** Index of the first span that begins at or behind an offset. */
function placeIn(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.offset ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two edits overlap, or one inserts where the other begins or ends. */
function touch(a: Span, b: Span): boolean {
  const empty = a.offset === a.endOffset || b.offset === b.endOffset;
  return empty
    ? a.offset <= b.endOffset && b.offset <= a.endOffset
    : a.offset < b.endOffset && b.offset < a.endOffset;
}

/** Applies edits of one text that do not overlap; line ends that they bring become the text's own. */
export function applyEdits(text: string, edits: readonly Omit<FileEdit, 'path'>[]): string {
  const crlf = (text.split('\r\n').length - 1) * 2 > text.split('\n').length - 1;
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.offset - b.offset)) {
    parts.push(text.slice(at, edit.offset), crlf ? edit.text.replace(/\r?\n/g, '\r\n') : edit.text);
    at = edit.endOffset;
  }
  return parts.join('') + text.slice(at);
}
