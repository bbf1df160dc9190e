import type { Language } from '../types.ts';

/** What the step says in the log, in one language. */
export interface StepTexts {
  readonly comparing: (commit: string) => string;
  readonly whole: string;
  readonly needsBase: string;
}

export const stepTexts: Readonly<Record<Language, StepTexts>> = {
  en: {
    comparing: (commit) => `Looking at what changed since ${commit}`,
    whole: 'Looking at all pages',
    needsBase:
      'mode: changed needs a change to look at, which this event does not have; give `since`, or use mode: advisory or all',
  },
  zh: {
    comparing: (commit) => `检查自 ${commit} 以来的改动`,
    whole: '检查全部页面',
    needsBase:
      'mode: changed 需要有改动可以比较，而本次事件不含改动；请指定 `since`，或改用 mode: advisory 或 all',
  },
};
