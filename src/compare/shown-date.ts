import { otherSide } from '../aligned.ts';
import { fieldText } from '../front-matter.ts';
import type { Block, Pair, Side } from '../types.ts';
import { readValues } from '../values/read.ts';

/** Fields whose date a site prints above the text. */
const dated: ReadonlySet<string> = new Set(['date', 'publishdate', 'pubdate', 'published']);

/**
 * Whether a block is nothing but the date that the other page has in its front matter: there the
 * site prints it.
 */
export function isShownDate(pair: Pair, side: Side, block: Block): boolean {
  const [date, ...more] = block.details;
  if (date?.kind !== 'value' || date.type !== 'date' || more.length > 0) return false;
  if (/[\p{L}\p{N}]/u.test(block.text.replace(date.text, ''))) return false;
  const other = pair[otherSide(side)];
  return (other.frontMatter?.fields ?? []).some(
    (field) =>
      dated.has(field.name.toLowerCase()) &&
      readValues(fieldText(field), other.language, 0, []).some(({ value }) => value === date.value),
  );
}
