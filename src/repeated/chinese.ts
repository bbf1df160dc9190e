import { lazy } from '../compare/memo.ts';
import { type Doubled, mostInOne } from './doubled.ts';
import { type Said, saidIn } from './said.ts';
import { isSlip } from './single.ts';

const han = /^[\u4E00-\u9FFF]$/;
/** As few characters as may be, twice in a row. */
const twice = /([\u4E00-\u9FFF]{1,8}?)\1/g;
const wordTwice = /([\u4E00-\u9FFF]{2,8}?)\1/;
/** Words that nobody writes twice on purpose, and with which no other word begins. */
const particles: ReadonlySet<string> = new Set(
  (
    '要在 会在 将在 可在 是在 都在 就在 也在 并在 的是 也是 都是 就是 还是 或是 而是 是否 可以 如果 因为 所以 但是 因此 以及 ' +
    '并且 而且 或者 然后 对于 关于 由于 基于 用于 位于 根据 其中 这个 那个 这些 那些 您的 你的 我的 他的 它的 已经 能够 应该 ' +
    '必须 需要 为了 以便 从而 例如 比如 其他 以下 之前 之后 此外 无法 不会 不能 将会 同时'
  ).split(' '),
);
/** What says very much or one after another: 很多很多, 一步一步; and numbers. */
const meant = /^[一很好太真多再越几每两三四五六七八九十]|[〇零一二三四五六七八九十百千万亿]$/;
/** What is said twice for "a little", "for a while" or with emphasis: 讨论讨论, 非常非常. */
const emphatic: ReadonlySet<string> = new Set(
  (
    '研究 讨论 商量 考虑 了解 认识 学习 休息 锻炼 打听 打扫 收拾 整理 检查 观察 体验 尝试 感受 交流 沟通 思考 介绍 分析 比较 ' +
    '调查 参观 庆祝 放松 练习 复习 准备 活动 熟悉 琢磨 宣传 评估 总结 关心 照顾 帮助 见识 打扮 测试 调试 优化 调整 ' +
    '非常 特别 十分 极其 许多 永远 轮流'
  ).split(' '),
);

/**
 * The characters and words of a Chinese text that stand twice in a row by a slip of the hand.
 *
 * @param beside the English text that belongs to it
 */
export function doubledChinese(text: string, beside: string | undefined): Doubled[] {
  const found: Doubled[] = [];
  const asked = lazy(() => (beside === undefined ? undefined : saidIn(beside)));
  let looked = 0;
  let at = 0;
  while (looked < mostInOne) {
    twice.lastIndex = at;
    const match = twice.exec(text);
    if (match === null) break;
    at = match.index;
    const length = match[0].length / 2;
    looked += 1;
    const grade = length === 1 ? gradeOfOne(text, at) : gradeOfMore(text, at, length, asked());
    const [second, end] = [at + length, at + 2 * length];
    if (grade !== null) found.push({ word: text.slice(at, second), at, end, second, grade });
    at = length === 1 ? second : end;
  }
  return found;
}

/** Whether a Chinese text says a word of two characters or more twice in a row. */
export function saysWordTwice(text: string): boolean {
  return wordTwice.test(text);
}

function gradeOfOne(text: string, at: number): Doubled['grade'] | null {
  const [char = '', before = '', behind = ''] = [text[at], text[at - 1], text[at + 2]];
  // Three of them are a cry or a sound.
  if (before === char || behind === char || isQuoted(before, behind)) return null;
  return isSlip(char, before, behind) ? 'sure' : null;
}

function gradeOfMore(
  text: string,
  at: number,
  length: number,
  said: Said | undefined,
): Doubled['grade'] | null {
  const word = text.slice(at, at + length);
  const [before = '', behind = ''] = [text[at - 1], text[at + 2 * length]];
  if (text.startsWith(word, at + 2 * length) || meant.test(word) || emphatic.has(word)) return null;
  // Between two stops it is said with emphasis, or told of.
  if (!han.test(before) && (behind === '' || /[\s\p{P}]/u.test(behind))) return null;
  if (particles.has(word)) return 'sure';
  if (said?.isDoubled) return null;
  if (length > 2) return 'sure';
  if (said === undefined) return 'likely';
  if (said.asOften(word, text.split(word).length - 1)) return null;
  // A longer word may begin with it: 控制控制平面.
  return han.test(behind) ? 'likely' : 'sure';
}

function isQuoted(before: string, behind: string): boolean {
  return /^[“‘「『《"']/.test(before) && /^[”’」』》"']/.test(behind);
}
