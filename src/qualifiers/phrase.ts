import { type AlignedBlocks, detailsOf } from '../aligned.ts';
import { wordsSaid } from '../lexicon/block-words.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import { shareSaid } from '../lexicon/share.ts';
import { holds } from '../sentences.ts';
import type { Block, Language, Pair, Span } from '../types.ts';
import { sentenceOf, textOf } from './beside.ts';

/** Something said by a set phrase, and how each language says it. */
export interface Phrase {
  readonly id: 'percentile' | 'alternate' | 'only' | 'unsaid';
  /** Where one language has this … */
  readonly said: Readonly<Record<Language, RegExp>>;
  /** … and the other this, which is about the same thing, … */
  readonly topic: Readonly<Record<Language, RegExp>>;
  /** … it must have one of these, too. */
  readonly answers: Readonly<Record<Language, RegExp>>;
  /** The rest of its sentence must be said: its words stand in many sentences. */
  readonly within?: true;
  /** It may go without saying. */
  readonly mild?: true;
}

const phrases: readonly Phrase[] = [
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
  {
    id: 'only',
    within: true,
    // "Not only", "read-only" and "only to be told" restrict nothing.
    said: {
      en: /(?<!(?:not|if|one and) )(?<![\w-])only(?![\w-])(?! (?:one|if|to)(?![a-z]))/i,
      zh: /仅[限供当对在能可支适]/,
    },
    topic: { en: /[A-Za-z]/, zh: /\p{Script=Han}/u },
    answers: {
      en: /(?<![A-Za-z])(?:only|just|sole\w*|mere\w*|alone|exclusive\w*|except|unless|until|single|limit\w*|restrict\w*|no other|nothing but|strict\w*|specific\w*|purely|simply|not|no|never|cannot|if|when)(?![A-Za-z])/i,
      zh: /[只僅仅才唯单單独獨限专專除光再等纯純净不没沒无無未非]|必须|必須|按需|前提|方[可能才]|精[确確]|恰好|正好|only/i,
    },
  },
  {
    id: 'unsaid',
    within: true,
    said: { en: /(?<![\w-])by default(?![\w-])/i, zh: /默认情况下|默认会/ },
    topic: { en: /[A-Za-z]/, zh: /\p{Script=Han}/u },
    answers: {
      en: /default|unless|out of the box|usual|normal|preset|initial/i,
      zh: /默[认認]|缺省|预[设置]|預設|自带|自帶|除非|通常|一般|初始|内置|原生|开箱|[如若][无無未没沒]|[未不][设設指提]|default/i,
    },
  },
  {
    id: 'unsaid',
    within: true,
    said: {
      en: /(?<![\w-])(?:deprecated|experimental)(?![\w-])/i,
      zh: /已?弃用|已?废弃|实验性/,
    },
    topic: { en: /[A-Za-z]/, zh: /\p{Script=Han}/u },
    answers: {
      en: /deprecat|obsolete|experiment|legacy|discontinu|no longer|remov|retire|sunset|drop|preview|alpha|beta|abandon|outdated|trial/i,
      zh: /[弃棄]|[废廢]|过[时期]|過時|不再|不[推建]|停[用止]|淘汰|不赞成|移除|[删刪]|旧|舊|老|[实實][验驗]|[试試][验驗用]|[测測][试試]|预览|預覽|deprecat|experiment|alpha|beta|遗留|尝试|早期|毕业|转正/i,
    },
  },
  {
    id: 'unsaid',
    within: true,
    // How something is done may be plain from what is said of it.
    mild: true,
    said: {
      en: /(?<![\w-])(?:automatically|manually|temporarily|permanently|recursively|periodically|optionally)(?![\w-])/i,
      zh: /自动|手动|临时|永久|递归|定期/,
    },
    topic: { en: /[A-Za-z]/, zh: /\p{Script=Han}/u },
    answers: {
      en: /auto|manual|hand|yourself|tempora|transien|ephemer|permanent|forever|persist|recurs|period|regular|interval|option|every|each|needed|itself|own|ad[- ]hoc|tmp|schedul|nested/i,
      zh: /自|手|人工|亲|暂|臨|临|短|永|彻底|徹底|持久|递归|遞歸|嵌套|定[期时時]|周期|週期|每|隔|可|选|選|如需|如果|若|按需|任意|或|会|將|将|auto|manual/i,
    },
  },
];

/** Share of the words of its sentence that the translation says, at least; and how many tell it. */
const said = 0.6;
const fewestWords = 3;
/** What stands in both languages as it is: a word with a capital or a digit in it. */
const name = /(?<![\w-])[A-Za-z]*[A-Z0-9][\w.-]*\w/g;

/** Phrases of the source that the aligned text, which speaks of the same, answers in no way. */
export function lostPhrases(
  pair: Pair,
  { source, target }: AlignedBlocks,
): { readonly phrase: Phrase; readonly block: Block; readonly span: Span }[] {
  const there = textOf(target);
  const [from, to] = [pair.source.language, pair.target.language];
  return phrases
    .filter(({ answers, topic }) => !answers[to].test(there) && topic[to].test(there))
    .flatMap((phrase) =>
      source.flatMap((block) => {
        const found = phrase.said[from].exec(block.prose);
        if (found === null) return [];
        const offset = block.span.offset + found.index;
        const span = { offset, endOffset: offset + found[0].length };
        if (detailsOf([block], 'code').some((code) => holds(code.span, span))) return [];
        if (phrase.within && !isSentenceSaid(pair, block, span, target)) return [];
        return [{ phrase, block, span }];
      }),
    );
}

/** Whether the translation says most of the words and names of the sentence that a phrase stands in. */
function isSentenceSaid(
  { source, target }: Pair,
  block: Block,
  phrase: Span,
  there: readonly Block[],
): boolean {
  const sentence = sentenceOf(block, { span: phrase }, source.language);
  const words = wordsIn(sentence, source.language);
  const all = new Set(there.flatMap((one) => [...wordsSaid(one, target.language)]));
  const text = textOf(there);
  const names = new Set((sentence.match(name) ?? []).filter((one) => text.includes(one)));
  const count = words.length + names.size;
  const known = (shareSaid(words, all) ?? 0) * words.length + names.size;
  return count >= fewestWords && known >= said * count;
}
