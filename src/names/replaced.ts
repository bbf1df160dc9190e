import { type AlignedBlocks, alignedBlocks } from '../aligned.ts';
import { once } from '../compare/memo.ts';
import type { Page, Pair } from '../types.ts';
import { usualForms } from './chinese.ts';
import type { NameOutcome } from './compare.ts';
import { pageTallies } from './evidence.ts';
import { formsOf, type Names } from './forms.ts';
import { isOther, isTelling, strangersIn } from './instead.ts';
import { type Name, nameKey } from './name.ts';
import type { Near } from './near.ts';
import { interchangeable } from './ordinary.ts';
import { saysIt } from './said-otherwise.ts';
import { scanNames } from './scan.ts';
import { hasKin, wordsOf, wordsOfPage } from './words.ts';

/** Fewer blocks may have the other name by chance. */
const fewestPlaces = 3;
/** In so many of them it stands by itself, not within a longer one (`lumify-bench`). */
const fewestNamed = 2;
/** Share of the blocks with either name that must have the other one. */
const together = 0.75;
/** A block with more names is data. */
const mostNames = 40;

interface Candidate {
  readonly name: Name;
  readonly blocks: AlignedBlocks;
}

/**
 * Names that a translation never says, and in whose place it says one and the same other name that
 * the original never says. Each is told once, with the number of blocks in `of`: the translation may
 * be that of a project that was renamed.
 *
 * @param known how the site writes its names; null where nobody knows
 */
export function replacedNames(pair: Pair, known: Names | null): NameOutcome[] {
  const lost = lostThroughout(pair, known);
  if (lost.size === 0) return [];
  const strangers = strangersOf(pair);
  if (strangers.size === 0) return [];
  const counts = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const { source, target } of alignedBlocks(pair)) {
    const here = keysIn(lost, wordsOf(source));
    const there = keysIn(strangers, wordsOf(target));
    for (const key of here) addTo(counts, key);
    for (const other of there) addTo(counts, ` ${other}`);
    for (const key of here) {
      const beside = pairs.get(key) ?? new Map<string, number>();
      pairs.set(key, beside);
      for (const other of there) addTo(beside, other);
    }
  }
  return [...lost].flatMap(([key, { name, blocks }]): NameOutcome[] => {
    const found = [...(pairs.get(key) ?? [])].flatMap(([other, of]) => {
      const near = strangers.get(other);
      const either = Math.max(counts.get(key) ?? 0, counts.get(` ${other}`) ?? 0);
      const isFound = of >= fewestPlaces && of >= either * together;
      return near !== undefined && isFound && isOther(name.text, near.text) ? [{ near, of }] : [];
    });
    const [only, ...others] = found;
    if (only === undefined || others.length > 0) return [];
    return [{ name, blocks, ...only, ground: 'instead', light: false, kept: 0 }];
  });
}

/** Names of the original that stand nowhere in the translation, by key, each where it stands first. */
function lostThroughout(pair: Pair, known: Names | null): Map<string, Candidate> {
  const tallies = pageTallies(pair);
  const found = new Map<string, Candidate>();
  const ruledOut = new Set<string>();
  for (const { blocks, names, translated } of scanNames(pair)) {
    for (const name of translated ? names.slice(0, mostNames) : []) {
      const { key, kind, text } = name;
      // What is cheap to ask comes first: few names of several blocks are kept in none.
      const { kept, of } = tallies.get(key) ?? { kept: 0, of: 0 };
      if (kind !== 'proper' || kept > 0 || of < fewestNamed) continue;
      if (found.has(key) || ruledOut.has(key) || wordsOfPage(pair.target).has(key)) continue;
      const page = lowerCase(pair.target);
      const there = blocks.target.map((block) => block.text).join(' ');
      const isSaid =
        [...usualForms(key), ...formsOf(known, key)].some((form) =>
          page.includes(form.toLowerCase()),
        ) ||
        saysIt(text, there) ||
        hasKin(wordsOf(blocks.target), name, blocks.source);
      if (
        isSaid ||
        interchangeable.has(text.toLowerCase()) ||
        !isTelling(name, smallWords(pair.source))
      )
        ruledOut.add(key);
      else found.set(key, { name, blocks });
    }
  }
  return found;
}

/** Words in small letters that are no part of a longer name: no `lumify` of `lumify-bench`. */
const smallWords = once(
  ({ text }: Page): ReadonlySet<string> =>
    new Set(text.match(/(?<![\w@./-])[a-z][\w-]*(?![\w-]|[./][a-z])/g) ?? []),
);

const lowerCase = once(({ text }: Page): string => text.toLowerCase());

/** Names of the translation that the original does not say anywhere, by key, where they stand first. */
function strangersOf(pair: Pair): Map<string, Near> {
  const original = new Set(pair.source.text.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  const found = new Map<string, Near>();
  for (const { source, target } of alignedBlocks(pair)) {
    for (const near of strangersIn(source, target)) {
      const key = nameKey(near.text);
      const words = near.text.toLowerCase().split(' ');
      if (!found.has(key) && !words.every((word) => original.has(word))) found.set(key, near);
    }
  }
  return found;
}

/** The first words of a block that are keys. */
function keysIn(keys: ReadonlyMap<string, unknown>, words: ReadonlySet<string>): string[] {
  return [...words].filter((word) => keys.has(word)).slice(0, mostNames);
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
