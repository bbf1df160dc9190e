import { pick } from '../aligned.ts';
import { blocksOf } from '../section-blocks.ts';
import type { Page } from '../types.ts';
import { alignBlocks, type Bead } from './beads.ts';
import { pairScore } from './fit.ts';
import { inOrder } from './gaps.ts';
import type { SectionMatch } from './sections.ts';
import { isSheet } from './sheets.ts';
import type { Sides } from './sides.ts';

/** Sections that belong together before their blocks are aligned. */
export interface SectionGroup {
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly confidence: number;
  readonly moved: boolean;
}

/** A group for each match; one for those of a parent and its child, which share a side. */
export function groupMatches(matches: readonly SectionMatch[]): SectionGroup[] {
  const steady = new Set(inOrder(matches));
  const groups: SectionGroup[] = [];
  const places = { source: new Map<number, number>(), target: new Map<number, number>() };
  for (const match of matches) {
    const { source, target, confidence } = match;
    const moved = !steady.has(match);
    const at = places.source.get(source) ?? places.target.get(target) ?? groups.length;
    const known = groups[at];
    groups[at] = {
      source: together(known?.source ?? [], source),
      target: together(known?.target ?? [], target),
      confidence: known?.confidence ?? confidence,
      moved: moved && known?.moved !== false,
    };
    places.source.set(source, at);
    places.target.set(target, at);
  }
  return groups;
}

function together(indexes: readonly number[], one: number): number[] {
  return [...new Set([...indexes, one])].sort((x, y) => x - y);
}

/** A section must gain this much over being dropped to count as joined to its neighbour. */
const gainNeeded = 2;
const dropScore = -2.2;

/**
 * A section whose heading was lost stands on, without it, inside the section before. Such a section
 * is joined to its neighbour's group where its blocks align better there than they would as dropped.
 */
export function joinSections(
  source: Page,
  target: Page,
  groups: readonly SectionGroup[],
  sides: Sides,
): SectionGroup[] {
  const joined = [...groups];
  for (const side of ['source', 'target'] as const) {
    const page = side === 'source' ? source : target;
    const seen = new Set(joined.flatMap((group) => group[side]));
    for (const section of page.sections) {
      if (seen.has(section.index)) continue;
      for (const neighbour of [section.index - 1, section.index + 1]) {
        const at = joined.findIndex((group) => group[side].includes(neighbour));
        const group = joined[at];
        if (group === undefined || group.moved) continue;
        // A heading of its own would take the place of the one that the group begins with.
        if (
          neighbour > section.index &&
          section.heading !== null &&
          headsAgree(source, target, group)
        )
          continue;
        const members = [...group[side], section.index].sort((a, b) => a - b);
        const wider: SectionGroup = { ...group, [side]: members };
        if (!gains(source, target, group, wider, section.endBlock - section.firstBlock, sides))
          continue;
        joined[at] = wider;
        seen.add(section.index);
        break;
      }
    }
  }
  return joined;
}

/** Whether the first headings of a group carry the same id. */
function headsAgree(source: Page, target: Page, group: SectionGroup): boolean {
  const a = source.sections[group.source[0] ?? -1]?.anchor;
  const b = target.sections[group.target[0] ?? -1]?.anchor;
  return a != null && b != null && (a.id === b.id || a.slug === b.id);
}

function gains(
  source: Page,
  target: Page,
  group: SectionGroup,
  wider: SectionGroup,
  added: number,
  sides: Sides,
): boolean {
  const apart = scoreOf(source, target, group, sides) + added * dropScore;
  const together = alignGroup(source, target, wider, sides);
  if (together.score < apart + gainNeeded) return false;
  const own = new Set([
    ...wider.source
      .filter((index) => !group.source.includes(index))
      .flatMap((index) => blocksOf(source.sections[index])),
  ]);
  const ownTarget = new Set([
    ...wider.target
      .filter((index) => !group.target.includes(index))
      .flatMap((index) => blocksOf(target.sections[index])),
  ]);
  const kept = together.beads.filter(
    (bead) =>
      bead.source.length > 0 &&
      bead.target.length > 0 &&
      (bead.source.some((index) => own.has(index)) ||
        bead.target.some((index) => ownTarget.has(index))) &&
      !isSheetBead(source, bead) &&
      pairScore(sides, bead.source, bead.target) > 0,
  );
  return kept.length * 2 >= added - 1;
}

function isSheetBead(source: Page, bead: Bead): boolean {
  return pick(source.blocks, bead.source).every((block) => isSheet(source, block));
}

function alignGroup(source: Page, target: Page, group: SectionGroup, sides: Sides) {
  return alignBlocks(
    sides,
    group.source.flatMap((index) => blocksOf(source.sections[index])),
    group.target.flatMap((index) => blocksOf(target.sections[index])),
  );
}

function scoreOf(source: Page, target: Page, group: SectionGroup, sides: Sides): number {
  return alignGroup(source, target, group, sides).score;
}
