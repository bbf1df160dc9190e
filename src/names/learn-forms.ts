import type { Pair } from '../types.ts';
import { bigramAt, gramsOf, sharedGrams } from './grams.ts';
import { scanNames } from './scan.ts';

/** Translated blocks that lack a name which their original has. */
export interface Missed {
  /** `pair` tells the pairs apart. */
  readonly missed: { readonly pair: number; readonly text: string }[];
}

export interface LearnedForm {
  readonly text: string;
  /** In how many of the blocks that lack the name it stands. */
  readonly blocks: number;
}

/** Chinese forms to the keys of the names that they may stand for. */
export type FormOwners = ReadonlyMap<string, readonly string[]>;

const fewestPairs = 3;
const mostForms = 40;

/**
 * The Chinese forms that stand opposite a name wherever the name itself does not, in three pairs and
 * most of such blocks; with the number of these, by name key.
 *
 * @param missed by name key
 */
export function candidateForms(
  missed: ReadonlyMap<string, Missed>,
): Map<string, Map<string, number>> {
  const candidates = new Map<string, Map<string, number>>();
  for (const [key, { missed: blocks }] of missed) {
    if (new Set(blocks.map(({ pair }) => pair)).size < fewestPairs) continue;
    const often = sharedGrams(
      blocks.map(({ text }) => text),
      Math.max(3, blocks.length * 0.7),
    );
    if (often.size > 0 && often.size <= mostForms) candidates.set(key, often);
  }
  return candidates;
}

/** What to look for in the pairs: {@link countElsewhere}. */
export function ownersOf(
  candidates: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [key, forms] of candidates) {
    for (const form of forms.keys()) {
      const list = owners.get(form);
      if (list === undefined) owners.set(form, [key]);
      else list.push(key);
    }
  }
  return owners;
}

/** In how many blocks of a pair that do not need it a candidate stands, by `key form`. */
export function countElsewhere(pair: Pair, owners: FormOwners): [string, number][] {
  if (owners.size === 0) return [];
  const counts = new Map<string, number>();
  const beginnings = new Set([...owners.keys()].map((form) => bigramAt(form, 0)));
  for (const { blocks, names, words } of scanNames(pair)) {
    const text = blocks.target.map((block) => block.text).join(' ');
    const found = gramsOf(text, (bigram) => beginnings.has(bigram));
    if (found.size === 0) continue;
    const keys = new Set(names.map(({ key }) => key));
    for (const gram of found) {
      for (const key of owners.get(gram) ?? []) {
        if (keys.has(key) && !words.has(key)) continue;
        const id = `${key} ${gram}`;
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return [...counts];
}

/** Of the candidates for each name the best that stands seldom where the name is not meant. */
export function formsFrom(
  candidates: ReadonlyMap<string, ReadonlyMap<string, number>>,
  elsewhere: readonly (readonly (readonly [string, number])[])[],
): Map<string, LearnedForm> {
  const sums = new Map<string, number>();
  for (const counts of elsewhere) {
    for (const [id, count] of counts) sums.set(id, (sums.get(id) ?? 0) + count);
  }
  const forms = new Map<string, LearnedForm>();
  for (const [key, counts] of candidates) {
    const [best] = [...counts]
      .map(([text, blocks]) => ({ text, blocks, others: sums.get(`${key} ${text}`) ?? 0 }))
      .filter(({ blocks, others }) => others * 2 <= blocks)
      .sort(
        (a, b) =>
          b.blocks - a.blocks || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
      );
    if (best) forms.set(key, { text: best.text, blocks: best.blocks });
  }
  return forms;
}
