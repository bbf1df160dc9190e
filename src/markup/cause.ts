import type { Block } from '../types.ts';
import type { Mark } from './mark.ts';

/**
 * What one slip brings about is one finding: a heading lost, tags in pairs, a character all over.
 * @param actual what stands at the mark
 * @param frame the block of the source before the one that `block` translates
 */
export function causeOf(
  { id, right, run }: Mark,
  actual: string,
  block?: Block,
  frame?: Block,
): { readonly cause?: string } {
  if (run !== undefined) return { cause: `${id} of ${run}` };
  if (id === 'heading') return { cause: `unmarked heading ${block?.index}` };
  // To missing-shortcode its frame is lost.
  if (id === 'container' && frame?.kind === 'container')
    return { cause: `lost block ${frame.index}` };
  // A misspelled half leaves the other alone.
  if (id === 'tag') return { cause: `broken tag ${right}` };
  if (id === 'unclosed' || id === 'unopened')
    return { cause: `broken tag ${/[A-Za-z][\w.-]*/.exec(actual)?.[0]}` };
  const once = ['invisible', 'conflict', 'replacement', 'colon'];
  if (once.includes(id)) return { cause: `broken ${id}` };
  return id === 'backtick' ? { cause: `backticks of ${block?.index}` } : {};
}
