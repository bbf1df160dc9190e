import { detailsOf } from '../aligned.ts';
import type { Page, ValueDetail } from '../types.ts';
import { once } from './memo.ts';

/** The cause that a value of a heading shares with the contents line that repeats the heading. */
export function headingCause(page: Page, value: ValueDetail): string | undefined {
  const block = page.blocks.find(({ details }) => details.includes(value));
  if (block === undefined || !headings(page).has(block.text.trim())) return undefined;
  const nth = detailsOf([block], 'value').indexOf(value);
  return `heading ${nth} ${block.text.trim()}`;
}

const headings = once(
  ({ blocks }: Page): ReadonlySet<string> =>
    new Set(blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text.trim()] : []))),
);
