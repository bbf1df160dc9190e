import { lazy } from '../compare/memo.ts';
import { hasHan } from '../han.ts';
import { nameKey } from './name.ts';
import { saysIt } from './said-otherwise.ts';
import { usualNames } from './usual.ts';

/** Characters that Chinese writes foreign names with. */
const sounds =
  '阿埃艾爱安昂奥巴班贝本比彼宾波伯博布查达戴丹道德登迪丁杜多厄恩尔法凡范菲费芬弗福富盖甘冈高戈格古哈海汉豪赫亨胡华霍基吉加贾简杰金卡凯坎康考柯科克肯库夸拉腊莱赖兰朗劳勒雷里理利莉丽连列林琳卢鲁路伦罗洛吕马玛迈麦曼芒梅门蒙米密明莫默穆纳娜奈南内尼妮纽努诺欧帕潘庞佩彭皮平珀普齐奇钱强乔切琼丘让热瑞若撒萨塞赛桑瑟森沙莎珊山舍申施什史士舒斯丝苏索塔太泰坦唐汤陶特滕提蒂廷通图托娃瓦万旺威韦维温文翁沃乌武西希锡夏香肖谢辛休许雪雅亚扬耶叶伊易因英尤于约泽扎詹珍朱兹佐';
const transliteration = new RegExp(`[${sounds}]{2,}[·•・‧][${sounds}·•・‧]{1,}|[${sounds}]{4,}`);
/** Family names as Pinyin writes them: who has one may stand in Chinese characters. */
const pinyin = new Set(
  (
    'an bai bao bi bian cai cao cen chai chang che chen cheng chi chu cui dai deng ding dong dou du duan fan fang ' +
    'fei feng fu gan gao ge geng gong gu guan guo han hao he hong hou hu hua huang huo ji jia jian jiang jiao jin jing ' +
    'kang ke kong kuang lai lan lei leng li lian liang liao lin ling liu long lou lu luo lv ma mao mei meng miao mo mu ' +
    'ni nie ning niu ou ouyang pan pang pei peng pi ping pu qi qian qiao qin qiu qu quan rao ren rong ruan shang shao ' +
    'shen sheng shi shu song su sun tan tang tao teng tian tong tu wan wang wei wen weng wu xi xia xiang xiao xie xin ' +
    'xing xiong xu xue yan yang yao ye yi yin ying you yu yuan yue zeng zha zhan zhang zhao zheng zhong zhou zhu zhuang ' +
    'zhuo zong zou zuo situ zhuge sima shangguan huangfu dongfang murong xiahou linghu'
  ).split(' '),
);

/** Whether a word is a Chinese family name in Latin letters: `Zhou`. */
export function isSurname(word: string): boolean {
  return pinyin.has(word.toLowerCase());
}

const syllables =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)){2,4}$/;

/** Sounds that Chinese does not join: the `gi` of `Login`, the `xa` of `Nexa`. */
const unheard = /[gk]i|(?<![zcs])hi|[jqx][aeo]/;

/** Whether a word may be a Chinese name in Latin letters: `Lingang`. */
export function isPinyin(word: string): boolean {
  const lower = word.toLowerCase();
  return word.length <= 16 && syllables.test(lower) && !unheard.test(lower);
}

const usual: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(usualNames).map(([name, forms]) => [nameKey(name), forms]),
);

/** The Chinese forms that a name has in general use. */
export function usualForms(key: string): readonly string[] {
  return usual.get(key) ?? regions().get(key) ?? [];
}

/** What Unicode's locale data call the countries of the world, by the key of the English name. */
const regions = lazy((): ReadonlyMap<string, readonly string[]> => {
  const [en, ...zh] = ['en', 'zh-Hans', 'zh-Hant'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const found = new Map<string, readonly string[]>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = en?.of(code);
    if (name === undefined) continue;
    found.set(
      nameKey(name),
      zh.flatMap((names) => names.of(code) ?? []),
    );
  }
  return found;
});

/** Whether a name has a Chinese form in general use; the singular of `Windows` is another word. */
export function isUsual(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    usual.has(nameKey(text)) &&
    (Object.hasOwn(usualNames, lower) || !Object.hasOwn(usualNames, `${lower}s`))
  );
}

/** `QingGuo`, `JiHu`, `Zhou`: Pinyin, whose characters nobody can tell. */
export function mayBeCharacters(text: string): boolean {
  return isPinyin(text) || isSurname(text);
}

/** Whether a Chinese text may name a person whose Latin name it lacks, or says the words it is of. */
export function mayNamePerson(name: string, text: string): boolean {
  if (transliteration.test(text)) return true;
  const parts = name.toLowerCase().split(/[ -]/);
  if (parts.some((part) => pinyin.has(part)) && hasHan(text)) return true;
  return parts.every((part) => saysIt(part, text));
}
