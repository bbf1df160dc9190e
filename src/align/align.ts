import { tellingTokens } from '../read/tokens.ts';
import { blocksOf } from '../section-blocks.ts';
import type { Alignment, Link, Page, Section } from '../types.ts';
import { buildVocabulary } from './bags.ts';
import { alignBlocks, type Bead } from './beads.ts';
import { findExchanged } from './exchanged.ts';
import { similarity } from './fit.ts';
import { groupMatches, joinSections, type SectionGroup } from './join.ts';
import { gatherLists } from './lists.ts';
import { rescueMoved } from './rescue.ts';
import { matchSections } from './sections.ts';
import type { Sides } from './sides.ts';
import { saysNothing, saysTheSame } from './words.ts';

/**
 * Aligns two pages: sections first, then the blocks inside each pair of sections, then what is left
 * over on both sides once more across the page. Never reads the site's profile.
 */
export function align(source: Page, target: Page): Alignment {
  const vocabulary = buildVocabulary(source, target);
  const languages = { source: source.language, target: target.language };
  const sides: Sides = { source: source.blocks, target: target.blocks, vocabulary, languages };
  const matches = matchSections(source, target, vocabulary);
  const joined = joinSections(source, target, groupMatches(matches), sides).map((group) => {
    const left = group.source.flatMap((index) => blocksOf(source.sections[index]));
    const right = group.target.flatMap((index) => blocksOf(target.sections[index]));
    return { ...group, left, right, confidence: withWords(sides, left, right, group.confidence) };
  });
  const blocks: Link[] = [];
  for (const group of joined) {
    const { left, right } = group;
    const heads = takeHeads(sides, left, right, group.confidence);
    if (heads !== null) blocks.push(heads);
    const ordered = alignBlocks(sides, left, right).beads;
    const beads = findExchanged(
      sides,
      gatherLists(
        sides,
        ordered.flatMap((bead) => splitDisguised(sides, bead)),
      ),
    );
    for (const [at, bead] of beads.entries()) {
      const framed = isFramed(beads[at - 1], bead, beads[at + 1]);
      blocks.push(toLink(sides, bead, group.confidence, framed));
    }
  }
  const unmatched = {
    source: unseen(
      source.sections,
      joined.flatMap((group) => group.source),
    ),
    target: unseen(
      target.sections,
      joined.flatMap((group) => group.target),
    ),
  };
  for (const section of unmatched.source) {
    for (const block of blocksOf(section)) blocks.push(lone([block], []));
  }
  for (const section of unmatched.target) {
    for (const block of blocksOf(section)) blocks.push(lone([], [block]));
  }
  const sections = sectionLinks(joined, unmatched);
  return { sections, blocks: sortLinks(rescueMoved(sides, sections, blocks)) };
}

/** The headings of two sections that belong together do so themselves; takes them off both lists. */
function takeHeads(sides: Sides, left: number[], right: number[], confidence: number): Link | null {
  const [a, b] = [left[0], right[0]];
  if (a === undefined || b === undefined) return null;
  if (sides.source[a]?.kind !== 'heading' || sides.target[b]?.kind !== 'heading') return null;
  left.shift();
  right.shift();
  return { source: [a], target: [b], kind: 'match', confidence: round(confidence) };
}

function unseen(sections: readonly Section[], seen: readonly number[]): Section[] {
  const known = new Set(seen);
  return sections.filter((section) => !known.has(section.index));
}

function lone(source: readonly number[], target: readonly number[]): Link {
  return { source, target, kind: target.length === 0 ? 'missing' : 'extra', confidence: 0.9 };
}

/** Whether half of a bead shares nothing with the other side; the words tell it where no token can. */
function sharesNothing(sides: Sides, left: readonly number[], right: readonly number[]): boolean {
  const sharing = similarity(sides, left, right);
  return sharing === null ? saysNothing(sides, left, right) : sharing === 0;
}

/** A merged bead one half of which shares nothing with the other side is a drop in disguise. */
function splitDisguised(sides: Sides, bead: Bead): Bead[] {
  const many = bead.source.length === 2 ? 'source' : 'target';
  const halves = bead[many];
  const other = bead[many === 'source' ? 'target' : 'source'];
  if (halves.length !== 2 || other.length !== 1) return [bead];
  const strange = halves.map((half) =>
    many === 'source' ? sharesNothing(sides, [half], other) : sharesNothing(sides, other, [half]),
  );
  const sizes = halves.map((half) => sides[many][half]?.size ?? 0);
  const otherSize = sides[many === 'source' ? 'target' : 'source'][other[0] ?? -1]?.size ?? 0;
  for (const [at, half] of halves.entries()) {
    const rest = halves[1 - at] ?? half;
    const fitsAlone = Math.abs(Math.log((otherSize + 8) / ((sizes[1 - at] ?? 0) + 8))) < 0.35;
    const told = tellingTokens(sides[many][half]?.tokens ?? []);
    const heard = new Set(sides[many === 'source' ? 'target' : 'source'][other[0] ?? -1]?.tokens);
    const unheard = told.length > 0 && !told.some((token) => heard.has(token));
    if ((!strange[at] && !unheard) || !fitsAlone) continue;
    const [kept, dropped] =
      many === 'source'
        ? [
            { source: [rest], target: other },
            { source: [half], target: [] },
          ]
        : [
            { source: other, target: [rest] },
            { source: [], target: [half] },
          ];
    const both = [
      { ...kept, score: bead.score },
      { ...dropped, score: bead.score },
    ];
    return at === 0 ? both.reverse() : both;
  }
  return [bead];
}

/** Its neighbours, or the ends of the section, stand right beside it on both sides. */
function isFramed(before: Bead | undefined, bead: Bead, behind: Bead | undefined): boolean {
  const isBeside = (one: Bead | undefined): boolean =>
    one === undefined ||
    (one.score > sureNeighbour &&
      (['source', 'target'] as const).every(
        (side) => Math.abs((one[side][0] ?? -2) - (bead[side][0] ?? 0)) === 1,
      ));
  return isBeside(before) && isBeside(behind);
}

function toLink(sides: Sides, bead: Bead, sectionConfidence: number, framed: boolean): Link {
  const { source, target } = bead;
  if (source.length === 0 || target.length === 0) {
    return {
      source,
      target,
      kind: target.length === 0 ? 'missing' : 'extra',
      confidence: sectionConfidence,
    };
  }
  const sharing = similarity(sides, source, target);
  const own = sharing === null ? 0.75 : 0.45 + 0.55 * Math.sqrt(sharing);
  const placed =
    sectionConfidence > sureSection && isPlaced(sides, source, target, framed ? 2 : 1)
      ? steadyPlace
      : 0;
  const known = Math.min(1, Math.max(own, placed, 0.6 + 0.2 * Math.min(2, bead.score)));
  const sure = withWords(sides, source, target, known);
  const confidence = round(sure * (0.5 + 0.5 * sectionConfidence));
  return { source, target, kind: kindOf(bead), confidence };
}

function kindOf({ source, target, moved }: Bead): Link['kind'] {
  if (moved) return 'moved';
  if (source.length > 1) return 'merge';
  return target.length > 1 ? 'split' : 'match';
}

/** Confidence of what says the same, word by word. */
const sameWords = 0.85;

/** How sure it is that blocks belong together, the words asked where nothing else says it. */
function withWords(
  sides: Sides,
  left: readonly number[],
  right: readonly number[],
  confidence: number,
): number {
  if (confidence >= sameWords) return confidence;
  return saysTheSame(sides, left, right) ? sameWords : confidence;
}

/** A place tells something only in sections that surely belong together. */
const sureSection = 0.6;
/** Confidence of two blocks of one kind and length that stand in the same place and differ in a fact. */
const steadyPlace = 0.7;

/** Score of a bead that surely belongs together (see `pairScore`). */
const sureNeighbour = 1;

function isPlaced(
  sides: Sides,
  source: readonly number[],
  target: readonly number[],
  most: number,
): boolean {
  const [i = -1, j = -1] = [source[0], target[0]];
  const [a, b] = [sides.source[i], sides.target[j]];
  if (source.length + target.length > 2 || a === undefined || b === undefined) return false;
  const { foreignCount } = sides.vocabulary;
  const ratio = Math.abs(Math.log((b.size + 20) / (a.size + 20)));
  return (
    a.kind === b.kind &&
    ratio < 0.6 &&
    (foreignCount.source[i] ?? 0) <= most &&
    (foreignCount.target[j] ?? 0) <= most
  );
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function sectionLinks(
  groups: readonly SectionGroup[],
  unmatched: { readonly source: readonly Section[]; readonly target: readonly Section[] },
): Link[] {
  const links: Link[] = groups.map((group) => ({
    source: group.source,
    target: group.target,
    kind:
      group.source.length > 1
        ? 'merge'
        : group.target.length > 1
          ? 'split'
          : group.moved
            ? 'moved'
            : 'match',
    confidence: round(group.confidence),
  }));
  for (const section of unmatched.source) links.push(lone([section.index], []));
  for (const section of unmatched.target) links.push(lone([], [section.index]));
  return sortLinks(links);
}

/** In the order of the source; what only the target has stands behind what precedes it there. */
function sortLinks(links: readonly Link[]): Link[] {
  const place = new Map<number, number>();
  for (const link of links) {
    for (const index of link.target)
      if (link.source[0] !== undefined) place.set(index, link.source[0]);
  }
  const last = Math.max(-1, ...links.flatMap((link) => link.target));
  let behind = -1;
  for (let index = 0; index <= last; index += 1) {
    behind = place.get(index) ?? behind;
    place.set(index, behind);
  }
  const keyOf = (link: Link): number =>
    link.source[0] ?? (place.get(link.target[0] ?? -1) ?? -1) + 0.5;
  return [...links].sort((a, b) => keyOf(a) - keyOf(b) || (a.target[0] ?? 0) - (b.target[0] ?? 0));
}
