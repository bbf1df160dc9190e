import { mapText, type Rewrite, rewrite } from './rewrite.ts';

const halfWidth: Readonly<Record<string, string>> = {
  '，': ', ',
  '；': '; ',
  '：': ': ',
  '！': '! ',
  '？': '? ',
  '（': ' (',
  '）': ') ',
};

/**
 * Full-width punctuation made half-width, except at the ends of a piece of text (a mark next to
 * `**` decides whether that opens or closes) and between digits.
 */
export function toHalfWidth(text: string): string {
  return text.replace(
    /(?<=[^\s\]\d])[，；：！？（）](?=[^\s])/g,
    (mark) => halfWidth[mark] ?? mark,
  );
}

/** Half-width marks behind a Han character made full-width; brackets only in pairs. */
export function toFullWidth(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han}), ?(?=\p{Script=Han})/gu, '，')
    .replace(/(?<=\p{Script=Han}): ?(?=\p{Script=Han})/gu, '：')
    .replace(/(?<=\p{Script=Han}) ?\(([^()[\]\n]{1,60})\) ?(?=\p{Script=Han})/gu, '（$1）');
}

/** A blank between Han and Latin letters or digits, as many style guides ask. */
function addSpaces(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han})(?=[A-Za-z0-9])/gu, ' ')
    .replace(/(?<=[A-Za-z0-9])(?=\p{Script=Han})/gu, ' ');
}

/** The same blanks taken out, as other style guides ask. */
function removeSpaces(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han}) (?=[A-Za-z0-9])/gu, '')
    .replace(/(?<=[A-Za-z0-9]) (?=\p{Script=Han})/gu, '');
}

/** Percentages, ISO dates and tens of thousands in another form of the same value. */
function otherForms(text: string): string {
  // A bare URL is full of percent signs of its own.
  if (text.includes('://')) return text;
  return text
    .replace(/(?<![\d.,-])(\d{1,3}(?:\.\d+)?)%/g, '百分之 $1')
    .replace(
      /(?<![\w-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\w-])/g,
      (_, year: string, month: string, day: string) =>
        `${year} 年 ${Number(month)} 月 ${Number(day)} 日`,
    )
    .replace(/(?<![\d.,$])(\d{1,3})0,000(?![\d,.])/g, '$1 万');
}

function inChinese(id: string, change: (text: string) => string): Rewrite {
  return rewrite(id, ({ page }) => (page.language === 'zh' ? mapText(page, change) : null));
}

export const typographyRewrites: readonly Rewrite[] = [
  inChinese('half-width', toHalfWidth),
  inChinese('full-width', toFullWidth),
  inChinese('add-spaces', addSpaces),
  inChinese('remove-spaces', removeSpaces),
  inChinese('other-value-forms', otherForms),
];
