import type { Pair } from '../types.ts';
import { isAcronym, isCamel } from './name.ts';
import { interchangeable } from './ordinary.ts';
import { scanNames } from './scan.ts';

/** So many places that lack a name tell enough of it. */
export const mostMissed = 40;

/** How often a pair has a word that may be a name, in blocks that are translated. */
export interface SeenName {
  readonly key: string;
  readonly blocks: number;
  readonly kept: number;
  /** Written with a capital where that means something. */
  readonly capital: number;
  /** Among the kept, those that the translation writes with a capital. */
  readonly written: number;
  /** Translated blocks that lack it, as indices of the texts. */
  readonly missed: readonly number[];
}

/** What one pair shows of names: plain data. */
export interface SeenNames {
  readonly names: readonly SeenName[];
  /** Of translated blocks that lack a name. */
  readonly texts: readonly string[];
}

type Counted = { -readonly [K in keyof SeenName]: SeenName[K] } & { readonly missed: number[] };

/** Counts the words of a pair that may be names. Time is linear in its words. */
export function seeNames(pair: Pair): SeenNames {
  const counts = new Map<string, Counted>();
  const texts: string[] = [];
  for (const { blocks, names, words, translated } of scanNames(pair)) {
    if (!translated) continue;
    const there = blocks.target.map((block) => block.text).join(' ');
    let at: number | null = null;
    const seen = new Set<string>();
    for (const { kind, key, text, initial } of names) {
      if (kind !== 'proper' && kind !== 'word') continue;
      if (seen.has(key) || key.length < 2 || (isAcronym(text) && key.length < 4)) continue;
      if (interchangeable.has(text.toLowerCase())) continue;
      seen.add(key);
      let one = counts.get(key);
      if (one === undefined) {
        one = { key, blocks: 0, kept: 0, capital: 0, written: 0, missed: [] };
        counts.set(key, one);
      }
      one.blocks += 1;
      if (kind === 'proper' && (!initial || isCamel(text))) one.capital += 1;
      if (words.has(key)) {
        one.kept += 1;
        if (there.includes(text.charAt(0).toUpperCase() + text.slice(1))) one.written += 1;
      } else if (one.missed.length < mostMissed) {
        at ??= texts.push(there) - 1;
        one.missed.push(at);
      }
    }
  }
  return { names: [...counts.values()], texts };
}
