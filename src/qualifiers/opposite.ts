import type { Language } from '../types.ts';

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
      '至少|最少|不少于|不低于',
      'minimum|min|least|or more|or later|or higher',
      '最低|最小|以上|起',
    ),
    side(
      'at most|up to|no more than',
      '最多|至多|不超过',
      'maximum|max|most|not|within|limits?|until|highest|largest|as (?:much|many|high|long) as',
      '最高|最大|上限|以内|之内|高达|多达',
    ),
  ],
  [
    side(
      'more than|exceed(?:s|ed|ing)?|greater than',
      '(?<!不)(?:超过|多于|大于)',
      'over|above|beyond|higher|longer|larger|older|later|newer|past|more|rather|out\\w+|surpass\\w*',
      '高于|以上|超出|多',
    ),
    side(
      'less than|fewer than',
      '不到|少于|小于',
      'under|below|lower|smaller|shorter|within|up to|not|no|nearly|almost|less|fewer|un\\w+|in\\w+|lack\\w*|cannot|without',
      '不足|低于|不超过|以内|以下|没|未|无',
    ),
  ],
  [
    side(
      'before|prior to',
      '之前|以前',
      'prior|previous(?:ly)?|earlier|until|unless|first|already|by|up to|ago|existing|last|past|old|pre\\w*',
      '前|先|早|旧',
    ),
    side(
      'after',
      '之后|以后',
      'after\\w*|later|since|once|follow\\w*|then|next|when|upon|post\\w*|behind|new|subsequent\\w*|without',
      '后|才|再|随|起',
    ),
  ],
];

/** One side says one thing, the other its opposite, and neither says both. */
export interface Opposed {
  /** Indices into the texts, and the words. */
  readonly source: RegExpMatchArray;
  readonly target: RegExpMatchArray;
}

/**
 * Finds words turned into their opposite: 至少 for "at most". Only where each text has the words of
 * one of the two kinds alone.
 */
export function findOpposed(
  source: string,
  target: string,
  from: Language,
  to: Language,
): Opposed[] {
  const find = (text: string, pattern: RegExp) => [...text.matchAll(pattern)];
  return opposites.flatMap(([a, b]) =>
    [[a, b] as const, [b, a] as const].flatMap(([said, turned]): Opposed[] => {
      const [first] = find(source, said.clear[from]);
      const [other] = find(target, turned.clear[to]);
      if (first === undefined || other === undefined) return [];
      if (find(source, turned.loose[from]).length > 0) return [];
      return find(target, said.loose[to]).length > 0 ? [] : [{ source: first, target: other }];
    }),
  );
}
