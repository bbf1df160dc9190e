import type { Language } from '../types.ts';

/** A language as a path names it. */
export interface LanguageCode {
  readonly language: Language;
  /** The code as a pair key shows it: lower case, with hyphens. */
  readonly code: string;
  readonly traditional: boolean;
  /** Means something else often enough that the path alone proves nothing: `cn`, `en`, `chinese`. */
  readonly weak: boolean;
}

const english = /^en(?:[-_](?:us|gb|uk|au|ca|nz|ie|in|sg|za|hk))?$|^english$/i;
const chinese =
  /^zh(?:[-_](?:cn|sg|my|hans|chs|tw|hk|mo|hant|cht))*$|^zh(?:cn|tw|hk)$|^cn$|^(?:simplified-|traditional-)?chinese$/i;
const traditionalPart = /tw$|hk$|mo$|hant|cht$|^traditional/;
/** Of these the path alone proves nothing. */
const weak = /^(?:en|english|cn|chinese)$/;

/** The language that a folder name or file suffix stands for, or null. */
export function languageCode(text: string): LanguageCode | null {
  const code = text.toLowerCase().replaceAll('_', '-');
  if (english.test(code)) {
    return { language: 'en', code, traditional: false, weak: weak.test(code) };
  }
  if (!chinese.test(code)) return null;
  return { language: 'zh', code, traditional: traditionalPart.test(code), weak: weak.test(code) };
}

/** The language of a Jekyll collection, `_zh-cn`, or null. */
export function collectionCode(folder: string): LanguageCode | null {
  return folder.startsWith('_') ? languageCode(folder.slice(1)) : null;
}

/** A name with its language cut off: `guide.zh-CN` is `guide` in `zh-CN`. */
export interface SuffixedName {
  readonly stem: string;
  readonly code: LanguageCode;
}

/** Cuts a language suffix (`x.zh-cn`, `x-zh_CN`, `x_zh`, `x.cn`) off a name without file ending. */
export function languageSuffix(name: string): SuffixedName | null {
  // The longest code wins: `x-zh_CN` is `x` in `zh_CN`.
  for (const parts of [3, 2, 1]) {
    const at = cutBefore(name, parts);
    if (at <= 0) continue;
    const code = languageCode(name.slice(at + 1));
    if (code) return { stem: name.slice(0, at), code };
  }
  return null;
}

/** Index of the `parts`-th `.`, `-` or `_` from the end, or -1. */
function cutBefore(name: string, parts: number): number {
  let seen = 0;
  for (let i = name.length - 1; i >= 0; i--) {
    if ('.-_'.includes(name.charAt(i))) seen += 1;
    if (seen === parts) return i;
  }
  return -1;
}
