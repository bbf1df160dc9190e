import { thousands } from '../report/thousands.ts';
import type { Timed } from '../stopwatch.ts';
import type { Language } from '../types.ts';

interface StatsTexts {
  readonly stage: string;
  readonly stages: Readonly<Record<Timed, string>>;
  readonly whole: string;
  readonly rules: string;
  readonly threads: (count: number) => string;
}

/** The texts of `--stats`. */
export const statsTexts: Readonly<Record<Language, StatsTexts>> = {
  en: {
    stage: 'Stage',
    stages: {
      start: 'start',
      discover: 'discover',
      pair: 'pair',
      read: 'read',
      align: 'align',
      learn: 'learn',
      check: 'check',
      settle: 'settle',
      history: 'history (git)',
      fix: 'fix',
      wait: 'waiting for threads',
      report: 'report',
    },
    whole: 'whole run',
    rules: 'Rule, in check',
    threads: (count) => `The times of ${count} threads that work at once, added up`,
  },
  zh: {
    stage: '阶段',
    stages: {
      start: '启动',
      discover: '查找页面',
      pair: '配对',
      read: '读取',
      align: '对齐',
      learn: '归纳惯例',
      check: '检查',
      settle: '汇总',
      history: '历史（git）',
      fix: '修复',
      wait: '等待其他线程',
      report: '报告',
    },
    whole: '合计',
    rules: '规则（计入检查）',
    threads: (count) => `以下为 ${count} 个并行线程用时之和`,
  },
};

interface ProgressTexts {
  readonly read: (pages: number, all: number) => string;
  readonly check: (pairs: number, all: number) => string;
  readonly discover: string;
  readonly history: string;
  readonly fix: string;
}

/** One line that says how far a run is. */
export const progressTexts: Readonly<Record<Language, ProgressTexts>> = {
  en: {
    read: (pages, all) => `Reading pages: ${thousands(pages)} of ${thousands(all)}`,
    check: (pairs, all) => `Checking pairs: ${thousands(pairs)} of ${thousands(all)}`,
    discover: 'Looking for pages',
    history: 'Asking git',
    fix: 'Fixing',
  },
  zh: {
    read: (pages, all) => `正在读取页面：${thousands(pages)}/${thousands(all)}`,
    check: (pairs, all) => `正在检查：第 ${thousands(pairs)}/${thousands(all)} 对`,
    discover: '正在查找页面',
    history: '正在查询 git',
    fix: '正在修复',
  },
};
