import type { Block, Page } from '../types.ts';
import { type Mark, withoutCode } from './mark.ts';

/**
 * Brackets that hold nothing, and punctuation of which one mark stands right behind another. Brackets
 * behind a Latin letter, a digit or another bracket are those of a call (`open()`) or a link.
 */
const hollow =
  /（[ \t]*）|《[ \t]*》|「[ \t]*」|【[ \t]*】|(?<![\w)\]}>$.*`])\([ \t]*\)|(?<![，、；。])[，、；][，、；。](?![，、；。])/g;

/** What a lost word leaves behind in a Chinese sentence, in order: `云原生基金会（）`, `灯、、绳`. */
export function hollowMarks(page: Page, block: Block): Mark[] {
  const source = withoutCode(page, block, 'x');
  return [...source.matchAll(hollow)].map(({ 0: { length }, index }): Mark => {
    const offset = block.span.offset + index;
    return { id: 'hollow', span: { offset, endOffset: offset + length } };
  });
}
