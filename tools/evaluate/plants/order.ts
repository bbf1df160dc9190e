import { pick } from '../random.ts';
import { proseBlocks, raw, type Twin, type TwinBlock } from '../twin.ts';
import { type PlantKind, quote } from './kind.ts';

/** What stands between two neighbours that nothing else belongs to, such as the mark of an item. */
type Between = RegExp;

const paragraphs: Between = /^\s*\n\s*\n$/;
const items: Between = /^\n[ \t]*[-*+][ \t]+$/;
const steps: Between = /^\n\s*\d+[.)][ \t]+$/;
const rows: Between = /^\n$/;
/** A cell that says something, without code, in which a bar may stand. */
const cell = /(?<=\|)[^|\n`]*[\p{L}\p{N}][^|\n`]*(?=\|)/gu;

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

const exchangeCells: PlantKind = {
  id: 'exchange-cells',
  rules: ['block-order'],
  plant(pages, rng) {
    const rows = tableRows(pages).flatMap((row) => {
      const [first, second] = [...raw(pages.target, row.target).matchAll(cell)];
      return first && second && first[0].trim() !== second[0].trim()
        ? [{ row, first, second }]
        : [];
    });
    const found = pick(rows, rng);
    if (!found) return null;
    const { row, first, second } = found;
    const at = (index: number, length: number) => {
      const offset = row.target.span.offset + index;
      return { offset, endOffset: offset + length };
    };
    return {
      edits: [
        { ...at(first.index, first[0].length), text: second[0] },
        { ...at(second.index, second[0].length), text: first[0] },
      ],
      source: row.source.span,
      what: `exchanged the cells ${quote(first[0].trim())} and ${quote(second[0].trim())}`,
    };
  },
};

const unnumberItem: PlantKind = {
  id: 'unnumber-item',
  rules: ['block-kind'],
  plant(pages, rng) {
    const found = pick(neighbours(pages, proseBlocks(pages), steps), rng);
    if (!found) return null;
    const { offset } = found[1].target.span;
    const mark = /\d+[.)][ \t]+$/.exec(pages.target.text.slice(0, offset));
    if (mark === null) return null;
    return {
      edits: [{ offset: mark.index, endOffset: offset, text: '- ' }],
      source: found[1].source.span,
      what: `took the number of ${quote(raw(pages.target, found[1].target))}`,
    };
  },
};

export const orderKinds: readonly PlantKind[] = [
  exchangeCells,
  unnumberItem,
  exchange('exchange-paragraphs', paragraphs, proseBlocks),
  exchange('exchange-steps', steps, proseBlocks),
  exchange('exchange-items', items, proseBlocks),
  exchange('exchange-rows', rows, tableRows),
];
