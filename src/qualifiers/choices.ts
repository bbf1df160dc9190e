import type { Language } from '../types.ts';

type Words = Readonly<Record<Language, string>>;

/** Things of which a text says one and, in translation, must not say another. */
export interface Choice {
  /** How each is said, as the source of a pattern; `(?!)` where a language has no word for it. */
  readonly members: readonly Words[];
  /** Words that make it unclear what is meant. */
  readonly near?: Words;
}

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

const months: readonly Words[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
].map((month, at) => ({ en: monthName(month), zh: monthNumber(at) }));

/**
 * A month that is no part of a date, which is compared as a value. "May" and "March" are words, too,
 * where nothing before them asks when.
 */
function monthName(month: string): string {
  const asked = `(?<=(?:in|of|by|until|till|since|before|after|from|to|through|early|late|mid|this|last|next)[ -])${month}`;
  const said = month === 'May' || month === 'March' ? asked : month;
  return `(?<!\\d )${said}(?!,? ?\\d)`;
}

function monthNumber(at: number): string {
  return `(?<![\\d十]|年\\s?)(?:${at + 1}\\s?|${numerals[at]})月(?!\\s?\\d)`;
}

const quarters: readonly Words[] = ['first', 'second', 'third', 'fourth'].map((word, at) => ({
  en: `Q${at + 1}|${word}[- ]quarter`,
  zh: `Q${at + 1}|第?(?:${numerals[at]}|${at + 1}) ?季度`,
}));

const colours: readonly Words[] = (
  [
    ['red', '红'],
    ['green', '绿'],
    ['blue', '蓝'],
    ['yellow', '黄'],
    ['orange', '橙'],
    ['purple', '紫'],
    ['pink', '粉'],
    ['black', '黑'],
    ['white', '白'],
    ['gr[ae]y', '灰'],
  ] as const
).map(([en, zh]) => ({ en, zh: `[深浅暗亮]?${zh}色` }));

/** last, this, next week, month, year. */
const times: readonly Words[] = [
  ['week', '[上前]一?个?(?:周|星期)', '本周|这一?(?:周|个?星期)', '下一?个?(?:周|星期)'],
  ['month', '上一?个?月', '本月|这一?个月', '下一?个?月'],
  ['quarter', '上一?个?季度', '本季度|这一?个季度', '下一?个?季度'],
  ['year', '去年|上一年', '今年|本年度?', '明年|下一年|来年'],
].flatMap(([unit, last, now, next]) => [
  { en: `(?<!the )last ${unit}`, zh: last ?? '(?!)' },
  { en: `this ${unit}`, zh: now ?? '(?!)' },
  { en: `(?<!the )next ${unit}`, zh: next ?? '(?!)' },
]);

/** Units of time without a number before them. */
const units: readonly Words[] = [
  { en: 'nanoseconds?|ns', zh: '纳秒' },
  { en: 'microseconds?', zh: '微秒' },
  { en: 'milliseconds?|ms', zh: '毫秒' },
  { en: 'seconds', zh: '(?<![毫微纳])秒' },
  { en: 'minutes', zh: '分钟' },
  { en: 'hours', zh: '小时' },
  { en: 'days', zh: '天' },
  { en: 'weeks', zh: '周|星期' },
  { en: 'months', zh: '个月' },
  { en: 'years', zh: '年' },
];

const ordinals: readonly Words[] = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map(
  (word, at) => ({
    en: `(?<=(?:the|its|their|your|a) )${word}(?! (?:time|half|quarter|party|place|step|person|of all|thing))`,
    zh: `第\\s?(?:${numerals[at]}|${at + 1})(?![\\d十]|季度|方|次)`,
  }),
);

const multiples: readonly Words[] = [
  { en: 'twice|two times', zh: '两次|二次|2 ?次|两遍|两倍|二倍|2 ?倍|一倍|翻[一了]?[倍番]' },
  { en: 'three times|thrice|3 times|3x', zh: '三次|3 ?次|三遍|三倍|3 ?倍|两倍' },
  { en: 'four times|4 times|4x', zh: '四次|4 ?次|四倍|4 ?倍|三倍' },
  { en: 'five times|5 times|5x', zh: '五次|5 ?次|五倍|5 ?倍|四倍' },
  { en: 'ten times|tenfold|10 times|10x', zh: '十次|10 ?次|十倍|10 ?倍|九倍' },
  {
    en: '(?:a|one) hundred times|hundredfold|100 times|100x',
    zh: '一?百次|100 ?次|一?百倍|100 ?倍',
  },
];

const shares: readonly Words[] = [
  { en: 'half of|half the', zh: '一半|半数|过半|二分之一|50 ?%' },
  { en: '(?:a|one) third of|one-third', zh: '三分之一' },
  { en: 'two thirds of|two-thirds', zh: '三分之二' },
  { en: '(?:a|one) quarter of|one-quarter|one fourth of', zh: '四分之一|25 ?%' },
  { en: 'three quarters of|three-quarters', zh: '四分之三|75 ?%' },
];

/** How many, by and large; a Chinese text may count by 万 what an English one does by thousands. */
const magnitudes: readonly Words[] = [
  {
    en: '(?<!of )dozens of|(?<!of )tens of(?! (?:thousands|millions|billions))',
    zh: '(?:数|几|好几)十(?![万亿千百])|几十(?![万亿])',
  },
  {
    en: '(?<!of )hundreds of(?! (?:thousands|millions|billions))',
    zh: '(?:数|几|上|成)百(?![万亿千])',
  },
  { en: '(?<!of |of)thousands of', zh: '(?:数|几|上|成)千(?![万亿])' },
  { en: 'tens of thousands of', zh: '(?:数|几|上)万' },
  { en: '(?<!of )millions of', zh: '(?:数|几|上)百万' },
  { en: 'tens of millions of', zh: '(?:数|几|上)千万' },
  { en: 'hundreds of millions of', zh: '(?:数|几|上)亿' },
  { en: '(?<!of )billions of', zh: '(?:数|几|上)十亿' },
];

const days: readonly Words[] = [
  { en: 'yesterday', zh: '昨[天日]' },
  { en: 'today', zh: '今[天日]' },
  { en: 'tomorrow', zh: '明[天日]' },
];

/** Of each of these a translation must say what its original says. */
export const choices: readonly Choice[] = [
  { members: months },
  { members: quarters },
  { members: colours, near: { en: 'colou?rs?', zh: '颜色' } },
  { members: times },
  {
    members: units,
    near: { en: 'second|minute|hour|day|daily|week\\w*|month\\w*|year\\w*', zh: '日' },
  },
  { members: ordinals, near: { en: 'other|another|latter|former', zh: '首|另一' } },
  { members: multiples },
  { members: shares },
  { members: magnitudes, near: { en: 'a lot of|countless', zh: '成千上万|无数|数以|大量|海量' } },
  { members: days },
];
