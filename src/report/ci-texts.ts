import type { Language, SuppressedBy } from '../types.ts';
import { thousands } from './thousands.ts';

/** What the reports for code hosts say around the findings, in one language. */
export interface CiTexts {
  /** Names of the languages of the two pages. */
  readonly language: Readonly<Record<Language, string>>;
  readonly quote: (text: string) => string;
  /** Findings without an annotation of their own. */
  readonly more: (count: number, where: 'log' | 'summary') => string;
  readonly columns: { readonly message: string; readonly rule: string };
  /** Findings that did not fit. */
  readonly cut: (count: number) => string;
  /** The place of the other page, as a link in the message. */
  readonly seeAlso: (link: string) => string;
  readonly suppressedBy: Readonly<Record<SuppressedBy, string>>;
  readonly fix: string;
}

const english: CiTexts = {
  language: { en: 'English', zh: 'Chinese' },
  quote: (text) => `“${text}”`,
  more: (count, where) =>
    `${thousands(count)} more ${count === 1 ? 'finding' : 'findings'}: GitHub shows ten annotations of a kind; ${
      where === 'summary'
        ? 'the job summary has them all'
        : 'the log and the other formats have them all'
    }.`,
  columns: { message: 'Finding', rule: 'Rule' },
  cut: (count) =>
    `${thousands(count)} more ${count === 1 ? 'finding is' : 'findings are'} left out here, for the size of the report.`,
  seeAlso: (link) => ` (${link})`,
  suppressedBy: {
    directive: 'A comment in the page turns this off.',
    accepted: 'An accepted difference.',
    stale: 'The original changed after it was translated.',
    unchanged: 'Not brought about by the change looked at.',
  },
  fix: 'Correct the translation',
};

const chinese: CiTexts = {
  language: { en: '英文', zh: '中文' },
  quote: (text) => `“${text}”`,
  more: (count, where) =>
    `另有 ${thousands(count)} 处问题未标注：GitHub 每类最多显示十条标注，完整列表见${
      where === 'summary' ? '作业摘要' : '日志或其他格式的报告'
    }。`,
  columns: { message: '问题', rule: '规则' },
  cut: (count) => `受报告大小所限，另有 ${thousands(count)} 处问题未列出。`,
  seeAlso: (link) => `（${link}）`,
  suppressedBy: {
    directive: '已由页面中的注释关闭。',
    accepted: '已接受的差异。',
    stale: '原文在翻译之后有改动。',
    unchanged: '与本次改动无关。',
  },
  fix: '更正译文',
};

/** The texts in `lang`. */
export function ciTexts(lang: Language): CiTexts {
  return lang === 'zh' ? chinese : english;
}
