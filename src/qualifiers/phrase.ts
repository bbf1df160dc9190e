import type { Language } from '../types.ts';

/** Something said of a value by a set phrase, and how each language says it. */
export interface Phrase {
  readonly id: 'percentile' | 'alternate' | 'zone';
  /** Where one language has this … */
  readonly en: RegExp;
  readonly zh: RegExp;
  /** … the other must have one of these, somewhere in the block. */
  readonly answers: Readonly<Record<Language, RegExp>>;
}

function zone(en: string, zh: string, more = ''): Phrase {
  const names = `${en}${more === '' ? '' : `|${more}`}`;
  return {
    id: 'zone',
    en: new RegExp(`(?<=\\d\\s?(?:[AaPp]\\.?[Mm]\\.?)?\\s?\\(?)(?:${names})(?![A-Za-z])`),
    zh: new RegExp(`(?:${zh})`),
    answers: {
      en: new RegExp(`(?<![A-Za-z])(?:${names})(?![A-Za-z])`),
      zh: new RegExp(
        `${zh}|(?<![A-Za-z])(?:${names}|UTC|GMT)(?![A-Za-z])|时区|北京时间|世界时|协调时`,
      ),
    },
  };
}

export const phrases: readonly Phrase[] = [
  {
    id: 'percentile',
    en: /\d+(?:\.\d+)?(?:st|nd|rd|th)?[-\s]percentiles?(?![A-Za-z])|(?<![A-Za-z])percentiles?(?=\s\d)/i,
    zh: /\d\s?(?:百)?分位|百分位\s?\d/,
    answers: {
      en: /percentile|(?<![A-Za-z])p\s?\d\d/i,
      zh: /分位|百分之?位|(?<![A-Za-z])[pP]\s?\d\d|percentile/,
    },
  },
  {
    id: 'alternate',
    en: /(?<![A-Za-z])(?:every other (?:day|week|month|year|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|every two (?:weeks|months)|bi-?weekly|fortnightly)(?![A-Za-z])/i,
    zh: /每隔一[天周月年]|隔周|双周|每两周|每两个(?:星期|月)/,
    answers: {
      en: /every (?:other|second|two|2)|bi-?weekly|bi-?monthly|fortnight|alternat/i,
      zh: /隔|双[周月]|[两二2]\s?(?:周|个?星期|个?月|天|年)|[单双]数周|半个?月/,
    },
  },
  zone(
    'Pacific|PST|PDT|PT',
    '太平洋(?:标准|夏令|夏季|沿岸)?时|(?:美国)?西部(?:标准|夏令)?时|美西时',
    'Pacific [A-Z]\\w+ ?(?:Time)?',
  ),
  zone('Eastern|EST|EDT|ET', '(?:美国)?东部(?:标准|夏令|夏季)?时|美东时'),
  zone('UTC|GMT', '世界(?:协调|标准)?时|协调世界时|格林[威尼]治'),
  zone('CET|CEST', '欧洲中部(?:标准|夏令)?时|中欧(?:标准|夏令)?时'),
];
