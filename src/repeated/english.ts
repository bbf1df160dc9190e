import { saysWordTwice } from './chinese.ts';
import { type Doubled, mostInOne } from './doubled.ts';
import type { Passage } from './passages.ts';

/** Words that no good sentence has twice in a row, but for those below. */
const functions: ReadonlySet<string> = new Set(
  (
    'the a an of to and or for with from by at is are was be been our your their its we they if when while into but ' +
    'as than then these those such'
  ).split(' '),
);
/** Words that ask or point back, behind which some may meet: "what it is for for a boat". */
const asking = /(?<![a-z])(?:what|whatever|who|whoever|which|where|how|why|that|things?)(?![a-z])/i;
const pointing = /(?<![a-z])(?:as|it|all)(?![a-z])/i;
const prepositions: ReadonlySet<string> = new Set('of to for with from by at'.split(' '));
const verbs: ReadonlySet<string> = new Set('is are was be as'.split(' '));
/** What is good English twice, or a verb and its particle before a preposition: "log in in". */
const good: ReadonlySet<string> = new Set(
  (
    'that had have has do does did will can may her who you it this very really many much more far so no yes bye long ' +
    'too out up down off over through again ever never well now there on in blah ha knock'
  ).split(' '),
);
/** How far back a word is looked for that makes two of them meet. */
const window = 60;
const shortestContent = 3;

/**
 * The words of an English text that stand twice in a row by a slip of the hand, across the end of a
 * line too.
 *
 * @param written the passage as it stands in the file, where markup is no blank
 */
export function doubledEnglish({ text, isRow, beside }: Passage, written: string): Doubled[] {
  const found: Doubled[] = [];
  const isMeant = isRow || saysWordTwice(beside?.text ?? '');
  const words = [...text.matchAll(/[A-Za-z]+/g)];
  for (const [index, first] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined || found.length >= mostInOne) break;
    const [word, at] = [first[0].toLowerCase(), first.index];
    const second = at + word.length;
    if (next[0] !== word || !/^\s+$/.test(written.slice(second, next.index))) continue;
    const end = next.index + word.length;
    if (!isWord(text, at, end) || isThrice(words, index) || !isCased(text, first)) continue;
    const grade = gradeOf(word, text.slice(Math.max(0, at - window), at));
    if (grade === 'sure' || (grade === 'likely' && !isMeant))
      found.push({ word, at, end, second, grade });
  }
  return found;
}

function gradeOf(word: string, before: string): Doubled['grade'] | null {
  if (good.has(word)) return null;
  if (functions.has(word))
    return mayMeet(word, before.split(/[.!?]\s/).at(-1) ?? '') ? null : 'sure';
  return word.length < shortestContent ? null : 'likely';
}

/** Whether a word may end one clause of a sentence and begin the next: "what this is is a lamp". */
function mayMeet(word: string, before: string): boolean {
  if (verbs.has(word)) return asking.test(before) || pointing.test(before);
  return prepositions.has(word) && asking.test(before);
}

/** Whether neither of two words is part of a name, a path or a command. */
function isWord(text: string, at: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}'’./@#$_&+=-]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    !/^(?:[\p{L}\p{N}'’/@_(=-]|[.:]\w)/u.test(text.slice(end, end + 2))
  );
}

function isThrice(words: readonly RegExpExecArray[], index: number): boolean {
  const same = (at: number) => words[at]?.[0].toLowerCase() === words[index]?.[0].toLowerCase();
  return same(index - 1) || same(index + 2);
}

/** A capital is that of a sentence, not of a name: "step A a". */
function isCased(text: string, { 0: word, index }: RegExpExecArray): boolean {
  if (!/[A-Z]/.test(word)) return true;
  const before = text.slice(Math.max(0, index - 3), index).trimEnd();
  return /^[A-Z][a-z]*$/.test(word) && (before === '' || /[.!?:]$/.test(before));
}
