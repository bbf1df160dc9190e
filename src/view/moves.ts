import type { Link, Pair } from '../types.ts';

/** A part of the page that stands elsewhere in the target. */
export interface Move {
  /** From 1, in the order of the source. */
  readonly number: number;
  /** The first of its blocks. */
  readonly first: Link;
  /** Index of the first of its blocks in the target. */
  readonly target: number;
}

/** The moved sections, and the moved blocks of other sections; blocks moved together are one. */
export function movesOf(pair: Pair): Move[] {
  const sections = new Set(
    pair.alignment.sections.filter(({ kind }) => kind === 'moved').flatMap(({ source }) => source),
  );
  const ordered = pair.alignment.blocks
    .filter(({ source, target }) => source.length > 0 && target.length > 0)
    .sort((a, b) => Math.min(...a.source) - Math.min(...b.source));
  const moves: Move[] = [];
  let open: { readonly section: number | null; readonly next: number } | null = null;
  for (const link of ordered) {
    const section = pair.source.blocks[link.source[0] ?? -1]?.section ?? -1;
    const within = sections.has(section) ? section : null;
    const target = Math.min(...link.target);
    if (within === null && link.kind !== 'moved') {
      open = null;
      continue;
    }
    const goes: boolean =
      open !== null &&
      open.section === within &&
      (within !== null || (open.next === target && link.kind === 'moved'));
    if (!goes) moves.push({ number: moves.length + 1, first: link, target });
    open = { section: within, next: Math.max(...link.target) + 1 };
  }
  return moves;
}
