import type { Language } from '../types.ts';
import type { Opposed } from './opposite.ts';
import { oppositePlaces } from './opposite-places.ts';
import type { Pole } from './pole.ts';

function verb(stem: string): string {
  return stem.endsWith('e') ? `${stem.slice(0, -1)}(?:es?|ed|ing)` : `${stem}(?:s|ed|ing)?`;
}

/**
 * Words of which a translation must not put one for the other, and which no free translation
 * exchanges: what one thing sends another one receives, so that those two are left out.
 */
const pairs: readonly (readonly [Pole, Pole])[] = [
  [
    { en: verb('upload'), zh: '上传' },
    { en: verb('download'), zh: '下载' },
  ],
  [
    { en: 'upstream', zh: '上游' },
    { en: 'downstream', zh: '下游' },
  ],
  [
    { en: 'inbound|ingress|incoming', zh: '入站|入口|传入|流入' },
    { en: 'outbound|egress|outgoing', zh: '出站|出口|传出|流出' },
  ],
  [
    { en: 'public(?:ly)?', zh: '公开|公有|公共|公网', near: { zh: '公|发布' } },
    { en: 'private(?:ly)?', zh: '私有|私人|私网|非公开', near: { zh: '私|专|个人|内' } },
  ],
  [
    { en: 'internal(?:ly)?', zh: '内部|内网', near: { zh: '内' } },
    { en: 'external(?:ly)?', zh: '外部|外网', near: { zh: '外' } },
  ],
  [
    { en: 'synchronous(?:ly)?', zh: '同步', near: { en: 'sync\\w*' } },
    { en: 'asynchronous(?:ly)?|async', zh: '异步' },
  ],
  [
    { en: 'clients?', zh: '客户端', near: { en: 'client-\\w+', zh: '客户' } },
    { en: 'servers?', zh: '服务器|服务端', near: { en: 'server-\\w+|services?', zh: '服务' } },
  ],
  [
    {
      en: 'maximum|maximize\\w*',
      zh: '最大',
      near: { en: 'max|most|largest', zh: '最[多高长]|上限' },
    },
    {
      en: 'minimum|minimize\\w*',
      zh: '最小',
      near: { en: 'min|least|smallest', zh: '最[少低短]|下限' },
    },
  ],
  [
    {
      en: 'start(?:s|ed|ing)?',
      zh: '启动',
      near: { en: 'launch\\w*|boot\\w*|run\\w*', zh: '启|开始' },
    },
    {
      en: 'stop(?:s|ped|ping)?',
      zh: '停止',
      near: { en: 'halt\\w*|quit\\w*|end\\w*', zh: '停|终止|关闭' },
    },
  ],
  [
    { en: verb('install'), zh: '安装', near: { en: 'install\\w+', zh: '装' } },
    { en: verb('uninstall'), zh: '卸载', near: { en: 'remov\\w*', zh: '卸' } },
  ],
  [
    { en: 'encrypt(?:s|ed|ing|ion)?', zh: '加密', near: { en: 'crypt\\w*' } },
    { en: 'decrypt(?:s|ed|ing|ion)?', zh: '解密' },
  ],
  [
    { en: 'encod(?:es?|ed|ing|er)', zh: '编码' },
    { en: 'decod(?:es?|ed|ing|er)', zh: '解码' },
  ],
  [
    { en: 'compress(?:es|ed|ing|ion)?', zh: '压缩', near: { zh: '压' } },
    { en: 'decompress(?:es|ed|ing|ion)?', zh: '解压', near: { en: 'extract\\w*|unzip\\w*' } },
  ],
  [
    { en: verb('import'), zh: '导入', near: { zh: '引入' } },
    { en: verb('export'), zh: '导出' },
  ],
  [
    { en: 'inputs?', zh: '输入' },
    { en: 'outputs?', zh: '输出' },
  ],
  [
    { en: 'push(?:es|ed|ing)?', zh: '推送', near: { zh: '推' } },
    { en: 'pull(?:s|ed|ing)?(?! requests?)', zh: '拉取', near: { zh: '拉' } },
  ],
  [
    {
      en: 'allow(?:s|ed|ing)?',
      zh: '允许',
      near: { en: 'permit\\w*|let|lets|enabl\\w*', zh: '准|让|可' },
    },
    {
      en: 'den(?:y|ies|ied|ying)|forbid(?:s|den)?',
      zh: '拒绝|禁止',
      near: { en: 'reject\\w*|prohibit\\w*|block\\w*', zh: '拒|禁|阻' },
    },
  ],
  [
    { en: 'succeed(?:s|ed)?|success(?:ful|fully)?', zh: '成功', near: { en: 'pass\\w*' } },
    {
      en: 'fail(?:s|ed|ing|ures?)?',
      zh: '失败',
      near: { en: 'errors?|unsuccess\\w*', zh: '败|失|错' },
    },
  ],
  [
    { en: 'online', zh: '在线|线上' },
    { en: 'offline', zh: '离线|线下|脱机' },
  ],
  [
    { en: 'static(?:ally)?', zh: '静态' },
    { en: 'dynamic(?:ally)?', zh: '动态' },
  ],
  [
    { en: 'global(?:ly)?', zh: '全局', near: { zh: '全' } },
    { en: 'local(?:ly)?', zh: '局部|本地', near: { zh: '本|局' } },
  ],
  [
    { en: 'producers?', zh: '生产者' },
    { en: 'consumers?', zh: '消费者' },
  ],
  [
    { en: 'horizontal(?:ly)?', zh: '水平|横向' },
    { en: 'vertical(?:ly)?', zh: '垂直|纵向' },
  ],
  [
    { en: 'ascending', zh: '升序|递增' },
    { en: 'descending', zh: '降序|递减' },
  ],
  [
    { en: 'uppercase|upper case', zh: '大写' },
    { en: 'lowercase|lower case', zh: '小写' },
  ],
  [
    { en: 'hardware', zh: '硬件' },
    { en: 'software', zh: '软件' },
  ],
  [
    { en: 'physical', zh: '物理' },
    { en: 'virtual', zh: '虚拟' },
  ],
  [
    { en: 'optional(?:ly)?', zh: '可选|选填' },
    { en: 'required|mandatory', zh: '必需|必填|必选', near: { zh: '必|需|要' } },
  ],
  [
    {
      en: verb('add'),
      zh: '添加|新增|增加',
      near: { en: 'new|introduc\\w*|support\\w*|creat\\w*|in addition', zh: '加|增|新|引入' },
    },
    {
      en: `${verb('remove')}|${verb('delete')}`,
      zh: '删除|移除',
      near: { en: 'drop\\w*|deprecat\\w*|clean\\w*|clear\\w*', zh: '删|移|除|去|清|弃' },
    },
  ],
  [
    {
      en: 'faster',
      zh: '更快|加快|加速',
      near: { en: 'fast\\w*|speed\\w*|quick\\w*', zh: '快|速' },
    },
    { en: 'slower', zh: '更慢|变慢|减慢', near: { en: 'slow\\w*', zh: '慢|缓' } },
  ],
  [
    { en: 'lock(?:s|ed|ing)?', zh: '锁定', near: { zh: '锁' } },
    { en: 'unlock(?:s|ed|ing)?', zh: '解锁' },
  ],
  [
    { en: 'valid', zh: '有效', near: { en: 'valid\\w+' } },
    { en: 'invalid', zh: '无效' },
  ],
  [
    { en: 'automatic(?:ally)?', zh: '自动', near: { en: 'auto\\w*' } },
    { en: 'manual(?:ly)?', zh: '手动|手工|人工' },
  ],
  [
    { en: 'explicit(?:ly)?', zh: '显式|显性', near: { zh: '明' } },
    { en: 'implicit(?:ly)?', zh: '隐式|隐性', near: { zh: '隐' } },
  ],
  [
    { en: 'temporar(?:y|ily)', zh: '临时|暂时' },
    { en: 'permanent(?:ly)?', zh: '永久' },
  ],
  [
    { en: 'short-term', zh: '短期' },
    { en: 'long-term', zh: '长期' },
  ],
  [
    { en: 'earliest|oldest', zh: '最早|最旧' },
    { en: 'latest|newest', zh: '最新|最晚' },
  ],
];

const poles: readonly Pole[] = [...pairs, ...oppositePlaces].flat();

/** Words of all poles: where one stands, and which. */
interface Patterns {
  readonly any: RegExp;
  /** Sticky. The first groups are what is said, the others what is near. */
  readonly which: RegExp;
}

const patterns: Readonly<Record<Language, Patterns>> = {
  en: patternsOf('en'),
  zh: patternsOf('zh'),
};

/** A scan that remembers no groups takes half the time of one that does, and most places have no such word. */
function patternsOf(language: Language): Patterns {
  const says = poles.map((pole) => pole[language]);
  const near = poles.map((pole) => pole.near?.[language] ?? '(?!)');
  const any = [...says, ...near];
  const which = any.map((words) => `(${words})`);
  const join = (words: readonly string[]) =>
    language === 'en'
      ? `(?<![A-Za-z-])(?:${words.join('|')})(?![A-Za-z-])`
      : `(?:${words.join('|')})`;
  const flags = language === 'en' ? 'i' : '';
  return { any: new RegExp(join(any), `g${flags}`), which: new RegExp(join(which), `y${flags}`) };
}

/** `bottom-right`: two words, each of which says where. */
const joined = /(?<![A-Za-z-])(top|bottom|upper|lower)-(?=(?:left|right)(?![A-Za-z-]))/gi;

/** What a text says of each pole that it speaks of, by the number of the pole. */
function polesIn(text: string, language: Language): Map<number, RegExpExecArray[]> {
  const found = new Map<number, RegExpExecArray[]>();
  for (const match of matchesIn(text.replace(joined, '$1 '), patterns[language])) {
    const group = match.findIndex((one, index) => index > 0 && one !== undefined) - 1;
    const pole = group % poles.length;
    const known = found.get(pole) ?? [];
    found.set(pole, known);
    // What is near makes the pole unclear, as if it were said twice.
    known.push(match, ...(group < poles.length ? [] : [match]));
  }
  return found;
}

function* matchesIn(text: string, { any, which }: Patterns): Iterable<RegExpExecArray> {
  for (const { index } of text.matchAll(any)) {
    which.lastIndex = index;
    const match = which.exec(text);
    if (match !== null) yield match;
  }
}

/** Where one text says a word once, and the other its antonym once; neither says both. */
export function findAntonyms(
  source: string,
  target: string,
  from: Language,
  to: Language,
): Opposed[] {
  const here = polesIn(source, from);
  if (here.size === 0) return [];
  const there = polesIn(target, to);
  return [...here].flatMap(([pole, [a, ...more]]) => {
    const other = pole % 2 === 0 ? pole + 1 : pole - 1;
    const [b, ...others] = there.get(other) ?? [];
    if (a === undefined || b === undefined || more.length + others.length > 0) return [];
    return here.has(other) || there.has(pole) ? [] : [{ source: a, target: b }];
  });
}
