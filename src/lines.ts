/** A place as people and editors count it. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/**
 * Offsets of the first character of every line of `text`, in UTF-16 code units. `\n`, `\r\n` and a
 * lone `\r` end a line, as CommonMark has it. A text always has at least one line.
 */
export function lineIndex(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10) starts.push(i + 1);
    else if (unit === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
  }
  return starts;
}

/**
 * The position of `offset` in a text whose line starts are `lines` (from {@link lineIndex}). An
 * offset before the text counts as its beginning.
 */
export function positionAt(lines: readonly number[], offset: number): Position {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: Math.max(0, offset - (lines[low] ?? 0)) + 1 };
}
