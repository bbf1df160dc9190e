import { hasHan } from '../han.ts';
import { countEnglish } from '../untranslated.ts';

/** Parts of a path that name a language: `content/en/blog`, `README.zh-CN.md`, `readme_cn.md`. */
const languagePart =
  /(?<=[/._-])(?:en|zh|cn)(?:[-_](?:us|gb|cn|hans|tw|hant))?(?=[/.]|$)|^(?:en|zh)(?:[-_](?:us|cn|hans))?(?=\/)/gi;

/**
 * Code as compared. Two codes of one form say the same: blanks are folded, punctuation is moved out,
 * a call has its brackets or not, and its dot in front, a value its quotes, a tag its pointed brackets, a number its
 * thousands apart or not, and the number of an API kind follows the grammar of the language.
 */
export function looseForm(code: string): string {
  const plain = withoutStops(code.replace(/\s+/g, ' ').replaceAll('…', '...').trim())
    .replace(/^(["'])([^"']+)\1$/, '$2')
    .replace(/^<\/?\s?([\w.-]+)\s?\/?>$/, '$1')
    .replace(/^\.(?=[A-Za-z_$]\w{0,80}\(\)$)/, '')
    .replace(/(?<=[\w$])\(\)$/, '')
    .replace(/^#! (?=\/)/, '#!')
    .replace(/(?<=\d)_(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\b(?:import|from)) (?=["'])/g, '');
  if (/^[A-Z][A-Za-z]+$/.test(plain)) return singular(plain);
  return /[/.]/.test(plain) && /[A-Za-z]/.test(plain) ? plain.replace(languagePart, '~') : plain;
}

/** Code without the punctuation of the sentence at its end; what is nothing else stays. */
function withoutStops(code: string): string {
  let end = code.length;
  while (end > 0 && '.,;:。，；：、'.includes(code[end - 1] ?? '')) end -= 1;
  return end === 0 ? code : code.slice(0, end);
}

/** An English noun without the ending of its plural; a word that has none keeps its own. */
export function singular(word: string): string {
  return word
    .replace(/(?<=[a-z]{2})ies$/, 'y')
    .replace(/(?<=ss|sh|ch|x)es$/, '')
    .replace(/(?<=[a-z])(?<!s|u|i)s$/, '');
}

/** Code without what a slip changes: case, blanks, width, underscores, dashes. */
export function squash(code: string): string {
  return code
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}

/** Words and nothing else, as any sentence has them: `blacklist`, `Context`, `end users`. */
export function isWords(code: string): boolean {
  return /^[A-Za-z]?[a-z]+(?:['’]s)?(?: [A-Za-z]?[a-z]+(?:['’]s)?){0,9}$/.test(code.trim());
}

/**
 * What is left of code when what a translator may translate is taken out: placeholders, strings,
 * Chinese.
 */
export function skeleton(code: string): string {
  return code
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|“[^”]{0,400}”/g, '""')
    .replace(/[\u3000-\u9FFF\uFF00-\uFFEF]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const inBrackets = /\[([^[\]]*)\]/g;

/** What of code stands in brackets in Latin letters: `[lamp/wick] 简述` is of `lamp/wick`. */
export function bracketsOf(code: string): string {
  const parts = [...code.matchAll(inBrackets)].map(([, part = '']) => part.trim());
  return parts.some(hasHan) ? '' : parts.filter((part) => /[A-Za-z]/.test(part)).join('\n');
}

/** Code without what stands in brackets. */
export function withoutBrackets(code: string): string {
  return code.replace(inBrackets, ' ').trim();
}

/** Signs of arithmetic, which stand in words and options too: only what stands between words counts. */
const arithmetic = /[\s\u3000-\u9FFF][-+*/×÷]\s/;

/**
 * A condition or a sum said in words, without its words: operators, numbers, single letters and
 * identifiers. Empty where no operator stands between prose.
 */
export function conditionOf(code: string): string {
  const rest = code
    .normalize('NFKC')
    .replace(/[\u3000-\u9FFF]+|(?<![\w.$-])[A-Za-z]?[a-z]+(?![\w.$-])/g, (word) =>
      word.length > 1 || hasHan(word) ? ' ' : word,
    )
    .replace(/\s+/g, '');
  const isSum = arithmetic.test(code) && /[A-Za-z0-9]/.test(rest);
  return rest !== code && (isSum || /[<>=&|]/.test(rest)) ? rest : '';
}

/**
 * The marks between plain words, in small letters or in capitals, or between Chinese words: `:` of
 * `file:line` and of `文件：行号`. Empty where there are none, or more than words.
 */
export function marksOf(code: string): string {
  const plain = code.normalize('NFKC');
  const words = plain.split(between).map((word) => word.trim());
  const isOf = (kind: RegExp) => words.every((word) => kind.test(word));
  if (words.length < 2 || !(isOf(/^(?:[a-z]{2,}|[A-Z]{2,})$/) || isOf(/^[\u3400-\u9FFF]+$/)))
    return '';
  return plain.match(between)?.join('') ?? '';
}

const between = /[:/.,;|+-]/g;

/** What a line of Markdown begins with before its words: `##` of `## Lamps` and of `## 灯`; '' without. */
export function leadOf(code: string): string {
  return (
    /^(#{1,6}|>|[-*+]|\d{1,3}\.) (?=[A-Za-z\u3400-\u9FFF][A-Za-z \u3400-\u9FFF]{0,60}$)/.exec(
      code,
    )?.[1] ?? ''
  );
}

/**
 * What stands around the Chinese of a code: `f(a+` and `)` of `f(a+数量)`; null where there is none, or
 * less than tells one code from another.
 */
export function aroundChinese(
  code: string,
): { readonly before: string; readonly behind: string } | null {
  const [first, last] = [code.search(han), code.search(/[\u3400-\u9FFF][^\u3400-\u9FFF]*$/)];
  const [before, behind] = [code.slice(0, Math.max(0, first)), code.slice(last + 1)];
  return first < 0 || before.trim().length + behind.trim().length < fewestAround
    ? null
    : { before, behind };
}

const han = /[\u3400-\u9FFF]/;
const fewestAround = 5;

/** The options of a command, which nobody translates: `--wick -v`. */
export function optionsOf(code: string): string {
  return (code.match(/(?<!\S)--?[A-Za-z][\w-]*/g) ?? []).join(' ');
}

/** A name in pointed brackets or braces that stands for something else: `<your name>`, `{id}`. */
const placeholder = /<[a-z][\w-]*(?: [\w-]+)*>|\{[a-z]\w*\}/gi;
const phraseInQuotes = /(["'])(?=[^"']*[a-z] [a-z])[^"']*\1/g;

/** Whether code may stand in Chinese on the other page: placeholders, strings or prose alone. */
export function isTranslatable(code: string): boolean {
  if (hasHan(code)) return true;
  const rest = code.replace(placeholder, ' ').replace(phraseInQuotes, ' ').trim();
  if (rest !== code && !/[A-Za-z]{2}/.test(rest)) return true;
  return isProse(rest) || isGlossed(rest);
}

/** Words with a remark in brackets that is no list of arguments: `dimmed (only at night)`. */
function isGlossed(code: string): boolean {
  const [, words = '', remark = ''] = /^([^()]{1,80})\(([^()]{1,200})\)$/.exec(code) ?? [];
  return isWords(words) && isWords(remark) && / /.test(remark) && countEnglish(remark).function > 0;
}

/** A sentence, or several words without a mark that only code has; a command begins in lower case. */
function isProse(code: string): boolean {
  if (!/\s/.test(code)) return false;
  const english = countEnglish(code);
  if (english.function >= 2 && english.words >= 6) return true;
  if (/[_=(){}\\$|<>/]|--|::|(?:^|\s)-/.test(code)) return false;
  const words = code.split(/\s+/).filter((word) => !/^\d+$/.test(word));
  const plain = words.filter((word) =>
    /^[#A-Za-z]?[a-z-]+(?:\.[a-z]+)*[.,;:!?]?$/.test(word),
  ).length;
  return plain * 2 > words.length && (/^[^a-z]/.test(code) || words.length > 3);
}
