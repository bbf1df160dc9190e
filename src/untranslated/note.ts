import type { Page } from '../types.ts';
import { countEnglish } from '../untranslated.ts';

/** A page that only says so is not longer than this (weighed characters, see `Block.size`). */
const longest = 500;
/** Nor than this share of the other page, unless that one is such a note as well. */
const largest = 0.5;

const says =
  /(?:not (?:yet )?(?:been )?|un|awaits |waiting for )translat(?:ed|ion)|no (?:English|Chinese) (?:version|translation)|(?:尚未|还没有?|未|没有|待|暂未|暂无)(?:被|有)?(?:翻译|译文|中文版|英文版|中文翻译|英文翻译)/i;

/** Whether a page holds nothing but the note that it is still to be translated. */
export function isNoteOfMissing(page: Page, other: Page): boolean {
  const size = sizeOf(page);
  if (size === 0 || size > longest || size > largest * sizeOf(other)) return false;
  return page.blocks.some(({ kind, text }) => kind !== 'code-block' && says.test(text));
}

/** Whether a page of one language is written in the other throughout. */
export function isInOther(page: Page): boolean {
  const prose = page.blocks.filter(({ kind }) => kind !== 'code-block' && kind !== 'html');
  const isOwn = ({ han, text }: Page['blocks'][number]) =>
    page.language === 'zh' ? han > 0 : countEnglish(text).function > 0 && han === 0;
  const isOther = ({ han, text }: Page['blocks'][number]) =>
    page.language === 'zh' ? han === 0 && countEnglish(text).function > 0 : han >= 4;
  return prose.filter(isOther).length >= fewest && !prose.some(isOwn);
}

/** Fewer blocks may be a name, an address, a quotation. */
const fewest = 3;

function sizeOf({ blocks }: Page): number {
  return blocks.reduce((sum, block) => sum + block.size, 0);
}
