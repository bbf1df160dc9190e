import { detailsOf } from '../aligned.ts';
import type { Block } from '../types.ts';
import { plainProse } from '../untranslated.ts';
import type { Mark } from './mark.ts';

/** What closes, in either width, and what opens it. */
const openers: Readonly<Record<string, string>> = {
  ')': '(',
  '）': '(',
  '」': '「',
  '』': '『',
  '》': '《',
  '】': '【',
  '”': '“',
};
const bracket = /[(（)）「」『』《》【】“”]/g;
/** A link that is none, and an interval that is open at one end: `](…`, `(0, 1]`. */
const noBracket = /(?<=\])\(|\((?=[^()（）[\]]{1,40}\])/g;

/**
 * The first bracket or quotation mark of a block that nothing closes. None where one closes nothing,
 * as in `a)`, and none before a bare address, which may have taken in what closes it.
 */
export function openBrackets(block: Block): Mark[] {
  const prose = plainProse(block).replace(noBracket, ' ');
  const base = block.span.offset;
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: found, index } of prose.matchAll(bracket)) {
    const opener = openers[found];
    if (opener === undefined) open.push({ mark: found === '（' ? '(' : found, at: index });
    else if (open.at(-1)?.mark === opener) open.pop();
    else return [];
  }
  const [first] = open;
  if (first === undefined) return [];
  const offset = base + first.at;
  const links = detailsOf([block], 'link');
  if (links.some(({ span, urlSpan }) => span.offset === urlSpan.offset && span.offset > offset))
    return [];
  return [{ id: 'bracket', span: { offset, endOffset: offset + 1 } }];
}
