import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import type { Language } from '../types.ts';
import { findAntonyms } from './antonyms.ts';
import { firstOf, has, soleOf } from './found.ts';
import { reverses, tellsMend, withoutTags } from './negation.ts';
import type { Opposed } from './opposite.ts';
import { opposites, type Pole, tenses, verbs } from './turn.ts';

/** Two sentences that share fewer words may not say the same. */
const fewestWords = 3;
const most = 0.6;
const some = 0.5;

/**
 * Finds words turned into their opposite in two sentences that otherwise say the same: smaller as
 * 越大, "before" as 之后, "is not supported" as 支持.
 */
export function findTurned(
  source: string,
  target: string,
  from: Language,
  to: Language,
): Opposed[] {
  const exchanged = findAntonyms(source, target, from, to).filter(
    ({ source: a, target: b }) => !isDenied(source, a, from) && !isDenied(target, b, to),
  );
  const found = [
    ...exchanged,
    ...opposites.flatMap(([a, b]) => [
      ...turned(source, target, from, to, a, b),
      ...turned(source, target, from, to, b, a),
    ]),
    ...turned(source, target, from, to, ...tenses, true),
    ...turned(source, target, from, to, tenses[1], tenses[0], true),
    ...denied(source, target, from, to),
    ...noLonger(source, target, from),
  ];
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  if (tellsMend(source, from) || tellsMend(target, to)) return [];
  if (reverses(source, from) || reverses(target, to)) return [];
  const rest = without(source, only.source);
  if (exchanged.length > 0) return saysSome(rest, target, from, to) ? found : [];
  return saysTheSame(rest, target, from, to) ? found : [];
}

/** One side has the words of one pole alone, the other those of the other, each of them once. */
function turned(
  source: string,
  target: string,
  from: Language,
  to: Language,
  said: Pole,
  other: Pole,
  isTense = false,
): Opposed[] {
  const a = soleOf(source, said.says[from]);
  const b = a === null ? null : soleOf(target, other.says[to]);
  if (a === null || b === null) return [];
  if (has(source, other.near[from]) || has(target, said.near[to])) return [];
  if (!isTense && (isDenied(source, a, from) || isDenied(target, b, to))) return [];
  return [{ source: a, target: b }];
}

const negated: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:not?|never|none|hardly|barely|rarely|seldom|scarcely|neither|nor|nothing|without|cannot|unable|fail\w*|prevent\w*|avoid\w*|except|other than|only|instead|rather|too|unless|until|un(?:supported|available|able|necessary|affected|used|known|expected)|in(?:compatible|valid|active|accessible|sufficient|visible)|lack\w*|missing|drop\w*|remov\w*|deprecat\w*|stop\w*|disabl\w*|reject\w*|forb\w*|prohibit\w*|disallow\w*|discourag\w*|ignor\w*|limit\w*|non|free)(?![A-Za-z])|n['’]t(?![A-Za-z])/i,
  zh: /[不没未无非勿别禁否莫毋免]|拒绝|防止|失败|缺|除|仅|只[有能在支是需要会允对]|才|废|弃|停|移除|删除|取消|(?<![权期极])限|难/,
};

/** Whether anything but the word itself denies something in a text. */
function isDenied(text: string, word: RegExpMatchArray, language: Language): boolean {
  return negated[language].test(without(withoutTags(text, language), word));
}

function without(text: string, { index = 0, 0: word }: RegExpMatchArray): string {
  return `${text.slice(0, index)} ${text.slice(index + word.length)}`;
}

const no = "(?:not|no longer|cannot|never|[a-z]{2,6}n['’]t)";
const pairs = verbs.map(({ en, zh }) => ({
  en: new RegExp(`(?<![A-Za-z])(?:${en})(?![A-Za-z])`, 'gi'),
  notEn: new RegExp(
    `(?<![A-Za-z])${no}\\s(?!only|just)(?:(?:be|been|yet|currently|have|to|any|[a-z]{2,10}ly)\\s){0,2}(?:${en})(?![A-Za-z])`,
    'gi',
  ),
  zh: new RegExp(zh, 'g'),
  notZh: new RegExp(
    `(?:不再?|无|未|没有?|勿)(?:能|可|会|被|得|要|太|很|应|该|建议|需)?(?:${zh})`,
    'g',
  ),
}));

/** A verb denied on one side, and on the other said without any denial. */
function denied(source: string, target: string, from: Language, to: Language): Opposed[] {
  return pairs.flatMap((verb): Opposed[] => {
    const say = { en: verb.en, zh: verb.zh };
    const deny = { en: verb.notEn, zh: verb.notZh };
    const here = soleOf(source, say[from]);
    const there = here === null ? null : soleOf(target, say[to]);
    if (here === null || there === null) return [];
    const a = firstOf(source, deny[from]);
    const b = firstOf(target, deny[to]);
    if (a !== null && b === null)
      return negated[to].test(target) ? [] : [{ source: a, target: there }];
    if (a === null && b !== null)
      return negated[from].test(source) ? [] : [{ source: here, target: b }];
    return [];
  });
}

const ended = /(?<![A-Za-z])no longer(?![A-Za-z])/gi;
/** What is said to hold. */
const lasting = /会|将|可以?|能|仍然?|现在/g;

/** What is "no longer" so in English still is, in a Chinese sentence that denies nothing. */
function noLonger(source: string, target: string, from: Language): Opposed[] {
  const [en, zh] = from === 'en' ? [source, target] : [target, source];
  const a = soleOf(en, ended);
  const b = a === null ? null : firstOf(zh, lasting);
  if (a === null || b === null || negated.zh.test(zh)) return [];
  return [from === 'en' ? { source: a, target: b } : { source: b, target: a }];
}

/** An antonym alone tells much: little else need be the same. */
function saysSome(source: string, target: string, from: Language, to: Language): boolean {
  return (shareSaid(wordsIn(source, from), saidIn(target, to)) ?? 0) >= some;
}

function saysTheSame(source: string, target: string, from: Language, to: Language): boolean {
  const words = wordsIn(source, from);
  const share = shareSaid(words, saidIn(target, to)) ?? 0;
  return words.length >= fewestWords
    ? share >= most
    : words.length === fewestWords - 1 && share === 1;
}
