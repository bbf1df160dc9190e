import { holds } from '../sentences.ts';
import type { Pair } from '../types.ts';
import { compareNames, type NameOutcome } from './compare.ts';
import type { Names } from './forms.ts';
import { type LostName, nameKey } from './name.ts';
import { lostPlaces } from './places.ts';
import { translatedQuotes } from './quoted.ts';

/**
 * The names of the source that the translation lacks or changes, each once: those that are read by
 * their form, places, and names in quotation marks.
 *
 * @param known how the site writes its names; null where nobody knows
 */
export function lostNames(pair: Pair, known: Names | null): NameOutcome[] {
  const quotes = translatedQuotes(pair);
  const compared = compareNames(pair, known).filter(
    ({ name }) => !quotes.some(({ source }) => holds(source.span, name.span)),
  );
  return [...compared, ...[...quotes, ...lostPlaces(pair)].map(toOutcome)];
}

function toOutcome({ blocks, source, target }: LostName): NameOutcome {
  const { text, span } = source;
  return {
    name: { kind: 'proper', text, key: nameKey(text), span, initial: false },
    blocks,
    ground: 'usual',
    light: false,
    kept: 0,
    of: 0,
    ...(target && { near: target }),
  };
}
