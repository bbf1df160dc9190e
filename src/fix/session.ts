import { learn } from '../learn.ts';
import { leaveOutOlder } from '../pair/age.ts';
import { pairFiles } from '../pair/pair.ts';
import { lintPairs, readPair } from '../pipeline.ts';
import type { Task } from '../run.ts';
import type { Accepted, Config, Pair, Pairing, Result, Site, SourceFile } from '../types.ts';

/** Texts that take the place of what was read, by path. */
export type Texts = ReadonlyMap<string, string>;

/** A run and what it saw on the way. */
export interface Linted {
  readonly result: Result;
  readonly pairs: readonly Pair[];
  readonly site: Site;
  /** All pages of the run, with the texts that took their place. */
  readonly files: readonly SourceFile[];
}

/** Lints the pages of a run again and again while their texts change; nothing is written. */
export type Session = (texts: Texts) => Promise<Linted>;

/** Begins with the pages as they were found. What did not change is read and aligned once. */
export function openSession(
  { discovery, pairings: begun, whole }: Task,
  config: Config,
  given: { readonly accepted: readonly Accepted[]; readonly views?: boolean },
): Session {
  const pins = new Map(begun.map(({ key, pin }) => [key, pin]));
  const read = pairReader();
  const changed = new Map<string, SourceFile>();
  return async (texts) => {
    const files = discovery.files.map((file) => {
      const text = texts.get(file.path);
      if (text === undefined || text === file.text) return file;
      const known = changed.get(file.path);
      if (known?.text === text) return known;
      const now = { ...file, text };
      changed.set(file.path, now);
      return now;
    });
    const found = pairFiles({ ...discovery, files }, config);
    const { pairings, unpaired } = leaveOutOlder(found, files, config.since);
    const pairs = pairings.map((pairing) => {
      const pin = pins.get(pairing.key);
      return read(pin === undefined ? pairing : { ...pairing, pin });
    });
    const { generators, around } = discovery;
    const site = learn(pairs, config, whole ? unpaired : null, generators, around);
    const result = await lintPairs(pairs, unpaired, config, { ...given, site, whole });
    return { result, pairs, site, files };
  };
}

function pairReader(): (pairing: Pairing) => Pair {
  const known = new WeakMap<SourceFile, { readonly pairing: Pairing; readonly pair: Pair }>();
  return (pairing) => {
    const found = known.get(pairing.target);
    if (found?.pairing.source === pairing.source && found.pairing.key === pairing.key)
      return found.pair;
    const pair = readPair(pairing);
    known.set(pairing.target, { pairing, pair });
    return pair;
  };
}
