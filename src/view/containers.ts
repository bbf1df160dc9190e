import type { Block, Page, Range } from '../types.ts';

/** What stands behind the name of a container: its title, or the arguments of a shortcode. */
export function titleRange({ text }: Page, { span, name = '' }: Block): Range | null {
  const written = text.slice(span.offset, span.endOffset);
  const named = written.indexOf(name);
  if (name === '' || named < 0) return null;
  let from = named + name.length;
  let to = written.length;
  while (to > from && ' \t\r\n>%}/]'.includes(written.charAt(to - 1))) to--;
  while (from < to && ' \t\r\n'.includes(written.charAt(from))) from++;
  return from < to ? [span.offset + from, span.offset + to] : null;
}

/** In how many containers each block stands, by its index. */
export function depthsOf({ blocks }: Page): number[] {
  const ends: number[] = [];
  return blocks.map((block, index) => {
    while (ends.length > 0 && (ends.at(-1) ?? 0) <= index) ends.pop();
    const depth = ends.length;
    if (block.endBlock !== undefined && block.endBlock > index + 1) ends.push(block.endBlock);
    return depth;
  });
}
