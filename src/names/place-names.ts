import { alignedBlocks, leastSure } from '../aligned.ts';
import type { Block, Language, Pair, Span } from '../types.ts';
import type { LostName } from './name.ts';

/** How English names them, a country and its language as one, and what Chinese calls them. */
const places: readonly (readonly [en: string, zh: string])[] = [
  ['German|Germany', '德语|德国|德文'],
  ['French|France', '法语|法国|法文'],
  ['Spanish|Spain', '西班牙|西语'],
  ['Italian|Italy', '意大利'],
  ['Portuguese|Portugal', '葡萄牙|葡语'],
  ['Brazilian|Brazil', '巴西'],
  ['Russian|Russia', '俄罗斯|俄语|俄文'],
  ['Japanese|Japan', '日本|日语|日文'],
  ['Korean|Korea', '韩国|韩语|韩文|朝鲜'],
  ['Indian|India|Hindi', '印度(?!尼)|印地'],
  ['Indonesian|Indonesia', '印度尼西亚|印尼'],
  ['Arabic', '阿拉伯'],
  ['Turkish|Turkey', '土耳其'],
  ['Dutch|Netherlands', '荷兰'],
  ['Polish|Poland', '波兰'],
  ['Czech', '捷克'],
  ['Swedish|Sweden', '瑞典'],
  ['Norwegian|Norway', '挪威'],
  ['Danish|Denmark', '丹麦'],
  ['Finnish|Finland', '芬兰'],
  ['Greek|Greece', '希腊'],
  ['Hebrew|Israel', '希伯来|以色列'],
  ['Vietnamese|Vietnam', '越南'],
  ['Thai|Thailand', '泰国|泰语'],
  ['Ukrainian|Ukraine', '乌克兰'],
  ['Hungarian|Hungary', '匈牙利'],
  ['Romanian|Romania', '罗马尼亚'],
  ['Canadian|Canada', '加拿大'],
  ['Australian|Australia', '澳大利亚|澳洲'],
  ['Mexican|Mexico', '墨西哥'],
  ['Swiss|Switzerland', '瑞士'],
  ['Austrian|Austria', '奥地利'],
  ['Singapore', '新加坡'],
  ['Malaysian|Malaysia', '马来西亚|马来'],
  ['Paris', '巴黎'],
  ['London', '伦敦'],
  ['Berlin', '柏林'],
  ['Amsterdam', '阿姆斯特丹'],
  ['Barcelona', '巴塞罗那'],
  ['Copenhagen', '哥本哈根'],
  ['Tokyo', '东京'],
  ['Seoul', '首尔'],
  ['Beijing', '北京'],
  ['Shanghai', '上海'],
  ['Shenzhen', '深圳'],
  ['Hangzhou', '杭州'],
  ['Guangzhou', '广州'],
  ['Chengdu', '成都'],
  ['Hong Kong', '香港'],
  ['Seattle', '西雅图'],
  ['San Diego', '圣迭戈|圣地亚哥'],
  ['San Francisco', '旧金山'],
  ['Los Angeles', '洛杉矶'],
  ['New York', '纽约'],
  ['Chicago', '芝加哥'],
  ['Boston', '波士顿'],
];

/** A Chinese text may keep a name as it is. */
const patterns: Readonly<Record<Language, RegExp>> = {
  en: patternOf(([en]) => `(?<![A-Za-z])(?:${en})(?![A-Za-z])`),
  zh: patternOf(([en, zh]) => `(?<![A-Za-z])(?:${en})(?![A-Za-z])|${zh}`),
};

function patternOf(words: (place: (typeof places)[number]) => string): RegExp {
  return new RegExp(places.map((place) => `(${words(place)})`).join('|'), 'g');
}

interface Found {
  readonly text: string;
  readonly span: Span;
}

/** The first mention of each place, by its number. */
function placesIn({ prose, span }: Block, language: Language): Map<number, Found> {
  const found = new Map<number, Found>();
  for (const match of prose.matchAll(patterns[language])) {
    const place = match.findIndex((one, index) => index > 0 && one !== undefined);
    const offset = span.offset + match.index;
    const { 0: text } = match;
    if (!found.has(place))
      found.set(place, { text, span: { offset, endOffset: offset + text.length } });
  }
  return found;
}

/**
 * Places of a block that its translation does not name: one instead of another, or one left out of
 * several. Nothing is said of a page that names none, as "in Germany" may be 当地.
 */
export function lostPlaces(pair: Pair): LostName[] {
  return alignedBlocks(pair).flatMap((blocks): LostName[] => {
    const [from, to] = [blocks.source[0], blocks.target[0]];
    if (from === undefined || to === undefined || blocks.link.confidence < leastSure) return [];
    if (blocks.source.length > 1 || blocks.target.length > 1) return [];
    const here = placesIn(from, pair.source.language);
    if (here.size === 0) return [];
    const there = placesIn(to, pair.target.language);
    const lost = [...here].flatMap(([place, one]) => (there.has(place) ? [] : [one]));
    const gained = [...there].flatMap(([place, one]) => (here.has(place) ? [] : [one]));
    const [source, target] = [lost[0], gained[0]];
    if (source === undefined || lost.length > 1 || gained.length > 1) return [];
    if (target !== undefined) return [{ blocks, source, target }];
    return here.size > 1 ? [{ blocks, source }] : [];
  });
}
