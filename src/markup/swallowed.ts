import type { Page, Span } from '../types.ts';
import { type Mark, outsideCode } from './mark.ts';

const tag = /(?<!\\)<([A-Za-z][\w-]{0,40})>/g;

/**
 * Words in pointed brackets that the source escapes (`\<lamp\>`, `&lt;lamp>`) and this page has as a
 * tag, which prints nothing.
 *
 * @param code spans of code in the page, in order
 */
export function swallowedNames(page: Page, code: readonly Span[], source: Page): Mark[] {
  const escaped = new Set(
    [...source.text.matchAll(/(?:\\<|&lt;)([A-Za-z][\w-]{0,40})(?:\\?>|&gt;)/g)].map(
      ([, name]) => name,
    ),
  );
  if (escaped.size === 0) return [];
  return outsideCode(page.text.matchAll(tag), code).flatMap(
    ({ 0: whole, 1: name = '', index }): Mark[] => {
      if (!escaped.has(name) || [page, source].some(({ text }) => text.includes(`</${name}>`)))
        return [];
      const span = { offset: index, endOffset: index + whole.length };
      return [{ id: 'swallowed', span, right: `\\<${name}\\>` }];
    },
  );
}
