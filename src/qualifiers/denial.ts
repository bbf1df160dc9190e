import { hasHan } from '../han.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import type { Language } from '../types.ts';
import { soleOf } from './found.ts';
import { asksForYes, tellsMend, withoutTags } from './negation.ts';

/** Something denied in one of two sentences that otherwise say the same. */
export interface Denial {
  readonly by: Language;
  /** The denial and what follows it. */
  readonly match: RegExpExecArray;
}

/** Words that deny, and the words behind them that tell what. */
const denials: Readonly<Record<Language, RegExp>> = {
  en: /(?:(?<![A-Za-z_-])(?:(?:do|does|did|is|are|was|were|will|would|should|must|may|has|have|can|could) )?(?:not|cannot|never|nor|neither|none|no|without(?! [a-z]+ing)|unable)(?![A-Za-z_-])|(?<![A-Za-z])[A-Za-z]{2,6}n['’]t(?![A-Za-z]))(?! have(?![A-Za-z])| ?[,.;:!?]|\s*$)(?: [A-Za-z]{1,20}){0,3}/gi,
  zh: /(?:不(?:能|会|是|再|支持|需要|要|应|允许|得|存在|包含|兼容|受)|无法|没有|未(?!来)|禁止|并非|无需|勿)[\u4E00-\u9FFF]{0,4}/g,
};

/** How often a text denies something. */
export function countDenials(text: string, language: Language): number {
  return text.match(denials[language])?.length ?? 0;
}

/** What may deny, or turn a denial into something that the other language says without one. */
const unclear: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:not?|never|nor|neither|none|nothing|without|cannot|unable|fail\w*|prevent\w*|avoid\w*|disallow\w*|only|except|unless|until|miss\w*|lack\w*|(?:un|ir|mis|non)-?[a-z]*|in(?!to|clud|form|stall|put|stan|side|ter|creas|dex|iti|teg|tro|spec|sight|fra|dic|vest|gress|cid|vok|dent|sert)[a-z]+|im(?!port|prov|plem|age|med|pact)[a-z]+|dis(?!k|tr|cuss|pl|cov|pat)[a-z]+|de(?:n[iy]|prec|let|activ|tach)\w*|rare\w*|seldom|reliev\w*|oppos\w*|essential\w*|has't|eliminat\w*|optional\w*|ban(?:s|ned|ning)?|in-flight|pending|anonym\w*|no-\w+|instead|rather|over|hard|too|remov\w*|drop\w*|stop\w*|skip\w*|ignor\w*|reject\w*|forb\w*|prohibit\w*|refus\w*|barely|few|little|less|hardly|free|empty|beyond|out|outstanding|other|error\w*|wrong\w*|bug\w*|fix\w*|problem\w*|issues?|if|regardless|any|br[eo]ak\w*|broken?|limit\w*|but|although|though|yet|before|still|must|need|false|zero|null|off|away|keep\w*|remain\w*|leav\w*|left|exclud\w*|bypass\w*|whatever|however|else|otherwise|no)(?![A-Za-z])|n['’]t(?![A-Za-z])|[a-z]less(?![A-Za-z])/i,
  zh: /[不没沒未无無非勿别別禁否莫毋免缺除才反弃棄拒停难難误誤错錯失仅僅只零空少超多却余另外]|避免|防止|删|移|取消|关闭|直到|之前|忽略|跳过|阻止|脱离|独立|但|(?<![A-Za-z])(?:not?|none|never|without|cannot|unable)(?![A-Za-z])|n['’]t(?![A-Za-z])/i,
};

/** Turns of phrase whose denial is none, or is said the other way in the other language. */
const phrases: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:not only|not just|no longer|or not|not many|not yet|(?:not|n['’]t) matter|only|until|unless|but|no matter|why not|forget|hesitate|yet|rather|instead|than|no need|more|less|since|before|prior|later|earlier)(?![A-Za-z])|"|“/i,
  zh: /没有?问题|没关系|不妨|不难|不仅|不但|不同|不过|不断|不管|不少|如果|若|即使|除了|以免|[之以]前|[之以]后|“/,
};

/** Of fewer words all must be said: they tell less of whether two sentences say the same. */
const fewestWords = 3;
const most = 0.6;
/** Chinese denies where English has a word for it (passes: 不会指出), so that more must be said. */
const fewestGained = 5;
const mostGained = 0.8;

/**
 * A denial that the other of two sentences says nothing like. Of 13,000 pairs of sentences of good
 * pages three had one, all of them mistakes.
 */
export function findDenial(
  source: string,
  target: string,
  from: Language,
  to: Language,
): Denial | null {
  const [ours, theirs] = from === 'en' ? [source, target] : [target, source];
  const [en, zh] = [withoutTags(ours, 'en'), withoutTags(theirs, 'zh')];
  if (!hasHan(zh) || hasHan(en) || asksForYes(en) || phrases.en.test(en) || phrases.zh.test(zh))
    return null;
  if (tellsMend(en, 'en') || tellsMend(zh, 'zh')) return null;
  const found = onlyIn(en, zh, 'en') ?? onlyIn(zh, en, 'zh');
  if (found === null) return null;
  const words = wordsIn(source, from);
  const share = shareSaid(words, saidIn(target, to)) ?? 0;
  if (found.by === 'zh') return words.length >= fewestGained && share >= mostGained ? found : null;
  return share >= (words.length >= fewestWords ? most : 1) ? found : null;
}

function onlyIn(text: string, other: string, by: Language): Denial | null {
  const match = soleOf(text, denials[by]);
  return match === null || unclear[by === 'en' ? 'zh' : 'en'].test(other) ? null : { by, match };
}
