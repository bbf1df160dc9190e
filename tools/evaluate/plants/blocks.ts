import { pick } from '../random.ts';
import { proseBlocks, raw, type Twin, type TwinBlock, weight } from '../twin.ts';
import { cut, type PlantKind, quote, wholeLines } from './kind.ts';

function told(pages: Twin, block: TwinBlock): string {
  return quote(raw(pages.target, block.target));
}

function paragraphs(pages: Twin): TwinBlock[] {
  return proseBlocks(pages).filter(
    ({ source, target }) =>
      target.kind === 'paragraph' && target.top && weight(raw(pages.source, source)) > 60,
  );
}

const dropListItem: PlantKind = {
  id: 'drop-list-item',
  // Of an item that is one link and nothing else, either may speak.
  rules: ['missing-block', 'missing-link'],
  verdict: true,
  plant(pages, rng) {
    const block = pick(
      proseBlocks(pages).filter(({ target }) => target.kind === 'list-item'),
      rng,
    );
    if (!block) return null;
    return {
      edits: [cut(wholeItem(pages.target.text, block))],
      source: block.source.outer,
      what: `dropped the list item ${told(pages, block)}`,
    };
  },
};

/** A list item and the blank lines behind it; what follows in the list keeps its own. */
function wholeItem(text: string, { target }: TwinBlock): { offset: number; endOffset: number } {
  return wholeLines(text, target.outer);
}

const dropParagraph: PlantKind = {
  id: 'drop-paragraph',
  rules: ['missing-block', 'dropped-sentence'],
  verdict: true,
  plant(pages, rng) {
    const block = pick(paragraphs(pages), rng);
    if (!block) return null;
    return {
      edits: [cut(wholeLines(pages.target.text, block.target.span))],
      source: block.source.span,
      what: `dropped the paragraph ${told(pages, block)}`,
    };
  },
};

const duplicateParagraph: PlantKind = {
  id: 'duplicate-paragraph',
  rules: ['extra-block'],
  plant(pages, rng) {
    const block = pick(paragraphs(pages), rng);
    if (!block) return null;
    const { span } = block.target;
    const text = `\n\n${raw(pages.target, block.target)}`;
    return {
      edits: [{ offset: span.endOffset, endOffset: span.endOffset, text }],
      source: block.source.span,
      what: `said twice: ${told(pages, block)}`,
    };
  },
};

const dropTableRow: PlantKind = {
  id: 'drop-table-row',
  rules: ['missing-block'],
  plant(pages, rng) {
    const rows = pages.blocks.filter(({ target }) => target.kind === 'table-row');
    // The header row cannot go without taking the table with it; it is the one before `|---|`.
    const body = rows.filter(({ target }) => {
      const next = pages.target.text.slice(target.span.endOffset).split('\n')[1] ?? '';
      return !/^[\s|:-]+$/.test(next) || next.trim() === '';
    });
    const block = pick(body, rng);
    if (!block) return null;
    const { offset, endOffset } = block.target.span;
    const end = pages.target.text.indexOf('\n', endOffset);
    return {
      edits: [cut({ offset, endOffset: end < 0 ? pages.target.text.length : end + 1 })],
      source: block.source.span,
      what: `dropped the table row ${told(pages, block)}`,
    };
  },
};

/** The page ends at about two thirds: what is gone begins at a section or a top-level block. */
const truncatePage: PlantKind = {
  id: 'truncate-page',
  rules: ['missing-block', 'missing-heading'],
  verdict: true,
  plant(pages, rng) {
    if (pages.sections.length < 3) return null;
    const length = pages.target.text.length;
    const late = pages.blocks.filter(({ target }) => {
      const share = target.span.offset / length;
      return target.top && share > 0.6 && share < 0.8;
    });
    const block = pick(late, rng);
    if (!block) return null;
    return {
      edits: [cut({ offset: block.target.span.offset, endOffset: length })],
      source: { offset: block.source.span.offset, endOffset: pages.source.text.length },
      what: `cut the page at ${told(pages, block)}`,
    };
  },
};

export const blockKinds: readonly PlantKind[] = [
  dropListItem,
  dropParagraph,
  duplicateParagraph,
  dropTableRow,
  truncatePage,
];
