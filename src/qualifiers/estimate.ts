import type { Block, Language, Pair, ValueDetail } from '../types.ts';
import { type Difference, sentenceOf } from './beside.ts';
import { contextOf } from './context.ts';
import type { MatchedValue } from './matched.ts';

/** Words behind which "about 3 lamps" and "around 3 lamps" tell what it is about, or where. */
const topic =
  '(?:learn|know|knew|talk|told|heard|spoke|thought|wrote|warn|notif|report|curious|excited|sure|clear|idea|read|hear|think|tell|ask|say|said|writ|car|worr|complain|inform|information|detail|question|news|article|post|all|more|much|what|how|something|anything|is|was|revolv|built|center|centr|organi[sz]|wrap|turn|work|walk|sail|only|just)(?:s|es|e|ed|ped|ing|ping|t|ies|ied)? (?:us |you |them |me |it )?';

/** Words beside a value that make an estimate of it. */
const beside: Readonly<Record<Language, { readonly before: RegExp; readonly after: RegExp }>> = {
  en: {
    before: new RegExp(
      `(?:(?<![A-Za-z-])(?:(?<!(?<![A-Za-z])${topic})(?:about|around)|approximately|approx\\.?|roughly|circa|some) [$€£]?|(?<![\\w/~.])[~≈] ?[$€£]?)$`,
      'i',
    ),
    after: /^(?:%|[- ][A-Za-z]{1,12})?(?: or so| give or take)(?![A-Za-z])/,
  },
  zh: {
    before:
      /(?:大约|大概|约为|约合|约有|(?<![预节制契公签合缩解和条相])约|大致|差不多|(?<![\w/~.])[~≈～])\s?[$]?$/,
    after: /^\s?(?:%|[A-Za-z]{1,12}|[万亿]?[个\u4E00-\u9FFF]{0,3}?)(?:左右|上下(?!文)|前后|开外)/,
  },
};

/** What in a sentence may make an estimate of its values, wherever it stands, or say what it is about. */
const anywhere: Readonly<Record<Language, RegExp>> = {
  en: /(?<![A-Za-z])(?:about|approx\w*|around|roughly|circa|some|nearly|almost|close to|or so|estimat\w*|up to|over|more than|less than|under|average|typical\w*|several|few|probably|usually|expect\w*)(?![A-Za-z])|[~≈+]/i,
  zh: /约|大概|大致|左右|上下|前后|差不多|接近|将近|近|多|余|几|来[个年次万]|超|不到|不足|估|平均|可能|通常|一般|关于|有关|[~≈～+]/,
};

/** The estimates of one side that the other gives as exact: "about 90 %" as 90%. */
export function compareEstimates(pair: Pair, values: readonly MatchedValue[]): Difference[] {
  const [from, to] = [pair.source.language, pair.target.language];
  return values.flatMap((one): Difference[] => {
    const { source, target, sourceBlock, targetBlock } = one;
    if (!isAmount(source) || !isAmount(target)) return [];
    const a = readEstimate(sourceBlock, source, from);
    const b = readEstimate(targetBlock, target, to);
    if ((a === null) === (b === null)) return [];
    const isLost = a !== null && !anywhere[to].test(sentenceOf(targetBlock, target, to));
    const isGained = b !== null && !anywhere[from].test(sentenceOf(sourceBlock, source, from));
    if (!isLost && !isGained) return [];
    return [
      {
        kind: isLost ? 'estimate-lost' : 'estimate-gained',
        source: { block: sourceBlock, span: a ?? source.span },
        target: { block: targetBlock, span: b ?? target.span },
      },
    ];
  });
}

/** Numbers in words are few, and of few things nobody makes an estimate. */
function isAmount({ type, strength }: ValueDetail): boolean {
  return type !== 'version' && type !== 'date' && type !== 'time' && strength !== 'satisfies';
}

/** The words and the value; null where it is exact. */
function readEstimate(block: Block, value: ValueDetail, language: Language) {
  const { left, right, span } = contextOf(block, value);
  const ahead = beside[language].before.exec(left);
  const behind = beside[language].after.exec(right);
  if (ahead === null && behind === null) return null;
  return span(ahead?.index ?? left.length, behind?.[0].length ?? 0);
}
