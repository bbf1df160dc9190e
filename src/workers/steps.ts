import { type AskedOfTrees, askedOf, treeOf } from '../learn.ts';
import type { Observer } from '../observer.ts';
import { type Checked, checkPairs, readPair } from '../pipeline.ts';
import type { ReadPage } from '../read/read.ts';
import { type Described, describe } from '../site/described.ts';
import { type Shown, shownBy } from '../site/shown.ts';
import type { Accepted, Config, Pair, Pairing, Site } from '../types.ts';
import type { Tally } from './tally.ts';

/** What check and settle need besides the pairs. */
export interface Checking {
  readonly site: Site;
  readonly config: Config;
  readonly accepted: readonly Accepted[];
  readonly views: boolean;
}

/** All that happens to one pair by itself, step by step: what it needs, and what it gives. */
export interface Steps {
  readonly read: { readonly given: readonly Pairing[]; readonly found: null };
  /** @see namedTrees */
  readonly show: { readonly given: ReadonlySet<string>; readonly found: Shown };
  readonly describe: { readonly given: AskedOfTrees; readonly found: Described };
  readonly check: { readonly given: Checking; readonly found: Checked };
}
export type StepName = keyof Steps;

/** What one thread does of a step: what it found, and of which pairings, by their index. */
export interface Part<S extends StepName> {
  readonly indices: readonly number[];
  readonly found: readonly Steps[S]['found'][];
}

/** The pairs that one thread has taken. They stay with it, since all that is remembered of them does. */
export interface Share {
  perform<S extends StepName>(step: S, given: Steps[S]['given']): Promise<Part<S>>;
}

/**
 * @param tally what all threads have taken and done: whoever is free takes the next pairing
 * @param read how pages are read
 */
export function openShare(tally: Tally, read: ReadPage, observer?: Observer): Share {
  const pairs = new Map<number, Pair>();
  let all = 0;
  const watched = observer === undefined ? {} : { observer };
  const done = (step: 'read' | 'check') => observer?.done(step, tally.done(step), all);
  const steps: { readonly [S in StepName]: (given: Steps[S]['given']) => Promise<Part<S>> } = {
    async read(pairings) {
      all = pairings.length;
      const order = largestFirst(pairings);
      for (;;) {
        const index = order[tally.take()] ?? -1;
        const pairing = pairings[index];
        if (pairing === undefined) return part(each(() => null));
        pairs.set(index, readPair(pairing, { read, ...watched }));
        done('read');
      }
    },
    async show(named) {
      observer?.enter('learn');
      return part(each((pair) => shownBy(pair, named.has(treeOf(pair.target.path)))));
    },
    async describe(asked) {
      observer?.enter('learn');
      return part(each((pair) => describe(pair, askedOf(asked, pair))));
    },
    async check({ config, ...given }) {
      const watching =
        observer === undefined ? {} : { observer: { ...observer, done: () => done('check') } };
      return part(await checkPairs([...pairs.values()], config, { ...given, ...watching }));
    },
  };
  function each<T>(look: (pair: Pair) => T): T[] {
    return [...pairs.values()].map(look);
  }
  function part<T>(found: readonly T[]) {
    return { indices: [...pairs.keys()], found };
  }
  return { perform: (step, given) => steps[step](given) };
}

/** Indices: what is begun last must not keep the others waiting. */
function largestFirst(pairings: readonly Pairing[]): readonly number[] {
  const size = ({ source, target }: Pairing) => source.text.length + target.text.length;
  return pairings
    .map((pairing, index) => ({ index, size: size(pairing) }))
    .sort((a, b) => b.size - a.size || a.index - b.index)
    .map(({ index }) => index);
}
