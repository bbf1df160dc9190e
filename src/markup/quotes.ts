import type { Block } from '../types.ts';
import { plainProse } from '../untranslated.ts';
import type { Mark } from './mark.ts';
import { spanAt } from './runs.ts';

/** What a pair of quotation marks holds, with a letter or digit right inside both. */
const held = /^[\p{L}\p{N}](?:[^\n]{0,60}[\p{L}\p{N}])?$/u;

/**
 * Pairs of quotation marks that stand the wrong way round: `”码头“`. None in a block whose marks are
 * not all in pairs, since then it is not plain which of them belong together.
 */
export function turnedQuotes(block: Block): Mark[] {
  const prose = plainProse(block);
  const marks = [...prose.matchAll(/[“”]/g)];
  const found: Mark[] = [];
  for (let at = 0; at < marks.length; at += 2) {
    const [open, close] = [marks[at], marks[at + 1]];
    if (open === undefined || close === undefined || open[0] === close[0]) return [];
    if (open[0] === '“') continue;
    const inner = prose.slice(open.index + 1, close.index);
    if (!held.test(inner)) return [];
    const span = spanAt(block, open.index, inner.length + 2);
    found.push({ id: 'quotes', span, right: `“${inner}”` });
  }
  return found;
}
