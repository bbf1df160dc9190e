import { splitRaw } from './pair/raw-text.ts';
import type { Language } from './types.ts';

/** A Han character says about as much as this many Latin letters. */
const lettersPerHan = 3;
/** Below this many letters (a Han character counted as above) a text is too short to tell. */
const minimumLetters = 12;
const chineseShare = 0.15;
/** Japanese has more kana than this for each Han character; Chinese has them in names alone. */
const mostKana = 0.3;

/**
 * The language in which a page is written: the share of Han characters against Latin letters in
 * its prose, front matter, code, comments, tags and URLs left out. A Chinese page keeps many Latin
 * names, an English one hardly any Han; one with kana is neither. Time grows with the length of the text.
 */
export function detectLanguage(text: string): Language | 'unknown' {
  const prose = splitRaw(text).prose.replace(
    /`[^`\n]{1,200}`|\]\([^)\s]*|https?:\/\/[^\s<>()"'\u2E80-\uFFEF]+|\{\{[<%][^{}]*\}\}|<\/?[a-zA-Z][^<>]*>/g,
    ' ',
  );
  let han = 0;
  let latin = 0;
  let kana = 0;
  for (let i = 0; i < prose.length; i++) {
    const unit = prose.charCodeAt(i);
    const letter = unit | 32;
    if (letter >= 97 && letter <= 122 && unit < 128) latin += 1;
    else if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) han += 1;
    else if (unit >= 0x3041 && unit <= 0x30fa) kana += 1;
  }
  const total = latin + han * lettersPerHan;
  if (total < minimumLetters || (kana > mostKana * han && kana >= latin * chineseShare))
    return 'unknown';
  return (han * lettersPerHan) / total >= chineseShare ? 'zh' : 'en';
}
