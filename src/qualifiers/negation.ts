import type { Language } from '../types.ts';

/** A negation right before a word of comparison turns it round: "cannot exceed", 不能超过. */
export const turnedRound: Readonly<Record<Language, string>> = {
  en: "(?:[Nn]ot?|[Cc]annot|[Nn]ever|[A-Za-z]{1,8}n['’]t)\\s+(?:(?:to\\s+)?(?:be|have)\\s+|to\\s+)?",
  zh: '(?:(?<!差)不|未|没有?|无|勿)(?:能够?|可以?|应该?|得|会|宜|要|再|必|曾|允许|需要?)?',
};

/** Words that deny; a translation may say the opposite of the opposite with them. */
const denials: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:no|not|never|none|neither|nor|without|cannot|unable|prevent\w*|avoid\w*|reject\w*|un(?:supported|available|affected)|disallow\w*|forbid\w*|prohibit\w*|remov\w*|drop(?:s|ped)?|deprecat\w*|exclud\w*|except)(?![A-Za-z])|n['’]t(?![A-Za-z])/i,
  zh: /(?<![差特])不(?![同仅断但错])|没|未(?!来)|无|勿|(?<![是可能与])否|禁止|拒绝|避免|防止|阻止|移除|删除|弃用|废弃|停止|终止|排除|除了/,
};

/** Comparisons with a negation in them, which deny nothing. */
const comparisons: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    `(?<![A-Za-z])${turnedRound.en}(?:(?:more|less|fewer|greater|higher|lower|larger|smaller|longer|shorter|later|newer|earlier|older) than|exceed)`,
    'g',
  ),
  zh: new RegExp(
    `${turnedRound.zh}(?:超过|超出|[多少大小高低早晚]于)|(?:${turnedRound.zh})?不[到足]`,
    'g',
  ),
};

/** Words that say what happens on the other side of a bound: "fails if longer than", 否则失败. */
const reversals: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:unless|until|otherwise|or else)(?![A-Za-z])|(?<![A-Za-z])(?:fail\w*|errors?|abort\w*|stops?|times out)\s(?:out\s)?(?:if|when|after)(?![A-Za-z])/i,
  zh: /否则|除非|直到|不然/,
};

/** A mended fault may be told as what was, or as what is now. */
const mends: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:fix|resolv|correct|solv|repair|bug)/i,
  zh: /修复|解决|修正|修改|的问题/,
};

/** Whether a text tells of a fault that was mended. */
export function tellsMend(text: string, language: Language): boolean {
  return mends[language].test(text);
}

/** Whether a text may tell of a bound from its other side, where no two words can be compared. */
export function reverses(text: string, language: Language): boolean {
  return reversals[language].test(text);
}

/** A question behind a sentence, or one that asks for yes or no: the denial in it denies nothing. */
const tags: Readonly<Record<Language, RegExp>> = {
  en: /(?<=[,–—-] ?)[A-Za-z]{2,6}n['’]t (?:it|they|there|that|this|you|we|he|she|I)(?= ?(?:[?!.]|$))/g,
  zh: /不是[吗么](?=[？?！!。]|$)|是不是|能不能|会不会|要不要|可不可以|有没有|对不对|好不好|行不行/g,
};

/** A text without what asks and denies nothing ("isn't it?", 不是吗); blanks stand in its place. */
export function withoutTags(text: string, language: Language): string {
  return text.replace(tags[language], (tag) => ' '.repeat(tag.length));
}

/** Whether a text is a question that begins with a denial, as one does that hopes for a yes. */
export function asksForYes(text: string): boolean {
  return /^\W{0,9}[A-Z][a-z]{1,5}n['’]t (?=[^?]*\?)/.test(text);
}

/** Whether a text denies something. */
export function denies(text: string, language: Language): boolean {
  return denials[language].test(withoutTags(text, language).replace(comparisons[language], ''));
}
