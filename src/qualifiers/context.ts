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
  const left = collect(block.prose, span.offset - base - 1, -1);
  const right = collect(block.prose, span.endOffset - base, 1);
  left.places.reverse();
  return {
    left: left.characters.reverse().join(''),
    right: right.characters.join(''),
    span: (from, to) => ({
      offset: base + (left.places[from] ?? span.offset - base),
      endOffset: base + (to === 0 ? span.endOffset - base : (right.places[to - 1] ?? 0) + 1),
    }),
  };
}

function collect(
  prose: string,
  start: number,
  step: 1 | -1,
): { characters: string[]; places: number[] } {
  const characters: string[] = [];
  const places: number[] = [];
  for (let index = start; Math.abs(index - start) < farthest; index += step) {
    const character = prose[index];
    if (character === undefined || characters.length >= reach) break;
    const blank = /[\s`]/.test(character);
    if (blank && characters.at(-1) === ' ') continue;
    characters.push(blank ? ' ' : character);
    places.push(index);
  }
  return { characters, places };
}
