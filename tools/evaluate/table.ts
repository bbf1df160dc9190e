import stringWidth from 'fast-string-width';

export type Cell = string | number;

/**
 * A table for the terminal: columns as wide as their widest cell (display width, Han counts two),
 * numbers to the right, two blanks between columns.
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) =>
    Math.max(...texts.map((row) => stringWidth(row[column] ?? ''))),
  );
  const numeric = head.map((_, column) => rows.every((row) => isNumeric(row[column])));
  const lines = texts.map((row) =>
    row
      .map((text, column) => {
        const fill = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)));
        return numeric[column] ? fill + text : text + fill;
      })
      .join('  ')
      .trimEnd(),
  );
  return lines.join('\n');
}

function isNumeric(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || cell === '' || /^[\d.,%/ -]+$/.test(cell ?? '');
}

/** `part` of `whole` as a percentage with one decimal; a dash where there is nothing to divide. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
}

/** `0.6491 (37/57)`: a share that can be quoted, with what it was counted from. */
export function share(part: number, whole: number): string {
  return whole === 0 ? `- (0/0)` : `${(part / whole).toFixed(3)} (${part}/${whole})`;
}
