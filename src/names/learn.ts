import type { KnownName, Pair } from '../types.ts';
import { learnForms, type Missed } from './learn-forms.ts';
import { isAcronym, isCamel } from './name.ts';
import { interchangeable } from './ordinary.ts';
import { scanNames } from './scan.ts';

const fewestPairs = 4;
const fewestBlocks = 10;
const keptShare = 0.9;
const mixedShare = 0.5;

interface Tally extends Missed {
  blocks: number;
  kept: number;
  readonly pairs: Set<Pair>;
  /** Written with a capital where that means something. */
  capital: number;
  /** Among the kept, those that the translation writes with a capital. */
  written: number;
}

/**
 * Names that a site keeps in Latin letters in nine blocks of ten, with a capital on one side or the
 * other, and names that it sometimes writes in one Chinese form. Time and memory are linear in the
 * words of the pages.
 *
 * @param pairs of one tree
 */
export function learnNames(pairs: readonly Pair[]): Record<string, KnownName> {
  const names: Record<string, KnownName> = Object.create(null);
  if (pairs.length < fewestPairs) return names;
  const tallies = new Map<string, Tally>();
  for (const pair of pairs) count(pair, tallies);
  // The rest are words that are translated, far more than names.
  const often = [...tallies]
    .filter(([, one]) => one.blocks >= fewestBlocks && one.pairs.size >= fewestPairs)
    .filter(([, one]) => one.kept >= one.blocks * mixedShare)
    .filter(([, one]) => one.capital * 2 >= one.blocks || one.written * 2 >= one.kept)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const forms = learnForms(pairs, new Map(often.filter(([, one]) => one.missed.length >= 3)));
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

function count(pair: Pair, tallies: Map<string, Tally>): void {
  for (const { blocks, names, words, translated } of scanNames(pair)) {
    if (!translated) continue;
    const there = blocks.target.map((block) => block.text).join(' ');
    const seen = new Set<string>();
    for (const { kind, key, text, initial } of names) {
      if (kind !== 'proper' && kind !== 'word') continue;
      if (seen.has(key) || key.length < 2 || (isAcronym(text) && key.length < 4)) continue;
      if (interchangeable.has(text.toLowerCase())) continue;
      seen.add(key);
      let one = tallies.get(key);
      if (one === undefined) {
        one = { blocks: 0, kept: 0, pairs: new Set(), capital: 0, written: 0, missed: [] };
        tallies.set(key, one);
      }
      one.blocks += 1;
      one.pairs.add(pair);
      if (kind === 'proper' && (!initial || isCamel(text))) one.capital += 1;
      if (words.has(key)) {
        one.kept += 1;
        if (there.includes(text.charAt(0).toUpperCase() + text.slice(1))) one.written += 1;
      } else if (one.missed.length < 40) one.missed.push({ pair, text: there });
    }
  }
}
