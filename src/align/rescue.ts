import type { Link } from '../types.ts';
import { type Bag, massOf } from './bags.ts';
import { similarity } from './fit.ts';
import type { Sides } from './sides.ts';

const enough = 0.6;
const leastMass = 6;
const commonest = 8;

/** A pair in order that shares less than this is one of place only. */
const placeOnly = 0.3;

/**
 * Matches what was left over on both sides once more, over the whole page: such blocks were moved,
 * not dropped. So were those that were paired for their place alone, where a reordered list has
 * their true counterparts. Best first, one to one; candidates share a token that few others have.
 *
 * @param sections how sure it is that they belong together: what is left of a pair torn apart is as sure
 * @param links of the blocks
 */
export function rescueMoved(
  sides: Sides,
  sections: readonly Link[],
  links: readonly Link[],
): Link[] {
  const loose = (link: Link) => link.kind === 'match' && isPlaceOnly(sides, link);
  const missing = links.filter((link) => link.kind === 'missing' || loose(link));
  const extra = links.filter((link) => link.kind === 'extra' || loose(link));
  if (missing.length === 0 || extra.length === 0) return [...links];
  const { vocabulary } = sides;
  const holders = new Map<number, Link[]>();
  for (const link of extra) {
    for (const id of new Set(bagOf(vocabulary.target, link.target))) {
      const list = holders.get(id);
      if (list === undefined) holders.set(id, [link]);
      else list.push(link);
    }
  }
  const scored: { readonly from: Link; readonly to: Link; readonly score: number }[] = [];
  for (const from of missing) {
    const bag = bagOf(vocabulary.source, from.source);
    if (massOf(bag, vocabulary.weights) < leastMass) continue;
    const some = new Set<Link>();
    for (const id of new Set(bag)) {
      const list = holders.get(id) ?? [];
      if (list.length <= commonest) for (const link of list) some.add(link);
    }
    for (const to of some) {
      if (kindOf(sides.source, from.source) !== kindOf(sides.target, to.target)) continue;
      const score = likeness(sides, from, to);
      const evident =
        from.kind === 'missing' && to.kind === 'extra' ? true : agrees(sides, from, to);
      if (score >= enough && evident) scored.push({ from, to, score });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const used = { source: new Set<Link>(), target: new Set<Link>() };
  const moved: Link[] = [];
  for (const { from, to, score } of scored) {
    if (from === to || used.source.has(from) || used.target.has(to)) continue;
    used.source.add(from);
    used.target.add(to);
    moved.push({ source: from.source, target: to.target, kind: 'moved', confidence: score });
  }
  const sure = sectionConfidence(sides, sections);
  const kept = links.flatMap((link): Link[] => {
    const [lost, found] = [used.source.has(link), used.target.has(link)];
    if (!lost && !found) return [link];
    const confidence = sure(link);
    if (lost && !found && link.target.length > 0)
      return [{ source: [], target: link.target, kind: 'extra', confidence }];
    if (found && !lost && link.source.length > 0)
      return [{ source: link.source, target: [], kind: 'missing', confidence }];
    return [];
  });
  return [...kept, ...moved];
}

/** How surely the sections of two blocks belong together. */
function sectionConfidence(sides: Sides, sections: readonly Link[]): (link: Link) => number {
  const known = new Map(
    sections.flatMap((link) => link.source.map((section) => [section, link.confidence] as const)),
  );
  return ({ source, confidence }) =>
    known.get(sides.source[source[0] ?? -1]?.section ?? -1) ?? confidence;
}

/** Their similarity, where links, code and values that the other page lacks count as well. */
function likeness(sides: Sides, { source }: Link, { target }: Link): number {
  const { mass, foreign } = sides.vocabulary;
  const [from, to] = [source[0] ?? -1, target[0] ?? -1];
  const known = (mass.source[from] ?? 0) + (mass.target[to] ?? 0);
  const all = known + (foreign.source[from] ?? 0) + (foreign.target[to] ?? 0);
  return ((similarity(sides, source, target) ?? 0) * known) / Math.max(1, all);
}

/**
 * Two blocks in order are torn apart for two others only where these share more than a link: two
 * swapped targets would look like two moved blocks.
 */
function agrees({ source, target }: Sides, from: Link, to: Link): boolean {
  const a = source[from.source[0] ?? -1]?.tokens ?? [];
  const b = new Set(target[to.target[0] ?? -1]?.tokens);
  const shared = new Set(a.filter((token) => b.has(token)));
  return shared.size >= 3 && [...shared].some((token) => !token.startsWith('l'));
}

function isPlaceOnly(sides: Sides, { source, target }: Link): boolean {
  if (sides.source[source[0] ?? -1]?.kind === 'heading') return false;
  const shared = similarity(sides, source, target) ?? 1;
  const mass = massOf(bagOf(sides.vocabulary.source, source), sides.vocabulary.weights);
  return shared < placeOnly && mass >= leastMass;
}

function bagOf(bags: readonly Bag[], indexes: readonly number[]): Bag {
  return bags[indexes[0] ?? -1] ?? new Int32Array(0);
}

function kindOf(blocks: Sides['source'], indexes: readonly number[]): string {
  const kind = blocks[indexes[0] ?? -1]?.kind ?? '';
  return kind === 'list-item' || kind === 'quote' ? 'paragraph' : kind;
}
