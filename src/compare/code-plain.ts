import { type AlignedBlocks, textOfBlocks } from '../aligned.ts';
import { saidIn, wordsIn } from '../lexicon/lexicon.ts';
import type { CodeDetail, Span } from '../types.ts';
import { countEnglish, plainProse } from '../untranslated.ts';
import { isWords, squash } from './code-form.ts';
import { slipDistance, slipSeverity } from './code-slip.ts';
import { usualChinese } from './code-words.ts';
import { otherMail } from './mail.ts';

const phrase = /^[A-Za-z]+(?: [A-Za-z]+){1,5}$/;
/** Longer blocks are not searched for every code that they lost. */
const longest = 20_000;
/** As far from a name as what is said of it in Chinese stands. */
const reach = 8;

/**
 * Whether the translation says a phrase in plain text, with the names in it as they are and the
 * rest in Chinese beside them: `Lumo Timestamp` as Lumo 时间戳.
 */
export function isSaidBesideName({ text }: CodeDetail, { target }: AlignedBlocks): boolean {
  const code = text.trim();
  if (!phrase.test(code)) return false;
  const words = code.split(' ').filter((word) => countEnglish(word).function === 0);
  const prose = target.map(plainProse).join('\n');
  if (prose.length > longest) return false;
  return words.some((name) => {
    const rest = words.filter((word) => word !== name);
    return /^[A-Z]/.test(name) && rest.length > 0 && isSaidAround(prose, name, rest);
  });
}

function isSaidAround(prose: string, name: string, words: readonly string[]): boolean {
  for (const { index } of prose.matchAll(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g'))) {
    const around = prose.slice(Math.max(0, index - reach), index + name.length + reach);
    const said = saidIn(around, 'zh');
    const isSaid = (word: string) =>
      usualChinese(word.toLowerCase())?.some((form) => around.includes(form)) === true ||
      wordsIn(word, 'en').some((known) => said.has(known));
    if (words.every(isSaid)) return true;
  }
  return false;
}

/** What stands in plain text for lost code. */
interface NearText {
  readonly text: string;
  readonly span: Span;
  /** The original writes it so as well, less often: HTTP3 beside `HTTP/3`. */
  readonly isOwn: boolean;
}

/**
 * What plain text that the original does not have, or not so often, says for lost code: another e-mail address, or, of more
 * than one plain word, the code misspelt.
 */
export function nearInPlain(lost: CodeDetail, blocks: AlignedBlocks): NearText | undefined {
  const mail = otherMail(lost, blocks);
  if (mail !== undefined) return { ...mail, isOwn: false };
  const { text } = lost;
  const { source, target } = blocks;
  const code = text.trim();
  const many = code.split(' ').length;
  if (many > mostWords || (many === 1 && isWords(code))) return undefined;
  const here = textOfBlocks(source);
  const there = textOfBlocks(target);
  for (const block of target) {
    const prose = plainProse(block);
    if (prose.length > longest) continue;
    const words = [...prose.matchAll(/[A-Za-z][\w./:-]*\w/g)];
    for (const [at, first] of words.entries()) {
      const last = words[at + many - 1];
      if (last === undefined) break;
      const end = last.index + last[0].length;
      if (end - first.index > code.length + mostWords) continue;
      const found = prose.slice(first.index, end);
      if (!isMisspelt(code, found)) continue;
      const isOwn = here.includes(found);
      if (isOwn && timesIn(here, found) >= timesIn(there, found)) continue;
      const span = { offset: block.span.offset + first.index, endOffset: block.span.offset + end };
      return { text: found, span, isOwn };
    }
  }
  return undefined;
}

const mostWords = 4;

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

function isMisspelt(code: string, found: string): boolean {
  const digits = (one: string) => one.replace(/\D+/g, ' ').trim();
  return (
    squash(code) !== squash(found) &&
    digits(code) === digits(found) &&
    slipDistance(code, found) !== null &&
    !code.includes(found) &&
    !found.includes(code) &&
    slipSeverity(code, found) === 'error'
  );
}
