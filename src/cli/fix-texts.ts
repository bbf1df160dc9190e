import type { Refused } from '../fix/write.ts';
import type { Language } from '../types.ts';

interface FixTexts {
  /** The closing line of a run that fixes. */
  fixed(findings: number, pages: number): string;
  wouldFix(findings: number, pages: number): string;
  nothing: string;
  unsafeLeft(findings: number): string;
  held(findings: number): string;
  refused(refused: Refused): string;
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

/** What a run that fixes says on standard error. */
export const fixTexts: Readonly<Record<Language, FixTexts>> = {
  en: {
    fixed: (findings, pages) => `Fixed ${count(findings, 'finding')} in ${count(pages, 'file')}.`,
    wouldFix: (findings, pages) =>
      `Would fix ${count(findings, 'finding')} in ${count(pages, 'file')}; nothing was written.`,
    nothing: 'Nothing to fix.',
    unsafeLeft: (findings) =>
      `${findings} more can be fixed with --fix-unsafe; look at the result.`,
    held: (findings) =>
      `${count(findings, 'heading id')} left alone: pages that this run does not look at link to them.`,
    refused: ({ path, reason }) =>
      reason === 'changed'
        ? `${path}: not fixed, it changed while it was checked`
        : reason === 'outside'
          ? `${path}: not fixed, a symbolic link leads out of the working directory`
          : `${path}: not fixed, it cannot be written (${reason.code})`,
  },
  zh: {
    fixed: (findings, pages) => `已修复 ${pages} 个文件中的 ${findings} 处问题。`,
    wouldFix: (findings, pages) =>
      `可修复 ${pages} 个文件中的 ${findings} 处问题；本次未写入任何文件。`,
    nothing: '没有可修复的问题。',
    unsafeLeft: (findings) => `另有 ${findings} 处可用 --fix-unsafe 修复，修复后请自行核对。`,
    held: (findings) => `有 ${findings} 个标题 id 未改动：本次未检查的页面链接到了它们。`,
    refused: ({ path, reason }) =>
      reason === 'changed'
        ? `${path}：未修复，文件在检查期间被改动`
        : reason === 'outside'
          ? `${path}：未修复，符号链接指向当前目录之外`
          : `${path}：未修复，无法写入（${reason.code}）`,
  },
};
