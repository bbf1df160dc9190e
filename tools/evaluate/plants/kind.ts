import { lineIndex } from '../../../src/lines.ts';
import type { Span } from '../../../src/types.ts';
import { applyEdits, editedSpans, type LineRange, linesOf, type TextEdit } from '../edits.ts';
import type { Random } from '../random.ts';
import type { Twin } from '../twin.ts';

/** What a planter does to the translated page. */
export interface Plant {
  readonly edits: readonly TextEdit[];
  /** What the plant concerns on the page that stays as it is; null for something added. */
  readonly source: Span | null;
  /** One line for people. */
  readonly what: string;
}

/** A kind of defect: a pure function of the pages and the seeded numbers. */
export interface PlantKind {
  readonly id: string;
  /** Any of these rules may answer: first its own, then those that may absorb it. */
  readonly rules: readonly string[];
  /** `info` where the rule that answers is an info by design. */
  readonly level?: 'info';
  /** A verdict over the whole page is an answer too. */
  readonly verdict?: boolean;
  /** Null where the pages have no place for it. */
  plant(pages: Twin, rng: Random): Plant | null;
}

export interface Planted {
  readonly kind: string;
  readonly text: string;
  readonly what: string;
  readonly sourceLines: LineRange | null;
  /** In the page as planted. */
  readonly targetLines: readonly LineRange[];
}

/** Plants one defect; null where there is no place for it or it would change nothing. */
export function plantDefect(kind: PlantKind, pages: Twin, rng: Random): Planted | null {
  const plant = kind.plant(pages, rng);
  if (!plant) return null;
  const text = applyEdits(pages.target.text, plant.edits);
  if (text === pages.target.text) return null;
  const starts = lineIndex(text);
  return {
    kind: kind.id,
    text,
    what: plant.what,
    sourceLines: plant.source && linesOf(lineIndex(pages.source.text), plant.source),
    targetLines: editedSpans(plant.edits).map((span) => linesOf(starts, span)),
  };
}

/** Widens a span to whole lines and the blank lines behind it, so that a cut leaves no hole. */
export function wholeLines(text: string, span: Span): Span {
  let offset = span.offset;
  while (offset > 0 && text[offset - 1] !== '\n') offset -= 1;
  const blank = /[^\n]*\n(?:[ \t]*\r?\n)*/y;
  blank.lastIndex = Math.max(offset, span.endOffset - 1);
  const endOffset = blank.test(text) ? blank.lastIndex : text.length;
  return { offset, endOffset };
}

/** An edit that takes a span out of the page. */
export function cut(span: Span): TextEdit {
  return { offset: span.offset, endOffset: span.endOffset, text: '' };
}

/** A short quotation for the one line that tells what was done. */
export function quote(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return `"${flat.length > 60 ? `${flat.slice(0, 57)}…` : flat}"`;
}
