import type { Block, Pair, Span } from '../types.ts';
import { emphasisSpans } from './emphasis.ts';
import type { Mark } from './mark.ts';
import { strongSpans } from './strong.ts';

/**
 * Whether a mark is one at all, beside what the blocks of the original have: a line that begins like
 * a list item is one where they have one, and single asterisks and underscores are italics where they
 * set something off, since they also multiply, mark notes and stand in names. What prints in the original, too, as in the
 * masked name `@**n`, is text.
 */
export function isMeant({ id, span }: Mark, source: readonly Block[], pair: Pair): boolean {
  if (id === 'italics' || id === 'underscores') return source.some((block) => setsOff(pair, block));
  if (id === 'star' && source.some(({ text }) => text.includes(wordAt(pair.target.text, span))))
    return false;
  // A call with nothing in its brackets, which the translation names otherwise.
  if (id === 'hollow') return !source.some(({ text }) => /\(\s*\)/.test(text));
  return id !== 'bullet' || source.length === 0 || source.some(({ kind }) => kind === 'list-item');
}

/** What stands around a span up to the next blanks. */
function wordAt(text: string, { offset, endOffset }: Span): string {
  const [before = ''] = /\S{0,40}$/.exec(text.slice(Math.max(0, offset - 40), offset)) ?? [];
  const [behind = ''] = /^\S{0,40}/.exec(text.slice(endOffset, endOffset + 40)) ?? [];
  return before + text.slice(offset, endOffset) + behind;
}

function setsOff({ source: page }: Pair, block: Block): boolean {
  return emphasisSpans(page, block).length + strongSpans(page, block).length > 0;
}
