import { holds } from '../sentences.ts';
import type { Pair } from '../types.ts';
import { compareNames, type NameOutcome } from './compare.ts';
import type { Names } from './forms.ts';
import { halfTranslated } from './half-translated.ts';
import { exchangedInLinks } from './link-names.ts';
import { type LostName, nameKey } from './name.ts';
import { lostPlaces } from './place-names.ts';
import { translatedQuotes } from './quoted.ts';
import { replacedNames } from './replaced.ts';

/**
 * The names of the source that the translation lacks or changes, each once: those that are read by
 * their form, places, names in quotation marks, and names of which a word is translated. One that the
 * whole translation replaces is told where it stands first.
 *
 * @param known how the site writes its names; null where nobody knows
 */
export function lostNames(pair: Pair, known: Names | null): NameOutcome[] {
  const translated = [...translatedQuotes(pair), ...halfTranslated(pair, known)];
  const replaced = replacedNames(pair, known);
  const isTold = ({ name, near }: NameOutcome) =>
    replaced.some(
      (one) => one.name.key === name.key || (near !== undefined && one.near?.text === near.text),
    );
  const compared = compareNames(pair, known).filter(
    (one) => !isTold(one) && !translated.some(({ source }) => holds(source.span, one.name.span)),
  );
  const inLinks = exchangedInLinks(pair).filter(
    ({ name }) => ![...replaced, ...compared].some((one) => holds(one.name.span, name.span)),
  );
  return [
    ...replaced,
    ...compared,
    ...inLinks,
    ...[...translated, ...lostPlaces(pair)].map(toOutcome),
  ];
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
