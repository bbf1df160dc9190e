import type { Language } from '../types.ts';

/** What joins the two: the text before the first, between them, and after the second. */
interface Joint {
  readonly before?: RegExp;
  readonly between: RegExp;
  readonly after?: RegExp;
  /** The first takes the place of the second: 1024 instead of 4096. */
  readonly turned?: true;
}

const leadEn = '(?:(?:the|a|an|version|v|type)\\s){0,2}[`v"]?';
const toEn = new RegExp(
  `^[-A-Za-z]{0,8}[\`"]?\\s(?:[A-Za-z]{1,12}\\s){0,3}(?:to|into)\\s${leadEn}$`,
  'i',
);
const wordsEn = '[-A-Za-z]{0,8}[`"]?(?:\\s[A-Za-z]{1,12}){0,3}';

const joints: Readonly<Record<Language, readonly Joint[]>> = {
  en: [
    { before: new RegExp(`(?<![A-Za-z])(?:from|between)\\s${leadEn}$`, 'i'), between: toEn },
    {
      before:
        /(?<![A-Za-z])(?:convert|chang|upgrad|migrat|quantiz|cast|renam|increas|decreas|reduc)[a-z]{0,8}\s(?:[A-Za-z]{1,12}\s){0,3}[`v"]?$/i,
      between: toEn,
    },
    {
      before: new RegExp(`(?<![A-Za-z])replac(?:es?|ed|ing)\\s${leadEn}$`, 'i'),
      between: new RegExp(`^${wordsEn}\\s(?:with|by)\\s${leadEn}$`, 'i'),
    },
    {
      // Within a sentence, what follows the comma may be anything.
      before: new RegExp(`(?<![A-Za-z])(?:Instead of|Rather than)\\s${leadEn}$`),
      between: new RegExp(`^${wordsEn},\\s(?:[A-Za-z]{1,12}\\s){0,4}${leadEn}$`, 'i'),
    },
    {
      before: new RegExp(
        `(?<![A-Za-z])not\\s(?!only|just|merely|simply)(?:[A-Za-z]{1,12}\\s)?${leadEn}$`,
        'i',
      ),
      between: new RegExp(`^${wordsEn},?\\sbut\\s(?:[A-Za-z]{1,12}\\s)?${leadEn}$`, 'i'),
    },
    {
      between: new RegExp(
        `^${wordsEn}\\s(?:is|are|was|were|been|being|be)\\s(?:now\\s)?replaced\\s(?:with|by)\\s${leadEn}$`,
        'i',
      ),
    },
    {
      between: new RegExp(`^[\`"]?\\s(?:now\\s)?replac(?:es|ed)\\s${leadEn}$`, 'i'),
      turned: true,
    },
    {
      between: new RegExp(
        `^${wordsEn},?\\s(?:instead of|rather than|in place of)\\s${leadEn}$`,
        'i',
      ),
      turned: true,
    },
  ],
  zh: [
    {
      before: /(?:从|由)\s?(?:版本)?\s?[`v“"]?$/,
      between: /^[^，。；、,;]{0,12}(?:到|至|为|成)了?\s?(?:版本)?\s?[`v“"]?$/,
    },
    {
      between:
        /^[^，。；、,;\d]{0,8}(?:转换?|升级?|迁移|量化|更?改|重命名|调整|降低?|提[升高]|减少|增加|缩短|延长|替换)[到至为成]了?\s?(?:版本)?\s?[`v“"]?$/,
    },
    {
      between:
        /^[^，。；、,;\d]{0,8}，?(?:而不再?是|而非|来?(?:代替|取代|替代|替换)了?)[^，。；、,;\d]{0,4}[`v“"]?$/,
      turned: true,
    },
    {
      between: /^[`”"]?\s?(?:已经?|将|会|现在?)?被\s?[`“"]?$/,
      after: /^[`”"]?\s?所?(?:代替|取代|替代|替换)(?![为成])/,
    },
    {
      before: /不再使?用\s?[`“"]?$/,
      between: /^[^，。；、,;\d]{0,8}，?(?:而是|改为?)使?用\s?[`“"]?$/,
    },
    {
      before: /不再?是\s?[`v“"]?$/,
      between: /^[^，。；、,;\d]{0,8}，?而是[^，。；、,;\d]{0,4}[`v“"]?$/,
    },
  ],
};

/** Where two things stand in a text, the first before the second. */
export interface Places {
  readonly first: Piece;
  readonly second: Piece;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * What follows what of two things in a text, as the words around them say.
 *
 * @returns onward: the second takes the place of the first; null where no words say
 */
export function directionOf(
  text: string,
  { first, second }: Places,
  language: Language,
): 'onward' | 'turned' | null {
  const before = text.slice(Math.max(0, first.start - 60), first.start).replace(/\s+/g, ' ');
  const between = text.slice(first.end, second.start).replace(/\s+/g, ' ');
  const after = text.slice(second.end, second.end + 12).replace(/\s+/g, ' ');
  if (between.length > 60) return null;
  const joint = joints[language].find(
    (one) =>
      one.before?.test(before) !== false &&
      one.between.test(between) &&
      one.after?.test(after) !== false,
  );
  if (joint === undefined) return null;
  return joint.turned === true ? 'turned' : 'onward';
}
