import type { Pair, ValueDetail } from '../types.ts';
import type { Answered } from './details.ts';
import { perPair } from './memo.ts';
import { compareValues } from './values.ts';

/** A date whose year the translation leaves out. */
export interface LostYear extends Answered<ValueDetail> {
  /** The translation has the year elsewhere. */
  readonly elsewhere: boolean;
}

/** The dates of a pair that answer each other but for the year, which only the original has. */
export const lostYears: (pair: Pair) => readonly LostYear[] = perPair((pair) =>
  compareValues(pair).answered.flatMap(({ source, target }): LostYear[] => {
    if (source.type !== 'date' || target.type !== 'date' || !target.value.startsWith('--'))
      return [];
    const [year] = /^\d{4}(?=-)/.exec(source.value) ?? [];
    if (year === undefined) return [];
    return [{ source, target, elsewhere: pair.target.text.includes(year) }];
  }),
);
