import type { Block, Page } from './types.ts';

const han = '\\u3400-\\u9FFF';
const mark = '，。、：；！？）”」》';
/**
 * What Chinese prose looks like where something was cut out of it: two blanks in a row, a blank
 * between a character and a comma, a list with an empty place, brackets around nothing.
 */
const cuts = [
  `(?<=[${han}${mark}（“]) {2,4}(?=[\\w${han}${mark}（“])`,
  `(?<=[\\w)\\]/]) {2,4}(?=[\\w${han}${mark}])`,
  `(?<=[（“\\[]) +(?=[${han}])`,
  `(?<=[${han}]) +(?=[，。、])`,
  '(?<=[：，、]) *(?=[）)])|(?<=、) *(?=[、，。])|(?<=、) +(?=[和或]|以及)',
  '(?<=（) *(?=）)|(?<=“) *(?=”)|(?<=「) *(?=」)|(?<=(?<!\\w)\\() *(?=\\))',
];
const hole = new RegExp(cuts.join('|'), 'u');

/**
 * Whether a block of a Chinese page has a gap that nobody writes: what the original has and this
 * block has not was cut out there, not said in other words.
 */
export function hasHole(page: Page, blocks: readonly Block[]): boolean {
  if (page.language !== 'zh') return false;
  return blocks.some(
    (block) =>
      block.kind !== 'table-row' && block.kind !== 'code-block' && hole.test(outline(page, block)),
  );
}

/** The block as written, its inline code filled in: nothing was cut out of `f()`. */
function outline(page: Page, { span, details }: Block): string {
  let text = page.text.slice(span.offset, span.endOffset);
  for (const detail of details) {
    if (detail.kind !== 'code') continue;
    const [from, to] = [detail.span.offset - span.offset, detail.span.endOffset - span.offset];
    text = text.slice(0, from) + 'x'.repeat(to - from) + text.slice(to);
  }
  return text;
}
