import type { Page } from '../types.ts';

/** Token ids in ascending order, repeated as often as the token stands. */
export type Bag = Int32Array;

/** The tokens of one pair, as numbers: only those on both sides tell anything, the rest is left out. */
export interface Vocabulary {
  readonly source: readonly Bag[];
  readonly target: readonly Bag[];
  /** Weight of a token by id: its kind's worth times its rarity over the blocks of both pages. */
  readonly weights: Float64Array;
  /** Per block, the weight of its tokens. */
  readonly mass: { readonly source: readonly number[]; readonly target: readonly number[] };
  /** Weight that a source block shares with a target block; remembered. */
  shared(source: number, target: number): number;
  /** Per block, the weight of its telling tokens that the other page lacks; and their number. */
  readonly foreign: { readonly source: Float64Array; readonly target: Float64Array };
  readonly foreignCount: { readonly source: readonly number[]; readonly target: readonly number[] };
}

/** Kinds that a translation keeps; a word of the one language says nothing about the other. */
const telling = 'licv';

const none: Bag = new Int32Array(0);

/** What sharing one token of a kind is worth; by the letter that a token begins with. */
const kindWeight: Readonly<Record<string, number>> = {
  l: 3,
  i: 3,
  f: 2,
  c: 2,
  k: 2,
  v: 2,
  s: 1,
  w: 1,
};

export function buildVocabulary(source: Page, target: Page): Vocabulary {
  const frequency = new Map<string, { source: number; target: number; id: number }>();
  for (const [side, page] of [
    ['source', source],
    ['target', target],
  ] as const) {
    for (const block of page.blocks) {
      for (const token of new Set(block.tokens)) {
        const entry = frequency.get(token);
        if (entry !== undefined) entry[side] += 1;
        else if (side === 'source') frequency.set(token, { source: 1, target: 0, id: -1 });
      }
    }
  }
  const blocks = Math.max(source.blocks.length, target.blocks.length, 1);
  const weights: number[] = [];
  for (const [token, entry] of frequency) {
    if (entry.target === 0) continue;
    entry.id = weights.length;
    const rarity = Math.log(1 + blocks / Math.max(entry.source, entry.target));
    weights.push((kindWeight[token[0] ?? 'w'] ?? 1) * rarity);
  }
  const bag = (tokens: readonly string[]): Bag => {
    const ids: number[] = [];
    for (const token of tokens) {
      const id = frequency.get(token)?.id ?? -1;
      if (id >= 0) ids.push(id);
    }
    return Int32Array.from(ids).sort();
  };
  const bags = {
    source: source.blocks.map((block) => bag(block.tokens)),
    target: target.blocks.map((block) => bag(block.tokens)),
  };
  const weight = Float64Array.from(weights);
  const known = new Map<number, number>();
  return {
    ...bags,
    weights: weight,
    mass: {
      source: bags.source.map((one) => massOf(one, weight)),
      target: bags.target.map((one) => massOf(one, weight)),
    },
    shared(i, j) {
      const key = i * target.blocks.length + j;
      const found = known.get(key);
      if (found !== undefined) return found;
      const mass = sharedMass(bags.source[i] ?? none, bags.target[j] ?? none, weight);
      known.set(key, mass);
      return mass;
    },
    foreignCount: {
      source: source.blocks.map((block) => foreignTokens(block.tokens, frequency).length),
      target: target.blocks.map((block) => foreignTokens(block.tokens, frequency).length),
    },
    foreign: {
      source: Float64Array.from(source.blocks, (block) =>
        foreignMass(block.tokens, frequency, blocks),
      ),
      target: Float64Array.from(target.blocks, (block) =>
        foreignMass(block.tokens, frequency, blocks),
      ),
    },
  };
}

function foreignMass(
  tokens: readonly string[],
  frequency: ReadonlyMap<string, { readonly id: number }>,
  blocks: number,
): number {
  let mass = 0;
  for (const token of foreignTokens(tokens, frequency)) {
    mass += (kindWeight[token[0] ?? 'w'] ?? 1) * Math.log(1 + blocks);
  }
  return mass;
}

function foreignTokens(
  tokens: readonly string[],
  frequency: ReadonlyMap<string, { readonly id: number }>,
): string[] {
  return tokens.filter(
    (token) => telling.includes(token[0] ?? 'w') && (frequency.get(token)?.id ?? -1) < 0,
  );
}

export function joinBags(bags: readonly Bag[]): Bag {
  if (bags.length === 1 && bags[0] !== undefined) return bags[0];
  const joined = new Int32Array(bags.reduce((sum, bag) => sum + bag.length, 0));
  let at = 0;
  for (const bag of bags) {
    joined.set(bag, at);
    at += bag.length;
  }
  return joined.sort();
}

export function massOf(bag: Bag, weights: Float64Array): number {
  let mass = 0;
  for (const id of bag) mass += weights[id] ?? 0;
  return mass;
}

/** Weight of what two bags share, each token as often as it stands in both. */
export function sharedMass(a: Bag, b: Bag, weights: Float64Array): number {
  let mass = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) {
      mass += weights[x] ?? 0;
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return mass;
}
