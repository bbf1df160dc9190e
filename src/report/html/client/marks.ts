import type { PageView, PairView, Range, Side } from '../../../types.ts';
import type { PairData } from '../data.ts';
import type { Group } from './groups.ts';
import { pieceOfPoint, piecesIn } from './lookup.ts';

/** Something marked within a piece. */
export interface Layer {
  readonly range: Range;
  readonly kind: 'finding' | 'core' | 'detail';
  /** Index of the finding, or of the detail. */
  readonly index: number;
}

/** What is marked in one page. */
export interface SideMarks {
  /** By piece. */
  readonly inline: ReadonlyMap<number, readonly Layer[]>;
  /** By piece: findings that mean the whole of it. */
  readonly whole: ReadonlyMap<number, readonly number[]>;
}

export interface Marks {
  readonly source: SideMarks;
  readonly target: SideMarks;
  /** By group: findings that are seen in its gap. */
  readonly gaps: ReadonlyMap<number, readonly number[]>;
  /** By finding: the group where its message stands; null for one that means the whole page. */
  readonly homes: readonly (number | null)[];
}

/** A finding that spans so much of a page is about the page. */
const wholePage = 0.7;

/** Where everything is to be marked. */
export function marksOf({ view, places }: PairData, groups: readonly Group[]): Marks {
  const groupAt = { source: groupIndex(groups, 'source'), target: groupIndex(groups, 'target') };
  const sides = { source: emptyMarks(), target: emptyMarks() };
  const gaps = new Map<number, number[]>();
  const homes = places.map((place, index): number | null => {
    const found = {
      source: piecesAt(view.source, place.source),
      target: piecesAt(view.target, place.target),
    };
    if (isWholePage(view.source, found.source) || isWholePage(view.target, found.target))
      return null;
    const gap = gapOf(found, groupAt, groups);
    if (gap !== null) push(gaps, gap.group, index);
    for (const side of ['source', 'target'] as const) {
      const range = place[side];
      const core = place.cores?.[side === 'source' ? 0 : 1] ?? null;
      if (range === null || (gap?.side === side && range[0] === range[1])) continue;
      markSide(sides[side], view[side], range, core, index);
    }
    if (gap !== null) {
      const group = groups[gap.group];
      if (group !== undefined) markLostSection(sides, view, group, index);
      return gap.group;
    }
    const firsts = (['source', 'target'] as const).flatMap((side) => {
      const group = groupAt[side].get(found[side][0] ?? -1);
      return group === undefined ? [] : [group];
    });
    return firsts[0] ?? null;
  });
  view.checked.forEach((detail, index) => {
    for (const side of ['source', 'target'] as const) {
      const range = detail[side];
      if (range === undefined) continue;
      for (const piece of piecesIn(view[side].pieces, range))
        push(sides[side].inline, piece, { range, kind: 'detail', index });
    }
  });
  return { ...sides, gaps, homes };
}

interface OpenMarks {
  readonly inline: Map<number, Layer[]>;
  readonly whole: Map<number, number[]>;
}

function emptyMarks(): OpenMarks {
  return { inline: new Map(), whole: new Map() };
}

function markSide(
  marks: OpenMarks,
  page: PageView,
  range: Range,
  core: Range | null,
  index: number,
): void {
  for (const at of piecesAt(page, range)) {
    const piece = page.pieces[at];
    if (piece === undefined) continue;
    const all = range[0] <= piece.at[0] && range[1] >= piece.at[1];
    if (all && (core === null || (core[0] <= piece.at[0] && core[1] >= piece.at[1]))) {
      push(marks.whole, at, index);
      continue;
    }
    push(marks.inline, at, { range, kind: 'finding', index });
    if (core !== null) push(marks.inline, at, { range: core, kind: 'core', index });
  }
}

/** A heading that one page lacks is named alone, and what stands under it is meant too. */
function markLostSection(
  sides: Readonly<Record<Side, OpenMarks>>,
  view: PairView,
  group: Group,
  index: number,
): void {
  if (group.kind === 'field') return;
  const side = group.kind === 'missing' ? 'source' : 'target';
  const [first, ...rest] = group[side];
  if (first === undefined || view[side].pieces[first]?.kind !== 'heading') return;
  if (sides[side].whole.get(first)?.includes(index) !== true) return;
  for (const piece of rest)
    if (sides[side].whole.get(piece)?.includes(index) !== true)
      push(sides[side].whole, piece, index);
}

/** The pieces that a range touches; that before which or in which a point stands. */
function piecesAt(page: PageView, range: Range | null): readonly number[] {
  if (range === null) return [];
  return range[0] === range[1] ? pieceOfPoint(page.pieces, range[0]) : piecesIn(page.pieces, range);
}

function isWholePage({ pieces }: PageView, found: readonly number[]): boolean {
  return found.length > 3 && found.length >= pieces.length * wholePage;
}

/** The gap beside the pieces of a finding that one page lacks. */
function gapOf(
  found: Readonly<Record<Side, readonly number[]>>,
  groupAt: Readonly<Record<Side, ReadonlyMap<number, number>>>,
  groups: readonly Group[],
): { readonly group: number; readonly side: Side } | null {
  for (const [side, other, kind] of [
    ['source', 'target', 'missing'],
    ['target', 'source', 'extra'],
  ] as const) {
    for (const piece of found[side]) {
      const group = groupAt[side].get(piece);
      if (group === undefined) continue;
      const row = groups[group];
      const isAbsent = row?.kind === 'field' && row[other].length === 0;
      if (row?.kind === kind || isAbsent) return { group, side: other };
    }
  }
  return null;
}

function groupIndex(groups: readonly Group[], side: Side): Map<number, number> {
  return new Map(groups.flatMap((group, index) => group[side].map((piece) => [piece, index])));
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
