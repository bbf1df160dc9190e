import type { Form } from './form.ts';
import { turnedRound } from './negation.ts';

/** What may stand between the word and its value: an aspect, a name, 版本. */
const name =
  '(?:了|为|达|到|是|于)?\\s?(?:[A-Za-z][\\w.-]{0,30}\\s?){0,3}(?:版本|版)?(?:号)?\\s?[$v]?';
/** What may stand between the value and the word: a unit, 版本, how the end counts. */
const unit =
  '\\s?(?:%|[A-Za-z]{1,12}|个月|小时|分钟|百分点|[万亿]?[个名次天年月日号倍秒周位台家种条项人只盏节字]?(?:字符|节点|副本)?)?(?:的?版本|版|（含）|[(]含[)])?\\s?';
/** Words between 至少 and its value, no other amount among them. */
const between = '[^\\d\\p{P}一二两三四五六七八九十百千万几]{0,12}';
const towards =
  '(?:升级|更新|迁移|切换|降级|回退|升)[至到为]?(?:了)?\\s?(?:[A-Za-z][\\w.-]{0,30}\\s?){0,3}(?:版本|版)?\\s?v?';

function before(words: string): RegExp {
  return new RegExp(`(?:${words})${name}$`, 'u');
}
function after(words: string): RegExp {
  return new RegExp(`^${unit}(?:${words})`, 'u');
}
function sign(words: string): RegExp {
  return new RegExp(`(?<![-=<>\\w"'/])(?:${words})\\s?v?$`);
}

const over = '超过|多于|大于|高于|长于|超出|逾';
const under = '低于|少于|小于|短于|不足|未满|不满';
const along = '(?:及其?|或|和|以及)(?:其)?(?:所有)?';

/** Words beside a value in Chinese; the first that fits is taken. */
export const chineseForms: readonly Form[] = [
  {
    bound: 'under',
    action: true,
    before: new RegExp(`${towards}$`, 'u'),
    after: after('之前|以前|前(?![端置后往缀])'),
  },
  {
    bound: 'over',
    action: true,
    before: new RegExp(`${towards}$`, 'u'),
    after: after('之后|以后|后(?![端置续缀])'),
  },
  { bound: 'most', before: before(`${turnedRound.zh}(?:${over}|晚于)`) },
  { bound: 'least', before: before(`${turnedRound.zh}(?:${under}|不到|早于)`) },
  { bound: 'most', before: before(`(?:最多(?!的)|至多)${between}|上限`) },
  { bound: 'most', loose: true, before: before('高达|多达|最高(?:可?达)?|最大') },
  { bound: 'least', before: before(`(?:至少|最少)${between}`) },
  { bound: 'least', loose: true, before: before('最低|最小') },
  { bound: 'most', order: true, after: after(`${along}(?:更早|更旧|之前|以前|先前|此前|早期)`) },
  { bound: 'most', after: after(`${along}(?:以下|更低|更少)`) },
  { bound: 'least', order: true, after: after(`${along}(?:更新|之后|以后|后续|更晚)`) },
  { bound: 'least', after: after(`${along}(?:以上|更高|更多)`) },
  { bound: 'under', order: true, of: 'point', before: before('早于') },
  { bound: 'over', order: true, of: 'point', before: before('晚于') },
  { bound: 'under', before: before(`${under}|不到`) },
  { bound: 'over', before: before(over) },
  { bound: 'under', loose: true, of: 'amount', before: before('将近|接近|(?<![附最靠亲远就])近') },
  { bound: 'under', order: true, of: 'point', after: after('(?:之前|以前)|前(?=[的，。、]|$)') },
  { bound: 'least', before: sign('>=|≥') },
  { bound: 'most', before: sign('<=|≤') },
  { bound: 'over', loose: true, before: sign('>|＞') },
  { bound: 'under', before: sign('<|＜') },
  { bound: 'most', loose: true, after: after('[以之]?内(?![部存容核置网])|为止') },
  { bound: 'under', loose: true, after: after('以下') },
  { bound: 'over', loose: true, of: 'point', after: after('之后|以后') },
  { bound: 'least', loose: true, after: after('以上|起(?![因源到来初草诉见])|开始|[开打]头') },
  { bound: 'least', after: /^\s?\+(?!\w)/ },
  { bound: 'over', loose: true, of: 'amount', after: /^\s?(?:万|亿)?[多余](?!于)/ },
  { bound: 'least', loose: true, of: 'point', before: before('(?<![来各出依跟])(?:自|从)') },
];
