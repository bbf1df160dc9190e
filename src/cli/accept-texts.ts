import type { Language, Severity } from '../types.ts';

/** What `accept`, `reopen`, `accepted` and `init --baseline` say, in one language. */
export interface AcceptTexts {
  accepted(count: number, file: string): string;
  reopened(count: number): string;
  baseline(counts: Readonly<Record<Severity, number>>, known: number, file: string): string;
  nothing: string;
  none: string;
  gone: string;
  /** The entry is kept outside of the tree. */
  local: string;
  sourceWrong: string;
  total(entries: number, gone: number): string;
  pruneHint: string;
  pruned(count: number): string;
}

const n = (count: number) => count.toLocaleString('en-US');
const many = (count: number, one: string) => `${n(count)} ${one}${count === 1 ? '' : 's'}`;

export const acceptTexts: Readonly<Record<Language, AcceptTexts>> = {
  en: {
    accepted: (count, file) => `Accepted ${many(count, 'difference')} in ${file}`,
    reopened: (count) => `Reopened ${many(count, 'difference')}`,
    baseline: ({ error, warning, info }, known, file) =>
      `Accepted ${many(error, 'error')}, ${many(warning, 'warning')} and ${many(info, 'info')} in ${file}${
        known === 0 ? '' : ` (${n(known)} of them were accepted before)`
      }. announce-lint hides them from now on and says how many.`,
    nothing: 'Nothing to accept: no finding.',
    none: 'Nothing is accepted here.',
    gone: 'gone',
    local: 'outside of the tree',
    sourceWrong: 'Pages of the original to repair (reason source-wrong)',
    total: (entries, gone) =>
      `${n(entries)} accepted${gone === 0 ? '' : `, ${n(gone)} of them gone`}`,
    pruneHint: 'announce-lint accepted --prune drops what is gone',
    pruned: (count) =>
      `Dropped ${many(count, 'accepted difference')} that ${count === 1 ? 'is' : 'are'} gone`,
  },
  zh: {
    accepted: (count, file) => `已接受 ${n(count)} 处差异，记录在 ${file}`,
    reopened: (count) => `已撤销对 ${n(count)} 处差异的接受`,
    baseline: ({ error, warning, info }, known, file) =>
      `已接受 ${n(error)} 个错误、${n(warning)} 个警告和 ${n(info)} 条提示，记录在 ${file}${
        known === 0 ? '' : `（其中 ${n(known)} 处此前已接受）`
      }。今后 announce-lint 不再列出它们，只说明数量。`,
    nothing: '没有发现问题，无需接受。',
    none: '这里没有已接受的差异。',
    gone: '已消失',
    local: '保存在目录树之外',
    sourceWrong: '原文有误、有待修正的页面（理由为 source-wrong）',
    total: (entries, gone) =>
      `共接受 ${n(entries)} 处差异${gone === 0 ? '' : `，其中 ${n(gone)} 处已消失`}`,
    pruneHint: '运行 announce-lint accepted --prune 可清除已消失的条目',
    pruned: (count) => `已清除 ${n(count)} 条已消失的记录`,
  },
};
