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

const holeIn = once((page: Page) => {
  const isWide = setsBlanksWide(page.text);
  return once((block: Block) => {
    if (block.kind === 'table-row' || block.kind === 'code-block') return false;
    const text = outline(page, block);
    return hole.test(isWide ? text.replace(wideBlank, ' ') : text);
  });
});

/** Blanks behind a link or a bracket. */
const wideBlank = /(?<=[)\]]) {2,4}(?=\S)/g;
/** A writer who sets so many has the habit. */
const fewestWide = 3;

/** Whether the page mostly has two blanks behind its links: then nothing was cut out there. */
function setsBlanksWide(text: string): boolean {
  const wide = text.match(wideBlank)?.length ?? 0;
  return wide >= fewestWide && wide >= (text.match(/[)\]] (?=\S)/g)?.length ?? 0);
}

/** The block as written, its inline code filled in: nothing was cut out of `f()`. */
function outline(page: Page, block: Block): string {
  const { offset, endOffset } = block.span;
  return covered(page.text.slice(offset, endOffset), offset, codeSpans(block), 'x');
}
