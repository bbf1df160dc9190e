import { countHan } from './han.ts';
import { splitRaw } from './pair/raw-text.ts';
import type { Language } from './types.ts';

/** A Han character says about as much as this many Latin letters. */
const lettersPerHan = 3;
/** Below this many letters (a Han character counted as above) a text is too short to tell. */
const minimumLetters = 12;
const chineseShare = 0.15;

/**
 * The language in which a page is written: the share of Han characters against Latin letters in
 * its prose, front matter, code, comments and URLs left out. A Chinese page keeps many Latin names,
 * an English one hardly any Han. Time grows with the length of the text.
 */
export function detectLanguage(text: string): Language | 'unknown' {
  const prose = splitRaw(text)
    .prose.replace(/`[^`\n]{1,200}`/g, ' ')
    .replace(/\]\([^)\s]*/g, ' ')
    .replace(/https?:\/\/[^\s<>()"'\u2E80-\uFFEF]+/g, ' ')
    .replace(/\{\{[<%][^{}]*[%>]\}\}|<\/?[a-zA-Z][^<>]*>/g, ' ');
  const han = countHan(prose) * lettersPerHan;
  const latin = prose.match(/[A-Za-z]/g)?.length ?? 0;
  if (han + latin < minimumLetters) return 'unknown';
  return han / (han + latin) >= chineseShare ? 'zh' : 'en';
}
