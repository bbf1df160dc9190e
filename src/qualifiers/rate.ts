import type { Language } from '../types.ts';
import { firstOf } from './found.ts';

const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
type Unit = (typeof units)[number];

const forms: Readonly<Record<Language, Readonly<Record<Unit, RegExp>>>> = {
  en: {
    second: english('second|sec', ''),
    minute: english('minute|min', ''),
    hour: english('hour', 'hourly'),
    day: english('day', 'daily|nightly'),
    week: english('week', 'weekly'),
    month: english('month', 'monthly'),
    year: english('year', 'yearly|annual(?:ly)?'),
  },
  zh: {
    second: chinese('秒'),
    minute: chinese('分钟?'),
    hour: chinese('小时|个小时'),
    day: chinese('天|日|晚'),
    week: chinese('周|星期|个星期|礼拜'),
    month: chinese('月|个月'),
    year: chinese('年'),
  },
};

function english(noun: string, adverb: string): RegExp {
  const once = adverb === '' ? '' : `|(?<![A-Za-z-])(?:${adverb})(?![A-Za-z])`;
  return new RegExp(
    `(?<![A-Za-z])(?:per|every|each|once an?|twice an?|times an?)[ -](?:${noun})(?![A-Za-z])${once}`,
    'gi',
  );
}
function chinese(noun: string): RegExp {
  return new RegExp(`每一?(?:${noun})`, 'g');
}

/** Without any of these a text has no rate; most have none. */
const hints: Readonly<Record<Language, RegExp>> = {
  en: /(?:per|every|each|an?)[ -]|ly(?![A-Za-z])|annual/i,
  zh: /每/,
};

/** What a text counts by, if by one unit of time alone. */
export function readRate(
  text: string,
  language: Language,
): { readonly unit: Unit; readonly match: RegExpMatchArray } | null {
  if (!hints[language].test(text)) return null;
  const found = units.flatMap((unit) => {
    const match = firstOf(text, forms[language][unit]);
    return match === null ? [] : [{ unit, match }];
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}
