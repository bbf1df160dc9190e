import { hasHan } from '../han.ts';
import { sentencesOf } from '../sentences.ts';
import type { Block, Page } from '../types.ts';
import { plainProse } from '../untranslated.ts';
import type { Mark } from './mark.ts';
import { spanAt } from './runs.ts';

const text = new Set<Block['kind']>(['paragraph', 'list-item', 'quote', 'table-row', 'heading']);
/** Not between quotation marks, which tell of the mark itself. */
const mark = /[，。；：（）！？、](?<!["'“‘].(?=["'”’]))/g;

/** Full-width punctuation in the English sentences of an English page, as one: the first, and how many. */
export function fullWidthMarks(page: Page): Mark[] {
  if (page.language !== 'en') return [];
  const found = page.blocks.flatMap((block) => marksIn(page, block));
  const [first] = found;
  return first === undefined ? [] : [{ ...first, count: found.length }];
}

function marksIn({ language }: Page, block: Block): Mark[] {
  const prose = text.has(block.kind) ? plainProse(block) : '';
  const places = [...prose.matchAll(mark)];
  if (places.length === 0) return [];
  const { offset: base } = block.span;
  const chinese = sentencesOf(block, language).filter(({ offset, endOffset }) =>
    hasHan(block.prose.slice(offset - base, endOffset - base)),
  );
  return places.flatMap(({ index }): Mark[] => {
    const span = spanAt(block, index, 1);
    const isChinese = chinese.some(
      ({ offset, endOffset }) => offset <= span.offset && span.offset <= endOffset,
    );
    // Behind a bare address it is malformed-link's to say.
    const isTaken = block.details.some(
      (detail) => detail.kind === 'link' && detail.urlSpan.endOffset === span.offset,
    );
    return isChinese || isTaken ? [] : [{ id: 'width', span }];
  });
}
