import type { Language } from '../types.ts';

/** Something said by a set phrase, and how each language says it. */
export interface Phrase {
  readonly id: 'percentile' | 'alternate';
  /** Where one language has this … */
  readonly said: Readonly<Record<Language, RegExp>>;
  /** … and the other this, which is about the same thing, … */
  readonly topic: Readonly<Record<Language, RegExp>>;
  /** … it must have one of these, too. */
  readonly answers: Readonly<Record<Language, RegExp>>;
}

export const phrases: readonly Phrase[] = [
  {
    id: 'percentile',
    said: {
      en: /\d{1,3}(?:\.\d{1,9})?(?:st|nd|rd|th)?[-\s]percentiles?(?![A-Za-z])|(?<![A-Za-z0-9])[pP](?:50|75|9\d(?:\.\d+)?)(?![\w.])/i,
      zh: /(?:第\s?)?\d{1,3}(?:\.\d{1,9})?\s?百?分位(?:数|点|值)?|百分位\s?\d|(?<![A-Za-z0-9])[pP](?:50|75|9\d(?:\.\d+)?)(?![\w.])/,
    },
    topic: { en: /\d\s?(?:%|percent)/, zh: /\d\s?[%％]|百分之/ },
    answers: {
      en: /percentile|quantile|(?<![A-Za-z0-9])[pP]\s?\d\d/i,
      zh: /分位|百分之?位|(?<![A-Za-z0-9])[pP]\s?\d\d|percentile/,
    },
  },
  {
    id: 'alternate',
    said: {
      en: /(?<![A-Za-z])(?:every (?:other|second) (?:day|week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|every two (?:weeks|months)|bi-?weekly|fortnightly)(?![A-Za-z])/i,
      zh: /每隔一?(?:[天周月年]|个星期|个月)|隔周|双周|每两周|每两个(?:星期|月)/,
    },
    topic: { en: /every|each|weekly|monthly|daily/i, zh: /每/ },
    answers: {
      en: /every (?:other|second|two|2)|bi-?weekly|bi-?monthly|fortnight|alternat|two[- ]week|twice/i,
      zh: /隔|双[周月]|[两二2]\s?(?:周|个?星期|个?月|天|年|次)|[单双]数周|半个?月|轮流|交替/,
    },
  },
];
