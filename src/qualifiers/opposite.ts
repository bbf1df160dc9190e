import type { Language } from '../types.ts';
import { firstOf, has } from './found.ts';
import { denies, reverses, turnedRound } from './negation.ts';

/** One of two things that a text may say. */
interface Side {
  /** The words that say it beyond doubt. */
  readonly clear: Readonly<Record<Language, RegExp>>;
  /** Words that may say it too: where they stand, nothing is turned round. */
  readonly loose: Readonly<Record<Language, RegExp>>;
}

function side(en: string, zh: string, looseEn: string, looseZh: string): Side {
  const words = (text: string) => new RegExp(`(?<![A-Za-z-])(?:${text})(?![A-Za-z-])`, 'gi');
  return {
    clear: { en: words(en), zh: new RegExp(zh, 'g') },
    loose: { en: words(`${en}|${looseEn}`), zh: new RegExp(`${zh}|${looseZh}`, 'g') },
  };
}

/** Each side must not become the other in translation. */
const opposites: readonly (readonly [Side, Side])[] = [
  [
    side(
      'at least|no (?:less|fewer) than',
      '至少|最少',
      'minimum|min|least|or more|or later|or higher|and above|needs?|must|requires?',
      '最低|最小|以上|起|不[少低]于|不能[少低]于',
    ),
    side(
      'at most|up to|no more than',
      '最多|至多',
      'maximum|max|most|not|within|limits?|until|highest|largest|as (?:much|many|high|long) as|only',
      '最高|最大|上限|以内|之内|高达|多达|超过|限',
    ),
  ],
  [
    side(
      'more than|exceed(?:s|ed|ing)?|greater than',
      `(?<!${turnedRound.zh})(?:超过|多于|大于)`,
      'over|above|beyond|higher|longer|larger|older|later|newer|past|more|rather|out\\w+|surpass\\w*|at least',
      '高于|以上|超|多|至少|不[到足少低小]',
    ),
    side(
      'less than|fewer than',
      `不到(?!位)|(?<!${turnedRound.zh})(?:少于|小于)`,
      'under|below|lower|smaller|shorter|within|up to|nearly|almost|less|fewer|lack\\w*|at most',
      '不足|低于|不超|以内|以下|最多',
    ),
  ],
];

/** One text says one thing, the other its opposite, and neither says both. */
export interface Opposed {
  /** Indices into the texts, and the words. */
  readonly source: RegExpMatchArray;
  readonly target: RegExpMatchArray;
}

/**
 * Finds words turned into their opposite: 至少 for "at most". Only where each text has the words of
 * one of the two kinds alone, and both or none deny something.
 */
export function findOpposed(
  source: string,
  target: string,
  from: Language,
  to: Language,
): Opposed[] {
  return opposites.flatMap(([a, b]) =>
    [[a, b] as const, [b, a] as const].flatMap(([said, turned]): Opposed[] => {
      const first = firstOf(source, said.clear[from]);
      if (first === null) return [];
      const other = firstOf(target, turned.clear[to]);
      if (other === null) return [];
      if (has(source, turned.loose[from]) || has(target, said.loose[to])) return [];
      if (reverses(source, from) || reverses(target, to)) return [];
      if (denies(source, from) !== denies(target, to)) return [];
      return [{ source: first, target: other }];
    }),
  );
}
