import { hasHan } from '../han.ts';
import type { LinkDetail } from '../types.ts';
import { once } from './memo.ts';

/**
 * What two link texts can be held against each other by: words in Latin letters, numbers, and the
 * common words for what a link leads to, which are one in both languages.
 */
const common: readonly (readonly [english: string, chinese: string])[] = [
  ['documentation document doc', '文档'],
  ['guide', '指南|指引'],
  ['tutorial', '教程'],
  ['manual handbook', '手册'],
  ['reference', '参考'],
  ['faq question', '常见问题|问题'],
  ['issue', '议题|问题'],
  ['video recording', '视频|录像|回放'],
  ['slide', '幻灯|演示文稿'],
  ['talk session', '演讲|讲座'],
  ['meeting', '会议|例会'],
  ['blog post article', '博客|博文|文章'],
  ['announcement announcing', '公告|宣布|发布'],
  ['news', '新闻|资讯'],
  ['release', '发布|发行|版本'],
  ['note', '说明|注记'],
  ['changelog change', '变更|更新|更改'],
  ['proposal enhancement', '提案|提议|增强'],
  ['design', '设计'],
  ['roadmap', '路线图'],
  ['example sample', '示例|样例|例子'],
  ['demo', '演示|示例'],
  ['feature', '特性|功能'],
  ['overview introduction', '概述|概览|简介|介绍'],
  ['install installation installing', '安装'],
  ['upgrade upgrading', '升级'],
  ['migration migrate migrating', '迁移'],
  ['download', '下载'],
  ['start started starting quickstart', '快速|入门|开始|上手'],
  ['configuration configure configuring config', '配置'],
  ['setting', '设置'],
  ['option parameter flag', '选项|参数|标志'],
  ['command', '命令'],
  ['plugin', '插件'],
  ['code', '代码|源码'],
  ['repository repo', '仓库'],
  ['community', '社区'],
  ['contribute contributing contributor contribution', '贡献|参与'],
  ['forum discussion discuss', '论坛|讨论'],
  ['channel', '频道'],
  ['mail mailing email', '邮件|邮箱'],
  ['survey', '调查|问卷'],
  ['form', '表单|表格'],
  ['security secure', '安全'],
  ['vulnerability', '漏洞'],
  ['authentication authenticate', '认证|身份验证'],
  ['authorization authorize', '授权|鉴权'],
  ['policy', '策略|政策'],
  ['metric', '指标'],
  ['log logging', '日志'],
  ['trace tracing', '追踪|链路|跟踪'],
  ['telemetry', '遥测'],
  ['monitor monitoring', '监控'],
  ['observability', '可观测|可观察'],
  ['performance', '性能'],
  ['test testing', '测试'],
  ['deploy deployment deploying', '部署'],
  ['traffic', '流量'],
  ['gateway', '网关'],
  ['network networking', '网络'],
  ['storage', '存储'],
  ['cluster', '集群'],
  ['node', '节点'],
  ['container', '容器'],
  ['image', '镜像|图片'],
  ['resource', '资源'],
  ['schedule scheduling scheduler', '调度'],
  ['website site homepage', '网站|官网|主页'],
];

const concepts = new Map(
  common.flatMap(([english], index) => english.split(' ').map((word) => [word, index] as const)),
);
const chineseConcepts = common.map(([, chinese]) => new RegExp(chinese));
const emptyWords = new Set(
  'a an and are as at by can for from here how in into is it its more new of on or our out page see the their this to up us use using via we what when which with you your'.split(
    ' ',
  ),
);

export interface LinkWords {
  /** Names, numbers and code, in small letters. */
  readonly latin: ReadonlySet<string>;
  /** Common words of either language, by number. */
  readonly common: ReadonlySet<number>;
  /** Of `latin`: what a translation would keep. All of it in a Chinese text. */
  readonly kept: ReadonlySet<string>;
  readonly chinese: boolean;
}

/** The words of a link's text, read once. */
export const textWords: (link: LinkDetail) => LinkWords = once(({ text }) => readWords(text));

/** The words of a text. */
export function readWords(text: string): LinkWords {
  const latin = new Set<string>();
  const kept = new Set<string>();
  const found = new Set<number>();
  const chinese = hasHan(text);
  for (const [written] of text.matchAll(/[a-z0-9]+(?:\.\d+)*/gi)) {
    const word = singular(written.toLowerCase());
    if (emptyWords.has(word) || word.length < 2) continue;
    const concept = concepts.get(word);
    if (concept !== undefined) found.add(concept);
    else latin.add(word);
    if (concept === undefined && (chinese || /\d|[A-Z].*[A-Z]/.test(written))) kept.add(word);
  }
  if (chinese) {
    for (const [index, pattern] of chineseConcepts.entries())
      if (pattern.test(text)) found.add(index);
  }
  return { latin, common: found, kept, chinese };
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<=[^s])s$/, '').replace(/ie$/, 'y') : word;
}

/** How many words two texts share, those aside that tell nothing here. */
export function sharedWords(
  a: LinkWords,
  b: LinkWords,
  idle: (word: string | number) => boolean = () => false,
): number {
  const shared = [
    ...[...a.latin].filter((word) => b.latin.has(word)),
    ...[...a.common].filter((word) => b.common.has(word)),
  ];
  return shared.filter((word) => !idle(word)).length;
}

/** Whether a word stands in a text. */
export function hasWord(words: LinkWords, word: string | number): boolean {
  return typeof word === 'string' ? words.latin.has(word) : words.common.has(word);
}

/** Texts that no translation makes of one another: each names something else. */
export function contradict(a: LinkWords, b: LinkWords): boolean {
  if (sharedWords(a, b) > 0) return false;
  // Two names, where nothing was translated.
  if (!a.chinese && !b.chinese) return a.latin.size > 0 && b.latin.size > 0;
  if (a.kept.size > 0 || b.kept.size > 0) {
    const lost = [...a.kept].some((word) => !b.latin.has(word));
    const gained = [...b.kept].some((word) => !a.latin.has(word));
    return lost || gained;
  }
  return a.common.size > 0 && b.common.size > 0;
}
