import { detailsOf } from '../aligned.ts';
import { wordsIn } from '../lexicon/lexicon.ts';
import type { Block, Language } from '../types.ts';
import { isTracker } from './kept.ts';
import { type Left, plain } from './left.ts';

/** One word may be a term that the translator keeps. */
const fewestWords = 2;

/**
 * Link texts of small words that a Chinese block keeps from its original: `[installation guide](…)`.
 * With capitals they may be the title of a page that is in English.
 */
export function leftLinkTexts(source: Block, target: Block, language: Language): Left[] {
  if (language !== 'zh' || target.han === 0) return [];
  const originals = new Set(detailsOf([source], 'link').map(({ text }) => plain(text)));
  return detailsOf([target], 'link').flatMap(({ text, url, span }): Left[] => {
    const words = text.trim().split(/\s+/);
    if (words.length < fewestWords || !words.every((word) => /^[a-z]+$/.test(word))) return [];
    if (!originals.has(plain(text)) || isTracker(url)) return [];
    const known = words.filter((word) => wordsIn(word, 'en').length > 0);
    return known.length < words.length
      ? []
      : [{ messageId: 'link', text: text.trim(), source, target, span, severity: 'info' }];
  });
}
