import type { PairView, Piece, ViewRow } from '../../../types.ts';

/** What is shown as one row: pieces beside pieces, or beside a gap. */
export interface Group {
  readonly kind: 'field' | 'both' | 'missing' | 'extra' | 'here';
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly joined: 'merge' | 'split' | null;
  readonly unsure: boolean;
  /** Number of the move that begins here, or whose place this is. */
  readonly moved: number | null;
}

/** The rows of a pair; what is missing in one go, up to the next heading, is one gap. */
export function groupsOf(view: PairView): Group[] {
  const groups: Group[] = [];
  for (const row of view.rows) {
    const group = groupOf(row, view);
    const last = groups.at(-1);
    if (last !== undefined && goesOn(last, group, view)) {
      groups[groups.length - 1] = {
        ...last,
        source: [...last.source, ...group.source],
        target: [...last.target, ...group.target],
      };
    } else groups.push(group);
  }
  return groups;
}

function groupOf(row: ViewRow, view: PairView): Group {
  const none = { source: [], target: [], joined: null, unsure: false, moved: null };
  if (row.kind === 'moved-here') return { ...none, kind: 'here', moved: row.moved };
  const { source, target, kind } = row;
  const first = firstPiece(row, view);
  const isField = first?.kind === 'field' || first?.kind === 'front-matter';
  const base = {
    source,
    target,
    joined: kind === 'merge' || kind === 'split' ? kind : null,
    unsure: row.unsure === true,
    moved: row.moved ?? null,
  };
  if (isField) return { ...base, kind: 'field' };
  if (kind === 'missing' || kind === 'extra') return { ...base, kind };
  return { ...base, kind: 'both' };
}

function goesOn(last: Group, next: Group, view: PairView): boolean {
  if (last.kind !== next.kind || (next.kind !== 'missing' && next.kind !== 'extra')) return false;
  return firstPiece(next, view)?.kind !== 'heading';
}

function firstPiece(
  { source, target }: Pick<Group, 'source' | 'target'>,
  view: PairView,
): Piece | undefined {
  return view.source.pieces[source[0] ?? -1] ?? view.target.pieces[target[0] ?? -1];
}
