/** Characters that differ from their ASCII twin in width only, or in how they are printed. */
const TWINS: Readonly<Record<string, string>> = {
  '．': '.',
  '％': '%',
  '＃': '#',
  '＋': '+',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '－': '-',
  '～': '~',
  '〜': '~',
  '×': 'x',
};

/**
 * Folds full-width digits, letters and signs to ASCII without changing the length. The full-width
 * comma and colon stay: they separate, and folded they would fuse what they separate (`1，234`).
 */
export function fold(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[．％＃＋\u2010\u2011\u2212－～〜×]/g, (char) => TWINS[char] ?? char)
    .replace(/&nbsp;/g, '      ');
}
