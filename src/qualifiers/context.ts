import type { Block, Span, ValueDetail } from '../types.ts';

/** What stands right beside a value, markup left out and white space folded. */
export interface Context {
  readonly left: string;
  readonly right: string;
  /** The span in the file from an index into `left` (`left.length`: the value) to one into `right`. */
  span(from: number, to: number): Span;
}

/** Characters of text that are read on either side of a value. */
const reach = 80;
/** Characters of the file that are looked through for them: an address may stand between. */
const farthest = 400;

/** Reads the text on both sides of a value, within its block. */
export function contextOf(block: Block, { span }: ValueDetail): Context {
  const base = block.span.offset;
  const [start, end] = [span.offset - base, span.endOffset - base];
  const before = block.prose.slice(Math.max(0, start - farthest), start);
  const behind = block.prose.slice(end, end + farthest);
  const left = folded(before).slice(-reach);
  return {
    left,
    right: folded(behind).slice(0, reach),
    span: (from, to) => ({
      offset: span.offset - lengthOf([...before].reverse(), left.length - from),
      endOffset: span.endOffset + lengthOf([...behind], to),
    }),
  };
}

function folded(text: string): string {
  return text.replace(/[\s`]+/g, ' ');
}

/** How much text the first characters of the folded text are. */
function lengthOf(characters: readonly string[], count: number): number {
  let length = 0;
  let seen = 0;
  let isBlank = false;
  for (const character of characters) {
    if (seen === count) break;
    const wasBlank = isBlank;
    isBlank = /[\s`]/.test(character);
    if (!isBlank || !wasBlank) seen += 1;
    length += character.length;
  }
  return length;
}
