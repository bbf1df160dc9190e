import type { AlignedBlocks } from '../aligned.ts';
import { hasHole } from '../holes.ts';
import type { Pair } from '../types.ts';

/**
 * What a word that was taken out leaves behind in a Chinese sentence, and what nobody writes: empty
 * brackets, a list with nothing between two commas, a word for "and", "by" or "in" that nothing
 * follows. Each pattern is linear in the text.
 */
const gaps: readonly RegExp[] = [
  // Two blanks between Han characters.
  /[\u4E00-\u9FFF，。、：；（“] {2,4}[\u4E00-\u9FFF，。、：；）”]/,
  /（\s?）|“\s?”|「\s?」|《\s?》|(?<![\w`\])=])\(\s?\)/,
  /[、，；（「“《]\s?[、，。；）」》]|[、,]\s?[)）]|\(\s?[、，]/,
  // "and", "by", "such as" before the end of a clause; not 总和, 参与, 理由.
  /(?<![总饱温缓共之谐柔])和\s?[，。；、）]|(?<![参赠赋授给])与\s?[，。；、）]/,
  /(?<![以普涉提波遍触])及\s?[，。；、）]|(?<![理自缘经因事路])由\s?[，。；、）]|(?<!例)如\s?[）。]/,
  /(?<![总饱温缓共之谐柔])和\s?(?:的|一起)|(?<![参赠赋授给])与\s?(?:的|（|一起|相比|类似)/,
  // "by" before what is done: 由提供, where somebody provides.
  /(?<![理自缘经因事路])由\s?(?:提供(?!商|者)|导入|添加|引入|实现|编写|维护(?!者|人)|创建(?!者|人)|生成(?!器)|定义|执行(?!器|者)|控制(?!器)|发布(?!者)|开发(?!者|人|商)|托管|触发(?!器)|返回|导致)/,
  // "as", "become", "named" with nothing behind; "including" before the next of a list.
  /(?:作为|变为|改为|名为|称为|属于|位于)\s?[，。；、）]|(?:包括|包含)\s?、/,
  // "when", "such as", "to", "use" with nothing behind: 当或, 与等, 移除对的依赖.
  /当\s?或|与\s?等[的一服]|(?<!例)如\s?或|[、/]\s?等|(?:比如|例如|诸如)\s?、|(?<=[\u4E00-\u9FFF])(?<![一面针应相不核正绝])对\s?的(?!应)|(?:利用|使用|通过|根据|基于)\s?(?:中的|或者在)/,
  // "with" before a list that lacks its beginning; not 自助使用、轻松配置, where it is a verb by itself.
  /(?:根据|基于|(?:^|[，。；：（]|可以?|能够?|支持|需要?|[请会将来并要您你])\s?(?:利用|使用|通过))\s?、/,
  // "in" with nothing to be in: 在中, 在的; not 在中国, 存在的.
  /(?<![存现所实潜内正外自])在\s?(?:中(?![国文心央间途部东西型小午等层继期后断英美日性立转介枢])|里(?![面程])|的)/,
  // The end of a list that goes on.
  /[、,]\s*$/,
  // "of", "of what is in" with nothing before it.
  /(?:^|[，。；：（、])\s?(?:\*{1,2})?的(?![确话士])|(?<!目)的\s?的(?!确)|来自\s?[的，。、）]|(?:^|[，。；：（、[])\s?[中上里内]的|\[\s?的/,
];

/** Whether a word seems to be missing in the Chinese text of a block. */
export function hasGap(text: string): boolean {
  return gaps.some((gap) => gap.test(text));
}

/** A word is missing in the Chinese text: what stood there is gone, whatever it was. */
export function isBroken(pair: Pair, { target }: AlignedBlocks): boolean {
  if (pair.target.language !== 'zh') return false;
  if (hasHole(pair.target, target)) return true;
  return target.some(
    ({ span, kind }) =>
      kind !== 'table-row' &&
      kind !== 'code-block' &&
      hasGap(pair.target.text.slice(span.offset, span.endOffset)),
  );
}
