import type { Block, Page } from '../types.ts';

/** Whether a block is a style sheet or a script: it is of the whole page, whatever section it stands in. */
export function isSheet({ text }: Page, { kind, span }: Block): boolean {
  return (
    kind === 'html' &&
    /^\s*<(?:style|script)(?![a-z-])/i.test(text.slice(span.offset, span.offset + 40))
  );
}
