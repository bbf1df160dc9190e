import { otherSide } from '../aligned.ts';
import { fieldText } from '../front-matter.ts';
import type { Block, Pair, Side, ValueDetail } from '../types.ts';
import { readValues } from '../values/read.ts';
import { sameValue } from '../values/same.ts';

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
  return isFieldDate(pair, otherSide(side), date);
}

/** Whether a value is the date that one page has in its front matter, or a part of it. */
export function isFieldDate(pair: Pair, side: Side, value: ValueDetail): boolean {
  if (value.type !== 'date') return false;
  const page = pair[side];
  return (page.frontMatter?.fields ?? []).some(
    (field) =>
      dated.has(field.name.toLowerCase()) &&
      readValues(fieldText(field), page.language, 0, []).some(
        (date) => date.type === 'date' && sameValue(date, value),
      ),
  );
}
