import stringWidth from 'fast-string-width';
import { visible } from './visible.ts';

/** One user-perceived character as the terminal shows it. */
export interface Cell {
  /** Safe to print. */
  readonly text: string;
  /** Columns it takes: 0, 1 or 2, more for an escaped character. */
  readonly width: number;
  /** Where it stands in the text given, UTF-16, end exclusive. */
  readonly offset: number;
  readonly endOffset: number;
}

/** Nearly all of English and Chinese text; the rest is left to a library, which takes its time. */
const narrow = '\x20-\x7e·—‘’“”…';
const wide = '\u3001-\u3029\u4e00-\u9fff\uff01-\uff60';
const common = new RegExp(`^[${narrow}${wide}]*$`);
const wideEach = new RegExp(`[${wide}]`, 'g');

/** Columns that printable `text` takes in a terminal; a Han character takes two. */
export function widthOf(text: string): number {
  if (!common.test(text)) return stringWidth(text);
  return text.length + (text.match(wideEach)?.length ?? 0);
}

/** Splits `text` into cells. */
export function cellsOf(text: string): Cell[] {
  return graphemesOf(text).map(({ segment, index }) => {
    const shown = visible(segment);
    return {
      text: shown,
      width: widthOf(shown),
      offset: index,
      endOffset: index + segment.length,
    };
  });
}

/** The characters that a reader sees; common ones stand alone, and spare the tables of the others. */
function graphemesOf(text: string): readonly { segment: string; index: number }[] {
  if (common.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
}

/** The columns that a run of cells takes. */
export function totalWidth(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

/** Pads printable `text` with blanks to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The same, blanks first. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}
