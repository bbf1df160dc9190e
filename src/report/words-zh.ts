import { chineseOf } from './chinese-of.ts';
import { thousands } from './thousands.ts';
import type { Words } from './words.ts';

/** What a finding may take with it: block and detail kinds, with their measure words. */
const kinds: Readonly<Record<string, string>> = {
  heading: '个标题',
  section: '个小节',
  block: '个内容块',
  paragraph: '个段落',
  'list-item': '个列表项',
  'table-row': '个表格行',
  'code-block': '个代码块',
  quote: '段引用',
  container: '个容器块',
  image: '张图片',
  html: '个 HTML 块',
  shortcode: '个短代码',
  link: '个链接',
  code: '处行内代码',
  value: '个数值',
  name: '个名称',
};

/** Chinese texts of the terminal report. */
export const chinese: Words = {
  severity: { error: '错误', warning: '警告', info: '提示' },
  label: { en: '英', zh: '中' },
  verdict: {
    untranslated: '尚未翻译',
    'no-original': '没有可对照的原文',
    'in-progress': '翻译进行中',
    diverged: '两页内容差异过大',
  },
  sections: ({ sections }) => `小节 ${sections.aligned}/${sections.source}`,
  details: ({ details }) => `细节 ${details.matched}/${details.compared}`,
  scorecard: (pair) => `${chinese.sections(pair)}，${chinese.details(pair)}`,
  nothingHere: '此处没有对应内容',
  stale: (source) => `${source === 'en' ? '英文' : '中文'}页面在翻译之后有改动`,
  confidence: (percent) => `置信度 ${percent}%`,
  counted: (counts) =>
    Object.entries(counts)
      .map(([kind, count]) =>
        kinds[kind] === undefined
          ? `另外 ${thousands(count)} 处 ${kind}`
          : `${thousands(count)} ${kinds[kind]}`,
      )
      .join('、'),
  absorbed: (counts) => `其中包括 ${chinese.counted(counts)}`,
  compared: (pairs, compared, matched) =>
    `共 ${thousands(pairs)} 对页面，比对 ${thousands(compared)} 处细节，${thousands(matched)} 处一致`,
  found: (errors, warnings, pages) => {
    const parts = [
      ...(errors > 0 ? [`${thousands(errors)} 个错误`] : []),
      ...(warnings > 0 ? [`${thousands(warnings)} 个警告`] : []),
    ];
    return `${parts.join('、')}，涉及 ${thousands(pages)} 个页面`;
  },
  overview: (n) =>
    `${chinese.compared(n.pairs, n.compared, n.matched)}；${chinese.found(n.errors, n.warnings, n.pages)}`,
  nothing: '没有需要比较的页面',
  clean: '没有错误，也没有警告',
  cleanQuiet: '没有错误',
  aside: (parts) => `（${parts.join('，')}）`,
  infos: (infos) => `${thousands(infos)} 条提示`,
  behind: (pages) => `${thousands(pages)} 个译文页面因此落后于原文：`,
  older: (path, count) => `${path}：改动的行中有 ${thousands(count)} 处问题此前就已存在`,
  suppressed: {
    accepted: (hidden) => `已接受 ${thousands(hidden)} 处`,
    directive: (hidden) => `注释禁用 ${thousands(hidden)} 处`,
    stale: (hidden) => `原文已更新 ${thousands(hidden)} 处`,
    unchanged: (hidden) => `与本次改动无关 ${thousands(hidden)} 处`,
  },
  staleAccepted: (gone) =>
    `${thousands(gone)} 处已接受的差异不复存在，运行 announce-lint accepted --prune 可清除`,
  unpaired: (pages) => `${thousands(pages)} 个页面没有对应的另一语言页面`,
  copies: (pages) => `${thousands(pages)} 个页面尚未翻译，仍是原文副本`,
  passedOver: (what) =>
    what.kind === 'older'
      ? `略过早于 ${what.since} 的 ${thousands(what.pages)} 个页面`
      : `略过 ${what.path} 中冻结版本的 ${thousands(what.pages)} 个页面`,
  moreFolders: (folders) => `另有 ${thousands(folders)} 个目录`,
  looksLike: (path) => `看起来是 ${path} 的译文`,
  here: '（当前目录）',
  reason: chineseOf,
  notChecked: (rules, reason) => `未完整检查：${rules.join('、')}（${reason}）`,
  columns: { rule: '规则', errors: '错误', warnings: '警告', infos: '提示', pages: '页面' },
  surest: (shown, total) =>
    `共 ${thousands(total)} 处问题，以下是最有把握的 ${thousands(shown)} 处`,
  next: '接下来',
  nextAll: '列出全部问题',
  nextPage: (findings) => `只看一个页面（${thousands(findings)} 处问题）`,
  nextExplain: '查看规则的检查内容与理由',
  nextVerbose: '列出提示和每一对页面',
  nextFix: (findings) => `预览 --fix 的改动（${thousands(findings)} 处问题）`,
  nextAccept: '隐藏有意为之的差异',
  nextBaseline: '接受现有问题，只报告新增的',
};
