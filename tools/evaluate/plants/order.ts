import { pick } from '../random.ts';
import { proseBlocks, raw, type Twin, type TwinBlock } from '../twin.ts';
import { type PlantKind, quote } from './kind.ts';

/** What stands between two neighbours that nothing else belongs to, such as the mark of an item. */
type Between = RegExp;

const paragraphs: Between = /^\s*\n\s*\n$/;
const items: Between = /^\n[ \t]*[-*+][ \t]+$/;
const steps: Between = /^\n\s*\d+[.)][ \t]+$/;
const rows: Between = /^\n$/;

/** Two blocks of a section that follow one another on both pages, and say different things. */
function neighbours(
  pages: Twin,
  blocks: readonly TwinBlock[],
  between: Between,
): (readonly [TwinBlock, TwinBlock])[] {
  return blocks.flatMap((second, at) => {
    const first = blocks[at - 1];
    if (first === undefined || first.section !== second.section) return [];
    const follows = (['source', 'target'] as const).every((side) => {
      const [a, b] = [first[side], second[side]];
      if (a.kind !== b.kind || raw(pages[side], a) === raw(pages[side], b)) return false;
      return between.test(pages[side].text.slice(a.span.endOffset, b.span.offset));
    });
    return follows ? [[first, second] as const] : [];
  });
}

function exchange(id: string, between: Between, blocksOf: typeof proseBlocks): PlantKind {
  const isOrdered = between === steps || between === paragraphs;
  return {
    id,
    rules: ['block-order'],
    ...(isOrdered ? {} : { level: 'info' as const }),
    plant(pages, rng) {
      const found = pick(neighbours(pages, blocksOf(pages), between), rng);
      if (!found) return null;
      const [first, second] = found;
      const [a, b] = [raw(pages.target, first.target), raw(pages.target, second.target)];
      return {
        edits: [
          { ...first.target.span, text: b },
          { ...second.target.span, text: a },
        ],
        source: {
          offset: first.source.span.offset,
          endOffset: second.source.span.endOffset,
        },
        what: `exchanged ${quote(a)} and ${quote(b)}`,
      };
    },
  };
}

/** The rows of tables, without the head. */
function tableRows(pages: Twin): TwinBlock[] {
  return pages.blocks.filter(({ target }) => target.kind === 'table-row');
}

export const orderKinds: readonly PlantKind[] = [
  exchange('exchange-paragraphs', paragraphs, proseBlocks),
  exchange('exchange-steps', steps, proseBlocks),
  exchange('exchange-items', items, proseBlocks),
  exchange('exchange-rows', rows, tableRows),
];
