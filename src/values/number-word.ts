import type { Found } from './found.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** Words that say a number without counting on: they never combine. */
const LONE: Readonly<Record<string, number>> = {
  both: 2,
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  dual: 2,
  pair: 2,
  couple: 2,
  once: 1,
  single: 1,
  half: 0.5,
  halves: 0.5,
  halved: 0.5,
  thrice: 3,
  triple: 3,
  tripled: 3,
  dozen: 12,
};
const ORDINALS: readonly string[] =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );

const SMALL = new Map<string, number>([
  ...UNITS.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const WORD = new RegExp(
  `(?<![A-Za-z])(?:${[...SMALL.keys(), ...Object.keys(SCALES).map((w) => `${w}s?`), ...Object.keys(LONE), ...ORDINALS].join('|')})(?![A-Za-z])`,
  'gi',
);

/** "A year" is one; "three times a year" counts nothing but the times. */
const ARTICLE =
  /(?<![A-Za-z])(?<!(?:half|of|times|once|twice|per|such|many) )an?(?= (?:minute|hour|day|week|month|year)(?![A-Za-z]))/gi;

/** A span of time: "two weeks" tells as much as "14 days". */
const period = /^[ -](?:minute|hour|day|week|month|year)s?(?![A-Za-z])/;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * English number words and ordinals, compounds as one (`twenty-five`, `two hundred and ten`). But for
 * those that measure time they only ever satisfy a value of the other side: "one" and "second" are
 * mostly no numbers at all.
 */
export function findNumberWords(text: string): Found[] {
  const found: Found[] = [];
  let compound: Word[] = [];
  const flush = () => {
    const first = compound[0];
    const last = compound.at(-1);
    if (first !== undefined && last !== undefined) {
      const value = sum(compound);
      const number = satisfy('number', value, first.start, last.end);
      const counts = value > 1 && period.test(text.slice(last.end, last.end + 12));
      found.push(counts ? { ...number, strength: 'weak' } : number);
    }
    compound = [];
  };
  for (const match of text.matchAll(WORD)) {
    const word = {
      text: singular(match[0].toLowerCase()),
      start: match.index,
      end: match.index + match[0].length,
    };
    const lone = LONE[word.text];
    const ordinal = ORDINALS.indexOf(word.text);
    if (lone !== undefined || ordinal >= 0) {
      flush();
      found.push(
        lone === undefined
          ? satisfy('ordinal', ordinal, word.start, word.end)
          : satisfy('number', lone, word.start, word.end),
      );
      continue;
    }
    const last = compound.at(-1);
    if (last !== undefined && !(joined(text, last, word) && combines(last.text, word.text)))
      flush();
    compound.push(word);
  }
  flush();
  for (const { index, 0: article } of text.matchAll(ARTICLE))
    found.push(satisfy('number', 1, index, index + article.length));
  return found;
}

function singular(word: string): string {
  return word.endsWith('s') && SCALES[word.slice(0, -1)] !== undefined ? word.slice(0, -1) : word;
}

function joined(text: string, last: Word, next: Word): boolean {
  if (next.start - last.end > 24) return false;
  return /^(?:\s+|-|\s+and\s+)$/.test(text.slice(last.end, next.start));
}

/** Whether `next` goes on with the number that `last` ends: "twenty|five", "two|hundred". */
function combines(last: string, next: string): boolean {
  if (SCALES[next] !== undefined) return true;
  if (SCALES[last] !== undefined) return true;
  const small = SMALL.get(next) ?? 0;
  return (SMALL.get(last) ?? 0) >= 20 && small >= 1 && small <= 9;
}

function sum(words: readonly Word[]): number {
  let total = 0;
  let group = 0;
  for (const { text } of words) {
    const scale = SCALES[text];
    if (scale === undefined) group += SMALL.get(text) ?? 0;
    else if (scale === 100) group = (group === 0 ? 1 : group) * 100;
    // "A million billion" is as many times that.
    else if (group === 0 && total > 0) total *= scale;
    else {
      total += (group === 0 ? 1 : group) * scale;
      group = 0;
    }
  }
  return total + group;
}

function satisfy(type: 'number' | 'ordinal', value: number, start: number, end: number): Found {
  return { type, value: String(value), strength: 'satisfies', start, end };
}
