import type { KnownName } from '../types.ts';
import { candidateForms, formsFrom, type Missed } from './learn-forms.ts';
import { mostMissed, type SeenNames } from './seen.ts';

/** Fewer pairs than this tell nothing of names. */
export const fewestPairs = 4;
const fewestBlocks = 10;
const keptShare = 0.9;
const mixedShare = 0.5;

interface Tally extends Missed {
  blocks: number;
  kept: number;
  pairs: number;
  capital: number;
  written: number;
}

/** Words that are often kept, and the Chinese forms that may stand for them: names, as like as not. */
export interface LikelyNames {
  /** Sorted by key. */
  readonly often: readonly (readonly [string, Tally])[];
  /** By name key, then by form: in how many of the blocks that lack the name it stands. */
  readonly candidates: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * Adds up what the pairs of one tree show of names. Time and memory are linear in the words of the
 * pages.
 *
 * @param seen by pair, in their order
 */
export function likelyNames(seen: readonly SeenNames[]): LikelyNames {
  if (seen.length < fewestPairs) return { often: [], candidates: new Map() };
  const tallies = new Map<string, Tally>();
  for (const [pair, one] of seen.entries()) add(pair, one, tallies);
  // The rest are words that are translated, far more than names.
  const often = [...tallies]
    .filter(([, one]) => one.blocks >= fewestBlocks && one.pairs >= fewestPairs)
    .filter(([, one]) => one.kept >= one.blocks * mixedShare)
    .filter(([, one]) => one.capital * 2 >= one.blocks || one.written * 2 >= one.kept)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    often,
    candidates: candidateForms(new Map(often.filter(([, one]) => one.missed.length >= 3))),
  };
}

/**
 * Names that a site keeps in Latin letters in nine blocks of ten, with a capital on one side or the
 * other, and names that it sometimes writes in one Chinese form.
 *
 * @param elsewhere how often the candidates stand where their name is not meant, by pair
 */
export function namesFrom(
  { often, candidates }: LikelyNames,
  elsewhere: readonly (readonly (readonly [string, number])[])[],
): Record<string, KnownName> {
  const names: Record<string, KnownName> = Object.create(null);
  const forms = formsFrom(candidates, elsewhere);
  for (const [key, one] of often) {
    const form = forms.get(key);
    const { kept, blocks } = one;
    if (kept >= blocks * keptShare)
      names[key] = { forms: form ? [form.text] : [], kept, of: blocks };
    else if (form && kept >= blocks * mixedShare && kept + form.blocks >= blocks * keptShare) {
      names[key] = { forms: [form.text], kept, of: blocks };
    }
  }
  return names;
}

function add(pair: number, { names, texts }: SeenNames, tallies: Map<string, Tally>): void {
  for (const seen of names) {
    let one = tallies.get(seen.key);
    if (one === undefined) {
      one = { blocks: 0, kept: 0, pairs: 0, capital: 0, written: 0, missed: [] };
      tallies.set(seen.key, one);
    }
    one.blocks += seen.blocks;
    one.pairs += 1;
    one.kept += seen.kept;
    one.capital += seen.capital;
    one.written += seen.written;
    for (const at of seen.missed.slice(0, mostMissed - one.missed.length))
      one.missed.push({ pair, text: texts[at] ?? '' });
  }
}
