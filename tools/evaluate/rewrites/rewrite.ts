import { applyEdits, type TextEdit } from '../edits.ts';
import type { Inline, Outline, OutlineBlock } from '../outline.ts';

/** A page and its counterpart, both read, as a rewrite sees them. */
export interface RewriteInput {
  readonly page: Outline;
  readonly other: Outline;
}

/** A change of a page that changes nothing of what it says. */
export interface Rewrite {
  readonly id: string;
  /** Which page of the pair is rewritten. */
  readonly side: 'source' | 'target';
  /** Rules whose findings may change: what they report is what was rewritten. */
  readonly allowed: readonly string[];
  /** The one corpus that it is harmless in; all where left out. */
  readonly corpus?: string;
  /** The page rewritten; null where there is nothing to rewrite. */
  apply(input: RewriteInput): string | null;
}

/** A rewrite of the translated page, unless told otherwise; one that changes nothing gives null. */
export function rewrite(
  id: string,
  change: (input: RewriteInput) => string | null,
  settings: Partial<Pick<Rewrite, 'side' | 'allowed' | 'corpus'>> = {},
): Rewrite {
  return {
    id,
    side: 'target',
    allowed: [],
    ...settings,
    apply(input) {
      const text = change(input);
      return text === null || text === input.page.text ? null : text;
    },
  };
}

/** Makes the edits; null where there are none. */
export function edited(page: Outline, edits: readonly TextEdit[]): string | null {
  return edits.length === 0 ? null : applyEdits(page.text, edits);
}

/** All blocks of a page, headings included, in the order of the page. */
export function blocksOf(page: Outline): OutlineBlock[] {
  return page.sections.flatMap(({ heading, blocks }) => (heading ? [heading, ...blocks] : blocks));
}

/**
 * The pieces of running text of a page's prose: no code, no link targets, no headings, nothing
 * that holds a shortcode or HTML.
 */
export function runningText(page: Outline): Inline[] {
  return blocksOf(page).flatMap((block) =>
    ['paragraph', 'list-item', 'table-row', 'quote'].includes(block.kind)
      ? block.inlines.filter((inline) => {
          const text = page.text.slice(inline.offset, inline.endOffset);
          return inline.kind === 'text' && !/\{\{|[<>|]|:::/.test(text);
        })
      : [],
  );
}

/** Rewrites every piece of running text by a function of its raw text. */
export function mapText(page: Outline, change: (raw: string) => string): string | null {
  const edits = runningText(page).flatMap(({ offset, endOffset }): TextEdit[] => {
    const raw = page.text.slice(offset, endOffset);
    const text = change(raw);
    return text === raw ? [] : [{ offset, endOffset, text }];
  });
  return edited(page, edits);
}
