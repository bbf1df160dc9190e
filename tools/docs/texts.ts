import type { Language } from '../../src/types.ts';

interface Texts {
  readonly title: string;
  readonly intro: string;
  readonly todo: string;
  readonly doc: string;
  readonly colon: string;
  readonly columns: readonly string[];
  readonly nothingSaid: string;
  share(right: number, judged: number): string;
}

/** The words around what the rule docs say. */
export const texts: Readonly<Record<Language, Texts>> = {
  en: {
    title: 'What it says and what to do',
    intro: [
      'Every finding shows both pages. There are four answers to it:',
      '',
      '1. Mend the translation.',
      '2. Mend the original, where that is wrong.',
      '3. Accept the difference and say why: `announce-lint accept ID --reason "..."`.',
      '4. If the finding is wrong, tell us: `announce-lint report ID` writes the report for you.',
      '',
      'The messages below are for a Chinese translation of an English page. In `{braces}` stands what the finding names.',
    ].join('\n'),
    todo: 'What to do',
    doc: 'more',
    colon: ': ',
    columns: ['Rule', 'Level', 'Said', 'Judged', 'Right'],
    nothingSaid:
      'These rules say nothing louder than an info on the measured sites, or were not judged:',
    share: (right, judged) => `${right} of ${judged}`,
  },
  zh: {
    title: '它会说什么，该怎么办',
    intro: [
      '每处问题都同时列出两侧页面。处理办法有四种：',
      '',
      '1. 修正译文。',
      '2. 如果错在原文，就修正原文。',
      '3. 接受差异并写明理由：`announce-lint accept 编号 --reason "……"`。',
      '4. 如果是误报，请告诉我们：`announce-lint report 编号` 会替您写好报告。',
      '',
      '以下消息以英文原文、中文译文为例，`{花括号}` 中是问题所指的内容。',
    ].join('\n'),
    todo: '该怎么办',
    doc: '详见英文文档',
    colon: '：',
    columns: ['规则', '级别', '报告数', '判读数', '正确数'],
    nothingSaid: '以下规则在测量所用的站点上最多只给出提示，或没有经过判读：',
    share: (right, judged) => `${judged} 处中 ${right} 处`,
  },
};
