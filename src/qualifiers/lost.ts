import type { Language, ValueDetail } from '../types.ts';
import type { Qualifier } from './bound.ts';

/** What may answer a bound that does not stand beside the value, by its direction. */
const answers: Readonly<Record<'up' | 'down', Readonly<Record<Language, RegExp>>>> = {
  down: {
    en: /(?<![A-Za-z])(?:up to|at most|max\w*|most|no more|exceed\w*|within|until|till|through|below|under|less|fewer|lower|shorter|smaller|limit\w*|cap(?:s|ped)?|earlier|older|before|prior|previous\w*|pre|by|as (?:many|much|high|low|few) as|only|just|mere\w*)(?![A-Za-z])|[<≤]/i,
    zh: /最|不超|高达|多达|可达|达到|内(?![部存容核置网])|上限|[以之向往及]下|前|至|到|为止|[低小短轻窄少]于|不到|不足|[未不]满|比|早|旧|[<≤＜]|不[大高多晚]于|不能|限|顶多|封顶|[用要]不了|未到|就[够能可]|只[需要用能]|仅|(?<![A-Za-z])up to/,
  },
  up: {
    en: /(?<![A-Za-z])(?:at least|min\w*|least|no less|above|over|more|great\w*|higher|longer|larger|bigger|fewer|plus|exceed\w*|excess|surpass\w*|later|newer|after|onwards?|since|from|start\w*|begin\w*|up|beyond|past|top(?:s|ped)|pass(?:es|ed)|not less|any)(?![A-Za-z])|[>≥+]/i,
    zh: /至少|最|不少|不低|[以之向往及]上|起|开始|更(?!新(?!的|版)|改|换|正)|(?<![然最])后|超|[多高大晚长重宽久远][于过]|或多|不[止只下亚]|[\d一二两三四五六七八九十百千万亿] ?[\u4E00-\u9FFF]{0,2}多|(?<!不)足|任[意一何]|突破|开外|才|方[可能]|没有?[\u4E00-\u9FFF\d ]{1,12}不|逾|余|满|比|新(?![增建]|[的]?(?:功能|特性))|自(?![己动然定身])|从|[>≥＞+]/,
  },
};

/** Whether nothing in a text answers a bound of the other side. */
export function isUnanswered({ bound }: Qualifier, text: string, language: Language): boolean {
  const direction = bound === 'most' || bound === 'under' ? 'down' : 'up';
  return !answers[direction][language].test(text);
}

/**
 * Bounds that change what is said: of versions in their order, "up to" beside a share, and of amounts
 * those that are clear: "at least", "more than".
 */
export function matters(qualifier: Qualifier, value: ValueDetail): boolean {
  const { bound, action, loose, order, point } = qualifier;
  if (action) return false;
  // Whoever has one has at least one.
  if (bound === 'least' && value.value === '1' && value.measure === undefined) return false;
  if (value.strength === 'satisfies')
    return bound === 'least' && !loose && value.measure !== undefined;
  if (value.type === 'percent') return bound === 'most';
  if (value.type === 'version') return !loose;
  return point ? order && value.type === 'number' : !loose;
}
