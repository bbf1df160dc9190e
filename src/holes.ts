import { once } from './compare/memo.ts';
import { codeSpans, covered } from './covered.ts';
import type { Block, Page } from './types.ts';

const han = '\\u3400-\\u9FFF';
const mark = '，。、：；！？）”」》';
/**
 * What Chinese prose looks like where something was cut out of it: two blanks in a row, a blank
 * between a character and a comma, a list with an empty place, a colon before nothing, brackets around nothing.
 */
const cuts = [
  `(?<=[${han}${mark}（“]) {2,4}(?=[\\w${han}${mark}（“])`,
  `(?<=[\\w)\\]/]) {2,4}(?=[\\w${han}${mark}])`,
  `(?<=[（“\\[]) +(?=[${han}])`,
  `(?<=[${han}]) +(?=[，。、])`,
  '(?<=[：，、]) *(?=[）)])|(?<=：) *(?=[，。；])|(?<=、) *(?=[、，。])|(?<=、) +(?=[和或]|以及)',
  '(?<=（) *(?=）)|(?<=“) *(?=”)|(?<=「) *(?=」)|(?<=(?<!\\w)\\() *(?=\\))',
];
const hole = new RegExp(cuts.join('|'), 'u');

/**
 * Whether a block of a Chinese page has a gap that nobody writes: what the original has and this
 * block has not was cut out there, not said in other words.
 */
export function hasHole(page: Page, blocks: readonly Block[]): boolean {
  if (page.language !== 'zh') return false;
  return blocks.some(holeIn(page));
}

const holeIn = once((page: Page) =>
  once(
    (block: Block) =>
      block.kind !== 'table-row' && block.kind !== 'code-block' && hole.test(outline(page, block)),
  ),
);

/** The block as written, its inline code filled in: nothing was cut out of `f()`. */
function outline(page: Page, block: Block): string {
  const { offset, endOffset } = block.span;
  return covered(page.text.slice(offset, endOffset), offset, codeSpans(block), 'x');
}
