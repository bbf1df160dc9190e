import { type AlignedBlocks, alignedBlocks, pick, surelyOne } from '../aligned.ts';
import type { Block, Pair } from '../types.ts';

/** How the details of two groups of blocks answer each other. */
export interface Matching<T> {
  readonly matched: readonly (readonly [T, T])[];
  /** The same slot, another content. */
  readonly different: readonly (readonly [T, T])[];
  readonly missing: readonly T[];
  readonly extra: readonly T[];
}

/** What is left of a detail after its block and its section were searched for the counterpart. */
export interface Outcome<T> {
  readonly kind: 'different' | 'missing' | 'extra';
  readonly source?: T;
  readonly target?: T;
  /** The aligned blocks in which it was looked for. */
  readonly blocks: AlignedBlocks;
  /** It stands elsewhere in the section, where it answers something else. */
  readonly elsewhere: boolean;
  /** It stands there, but less often than in the source: one of several is lost. */
  readonly fewer: boolean;
}

/** Two details that are each other's counterpart. */
export interface Answered<T> {
  readonly source: T;
  readonly target: T;
}

export interface Comparison<T> {
  /** Those found in their own block. */
  readonly answered: readonly Answered<T>[];
  readonly outcomes: readonly Outcome<T>[];
  readonly compared: number;
  readonly matched: number;
}

/** A section that differs in more than this is not a translation whose details moved about. */
const mostOutcomes = 500;
/** Every outcome is held against everything in its section up to so many comparisons. */
const mostLooks = 1_000_000;

/**
 * Compares details block by block; what is unanswered in its block is looked for among what is
 * unanswered in the same section (it moved), then among everything in that section.
 */
export function compareDetails<T>(
  pair: Pair,
  read: (blocks: readonly Block[]) => readonly T[],
  match: (source: readonly T[], target: readonly T[], blocks: AlignedBlocks) => Matching<T>,
  same: (source: T, target: T) => boolean,
  besides: readonly AlignedBlocks[] = [],
): Comparison<T> {
  const sections = new Map<number, Outcome<T>[]>();
  const partner = sectionPartners(pair);
  const answered: Answered<T>[] = [];
  let compared = 0;
  for (const blocks of [...alignedBlocks(pair), ...besides]) {
    const source = read(blocks.source);
    const target = read(blocks.target);
    if (source.length === 0 && target.length === 0) continue;
    const found = match(source, target, blocks);
    compared += source.length;
    for (const [a, b] of found.matched) answered.push({ source: a, target: b });
    const section = blocks.source[0]?.section ?? 0;
    const list = sections.get(section) ?? [];
    sections.set(section, list);
    const base = { blocks, elsewhere: false, fewer: false };
    for (const [a, b] of found.different)
      list.push({ kind: 'different', source: a, target: b, ...base });
    for (const a of found.missing) list.push({ kind: 'missing', source: a, ...base });
    for (const b of found.extra) list.push({ kind: 'extra', target: b, ...base });
  }
  const outcomes: Outcome<T>[] = [];
  const astray = inLoneBlocks(pair, read, same);
  for (const [section, list] of sections) {
    if (list.length === 0) continue;
    const rest = settleMoved(list, same).filter((outcome) => !astray(outcome));
    const there = read(targetBlocks(pair, partner.get(section) ?? []));
    const here = read(sourceBlocks(pair, section));
    // Nothing can be claimed of a section that has so much on one side only.
    const hopeless = rest.length * (here.length + there.length) > mostLooks;
    for (const outcome of rest) {
      outcomes.push(
        hopeless ? { ...outcome, elsewhere: true } : lookAround(outcome, here, there, same),
      );
    }
  }
  const unanswered = outcomes.filter((outcome) => outcome.kind !== 'extra').length;
  return { answered, outcomes, compared, matched: Math.max(0, compared - unanswered) };
}

/**
 * Tells of an outcome whether its detail stands in a block of the other page that has no counterpart,
 * where its own blocks do not surely belong together: then they were taken for one another.
 */
function inLoneBlocks<T>(
  { source, target, alignment }: Pair,
  read: (blocks: readonly Block[]) => readonly T[],
  same: (source: T, target: T) => boolean,
): (outcome: Outcome<T>) => boolean {
  const lone = (kind: 'missing' | 'extra') => alignment.blocks.filter((link) => link.kind === kind);
  let known: { readonly lost: readonly T[]; readonly added: readonly T[] } | undefined;
  return (outcome) => {
    if (outcome.kind === 'different' || outcome.blocks.link.confidence >= surelyOne) return false;
    known ??= {
      lost: read(lone('missing').flatMap((link) => pick(source.blocks, link.source))),
      added: read(lone('extra').flatMap((link) => pick(target.blocks, link.target))),
    };
    const { source: a, target: b } = outcome;
    return a !== undefined
      ? known.added.some((one) => same(a, one))
      : b !== undefined && known.lost.some((one) => same(one, b));
  };
}

function sectionPartners(pair: Pair): Map<number, readonly number[]> {
  const partners = new Map<number, readonly number[]>();
  for (const link of pair.alignment.sections) {
    for (const index of link.source) partners.set(index, link.target);
  }
  return partners;
}

function targetBlocks(pair: Pair, sections: readonly number[]): Block[] {
  return pick(pair.target.sections, sections).flatMap((section) =>
    pair.target.blocks.slice(section.firstBlock, section.endBlock),
  );
}

function sourceBlocks(pair: Pair, index: number): Block[] {
  const section = pair.source.sections[index];
  return section === undefined
    ? []
    : pair.source.blocks.slice(section.firstBlock, section.endBlock);
}

/** Takes out what only moved to another block of the section. */
function settleMoved<T>(
  list: readonly Outcome<T>[],
  same: (source: T, target: T) => boolean,
): readonly Outcome<T>[] {
  const gone = new Set<Outcome<T>>();
  if (list.length > mostOutcomes) return list;
  for (const lost of list) {
    if (lost.source === undefined || lost.kind === 'extra') continue;
    for (const found of list) {
      if (gone.has(found) || found.kind !== 'extra' || found.target === undefined) continue;
      if (!same(lost.source, found.target)) continue;
      gone.add(found);
      if (lost.kind === 'missing') gone.add(lost);
      break;
    }
  }
  return list.filter((outcome) => !gone.has(outcome));
}

function lookAround<T>(
  outcome: Outcome<T>,
  here: readonly T[],
  there: readonly T[],
  same: (source: T, target: T) => boolean,
): Outcome<T> {
  const { source, target } = outcome;
  const answered =
    (outcome.kind === 'missing' &&
      source !== undefined &&
      there.some((one) => same(source, one))) ||
    (outcome.kind === 'extra' && target !== undefined && here.some((one) => same(one, target)));
  if (!answered) return outcome;
  const fewer =
    source !== undefined &&
    there.filter((one) => same(source, one)).length <
      here.filter((one) => same(one, source)).length;
  return { ...outcome, elsewhere: true, fewer };
}
