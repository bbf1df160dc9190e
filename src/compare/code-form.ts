import { hasHan } from '../han.ts';

/** Parts of a path that name a language: `content/en/blog`, `README.zh-CN.md`, `readme_cn.md`. */
const languagePart =
  /(?<=[/._-])(?:en|zh|cn)(?:[-_](?:us|gb|cn|hans|tw|hant))?(?=[/.]|$)|^(?:en|zh)(?:[-_](?:us|cn|hans))?(?=\/)/gi;

/**
 * Code as compared. Two codes of one form say the same: blanks are folded, punctuation is moved out,
 * a call has its brackets or not, a value its quotes, a tag its pointed brackets, and the number of
 * an API kind follows the grammar of the language.
 */
export function looseForm(code: string): string {
  const plain = code
    .replace(/\s+/g, ' ')
    .replaceAll('…', '...')
    .trim()
    .replace(/(?<=[^.])[.,;:。，；：、]+$/, '')
    .replace(/^(["'])([^"']+)\1$/, '$2')
    .replace(/^<\/?\s?([\w.-]+)\s?\/?>$/, '$1')
    .replace(/(?<=[\w$])\(\)$/, '');
  if (/^[A-Z][A-Za-z]+$/.test(plain)) return singular(plain);
  return /[/.]/.test(plain) && /[A-Za-z]/.test(plain) ? plain.replace(languagePart, '~') : plain;
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
  return /^[A-Za-z]?[a-z]+(?: [A-Za-z]?[a-z]+){0,9}$/.test(code.trim());
}

/**
 * What is left of code when what a translator may translate is taken out: placeholders, strings,
 * Chinese.
 */
export function skeleton(code: string): string {
  return code
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|<[^<>]*>|\{[^{}]*\}|\[[^[\]]*\]|“[^”]*”/g, '""')
    .replace(/[\u3000-\u9FFF\uFF00-\uFFEF]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether code may stand in Chinese on the other page: a placeholder, a string, a phrase.
 */
export function isTranslatable(code: string): boolean {
  if (hasHan(code)) return true;
  if (/<[^<>]*[a-z]{2}[^<>]*>|\{[a-z][^{}]*\}|["'][^"']*[a-z] [a-z][^"']*["']/.test(code))
    return true;
  const words = code.split(/[\s/]+/);
  return words.length > 1 && words.filter((word) => /^[A-Za-z]?[a-z]+$/.test(word)).length * 2 > words.length;
}
