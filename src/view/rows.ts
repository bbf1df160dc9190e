import { leastConfidence } from '../aligned.ts';
import type { Link, LinkKind, Pair, Piece, PiecesRow, ViewRow } from '../types.ts';
import { fieldRows } from './field-rows.ts';
import { type Move, movesOf } from './moves.ts';
import { fieldCount } from './pieces.ts';

/**
 * What stands beside what, in the order of the source. What only the target has stands behind what
 * it follows there; a moved part stands beside its original, and its own place is marked.
 */
export function rowsOf(pair: Pair, source: readonly Piece[], target: readonly Piece[]): ViewRow[] {
  const skip = { source: fieldCount(pair.source), target: fieldCount(pair.target) };
  const rowOf = (link: Link, moved?: number): PiecesRow => ({
    kind: kindOf(link),
    source: link.source.map((index) => index + skip.source),
    target: link.target.map((index) => index + skip.target),
    ...(link.confidence < leastConfidence && kindOf(link) !== 'missing' && kindOf(link) !== 'extra'
      ? { unsure: true as const }
      : {}),
    ...(moved === undefined ? {} : { moved }),
  });
  const links = pair.alignment.blocks;
  const moves = movesOf(pair);
  const byLink = new Map(moves.map((move) => [move.first, move]));
  const followers = followersOf(links, moves);
  const rows: ViewRow[] = fieldRows(source, target);
  const add = (link: Link | null): void => {
    if (link !== null) rows.push(rowOf(link, byLink.get(link)?.number));
    for (const follower of followers.get(link) ?? []) {
      rows.push(
        'first' in follower ? { kind: 'moved-here', moved: follower.number } : rowOf(follower),
      );
    }
  };
  add(null);
  const ordered = links
    .filter((link) => link.source.length > 0)
    .sort((a, b) => Math.min(...a.source) - Math.min(...b.source));
  for (const link of ordered) add(link);
  return rows;
}

function kindOf({ kind, source, target }: Link): LinkKind {
  if (target.length === 0) return 'missing';
  return source.length === 0 ? 'extra' : kind;
}

/** By link (null: the beginning of the page): what follows it in the target and has no place yet. */
function followersOf(
  links: readonly Link[],
  moves: readonly Move[],
): Map<Link | null, (Link | Move)[]> {
  const byBlock = new Map<number, Link | Move>();
  const owner = new Map<number, Link>();
  for (const link of links) {
    for (const index of link.target) {
      if (link.source.length > 0) owner.set(index, link);
    }
    const first = link.target[0];
    if (link.source.length === 0 && first !== undefined) byBlock.set(first, link);
  }
  const heres = new Map(moves.map((move) => [move.target, move]));
  const last = Math.max(-1, ...links.map((link) => link.target.at(-1) ?? -1));
  const followers = new Map<Link | null, (Link | Move)[]>();
  let before: Link | null = null;
  for (let index = 0; index <= last; index++) {
    for (const follower of [heres.get(index), byBlock.get(index)]) {
      if (follower === undefined) continue;
      const list = followers.get(before);
      if (list === undefined) followers.set(before, [follower]);
      else list.push(follower);
    }
    before = owner.get(index) ?? before;
  }
  return followers;
}
