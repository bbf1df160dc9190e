import { sizeOf } from '../aligned.ts';
import { titleOf } from '../lone-sections.ts';
import type { Block, Page, Section } from '../types.ts';
import { type Bag, joinBags, massOf, sharedMass, type Vocabulary } from './bags.ts';
import { fillGaps, inOrder } from './gaps.ts';
import { withParents } from './parents.ts';
import { withPlaces } from './placed.ts';
import { type SaidWords, sectionWords, titleWords } from './section-words.ts';
import { isSheet } from './sheets.ts';
import { areOtherFunctions } from './signatures.ts';
import { chooseOneToOne, type Scored } from './uncross.ts';

/** Two sections that belong together, by index. */
export interface SectionMatch {
  readonly source: number;
  readonly target: number;
  readonly confidence: number;
}

/** What scoring needs of a section. */
export interface SectionView {
  readonly section: Section;
  readonly bag: Bag;
  readonly mass: number;
  /** Weight of what it tells that the other page has nowhere. */
  readonly foreign: number;
  readonly headingBag: Bag;
  /** Another section of the page has the same title. */
  readonly isRepeated: boolean;
  /** The heading of the section that it is a part of; none for a part of the page itself. */
  readonly parentBag: Bag;
  /** It names the page. */
  readonly isTitle: boolean;
  readonly size: number;
  /** Where its middle stands in the page, 0 to 1. */
  readonly position: number;
}

const floor = 0.2;
/** Every pair of sections is scored up to here; beyond, only those that share a rare token. */
const exhaustive = 4_000;
const commonest = 12;
const anchorBonus = 0.75;
/** Twice as much where the overlap tells nothing and the words are as many as this. */
const wordWeight = 0.3;
const fullWords = 12;
/** Share of the words of a section that any other one says. */
const usual = 0.35;
/** Overlap of two sections that tell nothing; as much mass must be told for an overlap to be trusted whole. */
const usualOverlap = 0.25;
const fullMass = 8;
/** Saying less counts no further: what a section lost it does not say. */
const leastFit = -0.1;
/** A section that stands elsewhere must say as much of the words, or share as much of the rest. */
const mostSaid = 0.5;
const mostShared = 0.3;

/**
 * Matches sections one to one, best first, crossing allowed (`research`: sections first, then
 * blocks, keeps a moved section from looking like a dropped one); a parent that holds only other
 * sections may share the match of its child. Anchors are strong evidence and
 * never a wall: one that stands twice in a page says nothing.
 */
export function matchSections(source: Page, target: Page, vocabulary: Vocabulary): SectionMatch[] {
  const { weights, foreign } = vocabulary;
  const a = viewSections(source, vocabulary.source, weights, foreign.source);
  const b = viewSections(target, vocabulary.target, weights, foreign.target);
  const anchored = anchorPairs(a, b);
  const saidOf = sectionWords(source, target);
  const scored: Scored[] = [];
  const best = { source: new Map<number, number[]>(), target: new Map<number, number[]>() };
  for (const [i, j] of candidates(a, b, anchored)) {
    const left = a[i];
    const right = b[j];
    if (left === undefined || right === undefined) continue;
    if (areOtherFunctions(left.section, right.section)) continue;
    const score =
      scoreSections(left, right, vocabulary.weights) +
      scoreWords(saidOf(i, j), trustIn(left, right)) +
      (anchored.get(i) === j ? anchorBonus : 0);
    if (score < floor) continue;
    scored.push({ source: i, target: j, score });
    push(best.source, i, score);
    push(best.target, j, score);
  }
  scored.sort((x, y) => y.score - x.score || x.source - y.source || x.target - y.target);
  const matches = chooseOneToOne(scored).map(({ source: i, target: j, score }): SectionMatch => {
    const rival = Math.max(
      runnerUp(best.source.get(i), score),
      runnerUp(best.target.get(j), score),
    );
    const margin = Math.min(1, Math.max(0, score - rival) / 0.4);
    const confidence = Math.min(1, 0.5 + 0.3 * margin + 0.3 * Math.min(1, Math.max(0, score)));
    return { source: i, target: j, confidence };
  });
  const steady = new Set(inOrder(matches));
  const sure = matches.filter((match) => {
    const { source: i, target: j } = match;
    const [left, right] = [a[i], b[j]];
    if (steady.has(match) || anchored.get(i) === j) return true;
    if (left === undefined || right === undefined) return false;
    return (
      (saidOf(i, j)?.share ?? 0) >= mostSaid || (overlapOf(left, right, weights) ?? 0) >= mostShared
    );
  });
  const titleSaid = titleWords(source, target);
  const isAnchored = (match: SectionMatch) => anchored.get(match.source) === match.target;
  const shared = (known: readonly SectionMatch[]) =>
    withParents(a, b, known, titleSaid, isAnchored);
  // Before the gaps, where a parent would take what is not its own, and in them.
  const matched = shared(fillGaps(a, b, shared(sure), titleSaid, saidOf));
  return withPlaces(a, b, matched, titleSaid).sort((x, y) => x.source - y.source);
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The best score but one: that of the rival that this pair beat. */
function runnerUp(scores: readonly number[] | undefined, own: number): number {
  let skipped = false;
  let rival = 0;
  for (const score of scores ?? []) {
    if (!skipped && score === own) skipped = true;
    else if (score > rival) rival = score;
  }
  return rival;
}

function viewSections(
  page: Page,
  bags: readonly Bag[],
  weights: Float64Array,
  foreign: Float64Array,
): SectionView[] {
  const withoutSheets = (blocks: readonly Block[]) =>
    blocks.filter((block) => !isSheet(page, block));
  const total = Math.max(1, sizeOf(withoutSheets(page.blocks)));
  let before = 0;
  const title = namingSection(page);
  const titles = page.sections.map((one) => one.title.toLowerCase());
  const first = new Map(titles.map((one, at) => [one, at] as const).reverse());
  const repeated = new Set(titles.filter((one, at) => first.get(one) !== at));
  return page.sections.map((section) => {
    const blocks = withoutSheets(page.blocks.slice(section.firstBlock, section.endBlock));
    const size = sizeOf(blocks);
    const bag = joinBags(blocks.flatMap(({ index }) => bags[index] ?? []));
    const headingBag =
      section.heading === null ? new Int32Array(0) : (bags[section.heading] ?? new Int32Array(0));
    const name = titles[section.index] ?? '';
    const view = {
      section,
      isRepeated: name !== '' && repeated.has(name),
      bag,
      mass: massOf(bag, weights),
      foreign: blocks.reduce((sum, { index }) => sum + (foreign[index] ?? 0), 0),
      headingBag,
      parentBag: bags[parentOf(page, section, title)?.heading ?? -1] ?? new Int32Array(0),
      isTitle: section === title,
      size,
      position: (before + size / 2) / total,
    };
    before += size;
    return view;
  });
}

/** The nearest section before it of a lower level, but for the one that names the page. */
function parentOf({ sections }: Page, one: Section, title: Section | undefined): Section | null {
  for (let at = one.index - 1; at >= 0; at -= 1) {
    const before = sections[at];
    if (before === undefined || before.heading === null || before === title) return null;
    if (before.level < one.level) return before;
  }
  return null;
}

/** The heading that names the page: the first one, of level 1, and no release among others. */
function namingSection(page: Page): Section | undefined {
  const first = page.sections.find(({ heading }) => heading !== null);
  return titleOf(page) ?? (first?.level === 1 && !/\d/.test(first.title) ? first : undefined);
}

/** How much alike two headings are, beyond what any two have in common; 0 where they tell nothing. */
function likeness(a: Bag, b: Bag, weights: Float64Array): number {
  const mass = massOf(a, weights) + massOf(b, weights);
  return mass > 0 ? (2 * sharedMass(a, b, weights)) / mass - 0.3 : 0;
}

/** Share of what two sections tell that both tell; null where neither tells anything. */
function overlapOf(a: SectionView, b: SectionView, weights: Float64Array): number | null {
  const mass = a.mass + b.mass + 0.5 * (a.foreign + b.foreign);
  return mass > 0 ? (2 * sharedMass(a.bag, b.bag, weights)) / mass : null;
}

/** How far an overlap can be trusted, 0 to 1: one common token that two sections share is little. */
function trustIn(a: SectionView, b: SectionView): number {
  return Math.min(1, (a.mass + b.mass + a.foreign + b.foreign) / fullMass);
}

/** What the words say, the more of them there are where the overlap says little. */
function scoreWords(said: SaidWords | null, trust: number): number {
  if (said === null) return 0;
  const instead = (1 - trust) * Math.min(1, said.words / fullWords);
  return wordWeight * (1 + instead) * Math.max(leastFit, said.share - usual);
}

function scoreSections(a: SectionView, b: SectionView, weights: Float64Array): number {
  const trust = trustIn(a, b);
  const overlap = trust * (overlapOf(a, b, weights) ?? 0) + (1 - trust) * usualOverlap;
  const heading = likeness(a.headingBag, b.headingBag, weights);
  const parent = likeness(a.parentBag, b.parentBag, weights);
  const ratio = Math.abs(Math.log((b.size + 30) / (a.size + 30)));
  const distance = Math.abs(a.position - b.position);
  const levels = Math.abs(a.section.level - b.section.level);
  const preambles = a.section.heading === null && b.section.heading === null ? 0.5 : 0;
  const titles = a.isTitle && b.isTitle ? 1 : 0;
  return (
    overlap +
    0.4 * heading +
    // A part is of its whole before it is like another one.
    0.7 * parent +
    preambles +
    titles -
    0.25 * Math.min(ratio, 2) -
    0.5 * distance -
    0.04 * levels
  );
}

/** Source section to target section where their ids agree and stand once in each page. */
function anchorPairs(a: readonly SectionView[], b: readonly SectionView[]): Map<number, number> {
  const targets = uniqueIds(b, (section) => [section.anchor?.id]);
  const pairs = new Map<number, number>();
  const sources = uniqueIds(a, (section) => [section.anchor?.id, section.anchor?.slug]);
  for (const [id, i] of sources) {
    const j = targets.get(id);
    const [left, right] = [a[i], b[j ?? -1]];
    if (j === undefined || left === undefined || right === undefined || pairs.has(i)) continue;
    if (!isNumbered(left, right)) pairs.set(i, j);
  }
  return pairs;
}

/** The first of several "Contributors" gets that id from the generator, whichever of them it is. */
function isNumbered(a: SectionView, b: SectionView): boolean {
  return b.section.anchor?.explicit === null && (a.isRepeated || b.isRepeated);
}

/** Ids folded to what all slug flavours share; -1 for one that two sections carry. */
function uniqueIds(
  views: readonly SectionView[],
  idsOf: (section: Section) => readonly (string | undefined)[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const { section } of views) {
    for (const id of new Set(idsOf(section))) {
      const folded = id?.toLowerCase().replace(/[-_.\s]/g, '');
      if (folded === undefined || folded === '') continue;
      const other = found.get(folded);
      found.set(folded, other === undefined || other === section.index ? section.index : -1);
    }
  }
  return found;
}

function* candidates(
  a: readonly SectionView[],
  b: readonly SectionView[],
  anchored: ReadonlyMap<number, number>,
): Iterable<readonly [number, number]> {
  if (a.length * b.length <= exhaustive) {
    for (let i = 0; i < a.length; i += 1) for (let j = 0; j < b.length; j += 1) yield [i, j];
    return;
  }
  const index = new Map<number, number[]>();
  for (const [j, view] of b.entries()) for (const id of new Set(view.bag)) push(index, id, j);
  for (const [i, view] of a.entries()) {
    const near = Math.round(view.position * (b.length - 1));
    const some = new Set<number>([near - 1, near, near + 1].filter((j) => j >= 0 && j < b.length));
    for (const id of new Set(view.bag)) {
      const holders = index.get(id) ?? [];
      if (holders.length <= commonest) for (const j of holders) some.add(j);
    }
    const partner = anchored.get(i);
    if (partner !== undefined) some.add(partner);
    for (const j of some) yield [i, j];
  }
}
